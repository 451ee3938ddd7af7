import type { Binder } from "../../../bind/binder";
import { asVariant, DateValue, type DaxType, type Value } from "../../../value";
import type { CodeColumn } from "../../context/tupleKeys";
import type { ColumnData } from "../../tableValue";

/** A text that is equal for values that DAX holds equal within one column. BLANK is a value of its own. */
export function valueKey({ engine: { model: { collation } } }: Binder, value: Value): string {
    if (value === null) return "";
    if (typeof value === "string") return `t${collation.fold(value)}`;
    if (value instanceof DateValue) return `d${value.serial}`;
    return typeof value === "boolean" ? `b${Number(value)}` : `n${value}`;
}

/** A column of a table with its static type, which tells a date from a number. */
export interface TypedData {
    readonly data: ColumnData;
    readonly type: DaxType;
}

function numberValues(binder: Binder): { readonly codeOf: (value: Value) => number; readonly size: () => number } {
    const known = new Map<string, number>();
    const codeOf = (value: Value): number => {
        const key = valueKey(binder, value);
        const code = known.get(key) ?? known.size;
        known.set(key, code);
        return code;
    };
    return { codeOf, size: () => known.size };
}

function numbered({ data, type }: TypedData, codeOf: (value: Value) => number): Int32Array {
    if (data.kind === "values") return Int32Array.from(data.values, (value) => codeOf(asVariant(value, type)));
    const { values } = data.column;
    const known = new Int32Array(values.length).fill(-1);
    return data.codes.map((code) => {
        if (known[code] < 0) known[code] = codeOf(asVariant(values[code], type));
        return known[code];
    });
}

/** The same column of several tables as codes, row by row: equal where the values are, without any conversion between types. */
export function comparableColumns(binder: Binder, columns: readonly TypedData[]): readonly CodeColumn[] {
    const [{ data: first }] = columns;
    const coded = columns.flatMap(({ data }) => (data.kind === "codes" && first.kind === "codes" && data.column === first.column ? [data] : []));
    if (coded.length === columns.length) return coded.map(({ column, codes }) => ({ codes, size: column.values.length }));
    const { codeOf, size } = numberValues(binder);
    const codes = columns.map((column) => numbered(column, codeOf));
    return codes.map((each) => ({ codes: each, size: size() }));
}

/** The codes of one column, row by row. */
export function codeColumn(binder: Binder, data: ColumnData): CodeColumn {
    // Within one column the static type tells nothing: its values are all of that type, or say themselves what they are.
    return comparableColumns(binder, [{ data, type: "variant" }])[0];
}
