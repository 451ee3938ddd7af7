import type { FunctionLibrary } from "../../../../bind/definition";
import type { ScalarNode } from "../../../../bind/node";
import { left, len, mid, replace, rept, right, substitute } from "../../../../scalar/text/part";
import { concatenate, exact, lower, trim, upper } from "../../../../scalar/text/whole";
import { COUNT, OPTIONAL_COUNT, TEXT } from "../arguments";
import { ofFour, ofOne, ofThree, ofTwo, type Traits } from "../scalarFunction";

const SURE: Traits = { type: "string", isSure: true };
const TEXTUAL: Traits = { type: "string" };

/** A count that is left out, or written as a number from 0 on, is never wrong. */
function hasSureCount(count: ScalarNode | undefined): boolean {
    const value = count?.constant?.value;
    return count === undefined || (typeof value === "number" && value >= 0);
}

const CUT: Traits = { type: "string", isSure: ([, count]) => hasSureCount(count) };

/** Texts and their parts. BLANK is "", and the result is never BLANK. ms:left, ms:len, ms:substitute, … */
export const TEXT_PARTS: FunctionLibrary = {
    LEN: ofOne(TEXT, { type: "int64", isSure: true }, len),
    UPPER: ofOne(TEXT, SURE, upper),
    LOWER: ofOne(TEXT, SURE, lower),
    TRIM: ofOne(TEXT, SURE, trim),
    LEFT: ofTwo(TEXT, OPTIONAL_COUNT, CUT, left),
    RIGHT: ofTwo(TEXT, OPTIONAL_COUNT, CUT, right),
    REPT: ofTwo(TEXT, COUNT, TEXTUAL, rept),
    MID: ofThree([TEXT, COUNT, COUNT], TEXTUAL, mid),
    REPLACE: ofFour([TEXT, COUNT, COUNT, TEXT], TEXTUAL, replace),
    SUBSTITUTE: ofFour([TEXT, TEXT, TEXT, OPTIONAL_COUNT], TEXTUAL, substitute),
    CONCATENATE: ofTwo(TEXT, TEXT, SURE, concatenate),
    EXACT: ofTwo(TEXT, TEXT, { type: "boolean", isSure: true }, exact),
};
