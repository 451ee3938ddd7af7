import powerbi from "powerbi-visuals-api";
import type { PartName } from "./parts";
import type { Say } from "./partStyles";
import type { Settings } from "./settings";

type FormattingId = powerbi.visuals.FormattingId;
type Shortcut = powerbi.visuals.VisualSubSelectionShortcut;
type Toggle = powerbi.visuals.VisualToggleSubSelectionShortcut;

/** The menu of a part: what is chosen most, the way back to the defaults, and last the way to its card in the pane. */
export function partShortcuts(name: PartName, say: Say): powerbi.visuals.VisualSubSelectionShortcuts {
    return [
        ...choices(name, say),
        { type: powerbi.visuals.VisualShortcutType.Divider },
        reset(name),
        { type: powerbi.visuals.VisualShortcutType.Navigate, destinationInfo: { cardUid: `${name}-card` }, label: say("Shortcut_format") },
    ];
}

function choices(name: PartName, say: Say): Shortcut[] {
    switch (name) {
        case "headline": return [shown(name, say), picker(name, "position", say("Setting_headline_position"))];
        case "legend": return [shown(name, say), picker(name, "position", say("Setting_legend_position"))];
        case "headers": return [picker(name, "rotation", say("Setting_headers_rotation")), option(name, "wrap", say("Setting_headers_wrap"))];
        case "cells": return [
            picker(name, "content", say("Setting_cells_content")),
            picker(name, "density", say("Setting_cells_density")),
            option(name, "gridlines", say("Setting_cells_gridlines")),
            rule(name, "fill", say("Setting_cells_fill")),
            rule(name, "iconColour", say("Setting_cells_iconColour")),
        ];
        case "figures": case "alerts": return [shown(name, say)];
        case "lines": return [
            picker("burn", "form", say("Setting_burn_form")),
            option("range", "cone", say("Setting_range_cone")),
            option("axes", "gridlines", say("Setting_axes_gridlines")),
            option("axes", "endLabels", say("Setting_axes_endLabels")),
        ];
        case "riskZones": return [
            picker("risk", "mode", say("Setting_risk_mode")),
            picker("risk", "orientation", say("Setting_risk_orientation")),
            picker("riskZones", "appetite", say("Setting_riskZones_appetite")),
            option("riskBubbles", "labels", say("Setting_riskBubbles_labels")),
        ];
        case "riskCells": return [
            option(name, "counts", say("Setting_riskCells_counts")),
            option(name, "values", say("Setting_riskCells_values")),
            option(name, "totals", say("Setting_riskCells_totals")),
            option(name, "axisTitles", say("Setting_riskCells_axisTitles")),
        ];
        case "riskList": return [picker(name, "position", say("Setting_riskList_position")), picker("risk", "order", say("Setting_risk_order"))];
        case "summaries": return [{
            type: powerbi.visuals.VisualShortcutType.SubMenu,
            label: say("Card_summaries"),
            shortcuts: [
                option(name, "shares", say("Setting_summaries_shares")),
                option(name, "numbers", say("Setting_summaries_numbers")),
                option(name, "timeInState", say("Setting_summaries_timeInState")),
                option(name, "sparkline", say("Setting_summaries_sparkline")),
            ],
        }];
    }
}

/** The host resets what the toolbar and the menu of a part change; the rest is told it here. */
function reset(name: PartName): Shortcut {
    return { type: powerbi.visuals.VisualShortcutType.Reset, relatedResetFormattingIds: ALSO_RESET[name], excludedResetFormattingIds: NOT_RESET[name] };
}

const ids = (objectName: keyof Settings, ...propertyNames: readonly string[]): FormattingId[] => propertyNames.map((propertyName) => ({ objectName, propertyName }));

const ALSO_RESET: Readonly<Partial<Record<PartName, FormattingId[]>>> = {
    headers: ids("headers", "rowWidth", "indent"),
    cells: ids("cells", "minWidth", "maxWidth", "height", "gap"),
    lines: ids("lines", "planned", "committed", "earned", "forecast", "previous", "budget", "changes", "actualColour", "earnedColour", "committedColour", "plannedColour", "budgetColour"),
};

/** The font belongs to all texts, and does not go with one of them. */
const NOT_RESET: Readonly<Partial<Record<PartName, FormattingId[]>>> = {
    headline: ids("headers", "fontFamily"),
    legend: ids("headers", "fontFamily"),
};

function shown(objectName: PartName, say: Say): Toggle {
    return { type: powerbi.visuals.VisualShortcutType.Toggle, objectName, propertyName: "show", enabledLabel: say("Shortcut_show"), disabledLabel: say("Shortcut_hide") };
}

function option(objectName: keyof Settings, propertyName: string, label: string): Toggle {
    return { type: powerbi.visuals.VisualShortcutType.Toggle, objectName, propertyName, enabledLabel: label, disabledLabel: label };
}

function picker(objectName: keyof Settings, propertyName: string, label: string): Shortcut {
    return { type: powerbi.visuals.VisualShortcutType.Picker, objectName, propertyName, label };
}

function rule(objectName: PartName, propertyName: string, label: string): Shortcut {
    return { type: powerbi.visuals.VisualShortcutType.ConditionalFormatting, objectName, propertyName, label };
}
