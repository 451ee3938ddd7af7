import { writeCsv } from "../csv/write";
import type { Sheet, SheetCell } from "./sheet";
import { textTable } from "./textTable";

export const FORMATS = ["table", "json", "csv"] as const;

export type Format = (typeof FORMATS)[number];

/** JSON has no infinity: as null it would be taken for BLANK. */
function jsonCell(cell: SheetCell): SheetCell {
    return typeof cell === "number" && !Number.isFinite(cell) ? String(cell) : cell;
}

function jsonText({ columns, rows }: Sheet): string {
    return `${JSON.stringify({ columns: columns.map(({ name }) => name), rows: rows.map((row) => row.map(jsonCell)) })}\n`;
}

function csvText({ columns, rows }: Sheet): string {
    return writeCsv(columns.map(({ name }) => name), rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))));
}

/** One text table each with a blank line between, one JSON document a line, or one CSV each with a blank line between. */
export function printed(sheets: readonly Sheet[], format: Format): string {
    switch (format) {
        case "table": return sheets.map((sheet) => `${textTable(sheet)}\n`).join("\n");
        case "json": return sheets.map(jsonText).join("");
        case "csv": return sheets.map(csvText).join("\n");
    }
}
