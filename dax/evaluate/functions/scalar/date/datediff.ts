import type { Binder } from "../../../../bind/binder";
import type { BindFunction } from "../../../../bind/definition";
import { datediff, type DateUnit } from "../../../../scalar/date/datediff";
import type { Call } from "../../../../syntax/ast";
import { DATE } from "../arguments";
import { callNode } from "../scalarFunction";

const UNITS: readonly DateUnit[] = ["SECOND", "MINUTE", "HOUR", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR"];

function unitOf(binder: Binder, { args: [, , unit] }: Call): DateUnit {
    const word = unit.kind === "name" && !unit.isQuoted ? unit.name.toUpperCase() : "";
    const known = UNITS.find((name) => name === word);
    return known ?? binder.fail("ARGUMENT", unit.at, `DATEDIFF counts in a unit, written without quotes: ${UNITS.join(", ")}.`);
}

/** DATEDIFF: the boundaries of a unit between two dates, negative if the second is earlier; BLANK if either is BLANK. ms:datediff */
export const DATEDIFF: BindFunction = (binder, call, scope) => {
    const [start, end] = call.args.slice(0, 2).map((argument) => binder.scalar(argument, scope));
    const unit = unitOf(binder, call);
    const from = DATE(binder, start);
    const to = DATE(binder, end);
    return callNode(binder, call, [start, end], "int64", (frame) => datediff(from(frame), to(frame), unit));
};
