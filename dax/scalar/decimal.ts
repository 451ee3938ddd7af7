import { roundAt } from "./number/rounding";

/*
 * A fixed decimal is a double that holds a multiple of 0.0001. Sums are taken over whole numbers of ten-thousandths, so they are exact to
 * the last digit in whatever order; products and quotients are taken in doubles and rounded to four places afterwards, by roundToDecimal.
 * A double has 15 reliable digits: up to about 90 billion, four places are all exact.
 */
const PLACES = 4;
const SCALE = 10_000;

/** Where the part of the sum that takes the values hands over to the other, still far from the end of the exact whole numbers. */
const LOW_LIMIT = 2 ** 52;
const HIGH_UNIT = 2 ** 40;

/** So near to a half, only the decimal digits tell to which side. */
const NEAR_HALF = 1e-5;

/** The nearest multiple of 0.0001, halves away from zero. */
export function roundToDecimal(value: number): number {
    const scaled = value * SCALE;
    if (Math.abs(Math.abs(scaled) % 1 - 0.5) < NEAR_HALF) return roundAt(value, PLACES);
    return Math.abs(scaled) < LOW_LIMIT ? Math.round(scaled) / SCALE + 0 : value;
}

/** Adds fixed decimals without an error of rounding, and without an object for each of them. */
export class DecimalSum {
    private low = 0;
    private high = 0;

    /** @param value a fixed decimal: digits beyond the fourth are dropped as noise */
    add(value: number): void {
        const scaled = Math.round(value * SCALE);
        if (Math.abs(scaled) < LOW_LIMIT) {
            this.low += scaled;
            if (Math.abs(this.low) < LOW_LIMIT) return;
            const full = this.low;
            this.low = 0;
            this.split(full);
        } else {
            this.split(scaled);
        }
    }

    /** The double nearest to the exact sum; NaN if a value was not finite. */
    total(): number {
        if (this.high === 0) return this.low / SCALE + 0;
        if (!Number.isFinite(this.high) || !Number.isFinite(this.low)) return Number.NaN;
        const exact = BigInt(this.high) * BigInt(HIGH_UNIT) + BigInt(this.low);
        return Number(`${exact}e-${PLACES}`);
    }

    private split(scaled: number): void {
        const units = Math.trunc(scaled / HIGH_UNIT);
        this.high += units;
        this.low += scaled - units * HIGH_UNIT;
    }
}
