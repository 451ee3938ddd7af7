import { addedUp, AmountInput, carried, cumulated, firstTold, isTold, levelAt, Series } from "../../domain/burn/series";
import { AMOUNT_MEASURES, AmountMeasure, Leaf } from "./leaves";

/**
 * The lines of one part of a portfolio by place on the time axis: flows since the beginning, envelopes as they are in force,
 * landings as they were known. NaN where nothing is told; undefined for what is not bound at all.
 */
export type Lines = Readonly<Partial<Record<AmountMeasure, Series>>>;

export interface LinesInput {
    readonly input: AmountInput;
    /** The place of the last closed period, -1 without one. */
    readonly closing: number;
    readonly length: number;
    /** False where the amounts stand at one day alone: then a forecast is what is told of it. */
    readonly hasPeriods: boolean;
}

/** The lines of one leaf. */
export function linesOf({ series }: Leaf, how: LinesInput): Lines {
    const lines: Partial<Record<AmountMeasure, Series>> = {};
    for (const measure of AMOUNT_MEASURES) {
        const told = series[measure];
        if (told !== undefined) lines[measure] = lineOf(measure, told, series.actual, how);
    }
    return lines;
}

function lineOf(measure: AmountMeasure, told: Series, actual: Series | undefined, how: LinesInput): Series {
    const { input, closing, length } = how;
    switch (measure) {
        case "actual": case "committed": case "earned": return upTo(carried(cumulated(told, input), closing), closing);
        case "planned": return carried(cumulated(told, input), length - 1);
        case "budget": case "revised": return carried(told, length - 1);
        case "landing": case "previousLanding": return upTo(carried(told, closing), closing);
        case "forecast": return how.hasPeriods ? forecastFrom(closing, told, actual, how) : landingNow(told, actual, input);
        case "previousForecast": return how.hasPeriods ? forecastFrom(closing - 1, told, actual, how) : landingNow(told, actual, input);
        // It is compared with the amounts of single periods, and never added up over time.
        case "madeForecast": return told;
    }
}

/** What is told after the closing is not closed yet. */
function upTo(line: Series, closing: number): Series {
    line.fill(NaN, closing + 1);
    return line;
}

/** From a closing on: the actuals up to it, and after it what is expected. */
function forecastFrom(closing: number, told: Series, actual: Series | undefined, { input, length }: LinesInput): Series {
    const spent = actual === undefined ? NaN : levelAt(cumulated(actual, input), closing, NaN);
    const after = told.slice();
    after.fill(NaN, 0, Math.max(0, closing + 1));
    if (firstTold(after) < 0 && !(input === "cumulative" && closing >= 0 && isTold(told[closing]))) return after;
    const line = cumulated(after, input);
    if (input === "periodic" && isTold(spent)) for (let place = 0; place < length; place += 1) line[place] += spent;
    if (closing >= 0) line[closing] = isTold(spent) ? spent : input === "cumulative" ? told[closing] : 0;
    return carried(line, length - 1);
}

function landingNow(told: Series, actual: Series | undefined, input: AmountInput): Series {
    return input === "cumulative" ? told : told.map((amount, place) => amount + (actual?.[place] ?? NaN));
}

/** The lines of several leaves as one: each measure added up over those that tell it. */
export function summed(all: readonly Lines[], length: number): Lines {
    if (all.length === 1) return all[0];
    const lines: Partial<Record<AmountMeasure, Series>> = {};
    for (const measure of AMOUNT_MEASURES) {
        const told: Series[] = [];
        for (const one of all) {
            const series = one[measure];
            if (series !== undefined) told.push(series);
        }
        if (told.length > 0) lines[measure] = measure === "forecast" || measure === "previousForecast" ? forecastSum(all, measure, length) : addedUp(told, length);
    }
    return lines;
}

/** A part without a forecast stays where its actuals are: money that is spent is spent. */
function forecastSum(all: readonly Lines[], measure: "forecast" | "previousForecast", length: number): Series {
    const told: Series[] = [];
    let start = length;
    for (const one of all) {
        const series = one[measure];
        const first = series === undefined ? -1 : firstTold(series);
        if (first >= 0) start = Math.min(start, first);
    }
    for (const one of all) {
        const series = one[measure];
        if (series !== undefined && firstTold(series) >= 0) told.push(series);
        else if (one.actual !== undefined) told.push(spentFrom(one.actual, start, length));
    }
    return addedUp(told, length);
}

/** What was spent by the place at which the forecast was made. */
function spentFrom(actual: Series, start: number, length: number): Series {
    return new Float64Array(length).fill(NaN).fill(levelAt(actual, start, NaN), start);
}
