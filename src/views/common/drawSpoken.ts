import type { Selection } from "d3-selection";
import { GridPlace, HEADER } from "../../interaction/gridKeys";
import type { SpokenBox, SpokenCell, SpokenColumn, SpokenGrid, SpokenRow } from "./spoken";

type Layer = Selection<HTMLDivElement, unknown, null, undefined>;

interface Named {
    readonly role: string;
    readonly place: GridPlace;
    readonly name: string;
    readonly selected: boolean | undefined;
}

interface NamedRow {
    readonly key: string;
    readonly index: number;
    readonly level: number | undefined;
    readonly isOpen: boolean | undefined;
    readonly cells: readonly Named[];
}

let layers = 0;

/**
 * Draws the grid that a screen reader walks beside the picture: rows and cells without a look of their own, but for the one that
 * has the focus, which stands as a ring in its place.
 * @returns a drawer; it gives the id of the element that has the focus
 */
export function spokenDrawer(layer: Layer): (grid: SpokenGrid | undefined) => string | undefined {
    layers += 1;
    const prefix = `pm-spoken-${layers}`;
    const idOf = ({ row, column }: GridPlace): string => `${prefix}-${row}-${column}`;

    return (grid) => {
        // Few pictures are ever listened to.
        if (grid === undefined && layer.node()?.firstChild === null) return undefined;
        const rows = layer.selectAll<HTMLDivElement, NamedRow>("div.pm-spoken-row").data(grid === undefined ? [] : namedRows(grid), (row) => row.key);
        rows.exit().remove();
        rows.enter().append("div").attr("class", "pm-spoken-row").attr("role", "row").merge(rows).order()
            .attr("aria-rowindex", (row) => row.index + 2)
            .attr("aria-level", (row) => row.level ?? null)
            .attr("aria-expanded", (row) => row.isOpen ?? null)
            .each(function (row) { drawCells(this, row.cells, idOf, grid?.focus); });
        return grid?.focus && idOf(grid.focus.place);
    };
}

function namedRows({ corner, columns, rows }: SpokenGrid): NamedRow[] {
    const heads = [{ index: HEADER, name: corner }, ...columns].map((column) => named("columnheader", HEADER, column));
    return [{ key: "", index: HEADER, level: undefined, isOpen: undefined, cells: heads }, ...rows.map(namedRow)];
}

function namedRow({ key, index, level, isOpen, name, cells }: SpokenRow): NamedRow {
    const head = named("rowheader", index, { index: HEADER, name });
    return { key: `/${key}`, index, level, isOpen, cells: [head, ...cells.map((cell) => named("gridcell", index, cell))] };
}

function named(role: string, row: number, cell: SpokenColumn | SpokenCell): Named {
    const selected = "isSelected" in cell ? cell.isSelected : undefined;
    return { role, place: { row, column: cell.index }, name: cell.name, selected };
}

function drawCells(row: HTMLDivElement, cells: readonly Named[], idOf: (place: GridPlace) => string, focus: SpokenGrid["focus"]): void {
    const known = new Map(Array.from(row.children, (cell) => [cell.getAttribute("aria-colindex"), cell as HTMLDivElement]));
    const elements = cells.map((cell) => {
        const index = String(cell.place.column + 2);
        const element = known.get(index) ?? document.createElement("div");
        known.delete(index);
        const isFocus = focus?.place.row === cell.place.row && focus.place.column === cell.place.column;
        element.id = idOf(cell.place);
        element.setAttribute("role", cell.role);
        element.setAttribute("aria-colindex", index);
        if (element.textContent !== cell.name) element.textContent = cell.name;
        if (cell.selected !== undefined) element.setAttribute("aria-selected", String(cell.selected));
        describe(element, isFocus ? focus.describedBy : undefined);
        element.className = isFocus ? "pm-focus" : "";
        stand(element, isFocus ? focus.box : undefined);
        return element;
    });
    for (const gone of known.values()) gone.remove();
    elements.forEach((element, at) => {
        if (row.children.item(at) !== element) row.insertBefore(element, row.children.item(at));
    });
}

function describe(element: HTMLElement, id: string | undefined): void {
    if (id === undefined) element.removeAttribute("aria-describedby");
    else element.setAttribute("aria-describedby", id);
}

function stand({ style }: HTMLElement, box: SpokenBox | undefined): void {
    style.left = box === undefined ? "" : `${box.x}px`;
    style.top = box === undefined ? "" : `${box.y}px`;
    style.width = box === undefined ? "" : `${box.width}px`;
    style.height = box === undefined ? "" : `${box.height}px`;
}
