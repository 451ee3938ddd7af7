import type { Binder } from "../../../../bind/binder";
import type { BindFunction, FunctionLibrary } from "../../../../bind/definition";
import { guarded } from "../../../../bind/guard";
import { needsOf, type ScalarNode } from "../../../../bind/node";
import { numberOf } from "../../../../bind/operators";
import type { Scope } from "../../../../bind/scope";
import type { Call } from "../../../../syntax/ast";
import { deviationSummary, geometricMeanSummary, medianSummary, type NumberSummary, productSummary, varianceSummary } from "./moments";
import { AVERAGEA, MAXA, MINA } from "./withBooleans";
import { RANK_EQ } from "./rankEq";
import { percentile, type PercentileKind } from "./percentile";
import { columnSource, iteratedSource, type NumberSource } from "./source";

type SourceOf = (binder: Binder, call: Call, scope: Scope) => NumberSource;

/** A function that skips BLANK. */
function summary(sourceOf: SourceOf, { of }: NumberSummary): BindFunction {
    return (binder, call, scope): ScalarNode => {
        const source = sourceOf(binder, call, scope);
        return {
            kind: "scalar", at: call.at, type: "double", needs: source.needs,
            evaluate: (frame) => {
                const numbers = source.numbersIn(frame).filter((number) => number !== null);
                return guarded(binder, call.at, () => of(numbers));
            },
        };
    };
}

/** Whether BLANK counts as a value is not documented: it is refused. */
function filledNumbers(binder: Binder, call: Call, { at }: NumberSource, numbers: readonly (number | null)[]): readonly number[] {
    const filled = numbers.filter((number) => number !== null);
    if (filled.length === numbers.length) return filled;
    return binder.fail("UNSUPPORTED", at, `${call.name} over BLANKs is not supported, as their part in it is not documented: filter them out first.`);
}

function percentileFunction(sourceOf: SourceOf, kind: PercentileKind): BindFunction {
    return (binder, call, scope): ScalarNode => {
        const source = sourceOf(binder, call, scope);
        const wanted = binder.scalar(call.args[call.args.length - 1], scope);
        const k = numberOf(binder, wanted);
        return {
            kind: "scalar", at: call.at, type: "double", needs: needsOf(source, wanted),
            evaluate: (frame) => {
                const numbers = filledNumbers(binder, call, source, source.numbersIn(frame));
                return guarded(binder, call.at, () => percentile(numbers, k(frame), kind));
            },
        };
    };
}

export const STATISTICS: FunctionLibrary = {
    AVERAGEA,
    GEOMEAN: summary(columnSource, geometricMeanSummary("GEOMEAN")),
    GEOMEANX: summary(iteratedSource, geometricMeanSummary("GEOMEANX")),
    MAXA,
    MINA,
    "RANK.EQ": RANK_EQ,
    MEDIAN: summary(columnSource, medianSummary("MEDIAN")),
    PRODUCT: summary(columnSource, productSummary("PRODUCT")),
    PRODUCTX: summary(iteratedSource, productSummary("PRODUCTX")),
    "STDEV.P": summary(columnSource, deviationSummary("STDEV.P", 0)),
    "STDEV.S": summary(columnSource, deviationSummary("STDEV.S", 1)),
    "STDEVX.S": summary(iteratedSource, deviationSummary("STDEVX.S", 1)),
    "VAR.P": summary(columnSource, varianceSummary("VAR.P", 0)),
    "VAR.S": summary(columnSource, varianceSummary("VAR.S", 1)),
    "VARX.P": summary(iteratedSource, varianceSummary("VARX.P", 0)),
    "VARX.S": summary(iteratedSource, varianceSummary("VARX.S", 1)),
    "PERCENTILE.INC": percentileFunction(columnSource, "INC"),
    "PERCENTILE.EXC": percentileFunction(columnSource, "EXC"),
    "PERCENTILEX.INC": percentileFunction(iteratedSource, "INC"),
    "PERCENTILEX.EXC": percentileFunction(iteratedSource, "EXC"),
};
