import { type Bar } from "../bars";
import { type Scenario } from "../contender";
import { type Entry } from "../entry";
import { type Lookup, medianOf, type Ratio } from "../figures";
import { growthShare, type Named, ratio, smallest, sum } from "../statistics";
import { roster } from "./roster";

const isKnown = (each: { name: string; value: number | null }): each is Named => each.value !== null;

/** The fastest library of a kind; null where none was measured. */
export type Fastest = (lookup: Lookup, rows: number, scenario: Scenario) => Named | null;

const fastestOf = (isOfKind: (entry: Entry) => boolean): Fastest => (lookup, rows, scenario) =>
    smallest(roster.filter((entry) => entry.group === "peers" && isOfKind(entry))
        .map(({ name }) => ({ name, value: medianOf(lookup)(name, rows, scenario) })).filter(isKnown));

/** Draws every project as small multiples of its own; the bars are set against it, for all the data is the chart. */
export const fastestWhole = fastestOf(({ windowed, byHand }) => windowed !== true && byHand !== true);

/** Is handed the panels in sight alone, cut out of the data beforehand. */
export const fastestWindowed = fastestOf(({ windowed, byHand }) => windowed === true && byHand !== true);

/** The same two, with the panels laid out beforehand. */
export const fastestWholeByHand = fastestOf(({ windowed, byHand }) => windowed !== true && byHand === true);
export const fastestWindowedByHand = fastestOf(({ windowed, byHand }) => windowed === true && byHand === true);

/** What a drawing cannot cost less than: the bare panels in sight and one bare pass over the amounts. */
export const floorsOf = (lookup: Lookup, rows: number, scenario: Scenario): number | null =>
    sum(medianOf(lookup)("floor-panels", rows, scenario), medianOf(lookup)("floor-pass", rows, scenario));

type Quotient = (lookup: Lookup, rows: number, scenario: Scenario) => number | null;

const ours: Quotient = (lookup, rows, scenario) => medianOf(lookup)("ours", rows, scenario);
const toOurs = (fastest: Fastest): Quotient => (lookup, rows, scenario) => ratio(fastest(lookup, rows, scenario)?.value ?? null, ours(lookup, rows, scenario));
const toFloors: Quotient = (lookup, rows, scenario) => ratio(ours(lookup, rows, scenario), floorsOf(lookup, rows, scenario));

const quotients: readonly (readonly [title: string, quotient: Quotient])[] = [
    ["ours / (floor A + floor B)", toFloors],
    ["fastest peer that draws all projects / ours", toOurs(fastestWhole)],
    ["fastest peer that is handed what is in sight / ours", toOurs(fastestWindowed)],
    ["fastest peer laid out by hand, all projects / ours", toOurs(fastestWholeByHand)],
    ["fastest peer laid out by hand, what is in sight / ours", toOurs(fastestWindowedByHand)],
];

/** How the visual stands beside floors and libraries, all of them quotients of medians. */
export const ratiosOf = (lookup: Lookup): Ratio[] => (["first", "changed", "again"] as const).flatMap((scenario) =>
    quotients.map(([title, quotient]) => ({ title: `${scenario}: ${title}`, of: (rows: number) => quotient(lookup, rows, scenario) })));

const small = 3000;
const large = 30000;

/** First drawing: by how much the time grows from 50 to 500 projects, over the 10 times by which they do. */
export const growthOf = (lookup: Lookup, contender: string): number | null => {
    const first = (rows: number): number | null => medianOf(lookup)(contender, rows, "first");
    return growthShare([first(small), first(large)], [small, large]);
};

const shown = (figure: number | null): string => (figure === null ? "not measured" : figure.toFixed(2));

const beside = (lookup: Lookup, scenario: Scenario): string => {
    const figures = [fastestWindowed, fastestWholeByHand, fastestWindowedByHand].map((fastest) => shown(toOurs(fastest)(lookup, large, scenario)));
    return `handed what is in sight alone: ${figures[0]}; laid out by hand, all projects: ${figures[1]}, what is in sight: ${figures[2]}; no bars are set on them`;
};

const barOf = (lookup: Lookup, scenario: Scenario, promise: string): Bar =>
    ({ promise, figure: toOurs(fastestWhole)(lookup, large, scenario), atLeast: 5, beside: beside(lookup, scenario) });

/** What is promised of 500 projects over 60 months. */
export const barsOf = (lookup: Lookup): Bar[] => [
    barOf(lookup, "first", "first render >= 5 x faster than the fastest peer"),
    barOf(lookup, "changed", "all amounts changed >= 5 x faster than the fastest peer"),
];
