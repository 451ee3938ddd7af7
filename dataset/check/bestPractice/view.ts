import type { Model } from "../../tmdl/model";
import { type DaxFault, type DaxText, readDax } from "./daxTexts";
import { namesOf, type Reference, referencesOf } from "./references";
import type { DataStatistics } from "./statistics/statistics";
import { type Subjects, subjectsOf } from "./subject";
import { type Uses, usesOf } from "./uses";

export interface ReadText extends DaxText {
    readonly references: readonly Reference[];
}

/** A model as the rules look at it: its objects, its DAX read once, what depends on what, and its data when they are known. */
export interface View {
    readonly model: Model;
    readonly subjects: Subjects;
    readonly dax: readonly ReadText[];
    readonly uses: Uses;
    readonly data: DataStatistics | undefined;
    readonly faults: readonly DaxFault[];
}

/** Never throws, whatever the model: DAX that cannot be read is told in `faults`. */
export function createView(model: Model, data?: DataStatistics): View {
    const subjects = subjectsOf(model);
    const names = namesOf(subjects.columns, subjects.measures);
    const { texts, faults } = readDax(subjects);
    const dax = texts.map((text): ReadText => ({ ...text, references: referencesOf(text, names) }));
    return { model, subjects, dax, uses: usesOf(model, dax.flatMap(({ references }) => references)), data, faults };
}
