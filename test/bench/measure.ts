import { type CDPSession } from "playwright-core";
import { minus, type Reading, workOf } from "./reading";
import { type Drawing, type Scenario } from "./contender";

/** An action's work, and the idle wait that was subtracted from it. */
export interface Measurement {
    readonly work: Reading;
    readonly idleWait: Reading;
    readonly waits: number;
}

const stillWithin = 1.5;
const mostWaits = 200;

const evaluate = async <Value>(session: CDPSession, expression: string): Promise<Value> => {
    const answer = await session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value as Value;
};

const readTime = async (session: CDPSession): Promise<Reading> => {
    const { metrics } = await session.send("Performance.getMetrics");
    const milliseconds = (name: string): number => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? NaN);
    return {
        task: milliseconds("TaskDuration"),
        script: milliseconds("ScriptDuration"),
        layout: milliseconds("LayoutDuration"),
        style: milliseconds("RecalcStyleDuration"),
    };
};

const timed = async (session: CDPSession, expression: string): Promise<Reading> => {
    const before = await readTime(session);
    await evaluate(session, expression);
    return minus(await readTime(session), before);
};

const wait = (session: CDPSession): Promise<Reading> => timed(session, "bench.settle()");

const middle = (readings: readonly Reading[]): Reading =>
    [...readings].sort((left, right) => left.task - right.task)[Math.floor(readings.length / 2)];

/** Waits until two waits in a row cost no more than an idle one: nothing is going on any more. */
const untilStill = async (session: CDPSession, idle: Reading): Promise<Reading[]> => {
    const waits: Reading[] = [];
    const isStill = (reading: Reading | undefined): boolean => reading !== undefined && reading.task < idle.task + stillWithin;
    while (!(isStill(waits.at(-1)) && isStill(waits.at(-2)))) {
        if (waits.length === mostWaits) throw new Error(`The page was not still after ${mostWaits} waits.`);
        waits.push(await wait(session));
    }
    return waits;
};

/** What the idle wait costs in this page before anything has been drawn. */
export const idleWaits = async (session: CDPSession): Promise<Reading[]> => {
    const readings: Reading[] = [];
    while (readings.length < 4) readings.push(await wait(session));
    return readings.slice(-3);
};

export const collectGarbage = async (session: CDPSession): Promise<void> => {
    await session.send("HeapProfiler.collectGarbage");
    await evaluate(session, "bench.settle()");
};

export const load = (session: CDPSession, rowCount: number): Promise<unknown> => evaluate(session, `bench.load(${rowCount})`);
export const arm = (session: CDPSession, scenario: Scenario): Promise<boolean> => evaluate(session, `bench.arm("${scenario}")`);
export const drawingOf = (session: CDPSession): Promise<Drawing> => evaluate(session, "bench.drawing()");
export const fire = (session: CDPSession): Promise<unknown> => evaluate(session, "bench.fire()");

/** All main-thread work of the armed action until the page is still; idle are the idle waits known so far, of the same page, and grows. */
export const measure = async (session: CDPSession, idle: Reading[]): Promise<Measurement> => {
    await collectGarbage(session);
    const idleWait = middle(idle);
    const waits = [await timed(session, "bench.fire()"), ...(await untilStill(session, idleWait))];
    idle.push(...waits.slice(-2));
    return { work: workOf(waits, idleWait), idleWait, waits: waits.length };
};
