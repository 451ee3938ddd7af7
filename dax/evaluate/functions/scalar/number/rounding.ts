import type { FunctionLibrary } from "../../../../bind/definition";
import { abs, int, mod, quotient, round, roundDown, roundUp, sign, trunc } from "../../../../scalar/number/basic";
import { ceiling, even, floor, isEven, isoCeiling, isOdd, mround, odd } from "../../../../scalar/number/multiples";
import { NUMBER, OPTIONAL_NUMBER } from "../arguments";
import { typeOfAll, typeOfFirst } from "../resultType";
import { ofOne, ofTwo, type Traits } from "../scalarFunction";

const LIKE_FIRST: Traits = { type: typeOfFirst, isSure: true };
const WHOLE: Traits = { type: "int64", isSure: true };
const TRUTH: Traits = { type: "boolean", isSure: true };

/** Signs and roundings: BLANK for a BLANK number. ms:abs, ms:int, ms:round, ms:mod, … */
export const ROUNDINGS: FunctionLibrary = {
    ABS: ofOne(NUMBER, LIKE_FIRST, abs),
    SIGN: ofOne(NUMBER, WHOLE, sign),
    INT: ofOne(NUMBER, WHOLE, int),
    EVEN: ofOne(NUMBER, WHOLE, even),
    ODD: ofOne(NUMBER, WHOLE, odd),
    ISEVEN: ofOne(NUMBER, TRUTH, isEven),
    ISODD: ofOne(NUMBER, TRUTH, isOdd),
    ROUND: ofTwo(NUMBER, NUMBER, LIKE_FIRST, round),
    ROUNDUP: ofTwo(NUMBER, NUMBER, LIKE_FIRST, roundUp),
    ROUNDDOWN: ofTwo(NUMBER, NUMBER, LIKE_FIRST, roundDown),
    TRUNC: ofTwo(NUMBER, OPTIONAL_NUMBER, LIKE_FIRST, trunc),
    "ISO.CEILING": ofTwo(NUMBER, OPTIONAL_NUMBER, { type: typeOfAll, isSure: true }, isoCeiling),
    CEILING: ofTwo(NUMBER, NUMBER, { type: typeOfAll }, ceiling),
    FLOOR: ofTwo(NUMBER, NUMBER, { type: typeOfAll }, floor),
    MROUND: ofTwo(NUMBER, NUMBER, { type: typeOfAll }, mround),
    MOD: ofTwo(NUMBER, NUMBER, { type: typeOfAll }, mod),
    QUOTIENT: ofTwo(NUMBER, NUMBER, { type: "int64" }, quotient),
};
