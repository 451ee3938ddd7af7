/** A cell of a report over a tiny portfolio. */
export interface TinyCell {
    /** All projects, or those of one directorate, programme or project, by its key. */
    readonly of: "total" | { readonly directorate: string } | { readonly programme: string } | { readonly project: string };
    /** All calendar days up to this one (ISO), or the days of this month (yyyy-mm). */
    readonly when: { readonly asOf: string } | { readonly month: string };
    /** By measure name. null is BLANK. */
    readonly expected: Readonly<Record<string, number | string | null>>;
}

/** A portfolio of a few rows whose indicators were reckoned by hand. */
export interface TinyCase {
    readonly name: string;
    /** CSV texts by table name of the contract, header first, LF between the lines. */
    readonly tables: Readonly<Record<string, string>>;
    /** First and last day of the calendar. */
    readonly calendar: readonly [string, string];
    /** Last day of the last month that finance has closed. */
    readonly closedThrough: string;
    /** Dates are given as ISO text, for measures whose unit is a date. */
    readonly cells: readonly TinyCell[];
}
