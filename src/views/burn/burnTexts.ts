import { lastDayOf } from "./axis";
import type { BurnModel } from "./model";
import type { DateTexts } from "../../text/dates";

interface Dated {
    readonly model: Pick<BurnModel, "axis">;
    readonly dates: DateTexts;
}

/** The last day of a period, in full. */
export function dateLabel({ model: { axis }, dates }: Dated, place: number): string {
    return axis === undefined || place < 0 ? "" : dates.day(lastDayOf(axis, place));
}

/** A period in full: "May 2026". */
export function periodLabel({ model: { axis }, dates }: Dated, place: number): string {
    return axis === undefined || place < 0 ? "" : dates.period(axis.starts[place], axis.grain).full();
}

/** The month in which an instant falls, in full. */
export function monthLabel(dates: DateTexts, time: number): string {
    const date = new Date(time);
    return dates.period(new Date(date.getFullYear(), date.getMonth(), 1), "month").full();
}
