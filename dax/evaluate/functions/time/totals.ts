import type { Binder } from "../../../bind/binder";
import type { BindFunction, FunctionLibrary } from "../../../bind/definition";
import type { Call, Expression } from "../../../syntax/ast";
import { callOf } from "./callOf";

/** The arguments after the dates: a filter, and the end of the year, which may stand alone. */
interface Rest {
    readonly filters: readonly Expression[];
    readonly yearEnd: readonly Expression[];
}

function restOf(binder: Binder, call: Call): Rest {
    const [third, ...fourth] = call.args.slice(2);
    if (call.args.length < 3) return { filters: [], yearEnd: [] };
    if (third.kind === "text") {
        if (fourth.length > 0) binder.fail("ARGUMENT", fourth[0].at, `${call.name} ends with the end of the year: put the filter before it.`);
        return { filters: [], yearEnd: [third] };
    }
    return { filters: third.kind === "emptyArgument" ? [] : [third], yearEnd: fourth };
}

/** CALCULATE ( expression, dates, filter ): all that holds for CALCULATE holds here, the rule of date tables included. */
function calculation(datesOf: (call: Call, dates: Expression, yearEnd: readonly Expression[]) => Call): BindFunction {
    return (binder, call, scope) => {
        const [expression, dates] = call.args;
        const { filters, yearEnd } = restOf(binder, call);
        return binder.node(callOf("CALCULATE", call.at, [expression, datesOf(call, dates, yearEnd), ...filters]), scope);
    };
}

function over(name: string): BindFunction {
    return calculation(({ at }, dates, yearEnd) => callOf(name, at, [dates, ...yearEnd]));
}

/** The day before the period starts: the end of the one before (ms:openingbalancemonth). */
function dayBefore(name: string): BindFunction {
    return calculation(({ at }, dates, yearEnd) => callOf("PREVIOUSDAY", at, [callOf(name, at, [dates, ...yearEnd])]));
}

export const TOTALS: FunctionLibrary = {
    TOTALMTD: over("DATESMTD"),
    TOTALQTD: over("DATESQTD"),
    TOTALYTD: over("DATESYTD"),
    OPENINGBALANCEMONTH: dayBefore("STARTOFMONTH"),
    OPENINGBALANCEQUARTER: dayBefore("STARTOFQUARTER"),
    OPENINGBALANCEYEAR: dayBefore("STARTOFYEAR"),
    CLOSINGBALANCEMONTH: over("ENDOFMONTH"),
    CLOSINGBALANCEQUARTER: over("ENDOFQUARTER"),
    CLOSINGBALANCEYEAR: over("ENDOFYEAR"),
};
