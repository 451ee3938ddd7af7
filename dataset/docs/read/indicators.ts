import type { DocumentedMeasure } from "./measures";

/** One entry of the catalogue, with the measures that carry it and the one that rates it. */
export interface Indicator {
    readonly code: string;
    /** One or more. */
    readonly measures: readonly DocumentedMeasure[];
    readonly levels: readonly DocumentedMeasure[];
}

/** The first letter of a code, in the order of the catalogue, with what it is about. */
export const GROUPS: ReadonlyMap<string, string> = new Map([
    ["M", "Weather and its collection"],
    ["B", "Budget"],
    ["E", "Earned value"],
    ["J", "Milestones"],
    ["K", "Risks"],
    ["P", "Portfolio and alignment"],
]);

const ORDER = [...GROUPS.keys()];

function compareCodes(a: string, b: string): number {
    const group = ORDER.indexOf(a.charAt(0)) - ORDER.indexOf(b.charAt(0));
    if (group !== 0) return group;
    return a < b ? -1 : 1;
}

function assertGroup(code: string): void {
    if (GROUPS.has(code.charAt(0))) return;
    throw new Error(`The indicator ${code} belongs to no group. Add its letter to GROUPS, or correct the description of its measure.`);
}

/** The indicators that the measures carry, group by group, in the order of their codes. */
export function indicatorsOf(measures: readonly DocumentedMeasure[]): readonly Indicator[] {
    const codes = new Set(measures.flatMap(({ code }) => code ?? []));
    codes.forEach(assertGroup);
    return [...codes].sort(compareCodes).map((code) => {
        const own = measures.filter((measure) => measure.code === code);
        return { code, measures: own.filter(({ role }) => role === "indicator"), levels: own.filter(({ role }) => role === "level") };
    });
}
