import type { StatusScale } from "../../domain/scale";
import { DRAFT, EXEMPT, isRated, MISSING, NOT_RATED, RESET, StatusCode, UNKNOWN } from "../../domain/status";
import type { Texts } from "../../text/say";

const STATE_KEYS: Readonly<Partial<Record<StatusCode, string>>> = {
    [NOT_RATED]: "State_notRated",
    [EXEMPT]: "State_exempt",
    [RESET]: "State_reset",
    [MISSING]: "State_missing",
    [DRAFT]: "State_draft",
    [UNKNOWN]: "State_unknown",
};

/** The reader's word for a status: the author's own label where the scale has one. */
export function statusWord(status: StatusCode, scale: StatusScale, texts: Texts): string {
    const level = isRated(status) ? scale.levels.at(status - 1) : undefined;
    if (level !== undefined) return level.label ?? (level.labelKey === undefined ? "" : texts.say(level.labelKey));
    const own = scale.states?.labels.get(status);
    const key = STATE_KEYS[status];
    return own !== undefined ? own : key === undefined ? "" : texts.say(key);
}
