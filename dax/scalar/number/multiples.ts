import { DaxValueError } from "../error";
import type { MaybeNumber } from "./numberFunction";
import { roundAt } from "./rounding";

/** Without the noise of the binary form: 0.3 / 0.1 is 3. */
function clean(value: number): number {
    return Number(value.toPrecision(15)) + 0;
}

function checkSigns(value: number, multiple: number, name: string): void {
    if (multiple !== 0 && !(value > 0 && multiple < 0)) return;
    const sentence = multiple === 0 ? `${name} needs a step other than 0.` : `${name} of a positive number needs a positive step.`;
    throw new DaxValueError("EVALUATION", sentence);
}

/** CEILING: to the next multiple, away from zero where both are negative. @throws DaxValueError EVALUATION for a step that does not fit */
export function ceiling(value: MaybeNumber, step: MaybeNumber): MaybeNumber {
    if (value === null) return null;
    checkSigns(value, step ?? 0, "CEILING");
    return clean(Math.ceil(clean(value / (step ?? 0))) * (step ?? 0));
}

/** FLOOR: to the multiple before, towards zero where both are negative. @throws DaxValueError EVALUATION for a step that does not fit */
export function floor(value: MaybeNumber, step: MaybeNumber): MaybeNumber {
    if (value === null) return null;
    checkSigns(value, step ?? 0, "FLOOR");
    return clean(Math.floor(clean(value / (step ?? 0))) * (step ?? 0));
}

/** ISO.CEILING: up, whatever the sign of the step. */
export function isoCeiling(value: MaybeNumber, step: MaybeNumber = 1): MaybeNumber {
    if (value === null) return null;
    const size = Math.abs(step ?? 0);
    return size === 0 ? 0 : clean(Math.ceil(clean(value / size)) * size);
}

/** MROUND: to the nearest multiple, halves away from zero. @throws DaxValueError EVALUATION if the signs differ */
export function mround(value: MaybeNumber, step: MaybeNumber): MaybeNumber {
    if (value === null) return null;
    const size = step ?? 0;
    if (value * size < 0) throw new DaxValueError("EVALUATION", "MROUND needs a number and a step of the same sign.");
    return size === 0 ? 0 : clean(roundAt(value / size, 0) * size);
}

/** EVEN: away from zero. */
export function even(value: MaybeNumber): MaybeNumber {
    return value === null ? null : Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2 + 0;
}

/** ODD: away from zero; of 0 it is 1. */
export function odd(value: MaybeNumber): MaybeNumber {
    if (value === null) return null;
    return (value < 0 ? -1 : 1) * (Math.max(Math.ceil((Math.abs(value) - 1) / 2), 0) * 2 + 1);
}

/** ISEVEN: decimals are cut. */
export function isEven(value: MaybeNumber): boolean {
    return Math.trunc(value ?? 0) % 2 === 0;
}

/** ISODD: decimals are cut. */
export function isOdd(value: MaybeNumber): boolean {
    return !isEven(value);
}
