/** A quoted thing of either database at a place of the text, tried in this order. */
const QUOTES: Readonly<Record<"postgresql" | "sqlserver", readonly RegExp[]>> = {
    postgresql: [/E'(?:[^'\\]|''|\\[^])*'/y, /'(?:[^']|'')*'/y, /"(?:[^"]|"")*"/y],
    sqlserver: [/N'(?:[^']|'')*'(?: \+ N'(?:[^']|'')*')*/y, /\[(?:[^\]]|\]\])*\]/y],
};
const COMMENT = /--[^\n]*/y;
const BODY = /\$(\w+)\$([^]*?)\$\1\$/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(text);
}

/** The text as the database reads it, with a mark in the place of each quoted thing and comment. */
export function skeleton(text: string, dialect: "postgresql" | "sqlserver"): string {
    let kept = "";
    for (let at = 0; at < text.length;) {
        const comment = matchAt(COMMENT, text, at);
        const body = dialect === "postgresql" ? matchAt(BODY, text, at) : null;
        const quote = QUOTES[dialect].map((pattern) => matchAt(pattern, text, at)).find((found) => found !== null);
        kept += comment ? "--" : body ? `{${skeleton(body[2], dialect)}}` : quote ? "?" : text.charAt(at);
        at += (comment ?? body ?? quote)?.[0].length ?? 1;
    }
    return kept;
}
