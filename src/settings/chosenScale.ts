import type { ScaleLevel, StatusScale } from "../domain/scale";
import { SCALES } from "../domain/scales/byKind";
import { CustomScale, customScale } from "../domain/scales/custom";
import { reversed } from "../domain/scales/reversed";
import { scoreScale } from "../domain/scales/score";
import { readStateValues } from "../domain/stateWords";
import { DRAFT, EXEMPT, MISSING, NOT_RATED, RESET, StatusCode } from "../domain/status";
import { LEVEL_PLACES, StateName } from "./places";
import type { ScaleKind, Settings } from "./settings";

/** The scales whose levels are numbers that some teams count from the other end. */
const REVERSIBLE: ReadonlySet<ScaleKind> = new Set(["weather", "clarity", "inverted"]);

export const STATE_CODES: Readonly<Record<StateName, StatusCode>> = { notRated: NOT_RATED, exempt: EXEMPT, reset: RESET, missing: MISSING, draft: DRAFT };

/** The scale that the author chose, under the author's own labels and words, or what is wrong with them. */
export function chosenScale({ scale, levels, states }: Pick<Settings, "scale" | "levels" | "states">): CustomScale {
    const chosen = baseScale(scale);
    if (!chosen.ok) return chosen;
    const values = readStateValues(states.values, chosen.scale);
    if (!values.ok) return values;
    const own: StatusScale = { ...chosen.scale, levels: chosen.scale.levels.map((level, at) => relabelled(level, levels[`label${LEVEL_PLACES[at]}`])) };
    const labels = stateLabels(states);
    return { ok: true, scale: labels.size + values.values.size === 0 ? own : { ...own, states: { labels, values: values.values } } };
}

export function isReversible(kind: ScaleKind): boolean {
    return REVERSIBLE.has(kind);
}

function baseScale({ kind, customLevels, scoreLimits, polarity }: Settings["scale"]): CustomScale {
    if (kind === "custom") return customScale(customLevels);
    if (kind === "score") return scoreScale(scoreLimits);
    return { ok: true, scale: polarity === "reversed" && isReversible(kind) ? reversed(SCALES[kind]) : SCALES[kind] };
}

function relabelled(level: ScaleLevel, label: string): ScaleLevel {
    return label.trim() === "" ? level : { ...level, label: label.trim() };
}

function stateLabels(states: Settings["states"]): ReadonlyMap<StatusCode, string> {
    const names = Object.keys(STATE_CODES) as StateName[];
    return new Map(names.filter((name) => states[name].trim() !== "").map((name): [StatusCode, string] => [STATE_CODES[name], states[name].trim()]));
}
