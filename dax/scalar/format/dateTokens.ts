import { DaxValueError } from "../error";

/** What a piece of a date format stands for. */
export type DateToken =
    | { readonly kind: "literal"; readonly text: string }
    /** A field by its letters in lower case: d to dddd, w, ww, m to mmmm, q, y, yy, yyyy, h, hh, n, nn, s, ss. */
    | { readonly kind: "field"; readonly letters: string }
    /** The words for before and after noon, as they are to be written; without them those of the culture. */
    | { readonly kind: "dayPeriod"; readonly words?: readonly [before: string, after: string] }
    | { readonly kind: "separator"; readonly of: "date" | "time" }
    /** c, ddddd, dddddd and ttttt: the forms of the culture. */
    | { readonly kind: "form"; readonly letters: string };

const FIELDS: ReadonlySet<string> = new Set([
    "d", "dd", "ddd", "dddd", "w", "ww", "m", "mm", "mmm", "mmmm", "q", "y", "yy", "yyyy", "h", "hh", "n", "nn", "s", "ss",
]);
const FORMS: ReadonlySet<string> = new Set(["c", "ddddd", "dddddd", "ttttt"]);

const PIECE = /"([^"]*)"|\\(.)|(AM\/PM|A\/P|AMPM)|(([a-z])\5*)|(.)/gisu;

function dayPeriodToken(text: string): DateToken {
    if (!text.includes("/")) return { kind: "dayPeriod" };
    const [before, after] = text.split("/");
    return { kind: "dayPeriod", words: [before, after] };
}

function letterToken(letters: string, format: string): DateToken {
    if (FIELDS.has(letters)) return { kind: "field", letters };
    if (FORMS.has(letters)) return { kind: "form", letters };
    throw new DaxValueError("UNSUPPORTED", `"${letters}" in the date format "${format}" is not supported: put it into quotes to have it written.`);
}

function signToken(sign: string): DateToken {
    if (sign === "/" || sign === ":") return { kind: "separator", of: sign === "/" ? "date" : "time" };
    return { kind: "literal", text: sign };
}

function tokenOf(piece: RegExpMatchArray, format: string): DateToken {
    const verbatim = piece.at(1) ?? piece.at(2);
    if (verbatim !== undefined) return { kind: "literal", text: verbatim };
    const period = piece.at(3);
    if (period !== undefined) return dayPeriodToken(period);
    const letters = piece.at(4);
    return letters === undefined ? signToken(piece[0]) : letterToken(letters.toLowerCase(), format);
}

/** m and mm are minutes right after an h or hh and a colon. */
function withMinutes(tokens: readonly DateToken[]): readonly DateToken[] {
    return tokens.map((token, index) => {
        if (token.kind !== "field" || !/^mm?$/.test(token.letters) || index < 2) return token;
        const colon = tokens[index - 1];
        const hour = tokens[index - 2];
        const isMinute = colon.kind === "separator" && colon.of === "time" && hour.kind === "field" && hour.letters.startsWith("h");
        return isMinute ? { kind: "field", letters: token.letters.replaceAll("m", "n") } : token;
    });
}

/** @throws DaxValueError UNSUPPORTED for letters that are no field */
export function dateTokens(format: string): readonly DateToken[] {
    return withMinutes(Array.from(format.matchAll(PIECE), (piece) => tokenOf(piece, format)));
}
