import { excerpt } from "../../tmdl/fault";
import { type Breach, inVisual, type Rule } from "./breach";
import { SHAPES } from "./coreVisuals";
import { listOf, member, pointer } from "./json";
import { isFilled } from "./literal";
import { allVisuals, isGroup, type Visual, visualTypeOf } from "./project";
import { projectionsOf, rolesOf } from "./roles";
import { nodesOf } from "./walk";

const MOST_FIELDS = 6;
const COLOUR = /^'?#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})'?$|#[0-9a-f]{6}\b/i;

function loadedVisual(visual: Visual): readonly Breach[] {
    const count = projectionsOf(visual).length;
    if (count <= MOST_FIELDS) return [];
    return [inVisual(visual, pointer("visual", "query", "queryState"), `The visual has ${count} fields, and ${MOST_FIELDS} are fast and readable. Remove some.`)];
}

function showsEmptyItems(visual: Visual): readonly Breach[] {
    return rolesOf(visual).filter(({ showsAll }) => showsAll).map(({ name, path }) =>
        inVisual(visual, `${path}/showAll`, `The role "${name}" shows items without data, which is slow. Remove showAll.`));
}

function ownColours(visual: Visual): readonly Breach[] {
    if (visualTypeOf(visual) === "textbox") return [];
    return Array.from(nodesOf(visual.json)).flatMap(({ value, path }) => typeof value === "string" && COLOUR.test(value)
        ? [inVisual(visual, path, `"${excerpt(value)}" is a colour of its own. Take one of the theme (ThemeDataColor), or of a measure.`)] : []);
}

function silentVisual(visual: Visual): readonly Breach[] {
    if (isGroup(visual) || SHAPES.has(visualTypeOf(visual) ?? "")) return [];
    const texts = listOf(visual.json, "visual", "visualContainerObjects", "general").map((general) => member(general, "properties", "altText"));
    if (texts.some(isFilled)) return [];
    const message = "The visual has no alternative text. Write what it shows, or bind it to a measure.";
    return [inVisual(visual, pointer("visual", "visualContainerObjects", "general"), message)];
}

function onVisuals(check: (visual: Visual) => readonly Breach[]): Rule["breaches"] {
    return (project) => allVisuals(project).flatMap(check);
}

/** The rules over single visuals. */
export const VISUAL_RULES: readonly Rule[] = [
    { id: "REDUCE_OBJECTS_WITHIN_VISUALS", breaches: onVisuals(loadedVisual) },
    { id: "AVOID_SHOW_ITEMS_WITH_NO_DATA", breaches: onVisuals(showsEmptyItems) },
    { id: "ENSURE_THEME_COLOURS", breaches: onVisuals(ownColours) },
    { id: "ENSURE_ALTTEXT", breaches: onVisuals(silentVisual) },
];
