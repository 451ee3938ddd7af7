import { DaxValueError } from "../error";
import { type MaybeNumber, unary, wholeNumber } from "./numberFunction";
import { roundAt } from "./rounding";

export const abs = unary("ABS", Math.abs);
export const sign = unary("SIGN", Math.sign);
export const sqrt = unary("SQRT", Math.sqrt);
/** INT: down, also below zero. */
export const int = unary("INT", Math.floor);

/** ROUND: halves away from zero; BLANK is BLANK. */
export function round(value: MaybeNumber, digits: MaybeNumber): MaybeNumber {
    return value === null ? null : roundAt(value, wholeNumber(digits));
}

/** ROUNDUP: away from zero. */
export function roundUp(value: MaybeNumber, digits: MaybeNumber): MaybeNumber {
    return value === null ? null : roundAt(value, wholeNumber(digits), "up");
}

/** ROUNDDOWN: towards zero. */
export function roundDown(value: MaybeNumber, digits: MaybeNumber): MaybeNumber {
    return value === null ? null : roundAt(value, wholeNumber(digits), "down");
}

/** TRUNC: as ROUNDDOWN. */
export function trunc(value: MaybeNumber, digits: MaybeNumber = 0): MaybeNumber {
    return roundDown(value, digits);
}

/**
 * MOD, with the sign of the divisor; BLANK for a BLANK dividend.
 * @throws DaxValueError EVALUATION if the divisor is 0 or BLANK
 */
export function mod(dividend: MaybeNumber, divisor: MaybeNumber): MaybeNumber {
    if (divisor === null || divisor === 0) throw new DaxValueError("EVALUATION", "MOD divides by 0: give another divisor.");
    return dividend === null ? null : dividend - divisor * Math.floor(dividend / divisor) + 0;
}

/**
 * QUOTIENT: the whole part of a division, towards zero.
 * @throws DaxValueError EVALUATION if the divisor is 0 or BLANK
 */
export function quotient(dividend: MaybeNumber, divisor: MaybeNumber): MaybeNumber {
    if (divisor === null || divisor === 0) throw new DaxValueError("EVALUATION", "QUOTIENT divides by 0: give another divisor.");
    return dividend === null ? null : Math.trunc(dividend / divisor) + 0;
}
