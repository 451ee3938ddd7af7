import powerbi from "powerbi-visuals-api";
import type { PartName } from "./parts";

type Styles = powerbi.visuals.SubSelectionStyles;
type Style = powerbi.visuals.SubSelectionStyle;

/** A text by its key in string resources. */
export type Say = (key: string) => string;

const WITHOUT_STYLE: ReadonlySet<PartName> = new Set(["summaries", "figures", "alerts", "lines", "riskZones", "riskCells", "riskList"]);

/** Whether the host's toolbar offers a part the tools of a text, those of a shape, or none. */
export function styleTypeOf(name: PartName): powerbi.visuals.SubSelectionStylesType {
    if (WITHOUT_STYLE.has(name)) return powerbi.visuals.SubSelectionStylesType.None;
    return name === "cells" ? powerbi.visuals.SubSelectionStylesType.Shape : powerbi.visuals.SubSelectionStylesType.Text;
}

/** The settings that the tools of the host's toolbar change for a part. */
export function partStyles(name: PartName, say: Say): Styles | undefined {
    switch (name) {
        case "headline": case "legend": case "headers": return textStyles(name, say);
        case "cells": return {
            type: powerbi.visuals.SubSelectionStylesType.Shape,
            fill: style(name, "fill", say("Setting_cells_fill")),
            color: style(name, "iconColour", say("Setting_cells_iconColour")),
        };
        default: return undefined;
    }
}

function textStyles(name: "headline" | "legend" | "headers", say: Say): Styles {
    return {
        type: powerbi.visuals.SubSelectionStylesType.Text,
        // All texts of the visual share one font.
        fontFamily: style("headers", "fontFamily", say("Setting_headers_fontFamily")),
        fontSize: style(name, "fontSize", say("Setting_headers_fontSize")),
        bold: style(name, "bold", say("Setting_headers_bold")),
        italic: style(name, "italic", say("Setting_headers_italic")),
        underline: style(name, "underline", say("Setting_headers_underline")),
        fontColor: style(name, "colour", say("Setting_headers_colour")),
    };
}

const style = (objectName: PartName, propertyName: string, label: string): Style => ({ reference: { objectName, propertyName }, label });
