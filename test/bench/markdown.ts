import { type Summary } from "./statistics";

/** What stands where nothing was measured. */
export const none = "–";

/** A Markdown table with its columns in line. */
export const aligned = (table: readonly (readonly string[])[]): string => {
    const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
    const pad = (text: string, column: number): string => (column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column]));
    const render = (line: readonly string[]): string => `| ${line.map(pad).join(" | ")} |`;
    const rule = `|${widths.map((width, column) => (column === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
    return [render(table[0]), rule, ...table.slice(1).map(render)].join("\n");
};

export const rowsTitle = (rows: number): string => `${rows.toLocaleString("en-US")} rows`;
export const fixed = (value: number | null, digits: number): string => (value === null ? none : value.toFixed(digits));
export const spread = (summary: Summary | null): string =>
    summary === null ? none : `${summary.median.toFixed(1)} (${summary.min.toFixed(1)}–${summary.max.toFixed(1)})`;

export const section = (title: string, ...parts: readonly string[]): string => [`## ${title}`, ...parts].join("\n\n");
