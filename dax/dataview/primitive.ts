import type powerbi from "powerbi-visuals-api";
import { toMilliseconds } from "../scalar/date/serial";
import { DateValue, type Value } from "../value";

type PrimitiveValue = powerbi.PrimitiveValue;

/** The same day and time on the clock of the reader: midnight stays midnight in every time zone. */
export function localDate({ serial }: DateValue): Date {
    const date = new Date(toMilliseconds(serial));
    const local = new Date(0);
    local.setFullYear(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
    local.setHours(date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(), date.getUTCMilliseconds());
    return local;
}

/** BLANK is null: the API's types leave blanks out, which hosts do send, so that only the implementation tells of them. */
export function primitive(value: Value): PrimitiveValue;
export function primitive(value: Value): PrimitiveValue | null {
    return value instanceof DateValue ? localDate(value) : value;
}
