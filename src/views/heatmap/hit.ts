import type { PlacedEntry } from "../common/legend";
import { CHEVRON, Frame, headHeight, LEGEND_LEFT, PlacedRow, Window } from "./layout";
import type { Offset } from "../common/view";

/** What lies under a point of the visual. */
export type Hit =
    | { readonly on: "cell"; readonly row: PlacedRow; readonly column: number }
    | { readonly on: "rowHeader"; readonly row: PlacedRow; readonly onChevron: boolean }
    | { readonly on: "columnHeader"; readonly column: number }
    | { readonly on: "legend"; readonly entry: PlacedEntry }
    | { readonly on: "headline"; readonly sentence: string }
    | { readonly on: "notices"; readonly text: string }
    | { readonly on: "background" };

const BACKGROUND: Hit = { on: "background" };

/** @param point in CSS pixels from the top left corner of the visual */
export function hitTest(window: Window, point: Offset): Hit {
    const { frame } = window;
    const { headline } = frame;
    if (headline.sentence !== undefined && point.y >= headline.top && point.y < headline.top + headline.height) return { on: "headline", sentence: headline.sentence };
    if (isInNotices(frame, point)) return { on: "notices", text: frame.noticeText };
    const entry = entryAt(frame, point);
    if (entry !== undefined) return { on: "legend", entry };
    const row = rowAt(window, point.y);
    const column = columnAt(window, point.x);
    if (row !== undefined && point.x >= 0 && point.x < frame.left) {
        const onChevron = row.folded !== undefined && point.x < row.indent + CHEVRON + 4;
        return { on: "rowHeader", row, onChevron };
    }
    if (column === undefined) return BACKGROUND;
    if (row !== undefined) return { on: "cell", row, column };
    return isInColumnHeader(frame, point.y) ? { on: "columnHeader", column } : BACKGROUND;
}

function isInNotices({ notices, noticesTop, noticeLine, size }: Frame, { x, y }: Offset): boolean {
    return x >= 0 && x < size.width && y >= noticesTop && y < noticesTop + notices.length * noticeLine;
}

function entryAt({ legend, legendTop }: Frame, { x, y }: Offset): PlacedEntry | undefined {
    if (y < legendTop || y >= legendTop + legend.height) return undefined;
    return legend.entries.find((entry) => y >= legendTop + entry.y && y < legendTop + entry.y + legend.line && x >= entry.x && x < entry.x + LEGEND_LEFT + entry.width);
}

function rowAt(window: Window, y: number): PlacedRow | undefined {
    const { frame, scroll, rows } = window;
    if (y < frame.top || y >= frame.top + frame.body.height) return undefined;
    const index = Math.floor((y - frame.top + scroll.y) / frame.cell.height);
    return rows.find((row) => row.index === index);
}

function columnAt(window: Window, x: number): number | undefined {
    const { frame, scroll } = window;
    if (x < frame.left || x >= frame.left + frame.body.width) return undefined;
    const index = Math.floor((x - frame.left + scroll.x) / frame.cell.width);
    return index < frame.model.columns.list.length ? index : undefined;
}

function isInColumnHeader(frame: Frame, y: number): boolean {
    return y >= frame.top - headHeight(frame) && y < frame.top;
}
