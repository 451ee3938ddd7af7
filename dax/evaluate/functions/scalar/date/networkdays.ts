import type { Binder } from "../../../../bind/binder";
import type { BindFunction } from "../../../../bind/definition";
import { needsOf, type TableNode } from "../../../../bind/node";
import type { Scope } from "../../../../bind/scope";
import { networkdays } from "../../../../scalar/date/networkdays";
import { toNumber } from "../../../../scalar/coerce";
import type { Call } from "../../../../syntax/ast";
import { lengthOf, rowAt, valueIn } from "../../../tableValue";
import { bindArguments, DATE, OPTIONAL_COUNT, type Read } from "../arguments";
import { located } from "../scalarFunction";

function holidayTable(binder: Binder, { args }: Call, scope: Scope): TableNode | undefined {
    const argument = args.at(3);
    if (argument === undefined || argument.kind === "emptyArgument") return undefined;
    const table = binder.table(argument, scope);
    const [{ type }, ...others] = table.shape.columns;
    if (others.length > 0) binder.fail("ARGUMENT", argument.at, "The holidays of NETWORKDAYS are a table of one column: select the dates alone.");
    if (type === "string") binder.fail("TYPE", argument.at, "The holidays of NETWORKDAYS are dates, and these are texts: convert them.");
    return table;
}

function holidays(table: TableNode): Read<readonly (number | null)[]> {
    return (frame) => {
        const days = table.evaluate(frame);
        return Array.from({ length: lengthOf(days) }, (_, index) => toNumber(valueIn(days, 0, rowAt(days, index))));
    };
}

/**
 * NETWORKDAYS: both ends count; the weekend is a code, 1 (Saturday and Sunday) if none is given; the holidays are a table of one column.
 * BLANK if both dates are BLANK; one BLANK is 1899-12-30. ms:networkdays
 */
export const NETWORKDAYS: BindFunction = (binder, call, scope) => {
    const [start, end, weekend] = bindArguments(binder, { ...call, args: call.args.slice(0, 3) }, scope);
    const table = holidayTable(binder, call, scope);
    const from = DATE(binder, start);
    const to = DATE(binder, end);
    const code = OPTIONAL_COUNT(binder, weekend);
    const free = table === undefined ? () => undefined : holidays(table);
    return {
        kind: "scalar", at: call.at, type: "int64", needs: needsOf(...[start, end, weekend, table].filter((node) => node !== undefined)),
        evaluate: located(binder, call.at, (frame) => networkdays(from(frame), to(frame), code(frame), free(frame))),
    };
};
