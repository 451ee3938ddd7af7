import { levelAt, Series } from "./series";

/** The name of the fiscal year of a day: the calendar year when it begins in January, else the one in which it ends. */
export function fiscalYearOf(start: Date, firstMonth: number): number {
    const endsLater = firstMonth > 1 && start.getMonth() + 1 >= firstMonth;
    return start.getFullYear() + (endsLater ? 1 : 0);
}

/** @param firstMonth 1 for January to 12 for December */
export function startsFiscalYear(start: Date, firstMonth: number): boolean {
    return start.getMonth() + 1 === firstMonth && start.getDate() === 1;
}

/**
 * What a cumulative series adds since the place before `from`, within [from, to]. Its opening is the last amount told before; a series
 * that begins later opens at 0, and one that is cut at place 0 stays as it is, because nothing is known before.
 */
export function withinYear(cumulative: Series, from: number, to: number): Series {
    const cut = new Float64Array(cumulative.length).fill(NaN);
    const opening = levelAt(cumulative, from - 1, 0);
    const end = Math.min(to, cumulative.length - 1);
    for (let place = Math.max(from, 0); place <= end; place += 1) cut[place] = cumulative[place] - opening;
    return cut;
}
