import type { BindFunction, FunctionLibrary } from "../../../../bind/definition";
import { constantNode } from "../../../../bind/node";
import { power } from "../../../../scalar/arithmetic";
import { sqrt } from "../../../../scalar/number/basic";
import { combin, combina, fact, gcd, lcm, permut } from "../../../../scalar/number/combinatorics";
import { exp, ln, log, log10, pi, sqrtPi } from "../../../../scalar/number/exponential";
import type { MaybeNumber } from "../../../../scalar/number/numberFunction";
import {
    acos, acosh, acot, acoth, asin, asinh, atan, atanh, cos, cosh, cot, coth, degrees, radians, sin, sinh, tan, tanh,
} from "../../../../scalar/number/trigonometry";
import { NUMBER, OPTIONAL_NUMBER } from "../arguments";
import { ofOne, ofTwo, type Traits } from "../scalarFunction";

const DOUBLE: Traits = { type: "double" };

const OF_ONE: Readonly<Record<string, (value: MaybeNumber) => MaybeNumber>> = {
    SQRT: sqrt, SQRTPI: sqrtPi, EXP: exp, LN: ln, LOG10: log10, FACT: fact, DEGREES: degrees, RADIANS: radians,
    SIN: sin, COS: cos, TAN: tan, COT: cot, ASIN: asin, ACOS: acos, ATAN: atan, ACOT: acot,
    SINH: sinh, COSH: cosh, TANH: tanh, COTH: coth, ASINH: asinh, ACOSH: acosh, ATANH: atanh, ACOTH: acoth,
};

const OF_TWO: Readonly<Record<string, (left: MaybeNumber, right: MaybeNumber) => MaybeNumber>> = {
    POWER: power, COMBIN: combin, COMBINA: combina, PERMUT: permut, GCD: gcd, LCM: lcm,
};

function bound<T>(functions: Readonly<Record<string, T>>, bind: (apply: T) => BindFunction): [string, BindFunction][] {
    return Object.entries(functions).map(([name, apply]) => [name, bind(apply)]);
}

/** Roots, powers, logarithms, angles and combinations: an error outside the range of the function. ms:sqrt, ms:power, ms:log, … */
export const MATHEMATICS: FunctionLibrary = {
    ...Object.fromEntries(bound(OF_ONE, (apply) => ofOne(NUMBER, DOUBLE, apply))),
    ...Object.fromEntries(bound(OF_TWO, (apply) => ofTwo(NUMBER, NUMBER, DOUBLE, apply))),
    LOG: ofTwo(NUMBER, OPTIONAL_NUMBER, DOUBLE, log),
    PI: (_, { at }) => constantNode(at, "double", pi()),
};
