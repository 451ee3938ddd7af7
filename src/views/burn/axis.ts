import type { Field } from "../../dataview/table";
import { readDistinct } from "../../domain/distinct";
import { periodEnd } from "../../domain/periods";
import { readPeriods } from "../../domain/periodValues";
import { isBlank } from "../../domain/words";

export type BurnGrain = "month" | "quarter" | "year";

/** The periods of a budget without a gap, in order of time. */
export interface TimeAxis {
    readonly grain: BurnGrain;
    readonly monthsPerPeriod: number;
    readonly starts: readonly Date[];
    /** The first instant after each period, in milliseconds. */
    readonly ends: readonly number[];
    /** For each data row the place of its period, -1 for a blank one. */
    readonly of: Int32Array;
    /** For each data row the instant that it tells, where several days fall into one period; undefined where each period is told as such. */
    readonly days: Float64Array | undefined;
}

/** Why there is no axis. */
export interface AxisFault {
    readonly fault: "period" | "grains" | "span";
    /** The first value that is no period, for the author to look for. */
    readonly value: unknown;
}

/** A hundred years of months: more are no budget but a date that is wrong. */
export const MOST_PERIODS = 1200;

const MONTHS: Readonly<Record<BurnGrain, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * Dates that are no first days belong to the month in which they fall; periods between the first and the last that no row tells
 * stand on the axis all the same, for a month that is missing is no month that was skipped.
 */
export function readAxis(field: Field, rowCount: number): TimeAxis | AxisFault {
    const distinct = readDistinct(field.values, rowCount);
    const periods = readPeriods(distinct.values);
    if (periods === undefined) return strangerIn(distinct.values);
    const starts = periods.starts.filter((start) => start !== undefined);
    const grain = periods.grain === "day" ? "month" : periods.grain === "month" && areQuarters(starts) ? "quarter" : periods.grain;
    const places = periods.starts.map((start) => start === undefined ? NaN : placeIn(start, grain));
    const told = places.filter((place) => !Number.isNaN(place));
    const [first, last] = [Math.min(...told), Math.max(...told)];
    if (last - first >= MOST_PERIODS) return { fault: "span", value: starts[0] };
    const axis = Array.from({ length: last - first + 1 }, (_, at) => firstDay((first + at) * MONTHS[grain]));
    return {
        grain,
        monthsPerPeriod: MONTHS[grain],
        starts: axis,
        ends: axis.map((start) => periodEnd(start, grain)),
        of: distinct.of.map((value) => Number.isNaN(places[value]) ? -1 : places[value] - first),
        days: periods.grain === "day" ? Float64Array.from(distinct.of, (value) => periods.starts[value]?.getTime() ?? NaN) : undefined,
    };
}

export function isAxisFault(axis: TimeAxis | AxisFault): axis is AxisFault {
    return "fault" in axis;
}

/** The first value that is no period, or else the first that is one of another grain than the others. */
function strangerIn(values: readonly unknown[]): AxisFault {
    const filled = values.filter((value) => !isBlank(value));
    const stranger = filled.find((value) => readPeriods([value]) === undefined);
    if (stranger !== undefined || filled.length === 0) return { fault: "period", value: stranger };
    return { fault: "grains", value: filled.find((value) => readPeriods([filled[0], value]) === undefined) };
}

/** Counted from the year 0, in steps of the grain. */
function placeIn(start: Date, grain: BurnGrain): number {
    return Math.floor((start.getFullYear() * 12 + start.getMonth()) / MONTHS[grain]);
}

/** @param months since the year 0. The date is set, for a year below 100 would be made one of the twentieth century. */
function firstDay(months: number): Date {
    const date = new Date(2000, 0, 1);
    date.setFullYear(Math.floor(months / 12), months % 12, 1);
    return date;
}

function areQuarters(starts: readonly Date[]): boolean {
    return starts.length > 2 && starts.every((start) => start.getMonth() % 3 === 0);
}

/** The last day of a period, as the local midnight that begins it. */
export function lastDayOf({ ends }: Pick<TimeAxis, "ends">, place: number): number {
    const end = new Date(ends[place]);
    return new Date(end.getFullYear(), end.getMonth(), end.getDate() - 1).getTime();
}
