export interface Range {
    readonly lower: number;
    readonly upper: number;
    readonly of: RangeUnit;
}

/** What the ends of a range are: shares of one, amounts of money, days, or numbers without a unit. */
export type RangeUnit = "ratio" | "amount" | "days" | "bare";

/**
 * Reads `0..5 %`, `50 – 200 k€`, `1,5 à 2 M€` or `10 to 20 d`: two numbers of 0 or more, the decimals after a comma or a point, the
 * thousands apart by spaces or not at all. A unit after the upper number alone holds for the lower too; after the lower alone it
 * leaves the upper in doubt, and the range unread; so does "1,000", which some read as one and others as a thousand. Percents become ratios, thousands and millions become units.
 */
export function readRange(text: string): Range | undefined {
    const parts = RANGE.exec(text.normalize("NFC").replace(/\s+/g, " ").trim());
    if (parts === null) return undefined;
    const [, from, fromUnit, to, toUnit] = parts;
    const upper = unitOf(toUnit);
    const lower = fromUnit === "" ? upper : unitOf(fromUnit);
    if (upper === undefined || lower === undefined || lower.of !== upper.of || [from, to].some((number) => THOUSANDS.test(number))) return undefined;
    return ordered(lower.read(numberOf(from)), upper.read(numberOf(to)), upper.of);
}

const NUMBER = "(\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)";
const UNIT = "([%€a-z]*)";
const RANGE = new RegExp(`^${NUMBER} ?${UNIT} ?(?:\\.{2,3}|…|[-–—]|à|to) ?${NUMBER} ?${UNIT}$`, "i");

const THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/;

interface Unit {
    readonly of: RangeUnit;
    readonly read: (value: number) => number;
}

const asItStands = (value: number): number => value;

/** A small m is no million: it may be months or minutes. */
const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
    ["", { of: "bare", read: asItStands }],
    // Divided, as multiplying by 0.01 leaves dust: 57 * 0.01 is above 0.57.
    ["%", { of: "ratio", read: (value) => value / 100 }],
    ["€", { of: "amount", read: asItStands }],
    ["k", { of: "amount", read: (value) => value * 1e3 }],
    ["M", { of: "amount", read: (value) => value * 1e6 }],
    ["d", { of: "days", read: asItStands }],
    ["j", { of: "days", read: asItStands }],
]);

function unitOf(text: string): Unit | undefined {
    const unit = text.replace(/^K/, "k").replace(/^([kM])(?:€|EUR)$/, "$1");
    return UNITS.get(unit === "EUR" ? "€" : unit);
}

function numberOf(text: string): number {
    return Number(text.replace(/ /g, "").replace(",", "."));
}

function ordered(lower: number, upper: number, of: RangeUnit): Range | undefined {
    return Number.isFinite(upper) && lower <= upper ? { lower, upper, of } : undefined;
}
