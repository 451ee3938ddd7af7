import { checkedResult, type MaybeNumber, unary } from "./numberFunction";

export const exp = unary("EXP", Math.exp);
export const ln = unary("LN", Math.log);
export const log10 = unary("LOG10", Math.log10);
/** SQRTPI: the root of the number times π. */
export const sqrtPi = unary("SQRTPI", (value) => Math.sqrt(value * Math.PI));

export function pi(): number {
    return Math.PI;
}

function logarithm(value: number, base: number): number {
    // A quotient of logarithms misses the whole numbers that these two reach.
    if (base === 10) return Math.log10(value);
    return base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base);
}

/** LOG, to the base 10 if none is given. @throws DaxValueError EVALUATION where there is no logarithm */
export function log(value: MaybeNumber, base: MaybeNumber = 10): MaybeNumber {
    return value === null ? null : checkedResult(logarithm(value, base ?? 0), "LOG");
}
