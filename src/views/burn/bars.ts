import { isTold, Series } from "../../domain/burn/series";
import { curveMarks } from "./curve";
import { extentOf } from "./shownSeries";
import { PER_PERIOD_KEYS } from "./keys";
import { DIMMED, Mark, rect, text } from "../common/marks";
import { periodAmounts } from "./periodAmounts";
import type { PictureInput, TimePicture, TimePlot } from "./picture";
import { timeFrame, timeLabelHeight } from "./timeFrame";

export const FORECAST_PATTERN = "pm-burn-forecast";
/** The share of the height that the bars have; the lines above them have the rest. */
const SHARE = 0.42;

/** The amounts of each period as bars, beneath the lines of what they come to; both over one axis of time, each with its own scale. */
export function barsPicture(input: PictureInput): TimePicture {
    return input.size.height < LEAST_FOR_LINES ? barsAlone(input) : barsBeneathLines(input);
}

/** In a lower picture there is room for the bars alone. */
const LEAST_FOR_LINES = 190;

function barsAlone(input: PictureInput): TimePicture {
    const amounts = barSeries(input);
    const { plot, marks } = timeFrame(input, barExtent(input, amounts), { top: 0, height: input.size.height }, { top: Math.round(input.fontSize * 0.6), right: 4, bottom: timeLabelHeight(input.fontSize, input.model.axis?.grain ?? "month") });
    return { height: input.size.height, plot, still: [...marks, ...barMarks(input, plot, amounts)] };
}

function barsBeneathLines(input: PictureInput): TimePicture {
    const { size, model, fontSize } = input;
    const height = Math.round(size.height * SHARE);
    const upperBox = { top: 0, height: size.height - height };
    const first = curveMarks(input, upperBox, false);
    const amounts = barSeries(input);
    const extent = barExtent(input, amounts);
    const right = size.width - first.plot.left - first.plot.width;
    const margins = { top: Math.round(fontSize * 2.1), right, bottom: timeLabelHeight(fontSize, model.axis?.grain ?? "month"), leastLeft: first.plot.left };
    const lower = timeFrame(input, extent, { top: size.height - height, height }, margins);
    const upper = lower.plot.left > first.plot.left ? curveMarks(input, upperBox, false, lower.plot.left) : first;
    const plot: TimePlot = { ...upper.plot, height: lower.plot.top + lower.plot.height - upper.plot.top };
    return { height: size.height, plot, still: [
        ...upper.marks,
        ...lower.marks.map((mark) => ({ ...mark, key: `bars-${mark.key}` })),
        text("bars-title", input.texts.say(PER_PERIOD_KEYS[model.axis?.grain ?? "month"]), lower.plot.left, lower.plot.top - fontSize * 0.9, { fill: input.theme.muted, "font-size": fontSize }),
        ...barMarks(input, lower.plot, amounts),
    ] };
}

function barExtent({ model: { shown } }: PictureInput, amounts: BarSeries): readonly [least: number, most: number] {
    return extentOf(Object.values(amounts).filter((series) => series !== undefined), shown.from, shown.to);
}

interface BarSeries {
    readonly planned: Series | undefined;
    readonly actual: Series | undefined;
    readonly forecast: Series | undefined;
}

function barSeries({ model: { whole, shown, closing }, settings }: PictureInput): BarSeries {
    const of = (line: keyof BarSeries, from: number): Series | undefined => {
        const series = whole.lines[line];
        return series && within(periodAmounts({ line, series }, whole, settings.burn.input), Math.max(from, shown.from), shown.to);
    };
    return {
        planned: settings.lines.planned ? of("planned", shown.from) : undefined,
        actual: of("actual", shown.from),
        forecast: settings.lines.forecast ? of("forecast", closing.place + 1) : undefined,
    };
}

function within(series: Series, from: number, to: number): Series {
    return series.map((amount, place) => place < from || place > to ? NaN : amount);
}

/** Neither chosen here, nor of what another visual has chosen: the lines above show that part. */
function barMarks({ looks, theme, model, isChosen }: PictureInput, plot: TimePlot, { planned, actual, forecast }: BarSeries): readonly Mark[] {
    const thick = Math.max(1, Math.min(28, plot.step * 0.62));
    const zero = plot.y(0);
    const bar = (key: string, place: number, amount: number, inset: number, at: Mark["at"]): Mark => {
        const x = plot.x(place) - plot.step / 2 - thick / 2 + inset;
        const opacity = model.isLit || isChosen?.(undefined, place) === false ? DIMMED : 1;
        return rect(`${key}${place}`, x, Math.min(zero, plot.y(amount)), thick, Math.abs(plot.y(amount) - zero), { opacity, ...at });
    };
    const marks: Mark[] = [];
    const shift = Math.min(4, thick * 0.2);
    for (let place = model.shown.from; place <= model.shown.to; place += 1) {
        if (planned !== undefined && isTold(planned[place])) marks.push(bar("plan", place, planned[place], -shift, { fill: theme.background, stroke: looks.planned.colour, "stroke-width": 1 }));
        if (actual !== undefined && isTold(actual[place])) marks.push(bar("spent", place, actual[place], shift, { fill: looks.actual.colour }));
        if (forecast !== undefined && isTold(forecast[place])) marks.push(bar("expected", place, forecast[place], shift, { fill: `url(#${FORECAST_PATTERN})`, stroke: looks.forecast.colour, "stroke-width": 1 }));
    }
    return marks;
}
