import type { Value } from "../contract";
import type { RowFault } from "../fault";
import type { Values } from "../row";
import type { Parameters } from "./parameters";

/** A rule between the cells of one row. */
export type RowRule = (row: Values) => RowFault | undefined;

/** A rule between the rows of a table: it keeps what it needs of each row, and tells its faults once all were seen. */
export interface SeriesRule {
    readonly see: (row: Values, line: number) => void;
    /** A row of which a cell could not be read: without it, nothing can be said of its group. */
    readonly passOver?: (row: Values) => void;
    readonly faults: () => readonly SeriesFault[];
}

export interface SeriesFault extends RowFault {
    readonly line: number;
}

/** A rule for any table, with its columns; a series starts a new memory at each call. */
export type BoundRule = { readonly row: RowRule } | { readonly series: () => SeriesRule };

/** Throws a ContractError when the parameters are not those of the rule. */
export type GeneralRule = (parameters: Parameters) => BoundRule;

export function broken(column: string, value: Value, remedy: string): RowFault {
    return { kind: "rule", column, value: value === undefined ? "" : String(value), remedy };
}
