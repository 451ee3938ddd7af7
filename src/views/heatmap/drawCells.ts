import type { Selection } from "d3-selection";
import { isRated, NOTHING } from "../../domain/status";
import { SAME } from "../../domain/trend";
import { fitText } from "../common/fitText";
import type { Looks } from "../common/looks";
import { remembered } from "../common/remembered";
import { trendMarks } from "../common/trendMarks";
import { put, putAll, putOn, stamp, svgElement } from "../common/svg";
import { cellGeometry, tileShape } from "./cellGeometry";
import { cellPlaces, CellPlaces } from "./cellPlaces";
import { FACE, withCoverage } from "./face";
import type { Frame, PlacedRow, Window } from "./layout";
import { COVERAGE_FONT, OwnParts, RowPicture, rowPicture, RowShape, RowText } from "./rowShapes";

export type IsDimmed = (row: PlacedRow, column: number, view: Window) => boolean;

/** What a drawn row was drawn from, and its elements: paths first, then texts, in the order of the picture. */
interface DrawnRow {
    readonly places: CellPlaces;
    readonly looks: Looks;
    readonly faces: Float64Array;
    readonly own: OwnParts;
    readonly picture: RowPicture;
    readonly paths: SVGPathElement[];
    readonly texts: SVGTextElement[];
}

const DIMMED = "0.25";
/** What an element shows before anything is set on it. */
const BARE: RowShape = { part: "tiles", path: "", scale: 1, fill: "", frame: "none", dash: "none", dimmed: false };
const SILENT: RowText = { text: "", x: NaN, y: NaN, size: COVERAGE_FONT, anchor: "start", fill: "", dimmed: false };

/** Draws the rows in sight into a layer that scrolls as one; rows stay by key, and only those whose cells changed are drawn again. */
export function cellDrawer(layer: Selection<SVGGElement, unknown, null, undefined>): (window: Window, looks: Looks, isDimmed: IsDimmed) => void {
    const drawn = new WeakMap<SVGGElement, DrawnRow>();
    const placesFor = remembered(placesAt);

    return (window, looks, isDimmed) => {
        const { cell, gap, cellContent, fontSize, arrows, direction } = window.frame;
        const first = window.columns.at(0)?.index ?? 0;
        const places = placesFor({ cell, gap, cellContent, fontSize, arrows, direction, first, count: window.columns.length });
        putOn(layer, { transform: `translate(${-window.scroll.x},${-window.scroll.y})` });
        const rows = layer.selectAll<SVGGElement, PlacedRow>("g.pm-row").data(window.rows, (row) => row.key);
        rows.exit().remove();
        rows.enter().append(newRow).merge(rows).each(function (row) {
            put(this, "transform", `translate(0,${row.y})`);
            const last = drawn.get(this);
            const faces = facesOf(row, window, isDimmed);
            const own = { words: wordsOf(row, window, places), paints: paintsOf(row, window) };
            if (last?.places === places && last.looks === looks && areEqual(last.faces, faces) && areAlike(last.own, own)) return;
            drawn.set(this, drawRow(this, last, { places, looks, faces, own, picture: rowPicture(faces, places, looks, own) }));
        });
    };
}

interface Places extends Pick<Frame, "cell" | "gap" | "cellContent" | "fontSize" | "arrows" | "direction"> {
    readonly first: number;
    readonly count: number;
}

function placesAt({ cell, gap, cellContent, fontSize, arrows, direction, first, count }: Places): CellPlaces {
    return cellPlaces(cellGeometry(cell, cellContent, fontSize), tileShape(cell, gap), trendMarks(arrows, direction), first, count);
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
    const { cells, isGroup } = row;
    const { showTrend, showStableTrend, showCoverage, showGap } = window.frame;
    const trend = cells.trend[column];
    const showsTrend = showTrend && (trend !== SAME || showStableTrend);
    const face = cells.status[column]
        + (showsTrend ? trend * FACE.trend : 0)
        + cells.stale[column] * FACE.stale
        + (showGap && cells.gap[column] !== 0 ? FACE.gap : 0)
        + (isDimmed(row, column, window) ? FACE.dimmed : 0);
    // What is missing from a group's coverage is worth ink; a complete one is not.
    const isPartial = isGroup && showCoverage && cells.rated[column] < cells.expected[column];
    return isPartial ? withCoverage(face, cells.rated[column], cells.expected[column]) : face;
}

/**
 * The words of a row's cells in sight, each as much of it as its cell has room for. Half a state's name says less than its icon,
 * which then stands in its place.
 */
function wordsOf({ cells, isGroup }: PlacedRow, { frame, columns }: Window, { geometry: { word, showsIcon } }: CellPlaces): readonly string[] | undefined {
    const { words, measure } = frame;
    if (words === undefined || word === undefined) return undefined;
    return columns.map(({ index }) => {
        const status = cells.status[index];
        if (status === NOTHING) return "";
        const full = words.of(cells, index, isGroup);
        const fitted = fitText(measure, full, word.size, word.width);
        return fitted === full || showsIcon || isRated(status) ? fitted : "";
    });
}

function paintsOf({ cells }: PlacedRow, { frame: { paints }, columns }: Window): OwnParts["paints"] {
    return paints === undefined ? undefined : { keys: columns.map(({ index }) => paints.of(cells, index)), look: paints.look };
}

function areAlike(one: OwnParts, other: OwnParts): boolean {
    return areEqual(one.words ?? [], other.words ?? []) && areEqual(one.paints?.keys ?? [], other.paints?.keys ?? []);
}

function areEqual(ones: ArrayLike<number | string>, others: ArrayLike<number | string>): boolean {
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
    putAll(text, { class: "pm-coverage", "font-size": SILENT.size, "dominant-baseline": "central" });
    return text;
});

function write(element: SVGTextElement, next: RowText, last: RowText): void {
    if (next.x !== last.x) element.setAttribute("x", String(next.x));
    if (next.y !== last.y) element.setAttribute("y", String(next.y));
    if (next.size !== last.size) element.setAttribute("font-size", String(next.size));
    if (next.anchor !== last.anchor) element.setAttribute("text-anchor", next.anchor);
    if (next.fill !== last.fill) element.setAttribute("fill", next.fill);
    if (next.dimmed !== last.dimmed) element.setAttribute("opacity", next.dimmed ? DIMMED : "1");
    if (next.text !== last.text) element.textContent = next.text;
}
