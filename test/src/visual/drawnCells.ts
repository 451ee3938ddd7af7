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
    const labels = Array.from(element.querySelectorAll(".pm-rowheader"), (header) => ({
        label: header.textContent,
        at: shift(header).y,
        middle: Number(header.querySelector("text")?.getAttribute("y")),
    }));
    const rows = Array.from(element.querySelectorAll<SVGGElement>(".pm-row")).sort((one, other) => shift(one).y - shift(other).y);
    return rows.map((row) => {
        const at = shift(row).y;
        const header = labels.find((label) => Math.abs(label.at - at) < 0.1) ?? { label: `(no header at ${at})`, middle: 0 };
        const place = { label: header.label, element: row, middle: header.middle };
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
    const marks = marksIn(row.element, column);
    const icon = marks.find((mark) => !/pm-(?:trend|clock|coverage)/.test(read(mark, "class")));
    const named = (name: string): Element | undefined => marks.find((mark) => mark.classList.contains(`pm-${name}`));
    const coverage = named("coverage");
    return [{
        row: row.label,
        column: column.label,
        middle: onPage(row, column.middle),
        fill: read(tile, "fill"),
        frame: read(tile, "stroke"),
        dash: read(tile, "stroke-dasharray"),
        iconPath: icon === undefined ? "" : read(icon, "d"),
        iconFill: icon === undefined ? "" : read(icon, "fill"),
        dimmed: Number(tile.getAttribute("opacity") ?? 1) < 1,
        trend: named("trend")?.getAttribute("d") ?? undefined,
        clock: named("clock") !== undefined,
        coverage: coverage === undefined ? undefined : coverage.tagName === "text" ? coverage.textContent : "bar",
    }];
}

/** The shape that fills the middle of a cell: the last painted wins. */
function tileUnder(row: RowPlace, x: number): SVGGeometryElement | undefined {
    const shapes = Array.from(row.element.querySelectorAll<SVGGeometryElement>("rect, path"));
    return shapes.filter((shape) => !shape.hasAttribute("transform") && !shape.classList.contains("pm-coverage")
        && read(shape, "fill") !== "none" && shape.isPointInFill(new DOMPoint(x, row.middle))).at(-1);
}

/** The icon and marks that stand between the edges of a cell. */
function marksIn(row: Element, column: Column): Element[] {
    const left = column.middle - column.width / 2;
    return Array.from(row.querySelectorAll("path[transform]:not([d='']), .pm-coverage")).filter((mark) => {
        const x = mark.hasAttribute("transform") ? shift(mark).x : Number(read(mark, "x"));
        return x >= left && x < left + column.width;
    });
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
