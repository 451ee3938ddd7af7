import { exceeds } from "./dust";
import { isTold, lastTold, levelAt, Series } from "./series";

/** How an original budget became a landing, in the unit of the fields. The told parts between the two add up to their difference. */
export interface Decomposition {
    readonly original: number | undefined;
    /** Approved changes: revised minus original. */
    readonly changes: number | undefined;
    readonly revised: number;
    /** Spent beyond what is earned: AC - EV. */
    readonly toDate: number | undefined;
    /** Work to come beyond its budget: (landing - AC) - (revised - EV). */
    readonly toCome: number | undefined;
    /** Both at once: landing minus revised. */
    readonly overrun: number;
    readonly landing: number;
}

export interface DecompositionInput {
    readonly original: number | undefined;
    readonly revised: number | undefined;
    readonly actual: number | undefined;
    readonly earned: number | undefined;
    readonly landing: number | undefined;
}

/** Undefined without a revised budget or a landing; without actual or earned value the overrun stays in one. */
export function decomposed({ original, revised, actual, earned, landing }: DecompositionInput): Decomposition | undefined {
    if (revised === undefined || landing === undefined) return undefined;
    const ahead = actual === undefined || earned === undefined ? undefined : actual - earned;
    return {
        original,
        changes: original === undefined ? undefined : revised - original,
        revised,
        toDate: ahead,
        toCome: ahead === undefined ? undefined : landing - revised - ahead,
        overrun: landing - revised,
        landing,
    };
}

/** A change of an envelope at a place, in the unit of the field. */
export interface BudgetChange {
    readonly place: number;
    readonly amount: number;
    readonly from: number;
    readonly to: number;
}

/** Half a cent: what rounding may move without anyone having decided it. */
const ROUNDING = 0.005;

/** Places whose amount is another than the one told before. */
export function budgetChanges(revised: Series): readonly BudgetChange[] {
    const changes: BudgetChange[] = [];
    let from = NaN;
    for (let place = 0; place < revised.length; place += 1) {
        const to = revised[place];
        if (!isTold(to)) continue;
        if (Math.abs(to - from) > ROUNDING) changes.push({ place, amount: to - from, from, to });
        from = to;
    }
    return changes;
}

/**
 * Whether an envelope looks like that of each year while actuals run over the life: it changes at two or more beginnings of a year
 * and nowhere else, and the actuals are above it where both were last told.
 */
export function looksAnnual(revised: Series, actual: Series, startsYear: (place: number) => boolean): boolean {
    const changes = budgetChanges(revised);
    const last = lastTold(actual);
    return changes.length >= 2 && changes.every(({ place }) => startsYear(place)) && exceeds(levelAt(actual, last, NaN), levelAt(revised, last, NaN));
}
