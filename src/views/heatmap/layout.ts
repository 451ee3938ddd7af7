import { cellSizes } from "../../settings/cellSizes";
import type { Arrows, CellContent, Direction, Settings } from "../../settings/settings";
import { textSizes } from "../../settings/textSizes";
import { fitText, Measure, wrapText } from "../common/fitText";
import { LegendEntry, placeLegend, PlacedLegend, withinHeight } from "../common/legend";
import { clamp, roomBesideBars, visibleRange } from "../common/scroll";
import { roomyLine } from "../common/lineHeight";
import { noticeLineCount } from "../common/noticeLines";
import { pixels } from "../common/pixels";
import type { Offset, Size } from "../common/view";
import { leastWordWidth } from "./cellGeometry";
import type { CellPaints } from "./cellPaints";
import type { CellWords } from "./cellWords";
import type { HeatColumn } from "./columns";
import type { ColumnSummary } from "./columnSummary";
import { headlineLines, PlacedHeadline } from "../common/headlineLayout";
import { ColumnHeader, columnHeader, headerLines } from "./headerLayout";
import { longestLabels } from "./longestLabels";
import type { HeatmapModel } from "./model";
import type { RowCells } from "./rowCells";
import type { RowSummary } from "./rowSummary";
import type { Summaries } from "./summaries";
import { ColumnStrip, columnStrip, CornerText, cornerTexts, RowStrip, rowStrip } from "./summaryLayout";
import { isFoldable, keyOf, TreeNode } from "../common/tree";

/** Everything that holds while one scrolls: sizes in CSS pixels from the top left corner of the visual. */
export interface Frame {
    readonly size: Size;
    readonly model: HeatmapModel;
    readonly open: readonly TreeNode[];
    readonly isFolded: (node: TreeNode) => boolean;
    readonly fontSize: number;
    readonly headline: PlacedHeadline;
    readonly legend: PlacedLegend;
    readonly legendTop: number;
    readonly notices: readonly string[];
    /** All that the notices say, also what their lines leave out. */
    readonly noticeText: string;
    readonly noticesTop: number;
    /** Pixels from one line of the notices to the next. */
    readonly noticeLine: number;
    readonly header: ColumnHeader;
    readonly columnStrip: ColumnStrip;
    readonly rowStrip: RowStrip;
    readonly corner: readonly CornerText[];
    readonly summaries: Summaries;
    /** Where the cells begin, and how much room they have. */
    readonly left: number;
    readonly top: number;
    readonly body: Size;
    readonly cell: Size;
    readonly gap: number;
    readonly gridlines: boolean;
    readonly cellContent: CellContent;
    readonly words: CellWords | undefined;
    readonly paints: CellPaints | undefined;
    readonly arrows: Arrows;
    readonly direction: Direction;
    /** Pixels by which each level of the rows stands in. */
    readonly indent: number;
    /** The room inside the scroll bars, and what must scroll in it to reach every row and column. */
    readonly client: Size;
    readonly content: Size;
    readonly showCoverage: boolean;
    readonly showGap: boolean;
    readonly showTrend: boolean;
    readonly showStableTrend: boolean;
    readonly measure: Measure;
}

export interface PlacedRow {
    readonly key: string;
    readonly node: TreeNode;
    readonly index: number;
    readonly y: number;
    readonly indent: number;
    readonly label: string;
    readonly shortened: boolean;
    /** Whether it stands for members below it. */
    readonly isGroup: boolean;
    /** undefined for a row that cannot be closed over its members. */
    readonly folded: boolean | undefined;
    readonly summary: RowSummary | undefined;
    readonly cells: RowCells;
}

export interface PlacedColumn {
    readonly key: string;
    readonly index: number;
    readonly x: number;
    readonly lines: readonly string[];
    readonly summary: ColumnSummary | undefined;
}

export interface PlacedBand {
    readonly key: string;
    readonly label: string;
    readonly x: number;
    readonly width: number;
}

/** What is seen at one scroll position. */
export interface Window {
    readonly frame: Frame;
    readonly scroll: Offset;
    readonly rows: readonly PlacedRow[];
    readonly columns: readonly PlacedColumn[];
    readonly bands: readonly PlacedBand[];
}

export interface FrameInput {
    readonly model: HeatmapModel;
    readonly settings: Settings;
    readonly size: Size;
    readonly open: readonly TreeNode[];
    readonly isFolded: (node: TreeNode) => boolean;
    readonly headline: string | undefined;
    readonly legend: readonly LegendEntry[];
    readonly summaries: Summaries;
    readonly words: CellWords | undefined;
    readonly paints: CellPaints | undefined;
    readonly notices: readonly string[];
    readonly measure: Measure;
    /** Breadth of a scroll bar. */
    readonly scrollBar: number;
}

