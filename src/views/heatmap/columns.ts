import type { Field } from "../../dataview/table";
import { givenOrder } from "../../domain/columnOrder";
import { readDistinct } from "../../domain/distinct";
import { periodEnd, PeriodGrain } from "../../domain/periods";
import { Periods, readPeriods } from "../../domain/periodValues";
import type { ColumnKind } from "../../settings/settings";
import type { DateTexts, PeriodLabel } from "../../text/dates";

export interface HeatColumn {
    readonly key: string;
    readonly label: string;
    /** What several neighbours share (the year of their months); empty when there is none. */
    readonly band: string;
    /** The period or dimension in full, worked out when it is spoken of. */
    readonly full: () => string;
    /** First instant after the period, or NaN when the column is not a period that can be read. */
    readonly end: number;
}

export interface Columns {
    readonly kind: "period" | "dimension";
    /** What one column of periods covers; undefined for dimensions. */
    readonly grain: PeriodGrain | undefined;
    readonly list: readonly HeatColumn[];
    /** For each data row, the place of its column in `list`. */
    readonly of: Int32Array;
}

/** How cells and blank headers are written. */
export interface ColumnWords {
    readonly label: (value: unknown) => string;
    /** The name of the row that stands for all of them. */
    readonly portfolio: string;
    readonly dates: DateTexts;
}

/**
 * The columns in order: periods by time, dimensions as given. Without a columns field there is one column, named by `single`.
 * Under "auto" a column is a period when every value is a date, or a text or number written like one in the same way.
 */
export function readColumns(
    field: Field | undefined, kind: ColumnKind, nodeOf: Int32Array, single: string, words: ColumnWords,
): Columns {
    if (field === undefined) return { kind: "dimension", grain: undefined, list: [plain(single)], of: new Int32Array(nodeOf.length) };
    const distinct = readDistinct(field.values, nodeOf.length);
    const periods = kind === "dimension" ? undefined : readPeriods(distinct.values);
    if (periods !== undefined) return inOrder("period", periods.grain, periodColumns(distinct.values, periods, words), timeOrder(periods), distinct.of);
    const order = givenOrder(nodeOf, distinct.of, distinct.values.length);
    const list = distinct.values.map((value) => plain(words.label(value)));
    return inOrder(kind === "period" ? "period" : "dimension", undefined, list, order, distinct.of);
}

function plain(label: string): HeatColumn {
    return { key: label, label, band: "", full: () => label, end: NaN };
}

function periodColumns(values: readonly unknown[], periods: Periods, words: ColumnWords): HeatColumn[] {
    return periods.starts.map((start, at) => {
        if (start === undefined) return plain(words.label(values[at]));
        const { label, band, full }: PeriodLabel = words.dates.period(start, periods.grain);
        return { key: String(start.getTime()), label, band, full, end: periodEnd(start, periods.grain) };
    });
}

/** Blank periods come last. */
function timeOrder(periods: Periods): Int32Array {
    const times = periods.starts.map((start) => start?.getTime() ?? Infinity);
    return Int32Array.from(times.keys()).sort((one, other) => (times[one] === times[other] ? one - other : times[one] - times[other]));
}

function inOrder(
    kind: Columns["kind"], grain: PeriodGrain | undefined, list: readonly HeatColumn[], order: Int32Array, distinctOf: Int32Array,
): Columns {
    if (order.every((distinct, place) => distinct === place)) return { kind, grain, list, of: distinctOf };
    const placeOf = new Int32Array(order.length);
    for (let place = 0; place < order.length; place += 1) placeOf[order[place]] = place;
    return { kind, grain, list: Array.from(order, (distinct) => list[distinct]), of: distinctOf.map((distinct) => placeOf[distinct]) };
}
