import type { BindFunction } from "../../../../bind/definition";
import { textOf } from "../../../../bind/operators";
import { dateValue } from "../../../../scalar/date/dateValue";
import { callNode, located } from "../scalarFunction";

/** DATEVALUE: a text of digits with a full year, in the order of the culture of the model or as year-month-day. ms:datevalue */
export const DATEVALUE: BindFunction = (binder, call, scope) => {
    const node = binder.scalar(call.args[0], scope);
    const text = textOf(binder, node);
    const { culture } = binder.engine.model;
    return callNode(binder, call, [node], "dateTime", located(binder, call.at, (frame) => dateValue(text(frame), culture)));
};
