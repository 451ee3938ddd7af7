import { verdictLine } from "../bars";
import { type Scenario } from "../contender";
import { type Lookup } from "../figures";
import { aligned, fixed, none, rowsTitle, section } from "../markdown";
import { type Outcome } from "../outcome";
import { method } from "../report";
import { breakdownTable, machineLine, scenarioTable } from "../tables";
import { barsOf, type Fastest, fastestWhole, fastestWholeByHand, fastestWindowed, floorsOf, growthOf, ratiosOf } from "./figures";

/** What of the scenarios this chart has, by what it means here. */
const titles: Readonly<Partial<Record<Scenario, string>>> = {
    first: "First render",
    again: "Same data again (a new DataView of equal values)",
    changed: "Other amounts (a new DataView, every actual 1 % higher)",
    scroll: "Scroll step (one row of panels)",
};

const setting = `Small multiples in a tile of 1280 x 720 px: a panel a project, 60 months, 7 amounts a month, of which six are drawn as lines on one
common scale; the budget has steps. Ours reads all of the data, scrolls, and draws the panels in sight. Each peer is measured twice: drawing a
panel for every project, as it does by itself; and, the exception, handed the panels in sight alone, cut out beforehand, which spares it eleven
twelfths of the data of 500 projects. Peers draw neither the figures of each panel, nor alerts, nor the headline, which ours does. "Laid out by
hand" is the least that a library can take: panels placed for it beforehand in one pair of axes, a line a series through all of them. Every
amount is told in every month; ours cuts actuals at the closing, peers are handed what is drawn.`;

const nameOf = (fastest: Fastest, lookup: Lookup, rows: number): string => fastest(lookup, rows, "first")?.name ?? none;

const ratioTable = ({ rows }: Outcome, lookup: Lookup): string => aligned([
    ["medians", ...rows.map(rowsTitle)],
    ["first: floor A + floor B, ms", ...rows.map((count) => fixed(floorsOf(lookup, count, "first"), 1))],
    ["fastest peer that draws all projects", ...rows.map((count) => nameOf(fastestWhole, lookup, count))],
    ["fastest peer that is handed what is in sight", ...rows.map((count) => nameOf(fastestWindowed, lookup, count))],
    ["fastest peer laid out by hand, all projects", ...rows.map((count) => nameOf(fastestWholeByHand, lookup, count))],
    ...ratiosOf(lookup).map(({ title, of }) => [title, ...rows.map((count) => fixed(of(count), 2))]),
]);

const growthTable = ({ entries }: Outcome, lookup: Lookup): string =>
    aligned([["first render", "growth from 3,000 to 30,000 rows / 10"], ...entries.map(({ name, title }) => [title, fixed(growthOf(lookup, name), 2)])]);

/** The whole report, as Markdown that reads as plain text. */
export const reportOf = (outcome: Outcome, lookup: Lookup): string => [
    "# Benchmark of the budget burn",
    machineLine(outcome.machine, outcome.runs),
    method,
    setting,
    section("Check of the method", outcome.check, outcome.drawn.join("\n")),
    ...(Object.entries(titles) as [Scenario, string][]).map(([scenario, title]) => section(title, scenarioTable(outcome, lookup, scenario))),
    section("Ratios", ratioTable(outcome, lookup), growthTable(outcome, lookup)),
    ...(outcome.samples.some(({ contender }) => contender === "ours") ? [section("Where our time goes", breakdownTable(outcome))] : []),
    section("Bars at 30,000 rows", barsOf(lookup).map(verdictLine).join("\n")),
].join("\n\n");
