import type { PortfolioTable } from "../../dataview/table";
import { isBlank } from "../../domain/words";

/**
 * 1 for each row that repeats another; undefined where none does. Of rows with one number the first that can be drawn counts, else the
 * first; rows without a number are never the same. Numbers that are all different need no longer keys.
 */
export function repeatedRows(table: PortfolioTable, canBeDrawn: (row: number) => boolean): Uint8Array | undefined {
    const { rowCount, risks: { names } } = table;
    if (new Set(names.at(0)?.values).size === rowCount) return undefined;
    const chosen = new Map<string, number>();
    const repeated = new Uint8Array(rowCount);
    for (let row = 0; row < rowCount; row += 1) {
        const key = keyOf(table, row);
        const known = chosen.get(key);
        if (known === undefined) chosen.set(key, row);
        else if (canBeDrawn(row) && !canBeDrawn(known)) {
            repeated[known] = 1;
            chosen.set(key, row);
        } else repeated[row] = 1;
    }
    return repeated;
}

/** What tells a risk from the others. A number may be used again in another project; a row without one is known by its place. */
export function keyOf({ levels, risks: { names } }: PortfolioTable, row: number): string {
    const id = names.at(0)?.values[row];
    if (isBlank(id)) return `\u0003${row}`;
    let key = written(id);
    for (const { values } of levels) key += `\u0000${written(values[row])}`;
    return key;
}

/** Texts and numbers are told apart: "1" is no 1. */
function written(value: unknown): string {
    if (typeof value === "string") return value;
    if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return `\u0001${value}`;
    return value instanceof Date ? `\u0002${value.getTime()}` : "";
}
