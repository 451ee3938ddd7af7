import type { Culture, Hierarchy, Model, Translation } from "../../../tmdl/model";
import { modelFault, type ModelFault } from "../fault";
import { type ModelIndex, tableNamed, type TableIndex, tableNamesOf } from "../modelIndex";
import { nameKey, repeated, suggestion, tableTitle } from "../names";

/** What tells one translated object of a language from another. */
export function translationKey(kind: Translation["kind"], path: readonly string[]): string {
    return `${kind} ${JSON.stringify(path.map(nameKey))}`;
}

function title({ kind, path }: Translation): string {
    return `${kind} ${[...path].reverse().map(tableTitle).join(" of ")}`.trim();
}

function namesIn(items: Iterable<{ readonly name: string }>): string[] {
    return Array.from(items, ({ name }) => name);
}

function hierarchyNamed(table: TableIndex, name: string | undefined): Hierarchy | undefined {
    return name === undefined ? undefined : table.hierarchies.get(nameKey(name));
}

/** The names among which the last one of the path must be; undefined where a parent is missing, which has its own fault. */
function knownFor({ kind, path }: Translation, index: ModelIndex): readonly string[] | undefined {
    const table = path.length > 0 ? tableNamed(index, path[0]) : undefined;
    switch (kind) {
        case "model": return undefined;
        case "table": return tableNamesOf(index);
        case "measure": return table && namesIn(table.measures.values());
        case "column": return table && namesIn(table.columns.values());
        case "hierarchy": return table && namesIn(table.hierarchies.values());
        case "level": {
            const hierarchy = table && hierarchyNamed(table, path.at(1));
            return hierarchy && namesIn(hierarchy.levels);
        }
    }
}

function nameFaults(culture: Culture, translation: Translation, index: ModelIndex): ModelFault[] {
    const known = knownFor(translation, index);
    const name = translation.path.at(-1);
    if (!known || name === undefined || known.some((candidate) => nameKey(candidate) === nameKey(name))) return [];
    return [modelFault(translation, "translation", culture.name,
        `${culture.name} translates the ${title(translation)}, which is missing. ${suggestion(name, known)}`)];
}

function isLanguageTag(tag: string): boolean {
    try {
        return Intl.getCanonicalLocales(tag).length === 1;
    } catch {
        return false;
    }
}

function languageFaults(model: Model): ModelFault[] {
    const tags = model.cultures.filter(({ name }) => !isLanguageTag(name)).map((culture) => modelFault(culture, "culture", culture.name,
        `${tableTitle(culture.name)} is no language tag. Write one such as fr-FR.`));
    const empty = model.cultures.filter(({ translations }) => translations.length === 0).map((culture) => modelFault(culture, "culture",
        culture.name, `${culture.name} translates nothing. Add its translations, or remove the file and its ref.`));
    return [...tags, ...empty];
}

/** Translations of what is not there, or of one thing twice, and languages that are none. */
export function translations(index: ModelIndex): readonly ModelFault[] {
    return [...languageFaults(index.model), ...index.model.cultures.flatMap((culture) => [
        ...culture.translations.flatMap((translation) => nameFaults(culture, translation, index)),
        ...repeated(culture.translations, ({ kind, path }) => translationKey(kind, path)).map(([, again]) => modelFault(again, "translation",
            culture.name, `${culture.name} translates the ${title(again)} twice. Join the two entries.`)),
    ])];
}
