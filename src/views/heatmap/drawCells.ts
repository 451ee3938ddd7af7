import type { Selection } from "d3-selection";
import { SAME } from "../../domain/trend";
import type { Looks } from "../common/looks";
import { remembered } from "../common/remembered";
import { put, putAll, putOn, stamp, svgElement } from "../common/svg";
import { cellGeometry, tileShape } from "./cellGeometry";
import { cellPlaces, CellPlaces } from "./cellPlaces";
import { FACE, withCoverage } from "./face";
import type { PlacedRow, Window } from "./layout";
import { RowPicture, rowPicture, RowShape, RowText } from "./rowShapes";

export type IsDimmed = (row: PlacedRow, column: number, view: Window) => boolean;

/** What a drawn row was drawn from, and its elements: paths first, then texts, in the order of the picture. */
interface DrawnRow {
    readonly places: CellPlaces;
    readonly looks: Looks;
    readonly faces: Float64Array;
    readonly picture: RowPicture;
    readonly paths: SVGPathElement[];
    readonly texts: SVGTextElement[];
}

const DIMMED = "0.25";
const COVERAGE_FONT = "10";
/** What an element shows before anything is set on it. */
const BARE: RowShape = { part: "tiles", path: "", scale: 1, fill: "", frame: "none", dash: "none", dimmed: false };
const SILENT: RowText = { text: "", x: NaN, y: NaN, fill: "", dimmed: false };

/** Draws the rows in sight into a layer that scrolls as one; rows stay by key, and only those whose cells changed are drawn again. */
export function cellDrawer(layer: Selection<SVGGElement, unknown, null, undefined>): (window: Window, looks: Looks, isDimmed: IsDimmed) => void {
    const drawn = new WeakMap<SVGGElement, DrawnRow>();
    const placesFor = remembered(placesAt);

    return (window, looks, isDimmed) => {
        const { cell, gap } = window.frame;
        const first = window.columns.at(0)?.index ?? 0;
        const places = placesFor(cell.width, cell.height, gap, first, window.columns.length);
        putOn(layer, { transform: `translate(${-window.scroll.x},${-window.scroll.y})` });
        const rows = layer.selectAll<SVGGElement, PlacedRow>("g.pm-row").data(window.rows, (row) => row.key);
        rows.exit().remove();
        rows.enter().append(newRow).merge(rows).each(function (row) {
            put(this, "transform", `translate(0,${row.y})`);
            const last = drawn.get(this);
            const faces = facesOf(row, window, isDimmed);
            if (last?.places === places && last.looks === looks && areEqual(last.faces, faces)) return;
            drawn.set(this, drawRow(this, last, { places, looks, faces, picture: rowPicture(faces, places, looks) }));
        });
    };
}

function placesAt(width: number, height: number, gap: number, first: number, count: number): CellPlaces {
    const cell = { width, height };
    return cellPlaces(cellGeometry(cell), tileShape(cell, gap), first, count);
}

const newRow = stamp(() => {
    const row = svgElement("g");
    row.setAttribute("class", "pm-row");
    return row;
});

const newPath = stamp(() => {
    const path = svgElement("path");
    path.setAttribute("class", classOf(BARE));
    return path;
});

function facesOf(row: PlacedRow, window: Window, isDimmed: IsDimmed): Float64Array {
    return Float64Array.from(window.columns, ({ index }) => faceAt(row, index, window, isDimmed));
}

function faceAt(row: PlacedRow, column: number, window: Window, isDimmed: IsDimmed): number {
    const { cells, folded } = row;
    const { showTrend, showStableTrend, showCoverage, showGap } = window.frame;
    const trend = cells.trend[column];
    const showsTrend = showTrend && (trend !== SAME || showStableTrend);
    const face = cells.status[column]
        + (showsTrend ? trend * FACE.trend : 0)
        + cells.stale[column] * FACE.stale
        + (showGap && cells.gap[column] !== 0 ? FACE.gap : 0)
        + (isDimmed(row, column, window) ? FACE.dimmed : 0);
    // What is missing from a group's coverage is worth ink; a complete one is not.
    const isPartial = folded !== undefined && showCoverage && cells.rated[column] < cells.expected[column];
    return isPartial ? withCoverage(face, cells.rated[column], cells.expected[column]) : face;
}

function areEqual(ones: Float64Array, others: Float64Array): boolean {
    for (let at = 0; at < ones.length; at += 1) if (ones[at] !== others[at]) return false;
    return ones.length === others.length;
}

function drawRow(row: SVGGElement, last: DrawnRow | undefined, next: Omit<DrawnRow, "paths" | "texts">): DrawnRow {
    const { shapes, texts } = next.picture;
    const own = { ...next, paths: last?.paths ?? [], texts: last?.texts ?? [] };
    keep(own.paths, shapes.length, () => row.insertBefore(newPath(), own.texts.at(0) ?? null));
    keep(own.texts, texts.length, () => row.appendChild(newText()));
    shapes.forEach((shape, at) => dress(own.paths[at], shape, last?.picture.shapes.at(at) ?? BARE));
    texts.forEach((text, at) => write(own.texts[at], text, last?.picture.texts.at(at) ?? SILENT));
    return own;
}

/** Keeps so many elements of those there are, and makes what is missing. */
function keep<Kept extends Element>(elements: Kept[], count: number, make: () => Kept): void {
    for (const spare of elements.splice(count)) spare.remove();
    while (elements.length < count) elements.push(make());
}

/** Sets what differs from what the path shows: most paths of a changed row stay as they were. */
function dress(path: SVGPathElement, shape: RowShape, last: RowShape): void {
    if (shape.part !== last.part) path.setAttribute("class", classOf(shape));
    if (shape.scale !== last.scale) path.setAttribute("transform", `scale(${shape.scale})`);
    if (shape.path !== last.path) path.setAttribute("d", shape.path);
    if (shape.fill !== last.fill) path.setAttribute("fill", shape.fill);
    if (shape.frame !== last.frame) path.setAttribute("stroke", shape.frame);
    if (shape.dash !== last.dash) path.setAttribute("stroke-dasharray", shape.dash);
    if (shape.dimmed !== last.dimmed) path.setAttribute("opacity", shape.dimmed ? DIMMED : "1");
}

function classOf({ part }: RowShape): string {
    return `pm-${part}`;
}

const newText = stamp(() => {
    const text = svgElement("text");
    putAll(text, { class: "pm-coverage", "font-size": COVERAGE_FONT, "dominant-baseline": "central" });
    return text;
});

function write(element: SVGTextElement, next: RowText, last: RowText): void {
    if (next.x !== last.x) element.setAttribute("x", String(next.x));
    if (next.y !== last.y) element.setAttribute("y", String(next.y));
    if (next.fill !== last.fill) element.setAttribute("fill", next.fill);
    if (next.dimmed !== last.dimmed) element.setAttribute("opacity", next.dimmed ? DIMMED : "1");
    if (next.text !== last.text) element.textContent = next.text;
}
