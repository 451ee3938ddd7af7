import { type Scenario, scenarios } from "./contender";
import { type Entry } from "./roster";
import { type Summary } from "./statistics";
import { barsOf, fastestWhole, fastestWindowed, floorsOf, growthOf, type Lookup, ratiosOf, type Sample } from "./figures";
import { verdictLine } from "./bars";
import { changedShare, createPortfolio } from "./portfolio";
import { leastTextHeight, sharedRow } from "./rowSize";
import { noTime, plus, type Reading, times } from "./reading";

export interface Machine {
    readonly cores: number;
    readonly processor: string;
    readonly chromium: string;
    readonly node: string;
    readonly visual: string | null;
    readonly date: string;
}

export interface Outcome {
    readonly machine: Machine;
    readonly runs: number;
    readonly rows: readonly number[];
    readonly entries: readonly Entry[];
    readonly check: string;
    readonly drawn: readonly string[];
    readonly samples: readonly Sample[];
}

const none = "–";

const scenarioTitles: Readonly<Record<Scenario, string>> = {
    first: "First render",
    again: "Same data again (a new DataView of equal values)",
    changed: "One value changed (a new DataView)",
    setting: "One setting changed (cell gap)",
    scroll: "Scroll step (3 rows)",
    resize: "Resize (1280 x 720 to 1000 x 600)",
};

const aligned = (table: readonly (readonly string[])[]): string => {
    const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
    const pad = (text: string, column: number): string => (column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column]));
    const render = (line: readonly string[]): string => `| ${line.map(pad).join(" | ")} |`;
    const rule = `|${widths.map((width, column) => (column === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
    return [render(table[0]), rule, ...table.slice(1).map(render)].join("\n");
};

const rowsTitle = (rows: number): string => `${rows.toLocaleString("en-US")} rows`;
const fixed = (value: number | null, digits: number): string => (value === null ? none : value.toFixed(digits));
const spread = (summary: Summary | null): string =>
    summary === null ? none : `${summary.median.toFixed(1)} (${summary.min.toFixed(1)}–${summary.max.toFixed(1)})`;

const scenarioTable = ({ entries, rows }: Outcome, lookup: Lookup, scenario: Scenario): string =>
    aligned([
        ["ms, median (min–max)", ...rows.map(rowsTitle)],
        ...entries.map(({ name, title }) => [title, ...rows.map((count) => spread(lookup(name, count, scenario)))]),
    ]);

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

const meanWork = (samples: readonly Sample[]): Reading =>
    times(samples.map((sample) => sample.work).reduce(plus, noTime), 1 / samples.length);

const breakdownLine = (title: string, samples: readonly Sample[]): string[] => {
    const { task, script, style, layout } = meanWork(samples);
    return [title, ...[task, script, style, layout, task - script - style - layout].map((value) => value.toFixed(1))];
};

/** Style and layout that a script forces are counted with the script as well, hence "rest" is at least paint and collection. */
const breakdownTable = (outcome: Outcome): string => {
    const rows = Math.max(...outcome.rows);
    const of = (scenario: Scenario): Sample[] =>
        outcome.samples.filter((sample) => sample.contender === "ours" && sample.rows === rows && sample.scenario === scenario);
    return aligned([
        [`ours at ${rowsTitle(rows)}, mean ms`, "all", "script", "style", "layout", "rest"],
        ...scenarios.filter((scenario) => of(scenario).length > 0).map((scenario) => breakdownLine(scenario, of(scenario))),
    ]);
};

const method = `Measured: all that the main thread computes (script, style, layout, paint, garbage collection; thread time) from the action until the page is
still, less what the same idle waits cost in the same page. One Chromium run, contenders in turn, each in a fresh page; garbage is
collected before every action. Not measured: building the data, evaluating the libraries, constructing the visual (Vega-Lite: compiling
and parsing the specification; ECharts: init and a first option without data); rastering, which is not done on the main thread.
Everybody is handed the whole data at each change, as a Power BI visual is.`;

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

const machineLine = ({ cores, processor, chromium, node, visual, date }: Machine, runs: number): string =>
    `${date}; ${cores} cores, ${processor}; Chromium ${chromium}, headless, no GPU; Node ${node}; ${visual ?? "no packaged visual"}; ${runs} runs.`;

const section = (title: string, ...parts: readonly string[]): string => [`## ${title}`, ...parts].join("\n\n");

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
