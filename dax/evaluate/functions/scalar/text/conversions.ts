import type { Binder } from "../../../../bind/binder";
import type { BindFunction, FunctionLibrary } from "../../../../bind/definition";
import type { ScalarNode } from "../../../../bind/node";
import { textOf } from "../../../../bind/operators";
import { convert } from "../../../../scalar/convert";
import { toBoolean } from "../../../../scalar/coerce";
import { fixed } from "../../../../scalar/text/whole";
import type { Call } from "../../../../syntax/ast";
import type { DaxType } from "../../../../value";
import { COUNT, NUMBER, OPTIONAL_COUNT, OPTIONAL_VALUE } from "../arguments";
import { callNode, located, ofOne } from "../scalarFunction";

const TYPES: ReadonlyMap<string, DaxType> = new Map<string, DaxType>([
    ["INTEGER", "int64"], ["DOUBLE", "double"], ["CURRENCY", "decimal"], ["STRING", "string"], ["BOOLEAN", "boolean"], ["DATETIME", "dateTime"],
]);

function converted(binder: Binder, call: Call, node: ScalarNode, type: DaxType): ScalarNode {
    const { culture } = binder.engine.model;
    return callNode(binder, call, [node], type, located(binder, call.at, (frame) => convert(node.evaluate(frame), node.type, type, culture)));
}

/** CONVERT: BLANK stays BLANK. ms:convert */
const CONVERT: BindFunction = (binder, call, scope) => {
    const [value, target] = call.args;
    const type = target.kind === "name" && !target.isQuoted ? TYPES.get(target.name.toUpperCase()) : undefined;
    if (type === undefined) {
        return binder.fail("UNSUPPORTED", target.at, `CONVERT makes values of these types, written without quotes: ${[...TYPES.keys()].join(", ")}.`);
    }
    return converted(binder, call, binder.scalar(value, scope), type);
};

/** CURRENCY: a fixed decimal. ms:currency */
const CURRENCY: BindFunction = (binder, call, scope) => converted(binder, call, binder.scalar(call.args[0], scope), "decimal");

/** FIXED: a text with so many decimals, two if none are given, in the culture of the model. ms:fixed */
const FIXED: BindFunction = (binder, call, scope) => {
    const nodes = call.args.map((argument) => binder.scalar(argument, scope));
    const { culture } = binder.engine.model;
    const number = COUNT(binder, nodes[0]);
    const decimals = OPTIONAL_COUNT(binder, nodes.at(1));
    const isPlain = OPTIONAL_VALUE(binder, nodes.at(2));
    return callNode(binder, call, nodes, "string", located(binder, call.at, (frame) =>
        fixed(number(frame), decimals(frame) ?? 2, toBoolean(isPlain(frame) ?? null), culture)));
};

/** COMBINEVALUES: the texts with a constant delimiter between them. ms:combinevalues */
const COMBINEVALUES: BindFunction = (binder, call, scope) => {
    const nodes = call.args.map((argument) => binder.scalar(argument, scope));
    const [delimiter, ...texts] = nodes.map((node) => textOf(binder, node));
    if (nodes[0].constant === undefined) binder.fail("ARGUMENT", nodes[0].at, "The delimiter of COMBINEVALUES is a constant: write it as a text.");
    return callNode(binder, call, nodes, "string", (frame) => texts.map((text) => text(frame)).join(delimiter(frame)));
};

/** Between numbers and texts. VALUE reads a number with a point, whatever the culture. */
export const CONVERSIONS: FunctionLibrary = {
    CONVERT, CURRENCY, FIXED, COMBINEVALUES,
    VALUE: ofOne(NUMBER, { type: "double", isSure: true }, (value) => value),
};
