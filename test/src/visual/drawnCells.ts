import { MARK_ICONS } from "../../../src/views/common/icons";

/** A cell as a person sees it, with the words of its headers. */
export interface DrawnCell {
    readonly row: string;
    readonly column: string;
    /** The middle of the cell on the page. */
    readonly middle: { readonly x: number; readonly y: number };
    readonly fill: string;
    readonly frame: string;
    readonly dash: string;
    readonly iconPath: string;
    readonly iconFill: string;
    readonly dimmed: boolean;
    /** The path of the trend mark, undefined without one. */
    readonly trend: string | undefined;
    readonly clock: boolean;
    /** The text of an incomplete coverage, "bar" for one that is drawn, undefined without any. */
    readonly coverage: string | undefined;
}

export interface DrawnRow {
    readonly label: string;
    readonly element: SVGGElement;
    readonly cells: readonly DrawnCell[];
}

interface Column {
    readonly label: string;
    readonly middle: number;
    readonly width: number;
}

interface RowPlace {
    readonly label: string;
    readonly element: SVGGElement;
    readonly middle: number;
}

/** The rows of the picture, top down, and the cells in them that are to be seen, told by what stands where, however it was made. */
export function drawnRows(element: Element): DrawnRow[] {
    const columns = readColumns(element);
    const headers = Array.from(element.querySelectorAll(".pm-rowheader"), (header) => ({ label: header.textContent, middle: shift(header).y }))
        .sort((one, other) => one.middle - other.middle);
    const rows = Array.from(element.querySelectorAll<SVGGElement>(".pm-row")).sort((one, other) => shift(one).y - shift(other).y);
    return rows.map((row) => {
        const at = shift(row).y;
        const header = headers.find(({ middle }) => middle > at) ?? { label: `(no header at ${at})`, middle: at };
        const place = { label: header.label, element: row, middle: header.middle - at };
        return { label: place.label, element: row, cells: columns.flatMap((column) => cellAt(place, column)) };
    });
}

function readColumns(element: Element): Column[] {
    const headers = Array.from(element.querySelectorAll(".pm-column"), (label) => ({ label: linesOf(label), middle: shift(label).x }));
    headers.sort((one, other) => one.middle - other.middle);
    const width = headers.length > 1 ? headers[1].middle - headers[0].middle : (headers.at(0)?.middle ?? 0) * 2;
    return headers.map((header) => ({ ...header, width }));
}

function cellAt(row: RowPlace, column: Column): DrawnCell[] {
    const tile = tileUnder(row, column.middle);
    if (tile === undefined) return [];
    const icon = inkIn(row.element, "icons", column).at(0);
    const marks = inkIn(row.element, "marks", column);
    const trends: readonly string[] = [MARK_ICONS.better, MARK_ICONS.same, MARK_ICONS.worse];
    return [{
        row: row.label,
        column: column.label,
        middle: onPage(row, column.middle),
        fill: read(tile, "fill"),
        frame: read(tile, "stroke") || "none",
        dash: read(tile, "stroke-dasharray") || "none",
        iconPath: icon?.path ?? "",
        iconFill: icon?.fill ?? "",
        dimmed: Number(tile.getAttribute("opacity") ?? 1) < 1,
        trend: marks.find(({ path }) => trends.includes(path))?.path,
        clock: marks.some(({ path }) => path === MARK_ICONS.clock),
        coverage: coverageIn(row.element, column) ?? (marks.some(({ path }) => BAR.test(path)) ? "bar" : undefined),
    }];
}

/** A rectangle by its sides, as no mark is. */
const BAR = /^h[\d.]+v[\d.]+h-[\d.]+z$/;

/** The shape that fills the middle of a cell: the last painted wins. */
function tileUnder(row: RowPlace, x: number): SVGGeometryElement | undefined {
    const shapes = Array.from(row.element.querySelectorAll<SVGGeometryElement>(".pm-tiles"));
    return shapes.filter((shape) => read(shape, "fill") !== "none" && shape.isPointInFill(new DOMPoint(x, row.middle))).at(-1);
}

interface Ink {
    readonly path: string;
    readonly fill: string;
}

/** The icons, or the marks, that stand between the edges of a cell: a path draws many, each after a move of its own. */
function inkIn(row: Element, part: "icons" | "marks", column: Column): Ink[] {
    return Array.from(row.querySelectorAll(`.pm-${part}`)).flatMap((element) => {
        const scale = Number(/^scale\(([\d.]+)\)$/.exec(read(element, "transform"))?.[1] ?? 1);
        const drawings = Array.from(read(element, "d").matchAll(/M(-?[\d.]+) -?[\d.]+([^M]*)/g));
        return drawings.filter(([, x]) => isIn(column, Number(x) * scale)).map(([, , path]) => ({ path, fill: read(element, "fill") }));
    });
}

function coverageIn(row: Element, column: Column): string | undefined {
    return Array.from(row.querySelectorAll(".pm-coverage")).find((text) => isIn(column, Number(read(text, "x"))))?.textContent;
}

function isIn({ middle, width }: Column, x: number): boolean {
    return x >= middle - width / 2 && x < middle + width / 2;
}

function onPage(row: RowPlace, x: number): { readonly x: number; readonly y: number } {
    const matrix = row.element.getScreenCTM();
    if (matrix === null) throw new Error("The row is not on the page.");
    const point = new DOMPoint(x, row.middle).matrixTransform(matrix);
    return { x: point.x, y: point.y };
}

function linesOf(label: Element): string {
    return Array.from(label.querySelectorAll("tspan"), (line) => line.textContent).join(" ");
}

function read(element: Element, name: string): string {
    return element.getAttribute(name) ?? "";
}

/** How far an element is moved by its transform. */
export function shift(element: Element): { readonly x: number; readonly y: number } {
    const found = /translate\(([-\d.e]+),([-\d.e]+)\)/.exec(read(element, "transform"));
    return { x: Number(found?.[1] ?? NaN), y: Number(found?.[2] ?? NaN) };
}
