import type { Culture, Model, Translation } from "../../../tmdl/model";
import { modelFault, type ModelFault } from "../fault";
import { nameKey, repeated, tableTitle } from "../names";
import { type Visible, visibleTitle } from "../visible";
import { translationKey } from "./translations";

/** The second language of the model. */
const LANGUAGE = "fr-FR";

type Words = "caption" | "description" | "displayFolder";

function isFilled(text: string | undefined): boolean {
    return (text ?? "").trim() !== "";
}

/** What the object has in the language of the model: its name is its caption. */
function wordsOf({ object }: Visible): readonly Words[] {
    const folder = "displayFolder" in object ? object.displayFolder : undefined;
    return ["caption", ...(isFilled(object.description) ? ["description" as const] : []), ...(isFilled(folder) ? ["displayFolder" as const] : [])];
}

function missing(visible: Visible, french: ReadonlyMap<string, Translation>): ModelFault[] {
    const translation = french.get(translationKey(visible.kind, visible.path));
    const title = visibleTitle(visible);
    return wordsOf(visible).filter((words) => !isFilled(translation?.[words])).map((words) => modelFault(
        translation ?? visible.object, "caption", title,
        `The ${title} has no ${words} in ${LANGUAGE}. Add it to the translations of that language.`));
}

function captionPlace({ kind, path }: Translation): string {
    // Levels share names with columns; tables stand beside one another.
    return JSON.stringify([kind === "level", ...path.slice(0, -1).map(nameKey)]);
}

function sameCaptions({ name, translations }: Culture): ModelFault[] {
    const named = translations.filter(({ kind, caption }) => kind !== "model" && isFilled(caption));
    const twice = repeated(named, (translation) => JSON.stringify([captionPlace(translation), nameKey(translation.caption ?? "")]));
    return twice.map(([before, again]) => modelFault(again, "caption-duplicate", again.path.map(tableTitle).join(""),
        `In ${name} the ${again.kind} ${tableTitle(again.path.at(-1) ?? "")} has the caption of the ${before.kind} `
        + `${tableTitle(before.path.at(-1) ?? "")} (line ${before.line}): ${tableTitle(again.caption ?? "")}. Change one of the two.`));
}

/** Words that a visible object has in the language of the model and not in French, and captions that two objects side by side share. */
export function french({ file, cultures }: Pick<Model, "file" | "cultures">, visible: readonly Visible[]): readonly ModelFault[] {
    const culture = cultures.find(({ name }) => nameKey(name) === nameKey(LANGUAGE));
    if (!culture) return [modelFault({ file, line: 0 }, "culture", LANGUAGE,
        `The model has no language ${LANGUAGE}. Add cultures/${LANGUAGE}.tmdl and its ref.`)];
    const byKey = new Map(culture.translations.map((translation) => [translationKey(translation.kind, translation.path), translation]));
    return [...visible.flatMap((each) => missing(each, byKey)), ...cultures.flatMap(sameCaptions)];
}
