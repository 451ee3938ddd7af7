import { digitsFor } from "./digits";

/** half: halves away from zero; up: away from zero; down: towards zero. */
export type Rounding = "half" | "up" | "down";

function isRaised(rest: string, rounding: Rounding): boolean {
    if (rounding === "down") return false;
    return rounding === "up" ? rest !== "" : rest >= "5";
}

/**
 * Rounds the decimal value rather than the double, so that 1.15 to one place is 1.2.
 * @param places of decimals kept; negative left of the point; a whole number
 */
export function roundAt(value: number, places: number, rounding: Rounding = "half"): number {
    if (!Number.isFinite(value) || (places >= 0 && Number.isInteger(value))) return value;
    const { text, point } = digitsFor(value, places);
    const kept = point + places;
    if (kept >= text.length) return Number(`${value < 0 ? "-" : ""}0.${text || "0"}e${point}`) + 0;
    const head = kept > 0 ? text.slice(0, kept) : "0";
    const rest = kept >= 0 ? text.slice(kept) : `0${text}`;
    const whole = BigInt(head) + (isRaised(rest, rounding) ? 1n : 0n);
    return Math.sign(value) * Number(`${whole}e${-places}`) + 0;
}