export const CHEVRON = 20;
export const LEGEND_LEFT = 4;
const MARGIN = 4;
const NOTICE = 22;
const WIDEST_ROW_HEADER = 320;
/** Pixels: the default of 9 points. */
const USUAL_TEXT = 12;
const TALLEST_LABEL = 132;
/** The share of the height that a legend may take from the cells. */
const MOST_LEGEND = 0.2;
/** A label with fewer letters, but wide ones, may be a little wider than those that are measured. */
const LETTER_SPREAD = 1.04;

export function makeFrame(input: FrameInput): Frame {
    const { model, settings, size, open, scrollBar } = input;
    const points = textSizes(settings);
    const fontSize = pixels(points.headers);
    const measure = measureBold(input.measure, settings.headers.bold);
    const besideBar = size.width - 2 * MARGIN - scrollBar;
    const headline = headlineLines(input.headline, { width: besideBar - MARGIN, height: size.height }, { fontSize: pixels(points.headline), textSize: fontSize, bold: settings.headline.bold }, input.measure);
    const legend = withinHeight(placeLegend(input.legend, besideBar, { fontSize: pixels(points.legend), bold: settings.legend.bold }, input.measure), size.height * MOST_LEGEND);
    const noticeLines = noticeLineCount(size.height);
    const notices = input.notices.flatMap((notice) => wrapText(measure, notice, fontSize, besideBar - MARGIN, noticeLines));
    const labels = rowHeaderWidth(model, settings, size, open, fontSize, measure);
    const sizes = cellSizes(settings.cells);
    const leastWidth = Math.max(sizes.minWidth, leastWordWidth(settings.cells.content, input.words?.usual ?? [], fontSize, measure));
    const spare = size.width - labels - scrollBar - model.columns.list.length * leastWidth;
    const strip = rowStrip(settings.summaries, input.summaries, size, spare, fontSize, measure);
    const left = labels + strip.width;
    const cellWidth = fittedStep(size.width - left - scrollBar, model.columns.list.length, leastWidth, Math.max(leastWidth, sizes.maxWidth));
    const header = columnHeader(model.columns.list, cellWidth, Math.min(TALLEST_LABEL, size.height * 0.24), fontSize, settings.headers, measure);
    const onTop = settings.legend.position === "top";
    const legendHeight = legend.height + (legend.height > 0 ? MARGIN : 0);
    const above = settings.headline.position === "top" ? headline.height : 0;
    const beneath = headline.height - above;
    const heads = columnStrip(settings.summaries, size, fontSize);
    const foot = above + (onTop ? legendHeight : 0) + header.bandHeight + header.labelHeight;
    const top = foot + heads.height;
    const noticeLine = roomyLine(fontSize, NOTICE);
    const below = notices.length * noticeLine + (onTop ? 0 : legendHeight) + beneath;
    const room = { width: Math.max(0, size.width - left), height: Math.max(0, size.height - top - below) };
    const leastHeight = roomyLine(fontSize, sizes.height);
    const cellHeight = fittedStep(room.height, open.length, leastHeight, leastHeight * 1.3);
    const grid = { width: model.columns.list.length * cellWidth, height: open.length * cellHeight };
    const body = roomBesideBars(room, grid, scrollBar);
    return {
        columnStrip: heads,
        rowStrip: strip,
        corner: cornerTexts(input.summaries.titles, heads, strip, left, foot, fontSize, measure),
        summaries: input.summaries,
        size, model, open, isFolded: input.isFolded, fontSize, legend, notices, header, left, top, body, measure,
        client: { width: left + body.width, height: top + body.height + below },
        headline: { ...headline, top: above > 0 ? 0 : top + body.height + below - headline.height },
        legendTop: onTop ? above : top + body.height + below - beneath - legend.height,
        noticeText: input.notices.join(" "),
        noticesTop: top + body.height,
        noticeLine,
        cell: { width: cellWidth, height: cellHeight },
        gap: sizes.gap,
        gridlines: settings.cells.gridlines,
        cellContent: settings.cells.content,
        words: input.words,
        paints: input.paints,
        arrows: settings.trend.arrows,
        direction: settings.trend.direction,
        indent: settings.headers.indent,
        content: { width: left + Math.max(grid.width, body.width), height: top + Math.max(grid.height, body.height) + below },
        showCoverage: settings.rollup.showCoverage,
        showGap: settings.rollup.showGap,
        showTrend: settings.trend.show,
        showStableTrend: settings.trend.showStable,
    };
}

