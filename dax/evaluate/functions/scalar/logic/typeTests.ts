import type { Binder } from "../../../../bind/binder";
import type { BindFunction, FunctionLibrary } from "../../../../bind/definition";
import type { ScalarNode } from "../../../../bind/node";
import type { Call } from "../../../../syntax/ast";
import { DateValue, type DaxType, type Value } from "../../../../value";
import type { Read } from "../arguments";
import { callNode } from "../scalarFunction";

type Test = (binder: Binder, call: Call, node: ScalarNode) => Read<boolean>;

function testFunction(test: Test): BindFunction {
    return (binder, call, scope) => {
        const node = binder.scalar(call.args[0], scope);
        return callNode(binder, call, [node], "boolean", test(binder, call, node));
    };
}

function ofValue(holds: (value: Value) => boolean): BindFunction {
    return testFunction((_, __, { evaluate }) => (frame) => holds(evaluate(frame)));
}

/** What the value alone does not tell is not guessed. */
function unclear(binder: Binder, { at, name }: Call, what: string): never {
    return binder.fail("UNSUPPORTED", at, `${name} of ${what} is not supported: test a column, or a measure of a single type.`);
}

/** Whether a date is a number for ISNUMBER is not documented. */
const isNumber: Test = (binder, call, { type, evaluate }) => {
    if (type === "dateTime") unclear(binder, call, "a date");
    return (frame) => {
        const value = evaluate(frame);
        return value instanceof DateValue ? unclear(binder, call, "a date") : typeof value === "number";
    };
};

/** A variant does not keep the type of a number. */
function isOfType(wanted: DaxType): Test {
    return (binder, call, { type, evaluate }) => {
        if (type !== "variant") return (frame) => type === wanted && evaluate(frame) !== null;
        return (frame) => typeof evaluate(frame) === "number" && unclear(binder, call, "a number that is one of several types");
    };
}

const isDate: Test = (_, __, { type, evaluate }) => (frame) => {
    const value = evaluate(frame);
    return value instanceof DateValue || (type === "dateTime" && value !== null);
};

/** ISBLANK, and the tests of the type of a value: BLANK is of none, so only ISNONTEXT is TRUE for it. ms:isblank, ms:isnontext, … */
export const TYPE_TESTS: FunctionLibrary = {
    ISBLANK: ofValue((value) => value === null),
    ISTEXT: ofValue((value) => typeof value === "string"),
    ISSTRING: ofValue((value) => typeof value === "string"),
    ISNONTEXT: ofValue((value) => typeof value !== "string"),
    ISLOGICAL: ofValue((value) => typeof value === "boolean"),
    ISBOOLEAN: ofValue((value) => typeof value === "boolean"),
    ISNUMBER: testFunction(isNumber),
    ISNUMERIC: testFunction(isNumber),
    ISINT64: testFunction(isOfType("int64")),
    ISINTEGER: testFunction(isOfType("int64")),
    ISDOUBLE: testFunction(isOfType("double")),
    ISCURRENCY: testFunction(isOfType("decimal")),
    ISDECIMAL: testFunction(isOfType("decimal")),
    ISDATETIME: testFunction(isDate),
};
