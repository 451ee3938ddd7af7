import type { Looks } from "../common/looks";
import { setAll, svgElement } from "../common/svg";
import type { TileShape } from "./cellGeometry";
import { inkOf, isDimmedFace, isStaleFace, lookOf, STALE_PATTERN, tileFace } from "./face";

/** The tiles of one row: neighbours and strangers that look alike are one path, so that a row costs a handful of elements. */
export interface TileLayer {
    readonly group: SVGGElement;
    readonly paths: { readonly element: SVGPathElement; face: number }[];
}

/** @param faces the faces of the cells in sight, by column from `first` on */
export function paintTiles(layer: TileLayer, faces: ArrayLike<number>, first: number, cellWidth: number, shape: TileShape, looks: Looks): void {
    const outlines = outlinesByFace(faces, first, cellWidth, shape, looks);
    let used = 0;
    for (const [face, outline] of outlines) {
        const path = layer.paths.at(used) ?? addPath(layer);
        path.element.setAttribute("d", outline);
        dress(path, face, looks);
        used += 1;
    }
    for (const { element } of layer.paths.splice(used)) element.remove();
}

function outlinesByFace(faces: ArrayLike<number>, first: number, cellWidth: number, shape: TileShape, looks: Looks): Map<number, string> {
    const outlines = new Map<number, string>();
    for (let at = 0; at < faces.length; at += 1) {
        const face = tileFace(faces[at]);
        if (lookOf(face, looks) === undefined) continue;
        outlines.set(face, `${outlines.get(face) ?? ""}M${(first + at) * cellWidth + shape.x} ${shape.y}${shape.path}`);
    }
    return outlines;
}

function addPath(layer: TileLayer): TileLayer["paths"][number] {
    const path = { element: layer.group.appendChild(svgElement("path")), face: -1 };
    layer.paths.push(path);
    return path;
}

function dress(path: TileLayer["paths"][number], face: number, looks: Looks): void {
    const look = lookOf(face, looks);
    if (look === undefined) return;
    path.face = face;
    const stale = isStaleFace(face);
    setAll(path.element, {
        fill: stale ? `url(#${STALE_PATTERN})` : look.fill,
        stroke: stale ? inkOf(face, look) : look.frame,
        "stroke-dasharray": look.dash,
        opacity: isDimmedFace(face) ? 0.25 : 1,
    });
}
