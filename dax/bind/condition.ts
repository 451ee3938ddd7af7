import type { Filter } from "../evaluate/context/filter";
import { distinctRows } from "../evaluate/context/tupleKeys";
import type { Frame } from "../evaluate/frame";
import type { CodedData, DerivedRows } from "../evaluate/tableValue";
import type { StoredColumn } from "../model/storedColumn";
import type { Expression } from "../syntax/ast";
import { DateValue, type Value } from "../value";
import type { Binder } from "./binder";
import type { ColumnShape, Needs, ScalarNode } from "./node";
import { withoutRows } from "./node";
import { conditionOf } from "./operators";
import { type RowScope, type Scope, withRow } from "./scope";
import { variableReaders } from "./variables";

/** A condition over columns of one table, as a filter: the combinations of values for which it holds. */
export interface ConditionFilter {
    readonly columns: readonly StoredColumn[];
    readonly needs: Needs;
    readonly evaluate: (frame: Frame) => readonly Filter[];
}

/** Remembered filters of one condition, before they are forgotten. */
const MOST_REMEMBERED = 20_000;

/** A row context that takes in every column of the model that is named in it. */
function openRow(binder: Binder): { readonly row: RowScope; readonly columns: StoredColumn[] } {
    const columns: StoredColumn[] = [];
    const shapes: ColumnShape[] = [];
    const takeIn = (column: StoredColumn): number => {
        columns.push(column);
        return shapes.push({ name: column.name, type: column.type, lineage: column }) - 1;
    };
    return { row: { place: binder.places.newRow(), shape: { table: undefined, columns: shapes }, takeIn }, columns };
}

function everyCode(column: StoredColumn): CodedData {
    return { kind: "codes", column, codes: Int32Array.from(column.values, (_, code) => code) };
}

/** All values of one column, or all existing combinations of several: ALL ( columns ). */
function candidates(columns: readonly StoredColumn[]): DerivedRows {
    const [first] = columns;
    if (columns.length === 1) return { kind: "derived", length: first.values.length, columns: [everyCode(first)] };
    const all = Int32Array.from({ length: first.table.rowCount + 1 }, (_, row) => row);
    const rows = distinctRows(all, columns.map(({ codes, values }) => ({ codes, size: values.length })));
    return {
        kind: "derived", length: rows.length,
        columns: columns.map((column) => ({ kind: "codes", column, codes: rows.map((row) => column.codes[row]) })),
    };
}

function textOfValue(value: Value): string {
    return value instanceof DateValue ? `d${value.serial}` : `${typeof value}${String(value)}`;
}

/**
 * Where a condition depends on nothing but variables, the same values give the same filter. Undefined where it reads the filter context
 * or an outer row.
 */
function keyReader(node: ScalarNode, place: number, scope: Scope): ((frame: Frame) => Value) | undefined {
    const { tables, rows, variables, grouping } = node.needs;
    if (tables.size > 0 || grouping || [...rows].some((row) => row !== place)) return undefined;
    const readers = variableReaders(scope, variables);
    if (readers === undefined) return undefined;
    const [only] = readers;
    if (readers.length === 1) {
        return (frame) => {
            const value = only(frame);
            return value instanceof DateValue ? textOfValue(value) : value;
        };
    }
    return (frame) => readers.map((read) => textOfValue(read(frame))).join("\n");
}

function compute(binder: Binder, columns: readonly StoredColumn[], place: number, holds: (frame: Frame) => boolean): (frame: Frame) => readonly Filter[] {
    const table = candidates(columns);
    const { factory } = binder.engine;
    return (frame) => {
        const kept: number[] = [];
        frame.tables[place] = table;
        for (let index = 0; index < table.length; index += 1) {
            frame.rows[place] = index;
            if (!holds(frame)) continue;
            for (const data of table.columns) if (data.kind === "codes") kept.push(data.codes[index]);
        }
        const codes = Int32Array.from(kept);
        return columns.length === 1 ? [factory.column(columns[0], codes)] : factory.tuples(columns, codes);
    };
}

/** Binds a condition such as Table[Column] <= 3: FILTER ( ALL ( Table[Column] ), Table[Column] <= 3 ). */
export function bindCondition(binder: Binder, expression: Expression, scope: Scope): ConditionFilter {
    const { row, columns } = openRow(binder);
    const node = binder.scalar(expression, withRow(scope, row));
    const [first] = columns;
    if (columns.length === 0) {
        binder.fail("ARGUMENT", expression.at, "A filter of CALCULATE names a column, as in 'Table'[Column] = 1, and this condition names none.");
    }
    const other = columns.find(({ table }) => table !== first.table);
    if (other !== undefined) {
        binder.fail(
            "ARGUMENT", expression.at,
            `A condition of CALCULATE stays within one table, and this one names '${first.table.name}' and '${other.table.name}': part it, or use FILTER.`,
        );
    }
    const evaluate = compute(binder, columns, row.place, conditionOf(binder, node));
    const needs = withoutRows(node.needs, [row.place]);
    const keyOf = keyReader(node, row.place, scope);
    if (keyOf === undefined) return { columns, needs, evaluate };
    const known = new Map<Value, readonly Filter[]>();
    const { initial } = binder.engine.states;
    return {
        columns,
        needs,
        evaluate: (frame) => {
            // RELATED and ALL inside the condition follow the relationships in force.
            if (frame.context.state !== initial) return evaluate(frame);
            const key = keyOf(frame);
            const found = known.get(key);
            if (found !== undefined) return found;
            const made = evaluate(frame);
            if (known.size > MOST_REMEMBERED) known.clear();
            known.set(key, made);
            return made;
        },
    };
}
