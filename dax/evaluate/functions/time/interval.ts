import type { Binder } from "../../../bind/binder";
import { numberOf } from "../../../bind/operators";
import type { ScalarNode } from "../../../bind/node";
import { edate } from "../../../scalar/date/monthShift";
import type { Call, Expression } from "../../../syntax/ast";
import type { Frame } from "../../frame";

export type Interval = "DAY" | "MONTH" | "QUARTER" | "YEAR";

const INTERVALS: readonly Interval[] = ["DAY", "MONTH", "QUARTER", "YEAR"];
const MONTHS: Readonly<Record<Exclude<Interval, "DAY">, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** The bare word of an interval. WEEK exists in DAX for calendars alone. */
export function intervalOf(binder: Binder, expression: Expression, call: Call, allowed: readonly Interval[] = INTERVALS): Interval {
    const word = expression.kind === "name" && !expression.isQuoted ? expression.name.toUpperCase() : "";
    const found = allowed.find((interval) => interval === word);
    return found ?? binder.fail(
        word === "WEEK" ? "UNSUPPORTED" : "ARGUMENT", expression.at,
        `${call.name} wants one of the words ${allowed.join(", ")} here: write it without quotes.`,
    );
}

/** A whole number of intervals; BLANK is 0. */
export function countOf(binder: Binder, node: ScalarNode, call: Call): (frame: Frame) => number {
    const number = numberOf(binder, node);
    return (frame) => {
        const count = number(frame) ?? 0;
        if (Number.isInteger(count)) return count;
        return binder.fail("UNSUPPORTED", node.at, `${call.name} by a fraction of an interval is not supported: round the number.`);
    };
}

/** The day so many intervals later, or the last day of a shorter month. Throws a DaxValueError outside the years of dates. */
export function shifted(day: number, count: number, interval: Interval): number {
    return interval === "DAY" ? day + count : edate(day, count * MONTHS[interval]);
}
