import { type Bar } from "../bars";
import { type Scenario } from "../contender";
import { type Entry } from "../entry";
import { type Lookup, medianOf, type Ratio } from "../figures";
import { type Named, ratio, smallest } from "../statistics";
import { roster } from "./roster";

const peers = roster.filter(({ group }) => group === "peers");
const isKnown = (each: { name: string; value: number | null }): each is Named => each.value !== null;

const fastest = (among: readonly Entry[], lookup: Lookup, rows: number, scenario: Scenario): Named | null =>
    smallest(among.map(({ name }) => ({ name, value: medianOf(lookup)(name, rows, scenario) })).filter(isKnown));

/** The fastest library that draws every project; the bars are set against it, for all the data is the chart. */
export const fastestWhole = (lookup: Lookup, rows: number, scenario: Scenario): Named | null =>
    fastest(peers.filter(({ windowed }) => windowed !== true), lookup, rows, scenario);

/** The fastest library that is handed the panels in sight alone, cut out of the data beforehand. */
export const fastestWindowed = (lookup: Lookup, rows: number, scenario: Scenario): Named | null =>
    fastest(peers.filter(({ windowed }) => windowed === true), lookup, rows, scenario);

/** How the visual stands beside the libraries, all of them quotients of medians. */
export const ratiosOf = (lookup: Lookup): Ratio[] => {
    const ours = (rows: number, scenario: Scenario): number | null => medianOf(lookup)("ours", rows, scenario);
    const whole = (scenario: Scenario) => (rows: number): number | null => ratio(fastestWhole(lookup, rows, scenario)?.value ?? null, ours(rows, scenario));
    const windowed = (scenario: Scenario) => (rows: number): number | null => ratio(fastestWindowed(lookup, rows, scenario)?.value ?? null, ours(rows, scenario));
    return [
        { title: "first: fastest peer that draws all projects / ours", of: whole("first") },
        { title: "changed: fastest peer that draws all projects / ours", of: whole("changed") },
        { title: "again: fastest peer that draws all projects / ours", of: whole("again") },
        { title: "first: fastest peer that is handed what is in sight / ours", of: windowed("first") },
        { title: "changed: fastest peer that is handed what is in sight / ours", of: windowed("changed") },
    ];
};

const large = 30000;

const beside = (figure: number | null): string => `handed what is in sight alone: ${figure === null ? "not measured" : figure.toFixed(2)}; no bar is set on it`;

/** What is promised of 500 projects over 60 months. */
export const barsOf = (lookup: Lookup): Bar[] => {
    const [first, changed, , firstWindow, changedWindow] = ratiosOf(lookup).map(({ of }) => of(large));
    return [
        { promise: "first render >= 5 x faster than the fastest peer", figure: first, atLeast: 5, beside: beside(firstWindow) },
        { promise: "all amounts changed >= 5 x faster than the fastest peer", figure: changed, atLeast: 5, beside: beside(changedWindow) },
    ];
};
