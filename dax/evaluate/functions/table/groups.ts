import type { Binder } from "../../../bind/binder";
import { type CodeColumn, distinctRows, rowKeys, type TupleKey } from "../../context/tupleKeys";
import type { Engine } from "../../engine";
import type { Frame } from "../../frame";
import { type ColumnData, type DerivedRows, rowsOf, type TableValue } from "../../tableValue";
import type { GroupColumn } from "./groupColumn";
import { codeColumn } from "./rowKeys";

/** Up to this many combinations, in all and for each row, a mark for each combination is cheaper than a set. */
const MOST_MARKS = 1 << 20;
const MOST_MARKS_FOR_ROW = 64;
/** Keys below this fit an array of 32-bit numbers. */
const KEY_LIMIT = 2 ** 31;

/** A number for the combination of each row, column by column, as such loops are the fastest. Undefined where the numbers grow too large. */
function combinationKeys(rows: Int32Array, columns: readonly CodeColumn[], combinations: number): Int32Array | undefined {
    if (combinations >= KEY_LIMIT) return undefined;
    const keys = new Int32Array(rows.length);
    for (const { codes, size } of columns) {
        for (let index = 0; index < rows.length; index += 1) keys[index] = keys[index] * size + codes[rows[index]];
    }
    return keys;
}

function firstByMark(rows: Int32Array, keys: Int32Array, combinations: number): Int32Array {
    const marks = new Uint8Array(combinations);
    const first = new Int32Array(Math.min(rows.length, combinations));
    let count = 0;
    for (let index = 0; index < rows.length; index += 1) {
        const key = keys[index];
        if (marks[key] === 1) continue;
        marks[key] = 1;
        first[count++] = rows[index];
    }
    return first.slice(0, count);
}

function firstByKey(rows: Int32Array, keys: Int32Array): Int32Array {
    const seen = new Set<number>();
    return rows.filter((_, index) => {
        const before = seen.size;
        return seen.add(keys[index]).size > before;
    });
}

/** The first of the rows with each combination, in the order of the rows. */
function firstRows(rows: Int32Array, columns: readonly CodeColumn[]): Int32Array {
    const combinations = columns.reduce((product, { size }) => product * size, 1);
    const keys = combinationKeys(rows, columns, combinations);
    if (keys === undefined) return distinctRows(rows, columns);
    const isMarked = combinations <= Math.min(MOST_MARKS, MOST_MARKS_FOR_ROW * rows.length);
    return isMarked ? firstByMark(rows, keys, combinations) : firstByKey(rows, keys);
}

function picked(data: ColumnData, rows: Int32Array): ColumnData {
    if (data.kind === "codes") return { ...data, codes: rows.map((row) => data.codes[row]) };
    return { kind: "values", values: Array.from(rows, (row) => data.values[row]) };
}

function codesOf(binder: Binder, data: readonly ColumnData[]): readonly CodeColumn[] {
    return data.map((each) => codeColumn(binder, each));
}

function compute(binder: Binder, frame: Frame, table: TableValue, columns: readonly GroupColumn[]): DerivedRows {
    const data = columns.map(({ dataOf }) => dataOf(table, frame));
    const first = firstRows(rowsOf(table), codesOf(binder, data));
    return { kind: "derived", length: first.length, columns: data.map((each) => picked(each, first)) };
}

/**
 * For each reader, by rows of a table of the model, which are the same array as long as they are remembered; then by relationships and
 * columns. Empty rows are one array for all models, and the numbers of relationships are those of a reader.
 */
const known = new WeakMap<Engine, WeakMap<Int32Array, Map<string, DerivedRows>>>();

function rememberedOf(engine: Engine, rows: Int32Array): Map<string, DerivedRows> {
    const ofReader = known.get(engine) ?? new WeakMap<Int32Array, Map<string, DerivedRows>>();
    known.set(engine, ofReader);
    const found = ofReader.get(rows) ?? new Map<string, DerivedRows>();
    ofReader.set(rows, found);
    return found;
}

/** The combinations of columns that the rows of a table have, in the order in which they first appear. */
export function groupsOf(binder: Binder, frame: Frame, table: TableValue, columns: readonly GroupColumn[]): DerivedRows {
    if (table.kind === "derived") return compute(binder, frame, table, columns);
    const remembered = rememberedOf(binder.engine, table.rows);
    const ids = columns.map(({ shape: { lineage } }) => lineage?.id ?? "").join(",");
    const key = `${frame.context.state.expanded(table.table).id}/${ids}`;
    const groups = remembered.get(key) ?? compute(binder, frame, table, columns);
    // Where hardly any two rows are alike, the memory would be more than the rows themselves take.
    if (groups.length * columns.length <= table.rows.length) remembered.set(key, groups);
    return groups;
}

/** For each combination, in the same order, the rows that have it, as `rowAt` gives them. */
export function membersOf(binder: Binder, frame: Frame, table: TableValue, columns: readonly GroupColumn[]): readonly Int32Array[] {
    const keyOf = rowKeys(codesOf(binder, columns.map(({ dataOf }) => dataOf(table, frame))));
    const members = new Map<TupleKey, number[]>();
    for (const row of rowsOf(table)) {
        const key = keyOf(row);
        const known = members.get(key);
        if (known === undefined) members.set(key, [row]);
        else known.push(row);
    }
    return [...members.values()].map((rows) => Int32Array.from(rows));
}
