import { bandCurves } from "../../domain/burn/band";
import { coneCurves, EacMethod } from "../../domain/burn/methods";
import { isTold, lastTold, Series } from "../../domain/burn/series";
import type { Settings } from "../../settings/settings";
import { DRAWN_LINES, DrawnLine, isShown } from "./lineLooks";
import type { BurnModel } from "./model";
import type { Part } from "./part";

/** A line of the picture with its amounts by place. */
export interface DrawnSeries {
    readonly line: DrawnLine;
    readonly series: Series;
}

type Of = Pick<BurnModel, "shown" | "closing">;

/** The lines that are told within the scope and let be drawn, quietest first. An original budget that never changed says nothing beside the revised one. */
export function drawnSeries(part: Pick<Part, "lines" | "figures" | "isMissing">, settings: Settings, model: Of): readonly DrawnSeries[] {
    return DRAWN_LINES.flatMap((line): DrawnSeries[] => {
        const series = line === "forecast" ? landingLine(part, settings.burn.method, model) : line === "actual" ? closedLine(part) : part.lines[line];
        if (series === undefined || lastTold(series, model.shown.to) < model.shown.from || !isShown(line, settings.lines)) return [];
        if (line === "budget" && part.lines.revised !== undefined && isSame(series, part.lines.revised)) return [];
        return [{ line, series }];
    });
}

/** The actuals without closings that are missing: the line goes on from the next one, for a month that nobody told is not one without spending. */
export function closedLine({ lines: { actual }, isMissing }: Pick<Part, "lines" | "isMissing">): Series | undefined {
    return actual?.map((amount, place) => isMissing(place) ? NaN : amount);
}

/** What a small picture keeps: the budget, the plan, what was spent and where it lands. */
const WEIGHTIEST: ReadonlySet<DrawnLine> = new Set(["revised", "planned", "actual", "forecast"]);

/** In a small picture the quieter lines would hide the others. */
export function withinRoom(line: DrawnLine, isSmall: boolean): boolean {
    return !isSmall || WEIGHTIEST.has(line);
}

function isSame(one: Series, other: Series): boolean {
    return one.every((amount, place) => amount === other[place] || !isTold(amount));
}

/** The forecast that is bound; or, where the author asks for another method, the way to where it lands. */
function landingLine({ lines, figures }: Pick<Part, "lines" | "figures">, method: Settings["burn"]["method"], model: Of): Series | undefined {
    const asked: EacMethod | "model" | undefined = method === "autoMethod" ? "bottomUp" : method;
    if (asked === "bottomUp") return lines.forecast;
    const { landing, actual } = figures;
    if (landing === undefined || actual === undefined || model.closing.place < 0 || model.closing.place >= model.shown.to) return undefined;
    return curvesBetween({ lines }, model, actual, landing, landing).low;
}

function curvesBetween({ lines }: Pick<Part, "lines">, { shown, closing }: Of, actual: number, low: number, high: number): { readonly low: Series; readonly high: Series } {
    const profile = lines.forecast ?? lines.planned;
    const end = endOf(profile, shown.to);
    // What has come to its end, as the plan of a late project, does not say when the rest is spent.
    return coneCurves({ profile, closing: closing.place, end: end > closing.place ? end : shown.to, actual, low, high, length: shown.to + 1 });
}

/** Where a line has come to what it comes to. */
function endOf(line: Series | undefined, to: number): number {
    if (line === undefined) return to;
    let end = Math.min(to, lastTold(line));
    while (end > 0 && line[end - 1] === line[end]) end -= 1;
    return end;
}

export interface Range {
    readonly low: Series;
    readonly high: Series;
}

/** The range of the methods after the closing. */
export function coneOf(part: Part, { range: { cone } }: Settings, model: Of): Range | undefined {
    const { range, actual } = part.figures;
    if (!cone || range === undefined || actual === undefined || model.closing.place < 0 || model.closing.place >= model.shown.to) return undefined;
    return curvesBetween(part, model, actual, range.low, range.high);
}

/** Where the forecast would land had it missed as past ones did. */
export function bandRange(part: Part, { range: { band } }: Settings, { closing }: Of): Range | undefined {
    const found = band ? part.band() : undefined;
    const { forecast } = part.lines;
    if (found === undefined || forecast === undefined || part.figures.actual === undefined) return undefined;
    return bandCurves(found, forecast, closing.place, part.figures.actual);
}

/** The least and the most that lines come to between two places. */
export function extentOf(all: readonly Series[], from: number, to: number): readonly [least: number, most: number] {
    let [least, most] = [0, 0];
    for (const series of all) {
        for (let place = from; place <= to; place += 1) {
            const amount = series[place];
            if (amount < least) least = amount;
            if (amount > most) most = amount;
        }
    }
    return [least, most];
}
