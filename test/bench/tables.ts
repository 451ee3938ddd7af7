import { type Scenario, scenarios } from "./contender";
import { type Lookup, type Sample } from "./figures";
import { aligned, rowsTitle, spread } from "./markdown";
import { type Machine, type Outcome } from "./outcome";
import { noTime, plus, type Reading, times } from "./reading";

/** What each contender took for a scenario, at each size. */
export const scenarioTable = ({ entries, rows }: Outcome, lookup: Lookup, scenario: Scenario): string =>
    aligned([
        ["ms, median (min–max)", ...rows.map(rowsTitle)],
        ...entries.map(({ name, title }) => [title, ...rows.map((count) => spread(lookup(name, count, scenario)))]),
    ]);

const meanWork = (samples: readonly Sample[]): Reading =>
    times(samples.map((sample) => sample.work).reduce(plus, noTime), 1 / samples.length);

const breakdownLine = (title: string, samples: readonly Sample[]): string[] => {
    const { task, script, style, layout } = meanWork(samples);
    return [title, ...[task, script, style, layout, task - script - style - layout].map((value) => value.toFixed(1))];
};

/** Style and layout that a script forces are counted with the script as well, hence "rest" is at least paint and collection. */
export const breakdownTable = (outcome: Outcome): string => {
    const rows = Math.max(...outcome.rows);
    const of = (scenario: Scenario): Sample[] =>
        outcome.samples.filter((sample) => sample.contender === "ours" && sample.rows === rows && sample.scenario === scenario);
    return aligned([
        [`ours at ${rowsTitle(rows)}, mean ms`, "all", "script", "style", "layout", "rest"],
        ...scenarios.filter((scenario) => of(scenario).length > 0).map((scenario) => breakdownLine(scenario, of(scenario))),
    ]);
};

export const machineLine = ({ cores, processor, chromium, node, visual, date }: Machine, runs: number): string =>
    `${date}; ${cores} cores, ${processor}; Chromium ${chromium}, headless, no GPU; Node ${node}; ${visual ?? "no packaged visual"}; ${runs} runs.`;
