import { exceeds, differs } from "./dust";
import { isTold, Series } from "./series";

/** Time instead of money (E15 to E17), in periods of the time axis. */
export interface EarnedSchedule {
    /** E15: the periods of the plan that the earned value is worth. */
    readonly earned: number;
    /** AT: from the first period of the plan to the closing, both counted; 0 before it. */
    readonly elapsed: number;
    /** PD: from the first to the last period of the plan, both counted. */
    readonly planned: number;
    /** E16, SPI(t): earned over elapsed. */
    readonly index: number | undefined;
    /** E16, SV(t): earned minus elapsed; below 0, late. */
    readonly variance: number;
    /** E17, IEAC(t): the duration to expect at this pace. */
    readonly duration: number | undefined;
}

/**
 * Agrees with the measures of the model: a period to which the plan adds nothing counts, where the plan dips the last period at or below
 * the earned value is taken, and what is earned beyond the whole plan is worth the whole plan.
 * @param planned cumulative; an amount at place 0 is taken for the first period of the plan
 * @returns undefined without a plan or an earned value
 */
export function earnedSchedule(planned: Series, earnedAtClosing: number, closing: number): EarnedSchedule | undefined {
    const { first, last, passed, next } = milestonesOf(planned, earnedAtClosing);
    if (first < 0 || !isTold(earnedAtClosing)) return undefined;
    const passedValue = passed < 0 ? 0 : planned[passed];
    const earned = next < 0 ? passed - first + 1 : next - first + (earnedAtClosing - passedValue) / (planned[next] - passedValue);
    const elapsed = Math.max(closing - first + 1, 0);
    const index = elapsed > 0 ? earned / elapsed : undefined;
    const length = last - first + 1;
    const duration = index === undefined || index === 0 ? undefined : length / index;
    return { earned, elapsed, planned: length, index, variance: earned - elapsed, duration };
}

/** Places at which a plan changes, -1 for none. */
interface Milestones {
    readonly first: number;
    readonly last: number;
    /** The last one at which the plan is not above the earned value. */
    readonly passed: number;
    /** The first one after that. */
    readonly next: number;
}

function milestonesOf(planned: Series, earned: number): Milestones {
    let [first, last, passed, next, level] = [-1, -1, -1, -1, 0];
    for (let place = 0; place < planned.length; place += 1) {
        if (!differs(planned[place], level)) continue;
        level = planned[place];
        last = place;
        if (first < 0) first = place;
        if (!exceeds(level, earned)) [passed, next] = [place, -1];
        else if (next < 0) next = place;
    }
    return { first, last, passed, next };
}
