import type { Field } from "../../../dax/visual/request";

/** What stands between the ticks of a cell. */
export function codeIn(cell: string): readonly string[] {
    return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
}

/** The cells of each row of the table of a page whose first line begins so. */
export function cellsBelow(page: string, header: string): readonly (readonly string[])[] {
    const lines = page.split("\n");
    const first = lines.findIndex((line) => line.startsWith(header));
    const length = lines.slice(first).findIndex((line) => !line.startsWith("|"));
    return lines.slice(first + 2, first + length).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
}

/** A field as a page writes it, such as `[Landing]` or `Calendar[Month]`. */
export function written({ source }: Field): string {
    if (source.kind === "measure") return `[${source.measure}]`;
    return source.kind === "column" ? `${source.column.table}[${source.column.column}]` : "";
}
