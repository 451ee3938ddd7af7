import { hasInvalidCharacter } from "../characters";
import { flag, rule } from "../rule";

export const nameCharacters = rule("AVOID_INVALID_NAME_CHARACTERS", 3, ({ subjects }) =>
    flag(subjects.all, ({ source }) => hasInvalidCharacter(source.name), "The name holds a control character. Remove it."));

export const descriptionCharacters = rule("AVOID_INVALID_DESCRIPTION_CHARACTERS", 3, ({ subjects }) =>
    flag(subjects.all, ({ source }) => hasInvalidCharacter(source.description ?? ""), "The description holds a control character. Remove it."));
