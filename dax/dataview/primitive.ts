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

/** The API's types leave out blanks, which hosts do send. */
function assertSent(_value: PrimitiveValue | null): asserts _value is PrimitiveValue {
    // A blank is sent as it is.
}

/** BLANK is null. */
export function primitive(value: Value): PrimitiveValue {
    const sent = value instanceof DateValue ? localDate(value) : value;
    assertSent(sent);
    return sent;
}
