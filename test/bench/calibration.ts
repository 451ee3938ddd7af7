import { type Browser } from "playwright-core";
import { type Scenario } from "./contender";
import { type Sample } from "./figures";
import { type Entry } from "./entry";
import { measureVisit } from "./session";
import { median } from "./statistics";

const probe: Entry = { name: "probe", group: "floors", title: "known work", leastMarks: () => 1 };
const runs = 5;
const trialIterations = 20_000_000;
const wanted = 50;

/** What a scenario of the probe measures at a number of iterations, in ms. */
type Measured = (scenario: Scenario) => number;

const measureProbe = async (browser: Browser, pages: string, iterations: number): Promise<Measured> => {
    const samples: Sample[] = [];
    for (let run = 0; run < runs; run++) samples.push(...(await measureVisit(browser, pages, probe, iterations)));
    return (scenario) => median(samples.filter((sample) => sample.scenario === scenario).map((sample) => sample.work.task));
};

/** Measures a fixed amount of work, and twice as much: the thread time must double, however busy the machine is. */
export const checkMethod = async (browser: Browser, pages: string): Promise<string> => {
    const trial = await measureProbe(browser, pages, trialIterations);
    const millions = Math.round((trialIterations / 1e6) * (wanted / trial("first")));
    const found = await measureProbe(browser, pages, millions * 1e6);
    const [one, two, sliced, nothing] = (["first", "again", "changed", "setting"] as const).map(found);
    const doubling = (two / one).toFixed(2);
    return `${millions} million iterations measured ${one.toFixed(1)} ms, ${2 * millions} million measured ${two.toFixed(1)} ms (${doubling}); ` +
        `the first in ten slices ${sliced.toFixed(1)} ms; none ${nothing.toFixed(1)} ms.`;
};
