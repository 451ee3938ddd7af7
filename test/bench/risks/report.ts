import { verdictLine } from "../bars";
import { type Scenario } from "../contender";
import { type Lookup } from "../figures";
import { aligned, fixed, none, rowsTitle, section } from "../markdown";
import { type Outcome } from "../outcome";
import { methodFrom } from "../report";
import { breakdownTable, machineLine, scenarioTable } from "../tables";
import { barsOf, fastestVegaLite, floorsOf, growthOf, ratiosOf } from "./figures";

/** What of the scenarios this chart has, by what it means here. */
const titles: Readonly<Partial<Record<Scenario, string>>> = {
    first: "First render",
    again: "Same data again (a new DataView of equal values)",
    changed: "Some risks moved (a new DataView, one residual position in fifty another)",
    setting: "One setting changed (ours: no exposures in the cells; peers: marks of one size)",
    scroll: "Scroll step",
};

const method = methodFrom(`The first render begins with an empty stage: to start the visual, to compile and parse what Vega-Lite is told, to set up ECharts is part
of it. So is, whenever data come, what a peer makes of the columns that a host sends.`);

const setting = `A matrix of 5 x 5 in a tile of 1280 x 720 px, each risk at its residual position, sized by exposure. The pictures differ. Of so many
risks ours draws a counted cluster a cell and lists the risks in sight; it reads the whole register for them: 16 columns, with the position before
controls and that of the review before, owners and actions. ECharts and Vega-Lite draw what their authors would write: the coloured cells and a
point for every risk, spread within its cell, and no list; marks answer to no pointer. The bars are set on these. The floors bound what
can be reached: a drawing of the marks that ours draws cannot be faster beside a peer than they are.

Beside them, without a bar: ECharts in its mode for many points, which cannot size them by exposure; and both libraries handed the counted
cells, at most 25 circles with their numbers, so that the reading and counting of the risks is neither theirs nor measured, nor is the list. Ours gets
a whole DataView at a change of setting too, as a host sends it; peers are told the setting alone.`;

const ratioTable = ({ rows }: Outcome, lookup: Lookup): string => aligned([
    ["medians", ...rows.map(rowsTitle)],
    ["first: floor A + floor B, ms", ...rows.map((count) => fixed(floorsOf(lookup, count, "first"), 1))],
    ["fastest Vega-Lite, every risk", ...rows.map((count) => fastestVegaLite("risks", lookup, count) ?? none)],
    ["fastest Vega-Lite, handed counted cells", ...rows.map((count) => fastestVegaLite("cells", lookup, count) ?? none)],
    ...ratiosOf(lookup).map(({ title, of }) => [title, ...rows.map((count) => fixed(of(count), 2))])
        .filter((line) => line.slice(1).some((cell) => cell !== none)),
]);

const growthTable = ({ entries }: Outcome, lookup: Lookup): string =>
    aligned([["first render", "growth from 1,000 to 5,000 rows / 5"], ...entries.map(({ name, title }) => [title, fixed(growthOf(lookup, name), 2)])]);

/** The scenarios that somebody went through: the list of ours need not scroll. */
const measured = ({ samples }: Outcome): [Scenario, string][] =>
    (Object.entries(titles) as [Scenario, string][]).filter(([scenario]) => samples.some((sample) => sample.scenario === scenario));

/** The whole report, as Markdown that reads as plain text. */
export const reportOf = (outcome: Outcome, lookup: Lookup): string => [
    "# Benchmark of the risk matrix",
    machineLine(outcome.machine, outcome.runs),
    method,
    setting,
    section("Check of the method", outcome.check, outcome.drawn.join("\n")),
    ...measured(outcome).map(([scenario, title]) => section(title, scenarioTable(outcome, lookup, scenario))),
    section("Ratios", ratioTable(outcome, lookup), growthTable(outcome, lookup)),
    ...(outcome.samples.some(({ contender }) => contender === "ours") ? [section("Where our time goes", breakdownTable(outcome))] : []),
    section("Bars at 5,000 rows", barsOf(lookup).map(verdictLine).join("\n")),
].join("\n\n");
