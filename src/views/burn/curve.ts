import { budgetChanges } from "../../domain/burn/variance";
import { isTold, lastTold, Series } from "../../domain/burn/series";
import { dateLabel } from "./burnTexts";
import { bandRange, coneOf, DrawnSeries, drawnSeries, extentOf, Range, withinRoom } from "./shownSeries";
import { spread } from "./endLabels";
import { LINE_KEYS } from "./keys";
import { LineLook, RISING } from "./lineLooks";
import { DIMMED, halo, Mark, path, text } from "../common/marks";
import { areaPath, linePath, stepPath } from "./paths";
import type { PictureInput, TimePicture, TimePlot } from "./picture";
import type { Offset } from "../common/view";
import { timeFrame, timeLabelHeight } from "./timeFrame";

export const CONE_PATTERN = "pm-burn-hatch";

/** The whole over time: what was planned, ordered, spent and earned, and where it will land. */
export function curvePicture(input: PictureInput): TimePicture {
    const { marks, plot } = curveMarks(input, { top: 0, height: input.size.height }, true);
    return { height: input.size.height, still: marks, plot };
}

/** @param hasLabels false where another plot beneath has the labels of the time */
export function curveMarks(input: PictureInput, box: { readonly top: number; readonly height: number }, hasLabels: boolean, leastLeft = 0): { readonly marks: readonly Mark[]; readonly plot: TimePlot } {
    const { model, settings, fontSize } = input;
    const { whole, shown } = model;
    const drawn = drawnSeries(whole, settings, model).filter(({ line }) => withinRoom(line, input.isSmall));
    const [cone, band] = [coneOf(whole, settings, model), bandRange(whole, settings, model)];
    const around = [cone, band].flatMap((range) => range === undefined ? [] : [range.low, range.high]);
    const extent = extentOf([...drawn.map(({ series }) => series), ...around], shown.from, shown.to);
    const right = rightMargin(input, drawn);
    const { marks, plot } = timeFrame(input, extent, box, { top: Math.round(fontSize * 1.7), right, bottom: hasLabels ? timeLabelHeight(fontSize, model.axis?.grain ?? "month") : 0, leastLeft });
    const isDimmed = model.isLit || input.isChosen !== undefined;
    const lit = whole.lit === undefined ? [] : drawnSeries({ ...whole, lines: whole.lit }, settings, model).filter(({ line }) => line !== "previousForecast");
    return {
        plot,
        marks: [
            ...rangeMarks(input, plot, cone, band),
            ...marks,
            ...dateMarks(input, plot),
            ...drawn.flatMap((one) => lineMarks(one, input, plot, model.isLit ? DIMMED : 1)),
            ...lit.flatMap((one) => lineMarks(one, input, plot, 1).map((mark) => ({ ...mark, key: `lit-${mark.key}` }))),
            ...changeMarks(input, plot),
            ...(isDimmed ? chosenPlaces(input, plot) : []),
            ...(settings.axes.endLabels ? labelMarks(input, plot, drawn, right) : []),
        ],
    };
}

/** One line as it is to be drawn; a plan is an outline, and an envelope has steps. */
export function lineMarks({ line, series }: DrawnSeries, { looks, theme, model }: Pick<PictureInput, "looks" | "theme" | "model">, plot: Pick<TimePlot, "x" | "y" | "run">, opacity: number): readonly Mark[] {
    const look = looks[line];
    const d = look.isStepped ? stepPath(series, plot.run, plot) : linePath(series, plot.run, plot, RISING.has(line) && beginsFromZero(series, plot.run.from, model.shown.from));
    const at = { stroke: look.colour, "stroke-width": look.width, "stroke-dasharray": look.dash, opacity };
    const first = firstOf(series, plot.run.from, plot.run.to);
    const isDot = first >= 0 && lastTold(series) === first && d.startsWith("M") && !d.includes("L") && !d.includes("H");
    if (isDot) return [{ key: line, tag: "circle", at: { cx: plot.x(first), cy: plot.y(series[first]), r: 3, fill: look.colour, opacity } }];
    return look.isOutlined
        ? [path(line, d, at), path(`${line}-inside`, d, { ...at, stroke: theme.background, "stroke-width": look.width - 2 })]
        : [path(line, d, at)];
}

/** Money that began after the axis did rose from nothing. */
function beginsFromZero(series: Series, from: number, axisFrom: number): boolean {
    const first = firstOf(series, from, series.length - 1);
    return first > axisFrom && isTold(series[first]);
}

