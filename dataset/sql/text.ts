import { ContractError } from "../check/contract/json";

/** Signs that end a line for some tool, do not survive UTF-8, or turn the direction of the text that follows. */
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const UNSAFE_RUNS = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;
/** Starts a variable that sqlcmd replaces everywhere, in quoted texts and comments too. */
const VARIABLE = "$(";

/** A name as it stands in the contract; throws a ContractError when no database could take it as it is. */
export function assertName(name: string, longest: number): void {
    const place = `The name ${JSON.stringify(name)}`;
    if (name === "") throw new ContractError("A table and a column must have a name.");
    if (UNSAFE.test(name)) throw new ContractError(`${place} holds a control character: write it with letters, digits and _.`);
    if (name.includes(VARIABLE)) throw new ContractError(`${place} holds "${VARIABLE}", which sqlcmd would replace: remove it.`);
    if (byteLength(name) > longest) throw new ContractError(`${place} is longer than the ${longest} bytes that PostgreSQL keeps: shorten it.`);
}

/** A value that rows are compared with, which must not change: throws a ContractError when it cannot stand on one line. */
export function assertValue(text: string, place: string): void {
    if (UNSAFE.test(text)) throw new ContractError(`${place}: the value ${JSON.stringify(text)} holds a control character: remove it.`);
}

/** A text for readers on one line that no tool takes for a command. */
export function oneLine(text: string): string {
    return text.replace(UNSAFE_RUNS, " ").replaceAll(VARIABLE, "$ (").trim();
}

export function byteLength(text: string): number {
    return new TextEncoder().encode(text).length;
}

/** A number without an exponent, which SQL Server would take for a float. */
export function decimalText(value: number): string {
    return value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 });
}
