const PAIR = /""/g;

/** True when the writer has to put a text between quotes for the reader to give it back unchanged. */
function needsQuotes(text: string): boolean {
    return text === "" || text !== text.trim() || (text.startsWith("\"") && text.endsWith("\""));
}

/**
 * The text that a value stands for: one that begins and ends with a double quote loses its quotes, and its doubled quotes become single.
 * Undefined when a quote inside is not doubled.
 */
export function readValue(written: string): string | undefined {
    if (!written.startsWith("\"") || !written.endsWith("\"")) return written;
    if (written.length < 2) return undefined;
    const inner = written.slice(1, -1);
    return inner.replace(PAIR, "").includes("\"") ? undefined : inner.replace(PAIR, "\"");
}

/** A text of one line as TMDL writes it behind `name: ` or `annotation Name = `. */
export function writeValue(text: string): string {
    return needsQuotes(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
