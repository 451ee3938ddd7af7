import { type Measurement } from "./measure";
import { type Scenario } from "./contender";
import { type Entry } from "./entry";
import { roster } from "./roster";
import { type Bar } from "./bars";
import { growthShare, type Named, ratio, smallest, sum, summarise, type Summary } from "./statistics";

/** One measured action. */
export interface Sample extends Measurement {
    readonly contender: string;
    readonly rows: number;
    readonly scenario: Scenario;
}

/** The time in ms that each contender took for each scenario at each size; null where there is none. */
export type Lookup = (contender: string, rows: number, scenario: Scenario) => Summary | null;

export const lookupOf = (samples: readonly Sample[]): Lookup => (contender, rows, scenario) =>
    summarise(
        samples
            .filter((sample) => sample.contender === contender && sample.rows === rows && sample.scenario === scenario)
            .map((sample) => sample.work.task),
    );

export const medianOf = (lookup: Lookup) => (contender: string, rows: number, scenario: Scenario): number | null =>
    lookup(contender, rows, scenario)?.median ?? null;

/** What the first drawing cannot cost less than: the bare visible cells and one bare pass over the rows. */
export const floorsOf = (lookup: Lookup, rows: number): number | null =>
    sum(medianOf(lookup)("floor-cells", rows, "first"), medianOf(lookup)("floor-pass", rows, "first"));

const isKnown = (each: { name: string; value: number | null }): each is Named => each.value !== null;

const fastest = (peers: readonly Entry[], lookup: Lookup, rows: number): Named | null =>
    smallest(peers.map(({ name }) => ({ name, value: medianOf(lookup)(name, rows, "first") })).filter(isKnown));

const peers = roster.filter(({ group }) => group === "peers");

/** The fastest library that draws every row, as all of them do by default; the bar is set against it. */
export const fastestWhole = (lookup: Lookup, rows: number): Named | null =>
    fastest(peers.filter(({ windowed }) => windowed !== true), lookup, rows);

/** The fastest library that draws a screenful and reads the rest, as we do. */
export const fastestWindowed = (lookup: Lookup, rows: number): Named | null =>
    fastest(peers.filter(({ windowed }) => windowed === true), lookup, rows);

export interface Ratio {
    readonly title: string;
    readonly of: (rows: number) => number | null;
}

/** The quotients that say how the visual stands, all of them of medians. */
export const ratiosOf = (lookup: Lookup): Ratio[] => {
    const ours = (rows: number, scenario: Scenario): number | null => medianOf(lookup)("ours", rows, scenario);
    const toFirst = (scenario: Scenario) => (rows: number): number | null => ratio(ours(rows, scenario), ours(rows, "first"));
    return [
        { title: "first: ours / (floor A + floor B)", of: (rows) => ratio(ours(rows, "first"), floorsOf(lookup, rows)) },
        { title: "first: fastest peer that draws all rows / ours", of: (rows) => ratio(fastestWhole(lookup, rows)?.value ?? null, ours(rows, "first")) },
        { title: "first: fastest peer that draws a window / ours", of: (rows) => ratio(fastestWindowed(lookup, rows)?.value ?? null, ours(rows, "first")) },
        { title: "ours: same data again / first", of: toFirst("again") },
        { title: "ours: one value changed / first", of: toFirst("changed") },
        { title: "ours: one setting changed / first", of: toFirst("setting") },
        { title: "ours: scroll step / first", of: toFirst("scroll") },
        { title: "ours: resize / first", of: toFirst("resize") },
    ];
};

const small = 2000;
const large = 30000;

/** First drawing: by how much the time grows from 2,000 to 30,000 rows, over the 15 times by which the rows do. */
export const growthOf = (lookup: Lookup, contender: string): number | null => {
    const first = (rows: number): number | null => medianOf(lookup)(contender, rows, "first");
    return growthShare([first(small), first(large)], [small, large]);
};

const besideWhole = (windowRatio: number | null): string =>
    `beside the fastest peer that draws a window: ${windowRatio === null ? "not measured" : windowRatio.toFixed(2)}; no bar is set on it`;

/** What is promised at 30,000 rows. */
export const barsOf = (lookup: Lookup): Bar[] => {
    const [floors, whole, windowed, again, changed, setting, scroll] = ratiosOf(lookup).map((each) => each.of(large));
    return [
        { promise: "first render <= 2 x floors (aim 1.5)", figure: floors, atMost: 2 },
        { promise: "first render >= 4 x faster than the fastest peer that draws all rows", figure: whole, atLeast: 4, beside: besideWhole(windowed) },
        { promise: "same data again <= 1/2 of first render", figure: again, atMost: 1 / 2 },
        { promise: "one value changed <= 1/2 of first render", figure: changed, atMost: 1 / 2 },
        { promise: "one setting changed <= 1/3 of first render", figure: setting, atMost: 1 / 3 },
        { promise: "scroll step <= 1/3 of first render", figure: scroll, atMost: 1 / 3 },
        { promise: "2,000 to 30,000 rows: time grows by <= 1/3 of what rows do", figure: growthOf(lookup, "ours"), atMost: 1 / 3 },
    ];
};
