const RESERVED: ReadonlySet<string> = new Set(["VAR", "RETURN", "NOT", "IN", "DEFINE", "EVALUATE", "MEASURE", "ORDER", "TRUE", "FALSE"]);

/** The form in which two names are compared: DAX ignores case. */
export function foldName(name: string): string {
    return name.toUpperCase();
}

/** Whether a word, in upper case, can stand as a name only in quotes. */
export function isReserved(upper: string): boolean {
    return RESERVED.has(upper);
}
