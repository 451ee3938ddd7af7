import { isTold, Series } from "../../domain/burn/series";
import { GridPlace, GridShape, HEADER } from "../../interaction/gridKeys";
import type { WalkedGrid } from "../common/walkedGrid";
import { periodLabel } from "./burnTexts";
import { leftOf } from "./burnDown";
import { DrawnSeries, drawnSeries, withinRoom } from "./shownSeries";
import { FigureName, FIGURES, figureItems } from "./figureItems";
import type { BurnFrame } from "./frame";
import { LEFT } from "../common/margins";
import type { Hit } from "./hit";
import { FIGURE_KEYS, LINE_KEYS } from "./keys";
import { shownParts } from "./model";
import { heightInSight, PartsPicture, TimePlot } from "./picture";
import { toldAt, TooltipSource } from "./tooltip";

/**
 * The picture as a table: series by period, or parts by figure. The keyboard walks it and a screen reader reads it, so that
 * nothing that is drawn is told to the eye alone.
 */
export interface BurnGrid extends WalkedGrid {
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
