import type { Binder } from "../../../bind/binder";
import type { BindFunction, FunctionLibrary } from "../../../bind/definition";
import { guarded } from "../../../bind/guard";
import { needsOf, type ScalarNode } from "../../../bind/node";
import { numberOf } from "../../../bind/operators";
import type { Scope } from "../../../bind/scope";
import type { Call, Expression } from "../../../syntax/ast";
import { calendarOf, calendarOfDays, codesBetween } from "./calendar";
import { dateColumn, dateTable, NO_DATES } from "./dates";
import { countOf, type Interval, intervalOf, shifted } from "./interval";
import type { Span } from "./period";

function dateNode(binder: Binder, expression: Expression, call: Call, scope: Scope): ScalarNode {
    const node = binder.scalar(expression, scope);
    if (node.type !== "string" && node.type !== "boolean") return node;
    return binder.fail("TYPE", expression.at, `${call.name} wants a date here, and this is of type ${node.type}: use DATE.`);
}

/** The dates of the column from one date to another, both included; a BLANK one leaves its end open (ms:datesbetween). */
const DATESBETWEEN: BindFunction = (binder, call, scope) => {
    const column = dateColumn(binder, call.args[0], call);
    const nodes = call.args.slice(1).map((argument) => dateNode(binder, argument, call, scope));
    const [first, last] = nodes.map((node) => numberOf(binder, node));
    return dateTable(call, needsOf(...nodes), column, (frame) =>
        codesBetween(calendarOf(binder, column, frame.context), first(frame) ?? Number.NEGATIVE_INFINITY, last(frame) ?? Number.POSITIVE_INFINITY));
};

/** The start is within, the day that lies so many intervals away is not (ms:datesinperiod). */
function spanFrom(start: number, count: number, interval: Interval): Span {
    const end = shifted(start, count, interval);
    return count < 0 ? { first: end + 1, last: start } : { first: start, last: end - 1 };
}

/** So many intervals that start or, backwards, end with a date. A BLANK start gives no dates. */
const DATESINPERIOD: BindFunction = (binder, call, scope) => {
    const column = dateColumn(binder, call.args[0], call);
    const date = dateNode(binder, call.args[1], call, scope);
    const number = binder.scalar(call.args[2], scope);
    const startOf = numberOf(binder, date);
    const count = countOf(binder, number, call);
    const interval = intervalOf(binder, call.args[3], call);
    return dateTable(call, needsOf(date, number), column, (frame) => {
        const calendar = calendarOfDays(binder, call, column, frame.context);
        const start = startOf(frame);
        const intervals = count(frame);
        if (start === null) return NO_DATES;
        if (!Number.isInteger(start)) binder.fail("UNSUPPORTED", date.at, `${call.name} from a time of the day is not supported: start with a day.`);
        const { first, last } = guarded(binder, call.at, () => spanFrom(start, intervals, interval));
        return codesBetween(calendar, first, last);
    });
};

export const RANGES: FunctionLibrary = { DATESBETWEEN, DATESINPERIOD };
