import type { Culture, Measure, Model, Table } from "../../tmdl/model";
import { type Description, readEnglish, readFrench } from "./description";
import type { Bilingual } from "./tableTexts";

/** What a measure is there for, in the order in which the page of the measures tells them. */
export type MeasureRole = "indicator" | "base" | "level" | "title";

export interface DocumentedMeasure {
    readonly table: string;
    readonly name: Bilingual;
    /** In words, without code and unit. */
    readonly definition: Bilingual;
    readonly unit: Bilingual;
    /** Of the indicator that it carries or rates; none for the others. */
    readonly code: string | undefined;
    readonly role: MeasureRole;
    readonly folder: string;
    readonly isHidden: boolean;
    readonly hasThresholds: boolean;
    /** DAX. */
    readonly expression: string;
}

const FRENCH = "fr-FR";
const LEVEL_FOLDER = "Levels";
const TITLE_FOLDER = "Titles";

interface Words {
    readonly caption: string;
    readonly description: string;
}

function keyOf(table: string, measure: string): string {
    return JSON.stringify([table, measure]);
}

function wordsIn(culture: Culture | undefined): ReadonlyMap<string, Words> {
    const ofMeasures = culture?.translations.filter(({ kind }) => kind === "measure") ?? [];
    return new Map(ofMeasures.map(({ path, caption, description }): [string, Words] =>
        [JSON.stringify(path), { caption: caption ?? "", description: description ?? "" }]));
}

function roleOf(folder: string, code: string | undefined): MeasureRole {
    if (folder === LEVEL_FOLDER) return "level";
    if (folder === TITLE_FOLDER) return "title";
    return code === undefined ? "base" : "indicator";
}

function refuse({ file, line, name }: Measure, why: string): never {
    throw new Error(`${file}:${line}: [${name}] ${why}`);
}

function french(measure: Measure, words: Words | undefined): Description {
    // Nobody sees a hidden measure, so that the culture may leave it out.
    if (!words && measure.isHidden) return { code: readEnglish(measure.description ?? "").code, words: "", unit: undefined, hasThresholds: false };
    if (!words?.caption || !words.description) refuse(measure, `has no caption or no description in ${FRENCH}. Write both in its culture.`);
    return readFrench(words.description);
}

function said(measure: Measure, words: Words | undefined): { readonly en: Description; readonly fr: Description } {
    if (measure.description === undefined) refuse(measure, "has no description. Write one above it, after ///.");
    const en = readEnglish(measure.description);
    const fr = french(measure, words);
    if (en.code === fr.code) return { en, fr };
    return refuse(measure, `is ${en.code ?? "no indicator"} in English and ${fr.code ?? "none"} in French. Make them the same.`);
}

function documented(table: Table, measure: Measure, words: Words | undefined): DocumentedMeasure {
    const { en, fr } = said(measure, words);
    const folder = measure.displayFolder ?? "";
    return {
        table: table.name,
        name: { en: measure.name, fr: words?.caption ?? "" },
        definition: { en: en.words, fr: fr.words },
        unit: { en: en.unit ?? "", fr: fr.unit ?? "" },
        code: en.code,
        role: roleOf(folder, en.code),
        folder,
        isHidden: measure.isHidden,
        hasThresholds: en.hasThresholds,
        expression: measure.expression.text,
    };
}

/**
 * Every measure of the model with its words in both languages, the French ones empty where a hidden measure has none.
 * Throws an Error that names the file and the line of a measure without them.
 */
export function readMeasures(model: Model): readonly DocumentedMeasure[] {
    const words = wordsIn(model.cultures.find(({ name }) => name === FRENCH));
    return model.tables.flatMap((table) =>
        table.measures.map((measure) => documented(table, measure, words.get(keyOf(table.name, measure.name)))));
}
