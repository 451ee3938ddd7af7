/**
 * Folds case, accents, separators and spaces, so that "Non évalué", "NON_EVALUE" and " non-évalué " are one word; the sign of
 * a number stays.
 */
export function foldWord(text: string): string {
    return bare(text.slice(0, LONGEST_WORD))
        .toLowerCase()
        .replace(/-(?!\d)/g, " ")
        .replace(/[\s_]+/g, " ")
        .replace(/ ?\/ ?/g, "/")
        .trim();
}

/** Without accents. Making the pattern takes milliseconds, and most words have none. */
function bare(text: string): string {
    return /^[\w\s/.-]*$/.test(text) ? text : text.normalize("NFD").replace(/\p{Diacritic}/gu, "");
}

/** The number that a cell holds as a number or as plain text ("2", "2.0", "2,5"), else undefined. */
export function plainNumber(value: unknown): number | undefined {
    if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
    if (typeof value !== "string" || value.length > LONGEST_NUMBER || !/^\s*[+-]?\d+(?:[.,]\d+)?\s*$/.test(value)) return undefined;
    return Number(value.replace(",", "."));
}

/** What a host gives for an empty cell. */
export function isBlank(value: unknown): boolean {
    return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

const LONGEST_WORD = 200;
const LONGEST_NUMBER = 32;
