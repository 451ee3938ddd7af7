import type { StoredColumn } from "../model/storedColumn";
import { foldName } from "../syntax/name";
import type { ColumnShape, Node, RowShape } from "./node";

/** A row context that the expression stands in. */
export interface RowScope {
    readonly place: number;
    readonly shape: RowShape;
    /** KEEPFILTERS around the iterated table: its rows filter beside the earlier filters on their columns, and not in their place. */
    readonly isKept?: boolean;
    /** There for the row context of a condition, which takes in each column of the model that the condition names. */
    readonly takeIn?: (column: StoredColumn) => number;
}

export interface Variable {
    readonly name: string;
    readonly place: number;
    readonly node: Node;
}

/** What an expression can name beside the model. */
export interface Scope {
    /** From the outermost to the innermost. */
    readonly rows: readonly RowScope[];
    /** By name, folded. */
    readonly variables: ReadonlyMap<string, Variable>;
}

export const EMPTY_SCOPE: Scope = { rows: [], variables: new Map() };

/** Numbers the row contexts and variables of one expression. */
export class Places {
    rows = 0;
    variables = 0;

    newRow(): number {
        this.rows += 1;
        return this.rows - 1;
    }

    newVariable(): number {
        this.variables += 1;
        return this.variables - 1;
    }
}

export function withRow(scope: Scope, row: RowScope): Scope {
    return { ...scope, rows: [...scope.rows, row] };
}

/** The scope of an expression that CALCULATE evaluates: its row contexts have become filters. */
export function withoutRowContexts(scope: Scope): Scope {
    return { ...scope, rows: [] };
}

/** A column of a row context, by its place in the shape. */
export interface FoundColumn {
    readonly row: RowScope;
    readonly index: number;
    readonly shape: ColumnShape;
}

/** [Name], in the innermost row context that has a column of that name. The columns of a condition are named with their table alone. */
export function findByName(scope: Scope, name: string): FoundColumn | undefined {
    const wanted = foldName(name);
    for (const row of [...scope.rows].reverse()) {
        if (row.takeIn !== undefined) continue;
        const index = row.shape.columns.findIndex((column) => foldName(column.name) === wanted);
        if (index >= 0) return { row, index, shape: row.shape.columns[index] };
    }
    return undefined;
}

/** Table[Column], in the innermost row context that has this column of the model. */
export function findByLineage(scope: Scope, column: StoredColumn): FoundColumn | undefined {
    for (const row of [...scope.rows].reverse()) {
        const index = row.shape.columns.findIndex(({ lineage }) => lineage === column);
        if (index >= 0) return { row, index, shape: row.shape.columns[index] };
        if (row.takeIn !== undefined) {
            const taken = row.takeIn(column);
            return { row, index: taken, shape: row.shape.columns[taken] };
        }
    }
    return undefined;
}
