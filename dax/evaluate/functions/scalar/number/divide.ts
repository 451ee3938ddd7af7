import type { BindFunction } from "../../../../bind/definition";
import { commonType } from "../../../../bind/commonType";
import { arithmeticType, divideSafely } from "../../../../scalar/arithmetic";
import { roundToDecimal } from "../../../../scalar/decimal";
import { asVariant, type DaxType, type Value } from "../../../../value";
import { NUMBER } from "../arguments";
import { callNode } from "../scalarFunction";

function quotientType(dividend: DaxType, divisor: DaxType): DaxType {
    const type = arithmeticType("/", dividend, divisor);
    return type === "blank" ? "double" : type;
}

/**
 * DIVIDE: the alternate, or BLANK without one, where the divisor is 0 or BLANK; BLANK where the dividend alone is. The alternate must be
 * a constant (F013). ms:divide
 */
export const DIVIDE: BindFunction = (binder, call, scope) => {
    const nodes = call.args.map((argument) => binder.scalar(argument, scope));
    const [dividend, divisor] = nodes;
    const alternate = nodes.at(2);
    if (alternate !== undefined && alternate.constant === undefined) {
        binder.fail("ARGUMENT", alternate.at, "The alternate of DIVIDE is a constant: choose another result with IF or COALESCE.");
    }
    const quotient = quotientType(dividend.type, divisor.type);
    const type = alternate === undefined ? quotient : commonType([quotient, alternate.type]);
    const other: Value = alternate === undefined ? null : asVariant(alternate.constant?.value ?? null, type === "variant" ? alternate.type : "blank");
    const one = NUMBER(binder, dividend);
    const two = NUMBER(binder, divisor);
    return callNode(binder, call, nodes, type, quotient === "decimal"
        ? (frame) => {
            const value = divideSafely(one(frame), two(frame), other);
            return typeof value === "number" ? roundToDecimal(value) : value;
        }
        : (frame) => divideSafely(one(frame), two(frame), other));
};
