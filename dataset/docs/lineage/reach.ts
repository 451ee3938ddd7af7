import type { DirectReading } from "./direct";

/** All on which some measures rest, through whatever measures they use. */
export interface Reach {
    /** The measures that they use, themselves left out, in the order in which they are met. */
    readonly through: readonly string[];
    /** Columns of the model by table. */
    readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
    /** Tables of which rows are taken. */
    readonly rows: ReadonlySet<string>;
}

/** The measures, then those that they use, and so on; each once, so that a circle ends. */
function usedFrom(measures: readonly string[], readings: ReadonlyMap<string, DirectReading>): ReadonlySet<string> {
    const met = new Set(measures);
    // A set hands on what is added while it is walked.
    for (const measure of met) for (const used of readings.get(measure)?.measures ?? []) met.add(used);
    return met;
}

/** Follows measures down to the columns of the model. */
export function reachOf(measures: readonly string[], readings: ReadonlyMap<string, DirectReading>): Reach {
    const met = [...usedFrom(measures, readings)];
    const all = met.flatMap((measure) => readings.get(measure) ?? []);
    const columns = new Map<string, Set<string>>();
    for (const [table, names] of all.flatMap((reading) => [...reading.columns])) {
        const known = columns.get(table) ?? new Set<string>();
        for (const name of names) known.add(name);
        columns.set(table, known);
    }
    return { through: met.filter((measure) => !measures.includes(measure)), columns, rows: new Set(all.flatMap(({ rows }) => [...rows])) };
}
