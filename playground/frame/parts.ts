import type powerbi from "powerbi-visuals-api";
import type { ChosenPart, PropertyName } from "./messages";
import type { IVisual } from "./visual";

type SubSelection = powerbi.visuals.CustomVisualSubSelection;

/** What a visual offers for the part that was chosen on it: the settings that its styles and its menu name. */
export function chosenPart(visual: IVisual | undefined, subSelection: SubSelection | undefined): ChosenPart | undefined {
    const formatting = visual?.visualOnObjectFormatting;
    if (!formatting || !subSelection) return undefined;
    const styles = formatting.getSubSelectionStyles([subSelection]);
    const menu = formatting.getSubSelectionShortcuts([subSelection], undefined) ?? [];
    const resets = menu.filter(entry => "relatedResetFormattingIds" in entry || "excludedResetFormattingIds" in entry);
    const excluded = resets.flatMap(entry => "excludedResetFormattingIds" in entry ? namesIn(entry.excludedResetFormattingIds) : []);
    const tools = distinct(namesIn([styles, menu.filter(entry => !resets.includes(entry))]));
    const { x, y } = subSelection.selectionOrigin;
    return {
        title: subSelection.displayName,
        x,
        y,
        tools,
        resets: distinct(namesIn([styles, menu])).filter(name => !excluded.some(other => same(name, other))),
        card: menu.flatMap(entry => "destinationInfo" in entry ? [entry.destinationInfo.cardUid] : []).at(-1),
    };
}

const same = (one: PropertyName, other: PropertyName): boolean =>
    one.objectName === other.objectName && one.propertyName === other.propertyName;

const distinct = (names: readonly PropertyName[]): readonly PropertyName[] =>
    names.filter((name, at) => names.findIndex(other => same(name, other)) === at);

/** Every setting that a structure of styles and shortcuts names, in the order in which it does. */
function namesIn(value: unknown): readonly PropertyName[] {
    if (typeof value !== "object" || value === null) return [];
    if ("objectName" in value && "propertyName" in value) {
        return [{ objectName: String(value.objectName), propertyName: String(value.propertyName) }];
    }
    return Object.values(value).flatMap(namesIn);
}
