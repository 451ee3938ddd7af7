const NEEDS_QUOTES = /[",\r\n]/;

function cell(text: string): string {
    return NEEDS_QUOTES.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}

/** One row as text, LF included. */
export function csvLine(cells: readonly string[]): string {
    // A lone empty cell would read back as an empty line, that is as no row at all.
    return `${cells.length === 1 && cells[0] === "" ? "\"\"" : cells.map(cell).join(",")}\n`;
}

/** RFC 4180 text: comma, LF after every row, quotes only where they are needed, no byte order mark. */
export function writeCsv(header: readonly string[], rows: Iterable<readonly string[]>): string {
    const lines = [csvLine(header)];
    for (const row of rows) lines.push(csvLine(row));
    return lines.join("");
}
