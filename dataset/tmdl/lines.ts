import { fault, type LineFault } from "./fault";

/** One line of a TMDL text: its leading tabs, what follows them (end of line excluded), its number from 1. */
export interface Line {
    readonly indent: number;
    readonly text: string;
    readonly number: number;
}

export interface Lines {
    readonly lines: readonly Line[];
    readonly faults: readonly LineFault[];
}

/** A model has far less; each line of a hostile text may cost a node and a fault. */
const MOST_LINES = 300_000;
const BYTE_ORDER_MARK = "\uFEFF";
// Everything below a blank but the tab; the line feed never gets here.
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/;

function indentOf(text: string): number {
    let tabs = 0;
    while (text.startsWith("\t", tabs)) tabs += 1;
    return tabs;
}

function line(raw: string, number: number): Line {
    const text = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    const indent = indentOf(text);
    return { indent, text: text.slice(indent), number };
}

/** True for a text that no line may hold; tabs are allowed. */
export function hasControl(text: string): boolean {
    return CONTROL.test(text);
}

function controlFault({ text, number }: Line): LineFault | undefined {
    if (!hasControl(text)) return undefined;
    const name = text.includes("\r") ? "a carriage return" : "a control character";
    return fault(number, "text", `The line holds ${name}. Remove it: only tabs, and LF or CRLF at the end of a line, are allowed.`);
}

export function isBlank(line: Line): boolean {
    return line.text.trim() === "";
}

/** Cuts a text into lines; accepts CRLF and a byte order mark. The faults are the characters that no line may hold. */
export function readLines(text: string): Lines {
    const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    const raw = body.split("\n", MOST_LINES + 1);
    if (raw.length > MOST_LINES) {
        const message = `The file has more than ${MOST_LINES} lines. Split it, or remove what is not the model.`;
        return { lines: [], faults: [fault(MOST_LINES, "limit", message)] };
    }
    const lines = raw.map((one, at) => line(one, at + 1));
    return { lines, faults: lines.map(controlFault).filter((found) => found !== undefined) };
}
