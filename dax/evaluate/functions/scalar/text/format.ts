import type { BindFunction } from "../../../../bind/definition";
import { textOf } from "../../../../bind/operators";
import { formatValue } from "../../../../scalar/format/formatValue";
import { callNode, located } from "../scalarFunction";

/** FORMAT: a text, "" for BLANK; in the culture of the model unless one is given. ms:format */
export const FORMAT: BindFunction = (binder, call, scope) => {
    const nodes = call.args.map((argument) => binder.scalar(argument, scope));
    const [value, format] = nodes;
    const named = nodes.at(2);
    const pattern = textOf(binder, format);
    const culture = named === undefined ? () => binder.engine.model.culture : textOf(binder, named);
    return callNode(binder, call, nodes, "string", located(binder, call.at, (frame) =>
        formatValue(value.evaluate(frame), value.type, pattern(frame), culture(frame))));
};
