/** Blanks, and the characters that mean something in TMDL: a name that holds one of them is quoted. */
const NEEDS_QUOTES = /[\s.=:']/;
const BARE_END = /[\s.=:']/g;

export type Scanned =
    | { readonly kind: "name"; readonly name: string; readonly end: number }
    | { readonly kind: "unclosed" }
    | { readonly kind: "empty" };

function scanQuoted(text: string, start: number): Scanned {
    let from = start + 1;
    for (;;) {
        const quote = text.indexOf("'", from);
        if (quote < 0) return { kind: "unclosed" };
        if (text.startsWith("'", quote + 1)) {
            from = quote + 2;
            continue;
        }
        const name = text.slice(start + 1, quote).replaceAll("''", "'");
        return name.trim() === "" ? { kind: "empty" } : { kind: "name", name, end: quote + 1 };
    }
}

function scanBare(text: string, start: number): Scanned {
    BARE_END.lastIndex = start;
    const end = BARE_END.exec(text)?.index ?? text.length;
    return end === start ? { kind: "empty" } : { kind: "name", name: text.slice(start, end), end };
}

/** Reads the name, bare or quoted, that begins at `start`; `end` is the index behind it. */
export function scanName(text: string, start: number): Scanned {
    return text.startsWith("'", start) ? scanQuoted(text, start) : scanBare(text, start);
}

/** A name as TMDL writes it: quoted when it must be. */
export function writeName(name: string): string {
    return name === "" || NEEDS_QUOTES.test(name) ? `'${name.replaceAll("'", "''")}'` : name;
}

/** The parts of a reference such as `Cost.'Project Key'`; undefined when the text is not one. */
export function readReference(text: string): readonly string[] | undefined {
    const parts: string[] = [];
    let start = 0;
    for (;;) {
        const scanned = scanName(text, start);
        if (scanned.kind !== "name") return undefined;
        parts.push(scanned.name);
        if (scanned.end === text.length) return parts;
        if (!text.startsWith(".", scanned.end)) return undefined;
        start = scanned.end + 1;
    }
}
