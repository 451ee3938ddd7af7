import { datePatterns } from "../cultureDate";
import { DaxValueError } from "../error";
import { existingDay } from "./dateLiteral";

const ISO = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/;
const WRITTEN = /^\s*(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})\s*$/;

type Order = readonly ("d" | "m" | "y")[];

/** The order of day, month and year in the short dates of a culture. */
function orderOf(culture: string): Order {
    const letters = datePatterns(culture).shortDate.replace(/"[^"]*"/g, "").replace(/(.)\1+/g, "$1");
    return Array.from(letters).filter((letter) => letter === "d" || letter === "m" || letter === "y");
}

function inOrder(numbers: readonly string[], order: Order): number | undefined {
    const numberOf = (letter: "d" | "m" | "y"): string => numbers[order.indexOf(letter)];
    return numberOf("y").length === 4 ? existingDay(Number(numberOf("y")), Number(numberOf("m")), Number(numberOf("d"))) : undefined;
}

/**
 * DATEVALUE of a date in numbers, with a year of four digits: in the order of the culture, or year-month-day.
 * @throws DaxValueError EVALUATION for another text
 */
export function dateValue(text: string, culture: string): number {
    const iso = ISO.exec(text);
    const written = WRITTEN.exec(text);
    const date = iso !== null
        ? inOrder(iso.slice(1), ["y", "m", "d"])
        : written !== null ? inOrder([written[1], written[3], written[4]], orderOf(culture)) : undefined;
    if (date !== undefined) return date;
    throw new DaxValueError("EVALUATION", `"${text}" is no date that can be read: use DATE, which does not depend on the culture.`);
}
