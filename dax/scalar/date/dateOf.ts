import { DaxValueError } from "../error";
import { roundAt } from "../number/rounding";
import { serialOf } from "./serial";

const FIRST_YEAR = 100;
const LAST_YEAR = 9999;

/** The days of the years that dates may have. */
export const FIRST_SERIAL = serialOf(FIRST_YEAR, 1, 1);
export const LAST_SERIAL = serialOf(LAST_YEAR, 12, 31);

/** @throws DaxValueError EVALUATION outside the years 100 to 9999 */
export function checkedSerial(serial: number, name: string): number {
    if (serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1) return serial;
    throw new DaxValueError("EVALUATION", `${name} leads out of the years ${FIRST_YEAR} to ${LAST_YEAR}: check its arguments.`);
}

/** 0 to 49 are meant as 2000 to 2049, 50 to 99 as 1950 to 1999. */
function fullYear(year: number): number {
    if (year < 0 || year >= FIRST_YEAR) return year;
    return year < 50 ? year + 2000 : year + 1900;
}

/**
 * DATE, as days since 1899-12-30. Months and days outside their range carry over; decimals are rounded; BLANK is 0.
 * @throws DaxValueError EVALUATION outside the years 100 to 9999
 */
export function dateOf(year: number | null, month: number | null, day: number | null): number {
    const whole = (value: number | null): number => roundAt(value ?? 0, 0);
    const fullest = fullYear(whole(year));
    return checkedSerial(fullest < 0 ? Number.NaN : serialOf(fullest, whole(month), whole(day)), "DATE");
}
