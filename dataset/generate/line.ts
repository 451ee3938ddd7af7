/** One line of a table, by column name; a blank is an empty text. */
export type Line = Readonly<Record<string, string>>;

/** Some lines of one table. */
export interface Batch {
    readonly table: string;
    readonly lines: readonly Line[];
}
