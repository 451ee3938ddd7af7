import { DateValue, type Value } from "../value";
import type { Collation } from "./collation";
import { DaxValueError } from "./error";

type Kind = "number" | "text" | "boolean";

function kindOf(value: Exclude<Value, null>): Kind {
    if (typeof value === "string") return "text";
    return typeof value === "boolean" ? "boolean" : "number";
}

/** What a BLANK stands for beside a value of the kind. */
const BLANK_AS: Readonly<Record<Kind, Exclude<Value, null>>> = { number: 0, text: "", boolean: false };

const NOUNS: Readonly<Record<Kind, string>> = {
    number: "a number",
    text: "text",
    boolean: "TRUE or FALSE",
};

function mismatch(left: Kind, right: Kind): DaxValueError {
    return new DaxValueError("TYPE", `A comparison of ${NOUNS[left]} with ${NOUNS[right]} is not possible: convert one of them.`);
}

/** Also of dates and booleans. NaN if one of them is NaN, which is neither less, nor equal, nor more. */
function difference(left: number, right: number): number {
    if (left === right) return 0;
    if (Number.isNaN(left) || Number.isNaN(right)) return Number.NaN;
    return left < right ? -1 : 1;
}

function numeric(value: number | boolean | DateValue): number {
    return value instanceof DateValue ? value.serial : Number(value);
}

function compareFilled(left: Exclude<Value, null>, right: Exclude<Value, null>, collation: Collation): number {
    if (typeof left === "string" && typeof right === "string") return collation.compare(left, right);
    const leftKind = kindOf(left);
    const rightKind = kindOf(right);
    if (typeof left === "string" || typeof right === "string" || leftKind !== rightKind) throw mismatch(leftKind, rightKind);
    return difference(numeric(left), numeric(right));
}

/**
 * For < <= > >=: negative, 0 or positive, or NaN if one value is NaN. BLANK is taken as 0, "", FALSE or 1899-12-30.
 * @throws DaxValueError TYPE for text beside a number, or a boolean beside anything else
 */
export function compare(left: Value, right: Value, collation: Collation): number {
    if (typeof left === "number" && typeof right === "number") return difference(left, right);
    if (left === null) return right === null ? 0 : compareFilled(BLANK_AS[kindOf(right)], right, collation);
    return compareFilled(left, right ?? BLANK_AS[kindOf(left)], collation);
}

/**
 * For = and <>.
 * @throws DaxValueError TYPE as compare does
 */
export function equal(left: Value, right: Value, collation: Collation): boolean {
    return compare(left, right, collation) === 0;
}

/**
 * For ==, where BLANK is equal to BLANK alone.
 * @throws DaxValueError TYPE as compare does
 */
export function strictlyEqual(left: Value, right: Value, collation: Collation): boolean {
    if (left === null || right === null) return left === right;
    return equal(left, right, collation);
}

/** Where values of several kinds meet in one column. */
const RANKS: Readonly<Record<Kind, number>> = { number: 0, text: 1, boolean: 2 };

function byNumber(left: number, right: number): number {
    if (left === right) return 0;
    // NaN first: an order needs a place for it, and none is documented.
    if (Number.isNaN(left)) return Number.isNaN(right) ? 0 : -1;
    return Number.isNaN(right) || left > right ? 1 : -1;
}

/** BLANK stands after the negative numbers and before 0, before every text and before FALSE. */
function besideBlank(value: Exclude<Value, null>): number {
    const isNegative = typeof value !== "string" && !(numeric(value) >= 0);
    return isNegative ? 1 : -1;
}

/** The ascending order of ORDER BY. Unlike a comparison it never fails: numbers and dates, then texts, then booleans. */
export function compareForOrder(left: Value, right: Value, collation: Collation): number {
    if (left === null) return right === null ? 0 : besideBlank(right);
    if (right === null) return -besideBlank(left);
    if (typeof left === "string" && typeof right === "string") return collation.compare(left, right);
    const ranks = RANKS[kindOf(left)] - RANKS[kindOf(right)];
    if (typeof left === "string" || typeof right === "string" || ranks !== 0) return ranks;
    return byNumber(numeric(left), numeric(right));
}
