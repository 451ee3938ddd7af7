import { firstTold, isTold, lastTold, Series } from "./series";

/** The last closed period, and what says so. */
export interface Closing {
    /** Its place on the time axis, -1 where no period is closed. */
    readonly place: number;
    readonly source: "chosen" | "model" | "actuals" | "none";
    /** The first instant after it in milliseconds, NaN where no period is closed. */
    readonly time: number;
}

export interface ClosingInput {
    /** The first instant after each period, in milliseconds, ascending. */
    readonly ends: readonly number[];
    /** An instant of the last closed day, as the author set it. */
    readonly chosen: number | undefined;
    /** An instant of the last closed day, as a measure tells it. */
    readonly model: number | undefined;
    readonly actual: Series | undefined;
    readonly now: number;
}

/**
 * What the author chose goes before what the model tells, and that before the last actual. An actual closes its period only
 * once the period is over: a month under way is no closed month. A closed day before the first end closes nothing.
 */
export function closingOf({ ends, chosen, model, actual, now }: ClosingInput): Closing {
    if (isInstant(chosen)) return closedAt(ends, lastEnded(ends, dayAfter(chosen)), "chosen");
    if (isInstant(model)) return closedAt(ends, lastEnded(ends, dayAfter(model)), "model");
    const place = actual === undefined ? -1 : lastTold(actual, lastEnded(ends, now));
    return closedAt(ends, place, place < 0 ? "none" : "actuals");
}

function isInstant(time: number | undefined): time is number {
    return time !== undefined && Number.isFinite(time);
}

function closedAt(ends: readonly number[], place: number, source: Closing["source"]): Closing {
    return { place, source, time: place < 0 ? NaN : ends[place] };
}

function lastEnded(ends: readonly number[], by: number): number {
    let place = ends.length - 1;
    while (place >= 0 && ends[place] > by) place -= 1;
    return place;
}

function dayAfter(time: number): number {
    const day = new Date(time);
    return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}

/** How many places after the closing have an actual: they are counted and not drawn. */
export function actualsAfter(actual: Series, closing: number): number {
    let count = 0;
    for (let place = closing + 1; place < actual.length; place += 1) if (isTold(actual[place])) count += 1;
    return count;
}

/** The closed places after the first actual that have none: each is a missing closing, never zero. */
export function missingClosings(actual: Series, closing: number): readonly number[] {
    const missing: number[] = [];
    const first = firstTold(actual);
    if (first < 0) return missing;
    const end = Math.min(closing, actual.length - 1);
    for (let place = first + 1; place <= end; place += 1) if (!isTold(actual[place])) missing.push(place);
    return missing;
}
