import { grainOf, PeriodGrain, readPeriodText } from "./periods";

/** Periods as a field tells them. */
export interface Periods {
    readonly grain: PeriodGrain;
    /** The start of each distinct value; undefined for a blank one. */
    readonly starts: readonly (Date | undefined)[];
}

/** Reads values as periods: dates, or texts and years written like periods of one grain; undefined where one of them is none. Blank ones are passed over. */
export function readPeriods(values: readonly unknown[]): Periods | undefined {
    const filled = values.filter((value) => value !== null && value !== undefined && value !== "");
    if (filled.length === 0) return undefined;
    if (filled.every((value): value is Date => value instanceof Date && !Number.isNaN(value.getTime()))) {
        return { grain: grainOf(filled), starts: values.map((value) => (value instanceof Date ? value : undefined)) };
    }
    const read = values.map((value) => readPeriodText(periodText(value)));
    const grains = new Set(read.filter((period) => period !== undefined).map((period) => period.grain));
    const [grain] = grains;
    if (grains.size !== 1 || read.filter((period) => period !== undefined).length !== filled.length) return undefined;
    return { grain, starts: read.map((period) => period?.start) };
}

function periodText(value: unknown): string {
    if (typeof value === "string") return value.slice(0, 40);
    return typeof value === "number" && value >= 1900 && value <= 2200 ? String(value) : "";
}
