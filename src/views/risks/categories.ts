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
    const { values, of } = readDistinct(field.values, rowCount);
    const labels = values.map(label);
    const names = [...new Set(labels)].sort((one, other) => one.localeCompare(other, undefined, { numeric: true }));
    const places = labels.map((name) => names.indexOf(name));
    return { names, of: (row) => places[of[row]] };
}
