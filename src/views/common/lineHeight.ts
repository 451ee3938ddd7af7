/** Pixels from one line of text to the next. */
export function lineHeight(fontSize: number): number {
    return Math.round(fontSize * 1.35);
}

/** The same, but never less than what else stands in the line. */
export function roomyLine(fontSize: number, least: number): number {
    return Math.max(least, lineHeight(fontSize));
}
