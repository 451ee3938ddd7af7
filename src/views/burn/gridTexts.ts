import { isTold, Series } from "../../domain/burn/series";
import { GridPlace, GridShape, HEADER } from "../../interaction/gridKeys";
import type { SpokenBox, SpokenGrid } from "../common/spoken";
import { periodLabel } from "./burnTexts";
import { leftOf } from "./burnDown";
import { DrawnSeries, drawnSeries, withinRoom } from "./shownSeries";
import { FigureName, FIGURES, figureItems } from "./figureItems";
import { BurnFrame, LEFT } from "./frame";
import type { Hit } from "./hit";
import { FIGURE_KEYS, LINE_KEYS } from "./keys";
import { shownParts } from "./model";
import { heightInSight, PartsPicture, TimePlot } from "./picture";
import { toldAt, TooltipSource } from "./tooltip";

/**
 * The picture as a table: series by period, or parts by figure. The keyboard walks it and a screen reader reads it, so that
 * nothing that is drawn is told to the eye alone.
 */
export interface BurnGrid {
    readonly shape: GridShape;
    readonly corner: string;
    readonly rowName: (row: number) => string;
    readonly rowKey: (row: number) => string;
    readonly columnName: (column: number) => string;
    readonly cellText: (place: GridPlace) => string;
    /** Where a place is to be seen, scrolled so far, from the top left corner of the visual. */
    readonly boxOf: (place: GridPlace, scroll: number) => SpokenBox;
    readonly hitAt: (place: GridPlace) => Hit;
    /** The scroll position that brings a place into sight. */
    readonly scrollTo: (place: GridPlace, scroll: number) => number;
}

export function burnGrid(frame: BurnFrame, source: TooltipSource): BurnGrid {
    const { picture } = frame;
    return picture.plot === undefined ? gridOfParts(frame, picture, source) : gridOfSeries(frame, picture.plot, source);
}

const flatShape = (rows: number, columns: number, page: number): GridShape => ({ rows, columns, page, isOpen: () => undefined, parentOf: () => HEADER });

const RING = 14;

function gridOfSeries(frame: BurnFrame, plot: TimePlot, source: TooltipSource): BurnGrid {
    const { model, texts, settings } = source;
    const drawn: readonly DrawnSeries[] = [...drawnSeries(model.whole, settings, model)].reverse();
    const { from, to } = model.shown;
    const seriesOf = seriesInSight(frame, source);
    const nameOf = (row: number): string => drawn.at(row) === undefined || row < 0 ? "" : texts.say(LINE_KEYS[drawn[row].line]);
    const columnName = (column: number): string => periodLabel(source, from + column);
    return {
        shape: flatShape(drawn.length, to - from + 1, drawn.length),
        corner: texts.say("Burn_corner"),
        rowName: nameOf,
        rowKey: (row) => drawn[row].line,
        columnName,
        cellText: ({ row, column }) => texts.say("Burn_cell", { name: nameOf(row), period: columnName(column), amount: toldAt(source, drawn[row], from + column) }),
        boxOf: ({ row, column }) => {
            const series = row < 0 ? undefined : seriesOf(drawn[row]);
            const amount = column < 0 ? NaN : series?.[from + column] ?? NaN;
            const x = LEFT + (column < 0 ? plot.left : plot.x(from + column));
            if (row < 0 || !isTold(amount)) return { x: x - (column < 0 ? 0 : plot.step), y: frame.pictureTop + plot.top, width: column < 0 ? plot.width : plot.step, height: plot.height };
            return { x: x - RING / 2, y: frame.pictureTop + plot.y(amount) - RING / 2, width: RING, height: RING };
        },
        hitAt: ({ column }) => column === HEADER ? { on: "background" } : { on: "period", place: from + column },
        scrollTo: (_, scroll) => scroll,
    };
}

/** The line that stands in the picture for a series; undefined where it has none, being left to words. */
function seriesInSight({ input }: BurnFrame, { model }: TooltipSource): (one: DrawnSeries) => Series | undefined {
    if (model.form !== "burnDown") return ({ line, series }) => withinRoom(line, input.isSmall) ? series : undefined;
    const left = leftOf(input, model.whole);
    return (one) => left.find(({ line }) => line === one.line)?.series;
}

function gridOfParts({ room, pictureTop }: BurnFrame, picture: PartsPicture, source: TooltipSource): BurnGrid {
    const { model, texts, settings } = source;
    const parts = shownParts(model);
    const columns: readonly FigureName[] = FIGURES.filter((key) => model.whole.figures[key] !== undefined);
    const columnName = (column: number): string => texts.say(FIGURE_KEYS[columns[column]]);
    const inSight = heightInSight(picture, room);
    return {
        shape: flatShape(parts.length, columns.length, Math.max(1, Math.floor(inSight / Math.max(1, picture.placeOfPart(0).height)) * picture.perRow)),
        corner: texts.say("Burn_cornerParts"),
        rowName: (row) => row < 0 ? "" : parts[row].label,
        rowKey: (row) => parts[row].key,
        columnName,
        cellText: ({ row, column }) => {
            const item = figureItems(parts[row], source, settings.alerts).find(({ key }) => key === columns[column]);
            return texts.say("Burn_cell", { name: parts[row].label, period: columnName(column), amount: item?.value ?? texts.say("Burn_notTold") });
        },
        boxOf: ({ row }, scroll) => {
            if (row < 0) return { x: LEFT, y: pictureTop, width: room.width, height: Math.max(24, picture.scrollTop) };
            const { x, y, width, height } = picture.placeOfPart(row);
            return { x: LEFT + x - 2, y: pictureTop + picture.scrollTop + y - scroll, width: width + 4, height };
        },
        hitAt: ({ row }) => row < 0 ? { on: "background" } : { on: "part", part: parts[row], index: row },
        scrollTo: ({ row }, scroll) => {
            if (row < 0) return scroll;
            const { y, height } = picture.placeOfPart(row);
            return Math.max(0, Math.max(Math.min(scroll, y), Math.min(y, y + height - inSight)));
        },
    };
}

/** Rows and columns that one hears of at once beside the place in focus: the whole table is long, and only its place is listened to. */
const AROUND = 12;

/** What a screen reader finds around the place in focus. */
export function spokenGrid(grid: BurnGrid, focus: GridPlace, scroll: number, describedBy: string | undefined, isSelected: (place: GridPlace) => boolean): SpokenGrid {
    const { rows, columns } = grid.shape;
    const near = (place: number, count: number): readonly number[] => {
        const first = Math.max(0, Math.min(place - AROUND, count - 2 * AROUND - 1));
        return Array.from({ length: Math.min(count, 2 * AROUND + 1) }, (_, at) => first + at);
    };
    const seen = near(focus.column, columns);
    return {
        corner: grid.corner,
        columns: seen.map((index) => ({ index, name: grid.columnName(index) })),
        rows: near(focus.row, rows).map((index) => ({
            key: grid.rowKey(index), index, level: 1, isOpen: undefined, name: grid.rowName(index),
            cells: seen.map((column) => ({ index: column, name: grid.cellText({ row: index, column }), isSelected: isSelected({ row: index, column }) })),
        })),
        focus: { place: focus, box: grid.boxOf(focus, scroll), describedBy },
    };
}
