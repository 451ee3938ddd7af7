import { type Browser, type CDPSession } from "playwright-core";
import { type Drawing, type Scenario, scenarios } from "./contender";
import { type Sample } from "./figures";
import { arm, drawingOf, fire, idleWaits, load, measure } from "./measure";
import { type Entry } from "./entry";
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
