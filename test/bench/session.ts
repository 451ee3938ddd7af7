import { type Browser, type CDPSession } from "playwright-core";
import { type Drawing, type Scenario, scenarios } from "./contender";
import { type Sample } from "./figures";
import { arm, drawingOf, fire, idleWaits, load, measure } from "./measure";
import { type Entry } from "./roster";
import { summarise } from "./statistics";
import { visit } from "./visit";

const assertDrawn = ({ name, leastMarks }: Entry, rows: number, { marks }: Drawing): void => {
    if (marks < leastMarks(rows)) throw new Error(`${name} drew ${marks} marks of ${rows} rows.`);
};

/** Everything one contender does in one page at one size. */
export const measureVisit = (browser: Browser, pages: string, entry: Entry, rows: number): Promise<Sample[]> =>
    visit(browser, pages, entry.name, async (session) => {
        await load(session, rows);
        const idle = await idleWaits(session);
        const samples: Sample[] = [];
        for (const scenario of scenarios) {
            if (!(await arm(session, scenario))) continue;
            samples.push({ contender: entry.name, rows, scenario, ...(await measure(session, idle)) });
        }
        assertDrawn(entry, rows, await drawingOf(session));
        return samples;
    });

const mustDiffer = new Set<Scenario>(["changed", "setting", "scroll", "resize"]);

const step = async (session: CDPSession, scenario: Scenario): Promise<Drawing | null> => {
    if (!(await arm(session, scenario))) return null;
    await fire(session);
    return drawingOf(session);
};

/**
 * Unmeasured: goes through every scenario and fails unless the contender draws, and draws something else when it ought to.
 * Returns the first drawing.
 */
export const prove = (browser: Browser, pages: string, entry: Entry, rows: number): Promise<Drawing> =>
    visit(browser, pages, entry.name, async (session) => {
        await load(session, rows);
        const drawings: Drawing[] = [];
        for (const scenario of scenarios) {
            const drawing = await step(session, scenario);
            if (drawing === null) continue;
            assertDrawn(entry, rows, drawing);
            if (mustDiffer.has(scenario) && drawing.fingerprint === drawings.at(-1)?.fingerprint) throw new Error(`${entry.name} shows the same after "${scenario}".`);
            drawings.push(drawing);
        }
        return drawings[0];
    });

const probe: Entry = { name: "probe", group: "floors", title: "known work", leastMarks: () => 1 };
const probeRuns = 5;

/** Measures known amounts of work, and says what was found. */
export const checkMethod = async (browser: Browser, pages: string): Promise<string[]> => {
    const samples: Sample[] = [];
    for (let run = 0; run < probeRuns; run++) samples.push(...(await measureVisit(browser, pages, probe, 0)));
    const found = (scenario: Scenario): string => {
        const { median, min, max } = summarise(samples.filter((sample) => sample.scenario === scenario).map((sample) => sample.work.task))!;
        return `${median.toFixed(1)} (${min.toFixed(1)}–${max.toFixed(1)}) ms`;
    };
    return [
        `a busy loop of 50 ms measures ${found("first")}`,
        `50 ms in ten slices, 10 ms apart, measure ${found("again")}`,
        `nothing measures ${found("changed")}`,
        "A loop lasts 50 ms by the clock, so it measures less while other processes hold the processor.",
    ];
};
