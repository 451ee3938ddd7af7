import { detached } from "../detached";
import type { Values } from "../row";

const SEPARATOR = "\u001F";

function keyOf(columns: readonly string[], row: Values): string {
    return columns.map((column) => String(row[column] ?? "")).join(SEPARATOR);
}

/** What is kept of each group of rows with the same values in some columns, by the order in which the groups came. */
export class Groups<Memory> {
    private readonly byKey = new Map<string, Memory>();

    constructor(private readonly columns: readonly string[]) { }

    /** What is kept of the group of a row; `start` makes it for the first. */
    of(row: Values, start: () => Memory): Memory {
        const key = keyOf(this.columns, row);
        const known = this.byKey.get(key);
        if (known !== undefined) return known;
        const memory = start();
        this.byKey.set(detached(key), memory);
        return memory;
    }

    all(): readonly Memory[] {
        return [...this.byKey.values()];
    }
}

/** The group of a row in words, to follow a noun. */
export function ofGroup(columns: readonly string[], row: Values): string {
    return columns.length === 0 ? "" : detached(` of ${columns.map((column) => String(row[column] ?? "")).join(" ")}`);
}
