import type { DaxType, Value } from "../value";

/** A column of a result. `name` is written as DAX does: 'Table'[Column] for a column of the model, [Name] otherwise. */
export interface ResultColumn {
    readonly name: string;
    readonly type: DaxType;
    /** The format of the column or of the measure, if the model gives one. */
    readonly format: string | undefined;
}

/** The rows of one EVALUATE. A date is a number of days since 1899-12-30 where the type of its column says so, a DateValue in a variant. */
export interface QueryResult {
    readonly columns: readonly ResultColumn[];
    readonly rows: readonly (readonly Value[])[];
}
