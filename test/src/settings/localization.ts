import type powerbi from "powerbi-visuals-api";

/** A localisation that answers with the key itself, so that a test sees which text was asked for. */
export const keysAsTexts: powerbi.extensibility.ILocalizationManager = { getDisplayName: (key) => key };

/** A data view that holds nothing but the author's choices. */
export function viewOf(objects: unknown): powerbi.DataView {
    return { metadata: { columns: [], objects: objects as powerbi.DataViewObjects } };
}
