import type { Field } from "../check/contract/contract";
import type { ColumnType } from "./columnType";

/** A condition that a CHECK can state, or why it cannot. */
export type Condition = { readonly condition: string } | { readonly unchecked: string };

/** How one database writes what all have. */
export interface Dialect {
    readonly name: string;
    /** A quoted name. */
    readonly identifier: (name: string) => string;
    /** A quoted text on one line. */
    readonly text: (value: string) => string;
    readonly boolean: (value: boolean) => string;
    readonly typeOf: (type: ColumnType) => string;
    /** The condition that a text is not empty; `column` is a quoted name. */
    readonly notEmpty: (column: string) => string;
    /** The condition that a text has at most `length` UTF-16 code units, or characters where the database counts those. */
    readonly shorterThan: (column: string, length: number) => string;
    /** The condition that a cell holds one of the quoted texts, and nothing else. */
    readonly oneOfTexts: (column: string, texts: readonly string[]) => string;
    /** The form of a field that has a pattern. */
    readonly pattern: (column: string, field: Field) => Condition;
    /** What the type of a column admits although no file may hold it. */
    readonly beyondFiles: (column: string, field: Field) => string | undefined;
    /** The longest text that the type of a column can limit by itself. */
    readonly longestText: number;
}
