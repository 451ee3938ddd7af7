import { DaxValueError } from "../error";
import { dayOf } from "./serial";
import { dayOfWeek } from "./week";

const DAYS_PER_WEEK = 7;
const FIRST_SINGLE = 11;
const SATURDAY = 6;

/** 0 for Sunday to 6 for Saturday. */
function weekendOf(code: number): readonly number[] {
    if (Number.isInteger(code) && code >= 1 && code <= DAYS_PER_WEEK) return [(code + 5) % DAYS_PER_WEEK, (code + SATURDAY) % DAYS_PER_WEEK];
    if (Number.isInteger(code) && code >= FIRST_SINGLE && code < FIRST_SINGLE + DAYS_PER_WEEK) return [code - FIRST_SINGLE];
    throw new DaxValueError("ARGUMENT", `NETWORKDAYS has no weekend ${code}: use 1 (Saturday, Sunday) to 7, or 11 (Sunday) to 17 (Saturday).`);
}

/** The days of both ends and between them that fall on one day of the week. */
function countOf(weekDay: number, first: number, last: number): number {
    const toNext = (weekDay - dayOfWeek(first) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
    return Math.floor((last - first - toNext) / DAYS_PER_WEEK) + 1;
}

function workdays(first: number, last: number, weekend: readonly number[], holidays: readonly (number | null)[]): number {
    const free = holidays.filter((holiday) => holiday !== null).map(dayOf)
        .filter((day) => day >= first && day <= last && !weekend.includes(dayOfWeek(day)));
    const weekendDays = weekend.reduce((count, weekDay) => count + countOf(weekDay, first, last), 0);
    return last - first + 1 - weekendDays - new Set(free).size;
}

/**
 * NETWORKDAYS: both ends count; negative if the second date is earlier. BLANK if both are BLANK; one BLANK is 1899-12-30.
 * @param weekend 1 to 7 for pairs from Saturday and Sunday on, 11 to 17 for single days from Sunday on
 * @throws DaxValueError ARGUMENT for another weekend
 */
export function networkdays(
    start: number | null,
    end: number | null,
    weekend = 1,
    holidays: readonly (number | null)[] = [],
): number | null {
    const daysOff = weekendOf(weekend);
    if (start === null && end === null) return null;
    const [from, to] = [dayOf(start ?? 0), dayOf(end ?? 0)];
    return from <= to ? workdays(from, to, daysOff, holidays) : -workdays(to, from, daysOff, holidays);
}
