import { DaxValueError } from "../error";
import { checkedSerial } from "./dateOf";
import { datePartsOf, dayOf, serialOf } from "./serial";

/** 0 for Sunday to 6 for Saturday. The day 1 of DAX, 1899-12-31, was a Sunday. */
export function dayOfWeek(serial: number): number {
    return (((dayOf(serial) - 1) % 7) + 7) % 7;
}

/** Days since the last day of the kind, 0 on such a day. */
function daysSince(firstDayOfWeek: number, serial: number): number {
    return (dayOfWeek(serial) - firstDayOfWeek + 7) % 7;
}

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;

/**
 * WEEKDAY. BLANK is 1899-12-30.
 * @throws DaxValueError ARGUMENT unless the type is 1, 2 or 3
 */
export function weekday(date: number | null, type = 1): number {
    const serial = checkedSerial(date ?? 0, "WEEKDAY");
    if (type === 1) return daysSince(SUNDAY, serial) + 1;
    if (type === 2) return daysSince(MONDAY, serial) + 1;
    if (type === 3) return daysSince(MONDAY, serial);
    throw new DaxValueError("ARGUMENT", `WEEKDAY has no type ${type}: use 1 (from Sunday, 1), 2 (from Monday, 1) or 3 (from Monday, 0).`);
}

/** By the type of WEEKNUM. */
const FIRST_DAYS: ReadonlyMap<number, number> = new Map([
    [1, SUNDAY], [2, MONDAY], [11, MONDAY], [12, 2], [13, 3], [14, THURSDAY], [15, 5], [16, 6], [17, SUNDAY],
]);
const ISO_TYPE = 21;

function isoWeek(serial: number): number {
    const thursday = dayOf(serial) - daysSince(MONDAY, serial) + 3;
    const { year } = datePartsOf(thursday);
    return Math.floor((thursday - serialOf(year, 1, 1)) / 7) + 1;
}

/**
 * WEEKNUM: week 1 holds 1 January, or with type 21 the first Thursday. BLANK is 1899-12-30.
 * @throws DaxValueError ARGUMENT for a type that does not exist
 */
export function weekNumber(date: number | null, type = 1): number {
    const serial = date ?? 0;
    if (type === ISO_TYPE) return isoWeek(serial);
    const firstDay = FIRST_DAYS.get(type);
    if (firstDay === undefined) throw new DaxValueError("ARGUMENT", `WEEKNUM has no type ${type}: use 1, 2, 11 to 17 or 21.`);
    const newYear = serialOf(datePartsOf(serial).year, 1, 1);
    return Math.floor((dayOf(serial) - newYear + daysSince(firstDay, newYear)) / 7) + 1;
}
