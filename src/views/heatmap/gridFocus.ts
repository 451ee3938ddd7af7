import { GridPlace, GridShape, HEADER } from "../../interaction/gridKeys";
import { clamp } from "../common/scroll";
import { Frame, headHeight } from "./layout";
import type { Offset, Size } from "../common/view";
import { isFoldable, keyOf, TreeNode } from "../common/tree";

/** The cell or header that the keyboard stands on. It is known by its keys, so that it survives whatever an update moves. */
export interface GridFocus {
    readonly place: GridPlace;
    /** The corner in which a rectangle of cells began; the same place while there is none. */
    readonly anchor: GridPlace;
    readonly rowKey: string | undefined;
    readonly columnKey: string | undefined;
}

export interface Box extends Offset, Size {}

export function focusOn(frame: Frame, place: GridPlace, anchor = place): GridFocus {
    const node = frame.open.at(place.row);
    const isRow = place.row !== HEADER && node !== undefined;
    return { place, anchor, rowKey: isRow ? keyOf(node) : undefined, columnKey: place.column === HEADER ? undefined : columnKey(frame, place.column) };
}

/** Where the focus stands in another frame: on the same row and column, or else as near as the grid allows. */
export function refocused(frame: Frame, last: GridFocus): GridFocus {
    const row = last.rowKey === undefined ? HEADER : placeOf(frame.open, last.place.row, (node) => keyOf(node) === last.rowKey);
    const { list } = frame.model.columns;
    const column = last.columnKey === undefined ? HEADER : placeOf(list, last.place.column, ({ key }) => key === last.columnKey);
    const stayed = row === last.place.row && column === last.place.column;
    return focusOn(frame, { row, column }, stayed ? last.anchor : undefined);
}

function columnKey({ model }: Frame, column: number): string | undefined {
    return model.columns.list.at(column)?.key;
}

/** The place of an item, looked for where it stood first; the nearest place when it is gone. */
function placeOf<Item>(items: readonly Item[], last: number, isIt: (item: Item) => boolean): number {
    if (last < items.length && isIt(items[last])) return last;
    const found = items.findIndex(isIt);
    return found >= 0 ? found : clamp(last, HEADER, items.length - 1);
}

/** What the keys need to know of the rows and columns of a frame. */
export function shapeOf({ open, model, body, cell, isFolded }: Frame): GridShape {
    const isOpen = (row: number): boolean | undefined => {
        const node = row === HEADER ? undefined : open.at(row);
        return node === undefined || !isFoldable(node) ? undefined : !isFolded(node);
    };
    return {
        rows: open.length,
        columns: model.columns.list.length,
        page: Math.max(1, Math.floor(body.height / cell.height)),
        isOpen,
        parentOf: (row) => placeOfParent(open, row),
    };
}

/** The total row is no parent that one could go up to. */
function placeOfParent(open: readonly TreeNode[], row: number): number {
    const parent = row === HEADER ? undefined : open[row].parent;
    return parent?.parent === undefined ? HEADER : open.indexOf(parent);
}

/** Where a place is to be seen at a scroll position, in CSS pixels from the top left corner of the visual. */
export function boxOf(frame: Frame, scroll: Offset, { row, column }: GridPlace): Box {
    const { cell, left, top, body } = frame;
    const height = headHeight(frame);
    const [x, width] = column === HEADER ? [0, left] : within(left + column * cell.width - scroll.x, cell.width, left, left + body.width);
    const [y, tall] = row === HEADER ? [top - height, height] : within(top + row * cell.height - scroll.y, cell.height, top, top + body.height);
    return { x, y, width, height: tall };
}

/** The least box around two places. */
export function boxAround(frame: Frame, scroll: Offset, one: GridPlace, other: GridPlace): Box {
    const [first, second] = [boxOf(frame, scroll, one), boxOf(frame, scroll, other)];
    const [x, y] = [Math.min(first.x, second.x), Math.min(first.y, second.y)];
    return { x, y, width: Math.max(first.x + first.width, second.x + second.width) - x, height: Math.max(first.y + first.height, second.y + second.height) - y };
}

function within(start: number, length: number, least: number, most: number): [start: number, length: number] {
    const seen = clamp(start, least, most);
    return [seen, clamp(start + length, least, most) - seen];
}

/** The least scroll that brings a place fully into sight. */
export function scrolledTo({ cell, body }: Frame, scroll: Offset, { row, column }: GridPlace): Offset {
    return {
        x: column === HEADER ? scroll.x : nearest(scroll.x, column * cell.width, cell.width, body.width),
        y: row === HEADER ? scroll.y : nearest(scroll.y, row * cell.height, cell.height, body.height),
    };
}

function nearest(offset: number, start: number, length: number, room: number): number {
    return Math.max(Math.min(offset, start), Math.min(start, start + length - room), 0);
}

/** The cells between two corners, both included. */
export interface Rectangle {
    readonly rows: readonly [first: number, last: number];
    readonly columns: readonly [first: number, last: number];
}

/** The rectangle between two places; headers are no part of it. */
export function rectangleOf(one: GridPlace, other: GridPlace): Rectangle {
    return { rows: span(one.row, other.row), columns: span(one.column, other.column) };
}

function span(one: number, other: number): [first: number, last: number] {
    return [Math.max(0, Math.min(one, other)), Math.max(one, other)];
}
