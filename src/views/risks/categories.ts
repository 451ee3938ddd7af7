import type { Field } from "../../dataview/table";
import { readDistinct } from "../../domain/distinct";

export interface Categories {
    readonly names: readonly string[];
    /** The place of a row's category among the names; -1 without a field. */
    readonly of: (row: number) => number;
}

/** In the order of their names, so that a filter seldom gives a category another shape. */
export function categoryReader(field: Field | undefined, rowCount: number, label: (value: unknown) => string): Categories {
    if (field === undefined) return { names: [], of: () => -1 };
    const { values } = field;
    // A column that is too short tells nothing of the last rows.
    const distinct = field.isDate || values.length < rowCount ? readDistinct(values, rowCount).values : [...new Set(values)];
    const names = [...new Set(distinct.map(label))].sort(inOrder);
    const places = new Map(names.map((name, at) => [name, at]));
    return { names, of: (row) => places.get(label(values[row])) ?? -1 };
}

/** Numbers by their size. A collator would know more of letters, and costs milliseconds to make. */
function inOrder(one: string, other: string): number {
    const [a, b] = [Number(one), Number(other)];
    return one !== "" && other !== "" && Number.isFinite(a) && Number.isFinite(b) ? a - b : one < other ? -1 : Number(one > other);
}
