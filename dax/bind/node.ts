import type { FilterContext } from "../evaluate/context/filterContext";
import type { Frame } from "../evaluate/frame";
import type { TableValue } from "../evaluate/tableValue";
import type { StoredColumn } from "../model/storedColumn";
import type { StoredTable } from "../model/storedTable";
import type { Position } from "../syntax/position";
import type { DaxType, Value } from "../value";

/** What the result of an expression depends on. */
export interface Needs {
    /** Tables whose visible rows are read. */
    readonly tables: ReadonlySet<StoredTable>;
    /** Places of the variables that are read. */
    readonly variables: ReadonlySet<number>;
    /** Places of the row contexts that are read. */
    readonly rows: ReadonlySet<number>;
    /** Whether the grouping of the query is asked for. */
    readonly grouping: boolean;
}

export const NO_NEEDS: Needs = { tables: new Set(), variables: new Set(), rows: new Set(), grouping: false };

function union<T>(sets: readonly ReadonlySet<T>[]): ReadonlySet<T> {
    const filled = sets.filter(({ size }) => size > 0);
    return filled.length === 1 ? filled[0] : new Set(filled.flatMap((set) => [...set]));
}

export function mergedNeeds(all: readonly Needs[]): Needs {
    const some = all.filter((needs) => needs !== NO_NEEDS);
    if (some.length < 2) return some[0] ?? NO_NEEDS;
    return {
        tables: union(some.map(({ tables }) => tables)),
        variables: union(some.map(({ variables }) => variables)),
        rows: union(some.map(({ rows }) => rows)),
        grouping: some.some(({ grouping }) => grouping),
    };
}

export function needsOf(...nodes: readonly { readonly needs: Needs }[]): Needs {
    return mergedNeeds(nodes.map(({ needs }) => needs));
}

export function needsTables(...tables: readonly StoredTable[]): Needs {
    return { ...NO_NEEDS, tables: new Set(tables) };
}

/** The needs without row contexts that the expression itself opens. */
export function withoutRows(needs: Needs, rows: Iterable<number>): Needs {
    const left = new Set(needs.rows);
    for (const row of rows) left.delete(row);
    return { ...needs, rows: left };
}

/** A column of a table expression. */
export interface ColumnShape {
    /** Without its table. */
    readonly name: string;
    readonly type: DaxType;
    /** The column of the model from which the values come: filters can stand on it. */
    readonly lineage: StoredColumn | undefined;
    /** Set where SELECTCOLUMNS gave the name: a result then shows it without the table of the lineage. */
    readonly isRenamed?: boolean;
}

/** The columns of a table expression. `table` is set where its rows are rows of that table of the model. */
export interface RowShape {
    readonly table: StoredTable | undefined;
    readonly columns: readonly ColumnShape[];
}

interface Bound {
    readonly at: Position;
    readonly needs: Needs;
}

export interface ScalarNode extends Bound {
    readonly kind: "scalar";
    readonly type: DaxType;
    readonly evaluate: (frame: Frame) => Value;
    /** There where the value is known without evaluation. */
    readonly constant?: { readonly value: Value };
    /** There where the expression is no more than an aggregation of a column, so that a query can do it for many groups at once. */
    readonly aggregation?: Aggregation | undefined;
}

/** The aggregation of a column over the visible rows of its table; COUNTROWS has no column. */
export interface Aggregation {
    readonly kind: "SUM" | "AVERAGE" | "MIN" | "MAX" | "COUNT" | "COUNTROWS" | "DISTINCTCOUNT";
    readonly table: StoredTable;
    readonly column: StoredColumn | undefined;
    /** The context in which the rows are seen, where CALCULATE changes it in the same way for every group. */
    readonly contextOf?: (frame: Frame) => FilterContext;
}

export interface TableNode extends Bound {
    readonly kind: "table";
    readonly shape: RowShape;
    readonly evaluate: (frame: Frame) => TableValue;
}

/** A bound expression: names resolved, types known, ready to be evaluated. */
export type Node = ScalarNode | TableNode;

/** Rows of a table of the model with the columns of it that the reader can see. */
export function shapeOfTable(table: StoredTable, columns: readonly StoredColumn[]): RowShape {
    return { ...shapeOfColumns(columns), table };
}

export function shapeOfColumns(columns: readonly StoredColumn[]): RowShape {
    return { table: undefined, columns: columns.map((column) => ({ name: column.name, type: column.type, lineage: column })) };
}

export function constantNode(at: Position, type: DaxType, value: Value): ScalarNode {
    return { kind: "scalar", at, type, needs: NO_NEEDS, evaluate: () => value, constant: { value } };
}
