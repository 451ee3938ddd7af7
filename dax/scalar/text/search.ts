import type { Value } from "../../value";
import { DaxValueError } from "../error";

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;
const WILDCARD = /~([?*~])|\?|\*|[^?*~]+|~/g;

function sourceOf(piece: string): string {
    if (piece === "?") return ".";
    const plain = piece.length > 1 && piece.startsWith("~") ? piece.slice(1) : piece;
    return plain.replace(SPECIAL, "\\$&");
}

/** What stands between the stars, each as the source of a pattern. */
function partsOf(wanted: string): readonly string[] {
    const parts = [""];
    for (const piece of wanted.normalize("NFC").match(WILDCARD) ?? []) {
        if (piece === "*") parts.push("");
        else parts[parts.length - 1] += sourceOf(piece);
    }
    return parts;
}

/**
 * Where the text is found, from 0 on; -1 if it is not. Without case, with accents; ? stands for one character, * for any, and ~ takes their
 * meaning from both. Each part is looked for behind the one before, as early as it stands: one pass, whatever the pattern.
 */
function indexOfPattern(text: string, wanted: string): number {
    let found = -1;
    let from = 0;
    for (const part of partsOf(wanted)) {
        const pattern = new RegExp(part, "isgu");
        pattern.lastIndex = from;
        const match = pattern.exec(text);
        if (match === null) return -1;
        if (found < 0) found = match.index;
        from = match.index + match[0].length;
    }
    return found;
}

function fromStart(text: string, start: number, name: string): string {
    const from = Math.trunc(start) - 1;
    if (from >= 0 && from <= text.length) return text.slice(from);
    throw new DaxValueError("EVALUATION", `${name} starts at ${start}, which is outside the text.`);
}

function orNotFound(position: number, notFound: Value | undefined, name: string): Value {
    if (position > 0) return position;
    if (notFound !== undefined) return notFound;
    throw new DaxValueError("EVALUATION", `${name} does not find the text: give the value for that case as the fourth argument.`);
}

/** CONTAINSSTRING: without case, with accents and wildcards. */
export function containsString(text: string, wanted: string): boolean {
    return indexOfPattern(text.normalize("NFC"), wanted) >= 0;
}

/**
 * SEARCH: the position from 1 on, without case, with wildcards.
 * @throws DaxValueError EVALUATION if the text is not found and no value is given for that
 */
export function search(wanted: string, text: string, start = 1, notFound?: Value): Value {
    const at = indexOfPattern(fromStart(text, start, "SEARCH"), wanted);
    return orNotFound(at < 0 ? 0 : at + Math.trunc(start), notFound, "SEARCH");
}

/**
 * FIND: the position from 1 on, with case, without wildcards.
 * @throws DaxValueError EVALUATION if the text is not found and no value is given for that
 */
export function find(wanted: string, text: string, start = 1, notFound?: Value): Value {
    const at = fromStart(text, start, "FIND").indexOf(wanted);
    return orNotFound(at < 0 ? 0 : at + Math.trunc(start), notFound, "FIND");
}
