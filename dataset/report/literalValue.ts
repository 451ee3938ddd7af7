import { serialOf, timeSerial } from "../../dax/scalar/date/serial";
import { DateValue, type Value } from "../../dax/value";
import { quotedText } from "../check/report/literal";

const NUMBER = /^(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)[LDM]?$/;
const DATE = /^datetime'(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(\.\d+)?)?'$/;

function dateIn(literal: string): DateValue | undefined {
    const parts = DATE.exec(literal)?.slice(1);
    if (parts === undefined) return undefined;
    const [year, month, day, hour, minute, second, fraction] = parts.map((part: string | undefined) => Number(part ?? 0));
    return new DateValue(serialOf(year, month, day) + timeSerial(hour, minute, second + fraction));
}

/** The value of a literal as a report writes it: 'text', 24L, 2.4D, 2.4M, true, null, datetime'…'. Undefined for any other text. */
export function literalValue(literal: string): Value | undefined {
    if (literal === "null") return null;
    if (literal === "true" || literal === "false") return literal === "true";
    const number = NUMBER.exec(literal)?.at(1);
    return number === undefined ? quotedText(literal) ?? dateIn(literal) : Number(number);
}