function firstOf(series: Series, from: number, to: number): number {
    for (let place = from; place <= to; place += 1) if (isTold(series[place])) return place;
    return -1;
}

function rangeMarks({ theme, looks }: PictureInput, plot: TimePlot, cone: Range | undefined, band: Range | undefined): readonly Mark[] {
    return [
        ...(cone === undefined ? [] : [path("cone", areaPath(cone.low, cone.high, plot.run, plot), { fill: `url(#${CONE_PATTERN})`, stroke: theme.line, "stroke-width": 1 })]),
        ...(band === undefined ? [] : [path("band", areaPath(band.low, band.high, plot.run, plot), { fill: looks.forecast.colour, "fill-opacity": 0.1 })]),
    ];
}

/** The closing and today, each a line with its name. */
function dateMarks(input: PictureInput, plot: TimePlot): readonly Mark[] {
    const { model: { axis, closing }, settings, theme, fontSize, now, texts, measure } = input;
    if (axis === undefined) return [];
    const { left, width, top, height, run } = plot;
    const marks: Mark[] = [];
    const add = (key: string, x: number, full: string, dash: string): void => {
        const needed = measure(full, fontSize) + 8;
        const isLeft = x - left > needed;
        const label = isLeft || left + width - x > needed ? full : "";
        marks.push(
            path(key, `M${Math.round(x) + 0.5} ${top - fontSize * 1.4}V${top + height}`, { stroke: theme.neutral, "stroke-width": 1, "stroke-dasharray": dash }),
            text(`${key}-label`, label, x + (isLeft ? -4 : 4), top - fontSize * 0.85, { fill: theme.muted, "font-size": fontSize, "text-anchor": isLeft ? "end" : "start" }),
        );
    };
    if (settings.axes.closingLine && closing.place >= run.from && closing.place <= run.to) add("closing", plot.x(closing.place), texts.say("Burn_closing", { day: dateLabel(input, closing.place) }), "none");
    const today = todayAt(axis.starts, axis.ends, now);
    if (settings.axes.today && today !== undefined && today >= run.from && today <= run.to + 1) {
        const x = left + (today - run.from) * plot.step;
        const isFree = closing.place < 0 || Math.abs(x - plot.x(closing.place)) > measure(texts.say("Burn_today"), fontSize) + 12;
        if (isFree && x <= left + width) {
            marks.push(
                path("today", `M${Math.round(x) + 0.5} ${top - fontSize * 1.4}V${top + height}`, { stroke: theme.neutral, "stroke-width": 1, "stroke-dasharray": "2 3" }),
                text("today-label", texts.say("Burn_today"), Math.min(x + 4, left + width), top - fontSize * 0.85, { fill: theme.muted, "font-size": fontSize, "text-anchor": "start" }),
            );
        }
    }
    return marks;
}

/** In places and parts of them; undefined outside of the axis. */
function todayAt(starts: readonly Date[], ends: readonly number[], now: number): number | undefined {
    const place = ends.findIndex((end) => now < end);
    if (place < 0 || now < starts[place].getTime()) return undefined;
    return place + (now - starts[place].getTime()) / (ends[place] - starts[place].getTime());
}

const LEAST_FOR_CHANGES = { width: 300, height: 120 } as const;

/** Approved changes of the budget, each a small triangle where it happened, with its amount where there is room. */
function changeMarks(input: PictureInput, plot: TimePlot): readonly Mark[] {
    const { model: { whole, shown }, settings, looks, amounts, fontSize, measure, theme } = input;
    const { revised } = whole.lines;
    if (!settings.lines.changes || revised === undefined || plot.width < LEAST_FOR_CHANGES.width || plot.height < LEAST_FOR_CHANGES.height) return [];
    let free = -Infinity;
    return budgetChanges(revised).filter(({ place }) => place > shown.from && place <= shown.to).flatMap(({ place, amount, to }) => {
        const [x, y] = [plot.x(place - 1), plot.y(to)];
        const label = amounts.signed(amount);
        const half = measure(label, fontSize) / 2;
        const hasRoom = x - half > free && x - half > plot.left && x + half < plot.left + plot.width;
        if (hasRoom) free = x + half + 6;
        return [
            path(`change${place}`, amount > 0 ? `M${x - 4} ${y - 4}h8l-4 -6z` : `M${x - 4} ${y - 10}h8l-4 6z`, { fill: looks.revised.colour, stroke: "none" }),
            ...(hasRoom ? [text(`change${place}-label`, label, x, y - 10 - fontSize * 0.65, { fill: theme.muted, "font-size": fontSize, "text-anchor": "middle", ...halo(theme.background) })] : []),
        ];
    });
}