/** What measures headers: all of them as bold text where they are written so. */
const measureBold = (measure: Measure, isBold: boolean): Measure => isBold ? (text, size) => measure(text, size, true) : measure;

/** The rows, columns and bands in sight; nothing else is worked out. */
export function makeWindow(frame: Frame, wanted: Offset): Window {
    const { cell, body, open } = frame;
    const list = frame.model.columns.list;
    const scroll = {
        x: clamp(wanted.x, 0, Math.max(0, list.length * cell.width - body.width)),
        y: clamp(wanted.y, 0, Math.max(0, open.length * cell.height - body.height)),
    };
    const rows = visibleRange(open.length, cell.height, scroll.y, body.height);
    const columns = visibleRange(list.length, cell.width, scroll.x, body.width);
    return {
        frame,
        scroll,
        rows: open.slice(rows.first, rows.end).map((node, at) => placeRow(frame, node, rows.first + at)),
        columns: list.slice(columns.first, columns.end).map((column, at) => placeColumn(frame, column, columns.first + at)),
        bands: frame.header.bandHeight > 0 ? placeBands(frame, list, columns.first, columns.end, scroll.x) : [],
    };
}

function placeRow(frame: Frame, node: TreeNode, index: number): PlacedRow {
    const indent = Math.max(0, node.depth) * frame.indent;
    const full = frame.model.labelOf(node);
    const label = fitText(frame.measure, full, frame.fontSize, frame.left - frame.rowStrip.width - indent - CHEVRON - 2 * MARGIN, isGroup(node));
    return {
        key: keyOf(node),
        node,
        index,
        y: index * frame.cell.height,
        indent,
        label,
        shortened: label !== full,
        isGroup: isGroup(node),
        folded: isFoldable(node) ? frame.isFolded(node) : undefined,
        summary: frame.rowStrip.width > 0 ? frame.summaries.ofRow(node) : undefined,
        cells: frame.model.cells(node),
    };
}

/** The height of all that stands above the cells of a column: band, label and summary. */
export function headHeight({ header, columnStrip: strip }: Frame): number {
    return header.bandHeight + header.labelHeight + strip.height;
}

function placeColumn(frame: Frame, column: HeatColumn, index: number): PlacedColumn {
    const lines = headerLines(column, frame.header, frame.cell.width, frame.fontSize, frame.measure);
    return { key: column.key, index, x: index * frame.cell.width, lines, summary: frame.columnStrip.height > 0 ? frame.summaries.ofColumn(index) : undefined };
}

/** A band keeps its label in sight while any of its columns is. */
function placeBands(frame: Frame, list: readonly HeatColumn[], first: number, end: number, scrollX: number): PlacedBand[] {
    const bands: PlacedBand[] = [];
    for (let from = first; from < end;) {
        let to = from + 1;
        while (to < end && list[to].band === list[from].band) to += 1;
        const x = Math.max(from * frame.cell.width, scrollX);
        const width = to * frame.cell.width - x;
        bands.push({ key: `${list[from].band}@${from === first ? "first" : from}`, label: fitText(frame.measure, list[from].band, frame.fontSize, width - MARGIN, true), x, width });
        from = to;
    }
    return bands;
}

function isGroup(node: TreeNode): boolean {
    return node.children.length > 0;
}

/** As wide as the longest label needs, within a share of the visual that leaves the cells the larger part. Large text may take more of it. */
function rowHeaderWidth(model: HeatmapModel, settings: Settings, size: Size, open: readonly TreeNode[], fontSize: number, measure: Measure): number {
    if (settings.headers.rowWidth > 0) return Math.min(settings.headers.rowWidth, size.width * 0.8);
    const most = Math.min(WIDEST_ROW_HEADER * Math.max(1, fontSize / USUAL_TEXT), size.width * (size.width < 400 ? 0.42 : 0.34));
    const widest = longestLabels(open).reduce((wide, node) => {
        return Math.max(wide, Math.max(0, node.depth) * settings.headers.indent + measure(model.labelOf(node), fontSize, isGroup(node)) * LETTER_SPREAD);
    }, 0);
    return Math.ceil(clamp(widest + CHEVRON + 3 * MARGIN, Math.min(80, most), most));
}

function fittedStep(room: number, count: number, least: number, most: number): number {
    return count === 0 ? least : clamp(Math.floor(room / count), least, Math.max(least, most));
}
