import { exceeds, wholeBelow } from "./dust";
import { firstTold, isTold, lastTold, levelAt, Series } from "./series";

/** How fast money is spent, and how long it lasts. */
export interface Pace {
    /** B14, money per month. */
    readonly burnRate: number | undefined;
    /** B15, months, not rounded; below 0 when the budget is overspent. */
    readonly runway: number | undefined;
    /** B16, the local midnight that begins the day, in milliseconds: the closing day and the whole months of the runway. */
    readonly exhaustion: number | undefined;
}

export interface PaceInput {
    /** Cumulative. */
    readonly actual: Series;
    /** Whether the amount of a period by itself is told. */
    readonly isPeriodTold: (place: number) => boolean;
    readonly closing: number;
    /** 1, 3 or 12. */
    readonly monthsPerPeriod: number;
    readonly budget: number | undefined;
    /** An instant of the last closed day. */
    readonly closingDay: number | undefined;
}

const BURN_MONTHS = 3;

/** A hundred years, ahead or behind: no date means anything beyond. */
const FARTHEST_MONTHS = 1200;

/** Over the last three closed months, or the last closed period where periods are longer than months. */
export function paceOf(input: PaceInput): Pace {
    const spent = spentOf(input);
    if (spent === undefined) return { burnRate: undefined, runway: undefined, exhaustion: undefined };
    const runway = runwayOf(spent, input.budget);
    return { burnRate: (spent.now - spent.before) / spent.months, runway, exhaustion: exhaustionOf(runway, input.closingDay) };
}

/** Money spent since the beginning, at the closing and so many months before. */
interface Spent {
    readonly now: number;
    readonly before: number;
    readonly months: number;
}

/** Undefined when one of the periods is not told: blank is not zero. */
function spentOf({ actual, isPeriodTold, closing, monthsPerPeriod }: PaceInput): Spent | undefined {
    if (closing < 0 || lastTold(actual, closing) !== closing) return undefined;
    const first = firstTold(actual);
    const periods = Math.ceil(BURN_MONTHS / monthsPerPeriod);
    for (let place = closing - periods + 1; place <= closing; place += 1) {
        // Before the first amount nothing was spent, unless the time axis begins with it: what came before is then unknown.
        if (place < first ? first === 0 : !isPeriodTold(place)) return undefined;
    }
    return { now: actual[closing], before: levelAt(actual, closing - periods, 0), months: periods * monthsPerPeriod };
}

function runwayOf({ now, before, months }: Spent, budget: number | undefined): number | undefined {
    if (budget === undefined || !isTold(budget) || !exceeds(now, before)) return undefined;
    // Multiplied first, as the measure Runway is: whole months stay whole.
    return (budget - now) * months / (now - before);
}

/** B16 for a runway in months, the visual's own or one that a model tells. */
/** B16 of a runway in months, from whatever source it comes; undefined beyond a hundred years, ahead or behind. */
export function exhaustionOf(runway: number | undefined, closingDay: number | undefined): number | undefined {
    if (runway === undefined || closingDay === undefined || Math.abs(runway) > FARTHEST_MONTHS) return undefined;
    return monthsAfter(closingDay, wholeBelow(runway));
}

/** As EDATE: the same day so many whole months on, or the last day of that month when it is shorter; local midnight. */
export function monthsAfter(day: number, months: number): number {
    const date = new Date(day);
    const [year, month] = [date.getFullYear(), date.getMonth() + months];
    const lastDay = new Date(year, month + 1, 0).getDate();
    return new Date(year, month, Math.min(date.getDate(), lastDay)).getTime();
}