/** The periods that are selected, here or in another visual, stand on a tinted ground. */
export function chosenPlaces({ model, isChosen, theme }: PictureInput, { left, top, height, step, run }: TimePlot): readonly Mark[] {
    const marks: Mark[] = [];
    for (let place = run.from; place <= run.to; place += 1) {
        if (isChosen?.(undefined, place) !== true || model.axis === undefined) continue;
        marks.push(path(`chosen${place}`, `M${left + (place - run.from) * step} ${top}h${step}v${height}h${-step}z`, { fill: theme.selected, "fill-opacity": 0.12, stroke: theme.selected, "stroke-width": 1 }));
    }
    return marks;
}

const GAP = 6;

function labelOf({ line, series }: DrawnSeries, { texts, amounts, model: { shown } }: PictureInput): string {
    const last = lastTold(series, shown.to);
    return texts.say("Burn_endLabel", { name: texts.say(LINE_KEYS[line]), amount: amounts.amount(series[last]) });
}

/** The labels of lines that go on to the end stand beside the plot, where there is room for them. */
function rightMargin(input: PictureInput, drawn: readonly DrawnSeries[]): number {
    const { settings, size, measure, fontSize } = input;
    if (!settings.axes.endLabels) return 4;
    const widest = Math.max(0, ...drawn.filter((one) => endsAtRight(one, input)).map((one) => measure(labelOf(one, input), fontSize, true)));
    return hasRoomForLabels(size.width, widest) ? Math.ceil(widest) + GAP + 6 : 4;
}

/** In a narrower picture labels would take more room than the lines: a legend names them. */
export const LEAST_FOR_LABELS = 560;

function hasRoomForLabels(width: number, widest: number): boolean {
    return width >= LEAST_FOR_LABELS && widest < width * 0.4;
}

/** A line that ends so near to the right edge that its label would not fit before it. */
function endsAtRight(one: DrawnSeries, input: PictureInput): boolean {
    const { model: { shown }, measure, fontSize, size } = input;
    const last = lastTold(one.series, shown.to);
    const step = size.width * 0.7 / (shown.to - shown.from + 1);
    return (shown.to - last) * step < measure(labelOf(one, input), fontSize, true) + 4 * GAP;
}

function labelMarks(input: PictureInput, plot: TimePlot, drawn: readonly DrawnSeries[], right: number): readonly Mark[] {
    const { fontSize, theme, looks, model: { shown } } = input;
    if (right <= 4 && drawn.some((one) => endsAtRight(one, input))) return [];
    const line = Math.round(fontSize * 1.3);
    const groups = [drawn.filter((one) => endsAtRight(one, input)), drawn.filter((one) => !endsAtRight(one, input))];
    return groups.flatMap((group) => {
        const lastOf = (one: DrawnSeries): number => lastTold(one.series, shown.to);
        const wanted = group.map((one) => ({ key: one.line, y: plot.y(one.series[lastOf(one)]) }));
        const heights = spread([...wanted].reverse(), line, { top: plot.top + fontSize / 2, bottom: plot.top + plot.height - fontSize / 2 });
        return group.flatMap((one): readonly Mark[] => {
            const y = heights.get(one.line);
            if (y === undefined) return [];
            const end = { x: plot.x(lastOf(one)), y: plot.y(one.series[lastOf(one)]) };
            return labelAt(one, input, looks[one.line], end, { x: endsAtRight(one, input) ? plot.left + plot.width : end.x, y }, theme.background);
        });
    });
}

/** @param end of the line @param at where its label stands, to which a leader goes where that is not beside the end */
function labelAt(one: DrawnSeries, input: PictureInput, look: LineLook, end: Offset, at: Offset, page: string): readonly Mark[] {
    const { fontSize, theme } = input;
    const isMain = one.line === "actual" || one.line === "forecast";
    const isBeside = at.x === end.x && Math.abs(at.y - end.y) <= fontSize * 0.6;
    const leader = isBeside ? [] : [path(`${one.line}-leader`, `M${end.x + 1} ${end.y}L${at.x + GAP} ${at.y}`, { stroke: look.colour, "stroke-width": 0.75 })];
    return [...leader, text(`${one.line}-label`, labelOf(one, input), at.x + GAP + 2, at.y, {
        fill: isMain ? theme.foreground : theme.muted, "font-size": fontSize, "font-weight": isMain ? 600 : 400,
        ...halo(page),
    })];
}
