import type { Part } from "../../settings/parts";
import type { RiskFrame } from "./frame";
import { LEFT } from "../common/margins";

/** Where the parts of the picture stand that an author formats where they stand. */
export function regionsOf({ size, headline, legend, bodyTop, list, input: { plan: { grid, cellHeight } } }: RiskFrame): Part[] {
    const region = (name: Part["name"], { top, height }: { readonly top: number; readonly height: number }): Part => ({ name, x: 0, y: top, width: size.width, height });
    const left = LEFT + grid.x;
    const regions: Part[] = [
        region("headline", headline), region("legend", legend),
        { name: "riskZones", x: left, y: bodyTop + grid.y, width: grid.width, height: grid.height },
        // Names and totals stand around the cells: those of the upright axis are the part to point at.
        { name: "riskCells", x: LEFT, y: bodyTop + grid.y, width: Math.max(0, grid.x), height: cellHeight * 2 },
        ...(list === undefined ? [] : [{ name: "riskList" as const, x: list.titleBox.x, y: list.titleBox.y, width: list.titleBox.width, height: list.titleBox.height + list.box.height }]),
    ];
    return regions.filter(({ width, height }) => width > 0 && height > 0);
}
