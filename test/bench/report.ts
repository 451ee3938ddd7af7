import { type Scenario, scenarios } from "./contender";
import { barsOf, fastestWhole, fastestWindowed, floorsOf, growthOf, type Lookup, ratiosOf } from "./figures";
import { verdictLine } from "./bars";
import { aligned, fixed, none, rowsTitle, section } from "./markdown";
import { type Outcome } from "./outcome";
import { changedShare, createPortfolio } from "./portfolio";
import { leastTextHeight, sharedRow } from "./rowSize";
import { breakdownTable, machineLine, scenarioTable } from "./tables";

const scenarioTitles: Readonly<Record<Scenario, string>> = {
    first: "First render",
    again: "Same data again (a new DataView of equal values)",
    changed: "One value changed (a new DataView)",
    setting: "One setting changed (cell gap)",
    scroll: "Scroll step (3 rows)",
    resize: "Resize (1280 x 720 to 1000 x 600)",
};

const ratioTable = ({ rows }: Outcome, lookup: Lookup): string =>
    aligned([
        ["medians", ...rows.map(rowsTitle)],
        ["floor A + floor B, ms", ...rows.map((count) => fixed(floorsOf(lookup, count), 1))],
        ["fastest peer that draws all rows", ...rows.map((count) => fastestWhole(lookup, count)?.name ?? none)],
        ["fastest peer that draws a window", ...rows.map((count) => fastestWindowed(lookup, count)?.name ?? none)],
        ...ratiosOf(lookup).map(({ title, of }) => [title, ...rows.map((count) => fixed(of(count), 2))]),
    ]);

const growthTable = ({ entries }: Outcome, lookup: Lookup): string =>
    aligned([["first render", "growth from 2,000 to 30,000 rows / 15"], ...entries.map(({ name, title }) => [title, fixed(growthOf(lookup, name), 2)])]);

/** What is measured of every chart, and what is not; a sentence tells what the first render begins with. */
export const methodFrom = (beginning: string): string => `Measured: all that the main thread computes (script, style, layout, paint, garbage collection; thread time) from the action until the page is
still, less what the same idle waits cost in the same page. One Chromium run, contenders in turn, each in a fresh page; garbage is
collected before every action. Not measured: building the data, evaluating the libraries, rastering, which is not done on the main thread.
${beginning}
Everybody is handed the whole data at each change, as a Power BI visual is.`;

/** Where contenders stand ready before the first render. */
export const method = methodFrom(`Nor is constructing the visual (Vega-Lite: compiling and parsing the specification; ECharts: init and a first option without data),
nor what a peer makes of the data before it draws them.`);

const rowLine = (rows: number): string => {
    const { height, hasText } = sharedRow(rows);
    return `${height.toFixed(1)} px at ${rowsTitle(rows)}${hasText ? "" : " (no text)"}`;
};

const settingOf = ({ rows }: Outcome): string => [
    "Everybody draws into the same tile of 1280 x 720 px. Ours and the ECharts data zoom show a part of the rows, 28 px each, and scroll;",
    `the other peers show all rows in the tile: ${rows.map(rowLine).join(", ")}.`,
    `A row below ${leastTextHeight} px gets neither row label nor glyph, for text is unreadable there, which makes the peers' work lighter.`,
    `From one month to the next ${Math.round(100 * changedShare(createPortfolio(Math.max(...rows))))} % of the cells change.`,
].join("\n");

/** The whole report, as Markdown that reads as plain text. */
export const reportOf = (outcome: Outcome, lookup: Lookup): string => {
    const hasOurs = outcome.samples.some((sample) => sample.contender === "ours");
    return [
        "# Benchmark",
        machineLine(outcome.machine, outcome.runs),
        method,
        settingOf(outcome),
        section("Check of the method", outcome.check, outcome.drawn.join("\n")),
        ...scenarios.map((scenario) => section(scenarioTitles[scenario], scenarioTable(outcome, lookup, scenario))),
        section("Ratios", ratioTable(outcome, lookup), growthTable(outcome, lookup)),
        ...(hasOurs ? [section("Where our time goes", breakdownTable(outcome))] : []),
        section("Bars at 30,000 rows", barsOf(lookup).map(verdictLine).join("\n")),
    ].join("\n\n");
};
