import { DaxValueError } from "../error";
import { datePartsOf, serialOf, timeSerial } from "./serial";

const LITERAL = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}):(\d{2}))?$/;

/** Undefined where the calendar has no such day. */
export function existingDay(year: number, month: number, day: number): number | undefined {
    const serial = serialOf(year, month, day);
    const parts = datePartsOf(serial);
    return parts.year === year && parts.month === month && parts.day === day ? serial : undefined;
}

function existingTime(hour: number, minute: number, second: number): number | undefined {
    return hour < 24 && minute < 60 && second < 60 ? timeSerial(hour, minute, second) : undefined;
}

/**
 * The text of a date literal, such as 2024-02-29 or 2024-02-29T12:30:00, as days since 1899-12-30.
 * @throws DaxValueError EVALUATION for another text, or a day or a time that does not exist
 */
export function dateLiteral(text: string): number {
    const [year, month, day, hour, minute, second] = (LITERAL.exec(text) ?? []).slice(1).map((part: string | undefined) => Number(part ?? 0));
    const date = existingDay(year, month, day);
    const time = existingTime(hour, minute, second);
    if (date !== undefined && time !== undefined) return date + time;
    throw new DaxValueError("EVALUATION", `"${text}" is no date: write year-month-day, such as 2024-02-29 or 2024-02-29T12:30:00.`);
}
