import type { Value } from "../contract";
import type { RowFault } from "../fault";
import type { Values } from "../row";

/** A rule between the cells of one row. */
export type RowRule = (row: Values) => RowFault | undefined;

/** A rule between the rows of a table: it keeps what it needs of each row, and tells its faults once all were seen. */
export interface SeriesRule {
    readonly see: (row: Values, line: number) => void;
    readonly faults: () => readonly (RowFault & { readonly line: number })[];
}

export function broken(column: string, value: Value, remedy: string): RowFault {
    return { kind: "rule", column, value: value === undefined ? "" : String(value), remedy };
}
