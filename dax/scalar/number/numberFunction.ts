import { DaxValueError } from "../error";

/** A number, or null for BLANK. */
export type MaybeNumber = number | null;

/** A result that must be a number: DAX raises an error where the function has no value, or one too large. */
export function checkedResult(result: number, name: string): number {
    if (Number.isFinite(result)) return result + 0;
    throw new DaxValueError("EVALUATION", `${name} has no result for its arguments: check that they are in its range.`);
}

/** A function of one number that is BLANK for BLANK. Infinity and NaN go through it as they do through arithmetic. */
export function unary(name: string, apply: (value: number) => number): (value: MaybeNumber) => MaybeNumber {
    return (value) => {
        if (value === null) return null;
        const result = apply(value);
        return Number.isFinite(value) ? checkedResult(result, name) : result;
    };
}

/** A whole number that an argument stands for: decimals are cut. */
export function wholeNumber(value: MaybeNumber): number {
    return Math.trunc(value ?? 0);
}
