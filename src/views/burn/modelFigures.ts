import type { Field } from "../../dataview/table";
import { instant } from "../../domain/staleness";
import { plainNumber } from "../../domain/words";
import type { PartsInput } from "./parts";

/** What the model says of one part at the closing; undefined where no measure is bound, or where it cannot stand for the part. */
export interface ModelFigures {
    readonly costIndex: number | undefined;
    readonly scheduleIndex: number | undefined;
    readonly runway: number | undefined;
    /** An instant in milliseconds. */
    readonly due: number | undefined;
}

const NOT_TOLD: ModelFigures = { costIndex: undefined, scheduleIndex: undefined, runway: undefined, due: undefined };

/** Reads what measures of the model say of each leaf, once; gives it for the leaves of a part. */
export function modelFigures(input: Pick<PartsInput, "table" | "reading" | "how" | "axis">): (leaves: readonly number[]) => ModelFigures {
    const { costIndex, scheduleIndex, runway, due } = input.table.budget.measures;
    if ([costIndex, scheduleIndex, runway, due].every((field) => field === undefined)) return () => NOT_TOLD;
    const days = due && latestDays(input, due);
    const [costs, schedules, runways] = [costIndex, scheduleIndex, runway].map((field) => field && closingValues(input, field));
    return (leaves) => ({ costIndex: aloneIn(costs, leaves), scheduleIndex: aloneIn(schedules, leaves), runway: aloneIn(runways, leaves), due: latestIn(days, leaves) });
}

/** For each leaf the values told of the closing. */
function closingValues({ reading, how, axis }: Pick<PartsInput, "reading" | "how" | "axis">, field: Field): readonly (readonly number[] | undefined)[] {
    const told: number[][] = [];
    if (how.closing < 0) return told;
    for (let row = 0; row < reading.leafOf.length; row += 1) {
        const value = (axis?.of[row] ?? 0) === how.closing ? plainNumber(field.values[row]) : undefined;
        if (value !== undefined) (told[reading.leafOf[row]] ??= []).push(value);
    }
    return told;
}

function latestDays({ reading }: Pick<PartsInput, "reading">, field: Field): Float64Array {
    const days = new Float64Array(reading.leaves.length).fill(-Infinity);
    for (let row = 0; row < reading.leafOf.length; row += 1) {
        const day = instant(field.values[row]);
        if (day > days[reading.leafOf[row]]) days[reading.leafOf[row]] = day;
    }
    return days;
}

/** A ratio of the model stands for a part only where one row tells it: ratios are neither added nor averaged. */
function aloneIn(told: readonly (readonly number[] | undefined)[] | undefined, leaves: readonly number[]): number | undefined {
    const values = leaves.length === 1 ? told?.[leaves[0]] : undefined;
    return values?.length === 1 ? values[0] : undefined;
}

function latestIn(days: Float64Array | undefined, leaves: readonly number[]): number | undefined {
    let latest = -Infinity;
    for (const leaf of leaves) latest = Math.max(latest, days?.[leaf] ?? -Infinity);
    return Number.isFinite(latest) ? latest : undefined;
}
