import type { Field, Value } from "./contract";
import { otherDate } from "./dateReadings";
import type { CellFault } from "./fault";
import { otherNumber } from "./numberReadings";
import { formula, unsafeBytes } from "./textSafety";
import { formOf, readValue } from "./value";

export type Cell = { readonly value: Value } | { readonly fault: CellFault };

const LONGEST_NUMBER_OR_DATE = 40;

function tooLong(field: Field, text: string): CellFault | undefined {
    const limit = field.maxLength ?? (field.type === "string" ? Infinity : LONGEST_NUMBER_OR_DATE);
    if (text.length <= limit) return undefined;
    return { kind: "length", remedy: `Shorten the ${text.length} characters to at most ${limit}.` };
}

function unsafe(field: Field, text: string): CellFault | undefined {
    return tooLong(field, text) ?? unsafeBytes(text) ?? (field.type === "string" ? formula(text) : undefined);
}

function outOfRange(field: Field, value: Value): CellFault | undefined {
    if (typeof value !== "number") return undefined;
    const { minimum = -Infinity, maximum = Infinity } = field;
    if (value >= minimum && value <= maximum) return undefined;
    const limits = [field.minimum === undefined ? "" : `at least ${field.minimum}`,
        field.maximum === undefined ? "" : `at most ${field.maximum}`];
    return { kind: "range", remedy: `Write a value of ${limits.filter(Boolean).join(" and ")}.` };
}

function outOfPattern(field: Field, text: string): CellFault | undefined {
    if (!field.pattern || field.pattern.test(text)) return undefined;
    return { kind: "pattern", remedy: `Write a text of the form ${field.pattern.source}.` };
}

function notAllowed(field: Field, text: string): CellFault | undefined {
    if (!field.allowed || field.allowed.includes(text)) return undefined;
    return { kind: "enum", remedy: `Write one of: ${field.allowed.join(", ")}.` };
}

function misformed({ type }: Field, text: string): CellFault {
    const other = type === "date" || type === "datetime" ? otherDate(type, text)
        : type === "number" || type === "integer" ? otherNumber(type, text) : undefined;
    return other ?? { kind: "type", remedy: `Write ${formOf(type)}.` };
}

function filled(field: Field, text: string): Cell {
    const value = readValue(field.type, text);
    if (value === undefined) return { fault: misformed(field, text) };
    const fault = notAllowed(field, text) ?? outOfRange(field, value) ?? outOfPattern(field, text);
    return fault ? { fault } : { value };
}

/** Reads one cell: its value, or the first fault found, from the most dangerous to the most detailed. */
export function readCell(field: Field, text: string): Cell {
    const fault = unsafe(field, text);
    if (fault) return { fault };
    if (text !== "") return filled(field, text);
    if (field.required) return { fault: { kind: "required", remedy: "Fill the cell." } };
    return { value: undefined };
}
