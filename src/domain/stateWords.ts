import { NON_RATED_WORDS } from "./nonRated";
import type { StatusScale } from "./scale";
import { wordRanks } from "./scale";
import type { StatusCode } from "./status";
import { foldWord } from "./words";

export type StateValues =
    | { readonly ok: true; readonly values: ReadonlyMap<string, StatusCode> }
    | { readonly ok: false; readonly fault: "unknownState"; readonly word: string }
    | { readonly ok: false; readonly fault: "repeated"; readonly word: string };

/**
 * Reads the author's own words for the states without a rating, entries separated by `;` or line breaks, each the name of a
 * state in French or English and the values that mean it: `exempt = sans objet, gelé; missing = à relancer`. Faults: an entry
 * that names no state, a value that is said to mean two things.
 */
export function readStateValues(text: string, scale: StatusScale): StateValues {
    const values = new Map<string, StatusCode>();
    const ranks = wordRanks(scale);
    for (const entry of text.split(/[;\r\n]+/).map((one) => one.trim()).filter((one) => one !== "")) {
        const [name, ...rest] = entry.split("=");
        const state = NON_RATED_WORDS.get(foldWord(name));
        if (state === undefined || rest.length === 0) return { ok: false, fault: "unknownState", word: name.trim() };
        for (const value of rest.join("=").split(",").map(foldWord).filter((word) => word !== "")) {
            if (ranks.has(value) || (values.get(value) ?? state) !== state) return { ok: false, fault: "repeated", word: value };
            values.set(value, state);
        }
    }
    return { ok: true, values };
}
