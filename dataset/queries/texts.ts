/** An indicator as a query asks for it, with the value that was proved; null is BLANK. Dates are days since 1899-12-30. */
export interface ProvedIndicator {
    readonly code: string;
    readonly measure: string;
    readonly expected: number | null;
}

function bracketed(name: string): string {
    return `[${name.replaceAll("]", "]]")}]`;
}

function quoted(text: string): string {
    return `"${text.replaceAll('"', '""')}"`;
}

function upTo(day: string): string {
    return `'Calendar'[Date] <= dt"${day}"`;
}

function header(lines: readonly string[]): string {
    return lines.map((line) => `// ${line}`).join("\n");
}

/** Each indicator of the whole portfolio beside its proved value: the query compares the two itself. */
export function comparedTotal(day: string, indicators: readonly ProvedIndicator[]): string {
    const rows = indicators.map(({ code, measure, expected }, index) =>
        // Times one: a count, an amount, a ratio and a date stand in one column.
        `            ROW ( "No", ${index + 1}, "Code", ${quoted(code)}, "Indicator", ${quoted(measure)}, `
        + `"Result", CALCULATE ( ${bracketed(measure)}, ${upTo(day)} ) * 1.0, "Expected", ${expected ?? "BLANK ()"} * 1.0 )`);
    return `${header([
        `The indicators of the sample portfolio as of ${day}, beside the values that were proved outside Power BI.`,
        "Run it: the column Same is TRUE in every row.",
    ])}
DEFINE
    VAR Compared =
        UNION (
${rows.join(",\n")}
        )
EVALUATE
    ADDCOLUMNS (
        Compared,
        "Same", ISBLANK ( [Result] ) = ISBLANK ( [Expected] ) && ABS ( [Result] - [Expected] ) <= 0.0001 + 0.000000001 * ABS ( [Expected] )
    )
ORDER BY [No]
`;
}

/** All indicators for each group, in the order of the groups. */
export function groupedQuery(title: string, column: string, day: string | undefined, measures: readonly string[], expectedFile: string): string {
    const filter = day === undefined ? [] : [`FILTER ( ALL ( 'Calendar'[Date] ), ${upTo(day)} )`];
    const values = measures.map((measure) => `${quoted(measure)}, ${bracketed(measure)}`);
    return `${header([title, `Run it and compare with ${expectedFile}: same columns, same rows, null for BLANK, dates as days since 1899-12-30.`])}
EVALUATE
    SUMMARIZECOLUMNS (
${[column, ...filter, ...values].map((item) => `        ${item}`).join(",\n")}
    )
ORDER BY ${column}
`;
}
