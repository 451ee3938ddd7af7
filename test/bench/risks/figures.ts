import { type Bar } from "../bars";
import { type Scenario } from "../contender";
import { type Lookup, medianOf, type Ratio } from "../figures";
import { growthShare, type Named, ratio, smallest, sum } from "../statistics";
import { type Drawn, type Library, roster } from "./roster";

const isKnown = (each: { name: string; value: number | null }): each is Named => each.value !== null;

/** The fastest of a library's peers that draw alike; null where none was measured. */
const fastestOf = (of: Library, what: Drawn, lookup: Lookup, rows: number, scenario: Scenario): Named | null =>
    smallest(roster.filter(({ library, drawn }) => library === of && drawn === what)
        .map(({ name }) => ({ name, value: medianOf(lookup)(name, rows, scenario) })).filter(isKnown));

/** What a drawing cannot cost less than: the bare matrix with a screenful of lines, and one bare pass over the register. */
export const floorsOf = (lookup: Lookup, rows: number, scenario: Scenario): number | null =>
    sum(medianOf(lookup)("floor-matrix", rows, scenario), medianOf(lookup)("floor-pass", rows, scenario));

type Quotient = (lookup: Lookup, rows: number, scenario: Scenario) => number | null;

const ours: Quotient = (lookup, rows, scenario) => medianOf(lookup)("ours", rows, scenario);
const toFloors: Quotient = (lookup, rows, scenario) => ratio(ours(lookup, rows, scenario), floorsOf(lookup, rows, scenario));
const toOurs = (library: Library, drawn: Drawn): Quotient => (lookup, rows, scenario) =>
    ratio(fastestOf(library, drawn, lookup, rows, scenario)?.value ?? null, ours(lookup, rows, scenario));

/** By how much the floors would be faster: the most that ours can reach beside that peer. */
const toBare = (library: Library): Quotient => (lookup, rows, scenario) =>
    ratio(fastestOf(library, "risks", lookup, rows, scenario)?.value ?? null, floorsOf(lookup, rows, scenario));

const quotients: readonly (readonly [title: string, quotient: Quotient])[] = [
    ["ours / (floor A + floor B)", toFloors],
    ["ECharts, every risk / ours", toOurs("ECharts", "risks")],
    ["fastest Vega-Lite, every risk / ours", toOurs("Vega-Lite", "risks")],
    ["ECharts, every risk / (floor A + floor B)", toBare("ECharts")],
    ["fastest Vega-Lite, every risk / (floor A + floor B)", toBare("Vega-Lite")],
    ["ECharts, points of one size / ours", toOurs("ECharts", "oneSize")],
    ["ECharts, handed counted cells / ours", toOurs("ECharts", "cells")],
    ["fastest Vega-Lite, handed counted cells / ours", toOurs("Vega-Lite", "cells")],
];

/** How the visual stands beside floors and libraries, all of them quotients of medians. */
export const ratiosOf = (lookup: Lookup): Ratio[] => (["first", "again", "changed", "setting"] as const).flatMap((scenario) =>
    quotients.map(([title, quotient]) => ({ title: `${scenario}: ${title}`, of: (rows: number) => quotient(lookup, rows, scenario) })));

export const fastestVegaLite = (drawn: Drawn, lookup: Lookup, rows: number): string | null => fastestOf("Vega-Lite", drawn, lookup, rows, "first")?.name ?? null;

const small = 1000;
const large = 5000;

/** First drawing: by how much the time grows from 1,000 to 5,000 risks, over the 5 times by which they do. */
export const growthOf = (lookup: Lookup, contender: string): number | null => {
    const first = (rows: number): number | null => medianOf(lookup)(contender, rows, "first");
    return growthShare([first(small), first(large)], [small, large]);
};

const shown = (figure: number | null): string => (figure === null ? "not measured" : figure.toFixed(2));

const beside = (library: Library, lookup: Lookup, scenario: Scenario): string =>
    `the bare floors would be ${shown(toBare(library)(lookup, large, scenario))} x faster; the library handed counted cells alone, to ours: ` +
    `${shown(toOurs(library, "cells")(lookup, large, scenario))}; no bars are set on these`;

const barOf = (library: Library, lookup: Lookup, scenario: Scenario, promise: string): Bar => ({
    promise: `${promise} >= 5 x faster than ${library === "ECharts" ? library : `the fastest ${library}`}`,
    figure: toOurs(library, "risks")(lookup, large, scenario), atLeast: 5, beside: beside(library, lookup, scenario),
});

/** What is promised of 5,000 risks. */
export const barsOf = (lookup: Lookup): Bar[] => (["ECharts", "Vega-Lite"] as const).flatMap((library) => [
    barOf(library, lookup, "first", "first render"),
    barOf(library, lookup, "changed", "some risks moved"),
]);
