import type { FieldType, Value } from "./contract";
import { isDate, isDateTime } from "./dates";

const INTEGER = /^-?(0|[1-9]\d{0,14})$/;
const NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d{1,9})?$/;

type Reader = (text: string) => Value;

const READERS: Readonly<Record<FieldType, Reader>> = {
    string: (text) => text,
    integer: (text) => (INTEGER.test(text) ? Number(text) : undefined),
    number: (text) => (NUMBER.test(text) ? Number(text) : undefined),
    boolean: (text) => (text === "true" ? true : text === "false" ? false : undefined),
    date: (text) => (isDate(text) ? text : undefined),
    datetime: (text) => (isDateTime(text) ? text : undefined),
};

const FORMS: Readonly<Record<FieldType, string>> = {
    string: "a text",
    integer: "a whole number such as 3, without spaces or separators",
    number: "a number with a decimal point such as 12.5, without spaces or separators",
    boolean: "true or false, in lower case",
    date: "an existing day as yyyy-mm-dd",
    datetime: "an existing instant as yyyy-mm-ddThh:mm:ss, without a time zone",
};

/** The value of a text that is not blank, or undefined when the text has not the form of the type. */
export function readValue(type: FieldType, text: string): Value {
    return READERS[type](text);
}

/** The form that a type takes in a file, to end the sentence "Write …". */
export function formOf(type: FieldType): string {
    return FORMS[type];
}
