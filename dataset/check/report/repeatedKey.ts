/** Where the string that opens at `start` ends, past its closing quote. */
function endOfString(text: string, start: number): number {
    let at = start + 1;
    while (at < text.length && text[at] !== "\"") at += text[at] === "\\" ? 2 : 1;
    return at + 1;
}

const BLANK = new Set([" ", "\t", "\n", "\r"]);

function pastBlanks(text: string, start: number): number {
    let at = start;
    while (BLANK.has(text[at])) at += 1;
    return at;
}

/**
 * The first key that an object of a valid JSON text has twice. A parser keeps the last value and drops the other silently,
 * and two programs may keep different ones.
 */
export function repeatedKey(text: string): string | undefined {
    const open: (Set<string> | undefined)[] = [];
    let at = 0;
    while (at < text.length) {
        const letter = text[at];
        if (letter === "{") open.push(new Set());
        else if (letter === "[") open.push(undefined);
        else if (letter === "}" || letter === "]") open.pop();
        if (letter !== "\"") {
            at += 1;
            continue;
        }
        const end = endOfString(text, at);
        const keys = open.at(-1);
        if (keys && text[pastBlanks(text, end)] === ":") {
            const key = String(JSON.parse(text.slice(at, end)));
            if (keys.has(key)) return key;
            keys.add(key);
        }
        at = end;
    }
    return undefined;
}
