/** The digits of a number without its sign: 0.d₁d₂d₃… × 10^point. */
export interface Digits {
    /** Without trailing zeros; empty for 0. */
    readonly text: string;
    /** How many of the digits stand before the point; negative where zeros follow it. */
    readonly point: number;
}

const MOST_SIGNIFICANT = 15;

/**
 * The number as a person reads it, with at most 15 significant digits: what lies beyond is noise of the binary form.
 * @param value finite
 */
export function decimalDigits(value: number): Digits {
    return read(Math.abs(value).toExponential(MOST_SIGNIFICANT - 1));
}

/** The shortest digits that stand for exactly this double, up to 17. */
export function exactDigits(value: number): Digits {
    return read(Math.abs(value).toExponential());
}

function read(scientific: string): Digits {
    const [mantissa, exponent] = scientific.split("e");
    const text = mantissa.replace(".", "").replace(/0+$/, "");
    return { text, point: text === "" ? 0 : Number(exponent) + 1 };
}

/** The digits that decide when a number is cut after so many places: exact ones only where 15 would not reach that far. */
export function digitsFor(value: number, places: number): Digits {
    const rounded = decimalDigits(value);
    return rounded.point + places < MOST_SIGNIFICANT ? rounded : exactDigits(value);
}
