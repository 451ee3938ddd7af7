import type { BudgetMeasure, Field, PortfolioTable } from "../../dataview/table";
import { readDistinct } from "../../domain/distinct";
import type { AmountInput, Series } from "../../domain/burn/series";
import { plainNumber } from "../../domain/words";

/** The amounts of one member of the portfolio, and of one nature where a nature is bound, as they are told: one series a measure. */
export interface Leaf {
    readonly node: number;
    readonly series: Readonly<Partial<Record<AmountMeasure, Series>>>;
}

export const AMOUNT_MEASURES = [
    "budget", "revised", "planned", "committed", "actual", "earned", "forecast", "previousForecast", "madeForecast", "landing", "previousLanding",
] as const satisfies readonly BudgetMeasure[];
export type AmountMeasure = (typeof AMOUNT_MEASURES)[number];

export interface Reading {
    readonly leaves: readonly Leaf[];
    /** For each data row the leaf that it tells of. */
    readonly leafOf: Int32Array;
    /** Data rows without a period, and cells that hold something else than a number. */
    readonly withoutPeriod: number;
    readonly unreadable: number;
}

export interface ReadingInput {
    readonly table: PortfolioTable;
    /** For each data row its node in the hierarchy of the levels. */
    readonly nodeOf: Int32Array;
    /** For each data row its place on the time axis, -1 without one. */
    readonly placeOf: Int32Array;
    readonly length: number;
    /** For each data row its day, where several days fall into one place; undefined where none do. */
    readonly days: Float64Array | undefined;
    readonly input: AmountInput;
    /** Which of the numbers a field holds: those of all rows, or what another visual has chosen of them. */
    readonly valuesOf: (field: Field) => readonly unknown[];
}

/**
 * Reads the amounts of all rows once. Where several rows tell of one place of a leaf (members of a field in Columns, days of one
 * month) flows of a period are added. What stands at a day, a sum since the beginning or an envelope, is that of the last day told.
 */
export function readLeaves(input: ReadingInput): Reading {
    const { table, nodeOf, placeOf, length, valuesOf, days } = input;
    const natureOf = table.budget.nature && readDistinct(table.budget.nature.values, table.rowCount).of;
    const { leafOf, nodes } = leavesOf(nodeOf, natureOf);
    const all = nodes.map((): Partial<Record<AmountMeasure, Series>> => ({}));
    let unreadable = 0;
    for (const measure of AMOUNT_MEASURES) {
        const field = table.budget.measures[measure];
        if (field !== undefined) unreadable += readMeasure(measure, valuesOf(field), { all, leafOf, placeOf, length, days: standsAtDay(measure, input.input) ? days : undefined });
    }
    let withoutPeriod = 0;
    for (const place of placeOf) if (place < 0) withoutPeriod += 1;
    return { leaves: nodes.map((node, leaf) => ({ node, series: all[leaf] })), leafOf, withoutPeriod, unreadable };
}

interface Target {
    readonly all: readonly Partial<Record<AmountMeasure, Series>>[];
    readonly leafOf: Int32Array;
    readonly placeOf: Int32Array;
    readonly length: number;
    /** There where a later day of a place takes the place of an earlier one. */
    readonly days: Float64Array | undefined;
}

const STANDING: ReadonlySet<AmountMeasure> = new Set(["budget", "revised", "landing", "previousLanding"]);

function standsAtDay(measure: AmountMeasure, input: AmountInput): boolean {
    return STANDING.has(measure) || input === "cumulative" && measure !== "madeForecast";
}

/** More than all the money there is, in any currency: a sum of more would soon be no number any more. */
const LARGEST = 1e18;

/** @returns how many cells hold something else than a number or nothing */
function readMeasure(measure: AmountMeasure, values: readonly unknown[], { all, leafOf, placeOf, length, days }: Target): number {
    const lastDays = days && all.map(() => new Float64Array(length).fill(-Infinity));
    let unreadable = 0;
    let leaf = -1;
    let series: Series | undefined;
    for (let row = 0; row < leafOf.length; row += 1) {
        const value = values[row];
        const place = placeOf[row];
        if (value === null || value === undefined || value === "" || place < 0) continue;
        const amount = typeof value === "number" ? value : plainNumber(value) ?? NaN;
        if (!(Math.abs(amount) <= LARGEST)) {
            unreadable += 1;
            continue;
        }
        if (leafOf[row] !== leaf) {
            leaf = leafOf[row];
            series = all[leaf][measure] ??= new Float64Array(length).fill(NaN);
        }
        if (series === undefined) continue;
        const isOtherDay = lastDays !== undefined && days !== undefined && days[row] !== lastDays[leaf][place];
        if (isOtherDay && days[row] < lastDays[leaf][place]) continue;
        if (isOtherDay) lastDays[leaf][place] = days[row];
        series[place] = isOtherDay || Number.isNaN(series[place]) ? amount : series[place] + amount;
    }
    return unreadable;
}

function leavesOf(nodeOf: Int32Array, natureOf: Int32Array | undefined): { readonly leafOf: Int32Array; readonly nodes: readonly number[] } {
    const known = new Map<number, number>();
    const nodes: number[] = [];
    const leafOf = new Int32Array(nodeOf.length);
    let [lastKey, last] = [-1, -1];
    for (let row = 0; row < nodeOf.length; row += 1) {
        const key = nodeOf[row] * MOST_NATURES + Math.min(natureOf?.[row] ?? 0, MOST_NATURES - 1);
        if (key !== lastKey) {
            lastKey = key;
            last = known.get(key) ?? nodes.push(nodeOf[row]) - 1;
            known.set(key, last);
        }
        leafOf[row] = last;
    }
    return { leafOf, nodes };
}

const MOST_NATURES = 1024;
