import type powerbi from "powerbi-visuals-api";
import { cellsOf, type Cell, type HostEvent } from "../host";
import { boxesOf } from "./outlines";
import type { FrameMessage, TooltipLine } from "./messages";

type ISelectionId = powerbi.visuals.ISelectionId;
type TooltipItem = powerbi.extensibility.VisualTooltipDataItem;

const lineOf = ({ displayName, value, color, header }: TooltipItem): TooltipLine =>
    ({ name: displayName, value, color, header });

/** What the reader would recognise the item by: the values that group it. */
function labelsOf(id: ISelectionId | undefined): readonly Cell[] {
    const selector: { readonly data?: readonly unknown[] } = id?.getSelector() ?? {};
    return cellsOf(selector.data?.[0]);
}

function tooltip(event: Extract<HostEvent, { kind: "tooltip" }>): FrameMessage {
    if (event.action === "hide") return { kind: "tooltipHidden" };
    const [x, y] = event.coordinates;
    return { kind: "tooltip", x, y, lines: event.items.map(lineOf) };
}

function describe(detail: unknown): string {
    try {
        return typeof detail === "string" ? detail : JSON.stringify(detail ?? "");
    } catch {
        return "";
    }
}

/** A host's event as the page hears of it; what needs the report's state or the visual passes elsewhere. */
export function messageOf(event: Exclude<HostEvent, { kind: "objects" | "rendering" | "subSelection" }>): FrameMessage {
    switch (event.kind) {
        case "selection":
            return { kind: "selection", count: event.ids.length, last: labelsOf(event.ids.at(-1)) };
        case "tooltip":
            return tooltip(event);
        case "contextMenu":
            return { kind: "contextMenu", ...event.position, last: labelsOf(event.id) };
        case "warning":
            return { kind: "warning", title: event.title, detail: event.detail };
        case "file":
            return { kind: "file", name: event.name, content: event.content };
        case "outlines":
            return { kind: "outlines", boxes: event.outlines.flatMap(boxesOf) };
        case "request":
            return { kind: "request", name: event.name, granted: event.granted, detail: describe(event.detail) };
    }
}
