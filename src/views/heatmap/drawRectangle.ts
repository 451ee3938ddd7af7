import { putAll, svgElement } from "../common/svg";
import type { Box } from "./gridFocus";

/** Draws the rectangle that a pointer is about to select, above everything; none where there is no box. */
export function rectangleDrawer(svg: SVGSVGElement): (box: Box | undefined, colour: string) => void {
    let rectangle: SVGRectElement | undefined;
    return (box, colour) => {
        if (box === undefined) {
            rectangle?.remove();
            rectangle = undefined;
            return;
        }
        rectangle ??= svg.appendChild(svgElement("rect"));
        putAll(rectangle, { class: "pm-rectangle", x: box.x + 1, y: box.y + 1, width: Math.max(0, box.width - 2), height: Math.max(0, box.height - 2), stroke: colour });
    };
}
