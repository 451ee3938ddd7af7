import { nearest } from "../../dax/syntax/nearest";
import { CallError } from "../check/options";
import { indicatorsOf } from "../docs/read/indicators";
import { type DocumentedMeasure, readMeasures } from "../docs/read/measures";
import type { Model } from "../tmdl/model";

export type Language = "en" | "fr";

/** A measure as it is told to a reader. */
export interface ReportedMeasure {
    /** In the catalogue, such as M01; empty for a measure beside it. */
    readonly code: string;
    /** In the model. */
    readonly name: string;
    /** In the language of the reader. */
    readonly caption: string;
    readonly unit: string;
    readonly format: string | undefined;
}

function isNamed({ name }: DocumentedMeasure, word: string): boolean {
    return [name.en, name.fr].some((own) => own.toUpperCase() === word.toUpperCase());
}

function measuresFor(all: readonly DocumentedMeasure[], word: string): readonly DocumentedMeasure[] {
    if (word.trim() === "") throw new CallError("A measure is named by its name, its caption or its code, and this name is empty.");
    const named = all.filter((measure) => isNamed(measure, word));
    const found = named.length > 0 ? named : all.filter(({ code, role }) => role === "indicator" && code === word.toUpperCase());
    if (found.length > 0) return found;
    const close = nearest(word, all.flatMap(({ name }) => [name.en, name.fr]));
    throw new CallError(`There is no measure "${word}". ${close === undefined ? "docs/measures.md lists them." : `Did you mean "${close}"?`}`);
}

function reported(source: Model, { table, name, unit, code }: DocumentedMeasure, language: Language): ReportedMeasure {
    const written = source.tables.find((one) => one.name === table)?.measures.find((measure) => measure.name === name.en);
    return { code: code ?? "", name: name.en, caption: name[language] || name.en, unit: unit[language], format: written?.formatString };
}

/**
 * The measures that the words name, each once and in their order; without words all indicators, in the order of the catalogue.
 * Throws a CallError for a word that names none.
 */
export function reportedMeasures(source: Model, words: readonly string[], language: Language): readonly ReportedMeasure[] {
    const all = readMeasures(source);
    const chosen = words.length === 0
        ? indicatorsOf(all).flatMap(({ measures }) => measures)
        : [...new Set(words.flatMap((word) => measuresFor(all, word)))];
    return chosen.map((measure) => reported(source, measure, language));
}
