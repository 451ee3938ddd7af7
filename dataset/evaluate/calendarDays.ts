import type { Model } from "../../dax/model/model";
import { CallError } from "../check/options";
import { sheetCell } from "./sheet";

function dayText(serial: number): string {
    return String(sheetCell(serial, "dateTime"));
}

/** Refuses a day that the calendar of the model does not have: nothing could be read at it, or only what a later day shows as well. */
export function assertInCalendar({ dateKeys }: Model, day: number | undefined): void {
    if (day === undefined) return;
    const days = dateKeys.flatMap(({ values }) => values.filter((value) => typeof value === "number"));
    if (days.length === 0) return;
    const [first, last] = days.reduce(([least, most], one) => [Math.min(least, one), Math.max(most, one)], [Infinity, -Infinity]);
    if (day < first || day > last) {
        throw new CallError(`${dayText(day)} is outside the calendar, which goes from ${dayText(first)} to ${dayText(last)}: choose a day within.`);
    }
}
