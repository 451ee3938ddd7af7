import type powerbi from "powerbi-visuals-api";
import { outlineVisibility } from "../host";
import type { OutlineBox } from "./messages";

type Outline = powerbi.visuals.SubSelectionOutline;
type RegionOutline = powerbi.visuals.SubSelectionRegionOutline;

/** The rectangles of a region's outline; this host draws no others. */
export const boxesOf = ({ visibility, outline }: RegionOutline): readonly OutlineBox[] =>
    visibility === outlineVisibility.none ? [] : rectanglesIn(outline).map(box => ({ ...box, active: visibility === outlineVisibility.active }));

function rectanglesIn(outline: Outline): readonly Omit<OutlineBox, "active">[] {
    if ("outlines" in outline) return outline.outlines.flatMap(rectanglesIn);
    if (!("width" in outline)) return [];
    const { x, y, width, height } = outline;
    return [{ x, y, width, height }];
}
