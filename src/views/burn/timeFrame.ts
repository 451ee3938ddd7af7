import { AmountAxis, amountAxis } from "./amountAxis";
import { Mark, path, text } from "../common/marks";
import type { PictureInput, TimePlot } from "./picture";
import { timeLabels } from "./timeLabels";

interface Margins {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    /** How wide the labels of another plot above or beneath are, so that both begin at the same pixel. */
    readonly leastLeft?: number;
}

export interface TimeFrame {
    readonly plot: TimePlot;
    readonly marks: readonly Mark[];
}

const AIR = 8;
/** Where lines may have one colour alone, those that only guide the eye are dotted. */
const QUIET = { "stroke-dasharray": "1 9" } as const;

/** Axes, gridlines and labels of a plot over time, and the scales that its lines are drawn by. */
export function timeFrame(input: PictureInput, extent: readonly [number, number], box: { readonly top: number; readonly height: number }, { top, right, bottom, leastLeft = 0 }: Margins): TimeFrame {
    const { size, model: { shown }, fontSize, measure, amounts } = input;
    const height = Math.max(1, box.height - top - bottom);
    const axis = amountAxis(extent[0], extent[1], height);
    const left = Math.max(leastLeft, Math.ceil(Math.max(...axis.ticks.map((tick) => measure(amounts.tick(tick, axis.step), fontSize)))) + AIR);
    const width = Math.max(1, size.width - left - right);
    const step = width / (shown.to - shown.from + 1);
    const plot: TimePlot = {
        left, top: box.top + top, width, height, step, run: shown,
        x: (place) => left + (place - shown.from + 1) * step,
        y: (amount) => box.top + top + height * (axis.most - amount) / (axis.most - axis.least),
    };
    return { plot, marks: [...amountMarks(input, plot, axis), ...(bottom > 0 ? timeMarks(input, plot) : [])] };
}

function amountMarks({ amounts, theme, settings, fontSize }: PictureInput, { left, width, y }: TimePlot, { ticks, step }: AmountAxis): readonly Mark[] {
    const lines = ticks.filter((tick) => settings.axes.gridlines || tick === 0);
    return [
        ...lines.map((tick) => path(`grid${tick}`, `M${left} ${Math.round(y(tick)) + 0.5}h${width}`, { stroke: tick === 0 ? theme.neutral : theme.line, "stroke-width": 1, ...(theme.highContrast && tick !== 0 && QUIET) })),
        ...ticks.map((tick) => text(`tick${tick}`, amounts.tick(tick, step), left - AIR + 2, y(tick), { "text-anchor": "end", fill: theme.muted, "font-size": fontSize })),
    ];
}

/** The height of the labels below a plot: periods, and the years beneath them. */
export function timeLabelHeight(fontSize: number, grain: string): number {
    return Math.round(fontSize * (grain === "year" ? 1.8 : 3.1));
}

function timeMarks(input: PictureInput, { left, top, height, step, run }: TimePlot): readonly Mark[] {
    const { model: { axis }, fontSize, measure, dates, theme } = input;
    if (axis === undefined) return [];
    const { periods, years } = timeLabels(axis, run, step, fontSize, measure, dates);
    const at = (place: number): number => left + (place - run.from) * step;
    const below = top + height;
    const yearLine = below + fontSize * (periods.length > 0 ? 2.4 : 1.1);
    return [
        ...periods.map((label) => text(`period${label.place}`, label.text, at(label.place) + step / 2, below + fontSize, { "text-anchor": "middle", fill: theme.muted, "font-size": fontSize })),
        ...years.filter(({ place }) => place > run.from).map(({ place }) => path(`yearLine${place}`, `M${Math.round(at(place)) + 0.5} ${below}v5`, { stroke: theme.neutral })),
        ...years.map((label) => text(`year${label.place}`, label.text, at(label.place) + (label.place > run.from ? 3 : 0), yearLine, { fill: theme.muted, "font-size": fontSize, "font-weight": 600 })),
    ];
}
