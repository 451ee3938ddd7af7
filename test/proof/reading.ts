/** What a measure says at a cell: dates as ISO text, null for BLANK. */
export type Reading = number | string | null;

/** Readings by measure name, then by the id of the cell. */
export type Readings = ReadonlyMap<string, ReadonlyMap<string, Reading>>;

/** What the first of several answers that has the cell says of a measure there; BLANK where none has it. */
export function readingAt(all: readonly Readings[], measure: string, cell: string): Reading {
    for (const readings of all) {
        const found = readings.get(measure)?.get(cell);
        if (found !== undefined) return found;
    }
    return null;
}

const TOLERANCE = 1e-9;

/**
 * Equal but for the rounding of floating-point sums, on amounts as well as on ratios that cancel out; BLANK is not 0. `lastPlace` is what
 * one side was rounded to.
 */
export function isSameReading(one: Reading, other: Reading, lastPlace = 0): boolean {
    if (typeof one !== "number" || typeof other !== "number") return one === other;
    return Math.abs(one - other) <= lastPlace + TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
}
