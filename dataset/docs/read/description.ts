/** What a description of a measure says, part by part. */
export interface Description {
    /** Of the indicator of the catalogue, such as B09; none for a measure beside it. */
    readonly code: string | undefined;
    readonly words: string;
    readonly unit: string | undefined;
    readonly hasThresholds: boolean;
}

interface Marks {
    readonly unit: string;
    readonly thresholds: string;
    readonly version: string;
}

const ENGLISH: Marks = { unit: "Unit: ", thresholds: "Thresholds: ", version: "Definition version " };
const FRENCH: Marks = { unit: "Unité : ", thresholds: "Seuils : ", version: "Définition, version " };
const CODE = /^([A-Z]\d{2}) · /u;

/** The first sentence that starts with a mark, or the end. */
function startOf(text: string, mark: string): number {
    if (text.startsWith(mark)) return 0;
    const at = text.lastIndexOf(` ${mark}`);
    return at === -1 ? text.length : at + 1;
}

function withoutFullStop(text: string): string {
    const trimmed = text.trim();
    return trimmed.endsWith(".") ? trimmed.slice(0, -1) : trimmed;
}

function readWith(marks: Marks, text: string): Description {
    const code = CODE.exec(text);
    const rest = code ? text.slice(code[0].length) : text;
    const thresholds = startOf(rest, marks.thresholds);
    const version = startOf(rest, marks.version);
    const unit = startOf(rest, marks.unit);
    const unitEnd = [thresholds, version].filter((at) => at > unit).reduce((least, at) => Math.min(least, at), rest.length);
    const unitText = withoutFullStop(rest.slice(unit + marks.unit.length, unitEnd));
    return {
        code: code?.[1],
        words: rest.slice(0, Math.min(unit, thresholds, version)).trim(),
        unit: unitText === "" ? undefined : unitText,
        hasThresholds: thresholds < rest.length,
    };
}

/** Reads the English description of a measure: "B09 · What it is. Unit: EUR. Thresholds: … Definition version 1." */
export function readEnglish(text: string): Description {
    return readWith(ENGLISH, text);
}

/** Reads the French description of a measure: "B09 · Ce que c'est. Unité : EUR. Seuils : … Définition, version 1." */
export function readFrench(text: string): Description {
    return readWith(FRENCH, text);
}
