import type { CellFault } from "./fault";
import { isDate, isDateTime } from "./dates";

const DAY = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})$/;
const CLOCK = /^(\d{1,2}:\d{2})(:\d{2})?$/;
const DAY_AND_CLOCK = /^([^ T]+)(?:[ T](.+))?$/;

interface Reading {
    readonly text: string;
    /** The order in which the file would have written the day. */
    readonly order: "dd/mm/yyyy" | "mm/dd/yyyy" | "yyyy/mm/dd";
}

function iso(year: string, month: string, day: string): string {
    return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function dayReadings(text: string): readonly Reading[] {
    const parts = DAY.exec(text);
    if (!parts) return [];
    const [, first, second, third] = parts;
    const readings: readonly Reading[] = first.length === 4
        ? [{ text: iso(first, second, third), order: "yyyy/mm/dd" }]
        : [{ text: iso(third, second, first), order: "dd/mm/yyyy" }, { text: iso(third, first, second), order: "mm/dd/yyyy" }];
    return readings.filter((reading) => isDate(reading.text));
}

/** Empty for what is no time of day. */
function clockOf(text: string): string {
    const parts: readonly (string | undefined)[] = CLOCK.exec(text) ?? [];
    return parts[1] === undefined ? "" : `${parts[1].padStart(5, "0")}${parts[2] ?? ":00"}`;
}

/** The days or instants of another form that a text may mean, in the form of the contract. */
function readingsOf(type: "date" | "datetime", text: string): readonly Reading[] {
    const parts: readonly (string | undefined)[] = DAY_AND_CLOCK.exec(text.trim()) ?? [];
    const [, day = "", time = "00:00:00"] = parts;
    const clock = clockOf(time);
    const readings = dayReadings(day);
    // A spreadsheet adds midnight to a day: dropping it loses nothing. A missing hour is another matter.
    if (type === "date") return clock === "00:00:00" ? readings : [];
    if (parts[2] === undefined) return [];
    return readings.map((reading) => ({ ...reading, text: `${reading.text}T${clock}` })).filter((reading) => isDateTime(reading.text));
}

/** A date of another form: what it means, or both of its meanings; undefined when it has none. */
export function otherDate(type: "date" | "datetime", text: string): CellFault | undefined {
    const readings = readingsOf(type, text);
    const [first, second] = [readings.at(0), readings.at(1)];
    if (!first) return undefined;
    if (!second || second.text === first.text) return { kind: "type", remedy: `Write ${first.text}.` };
    const remedy = `Write ${first.text} if this is ${first.order}, or ${second.text} if it is ${second.order}.`;
    return { kind: "ambiguous-date", remedy };
}
