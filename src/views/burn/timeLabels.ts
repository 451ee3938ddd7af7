import type { DateTexts } from "../../text/dates";
import type { Measure } from "../common/fitText";
import type { TimeAxis } from "./axis";
import type { Run } from "./paths";

/** A label below the axis: from the place at which it begins, so many places wide. */
export interface TimeLabel {
    readonly place: number;
    readonly text: string;
    /** Whether it begins a year, or stands for one. */
    readonly isYear: boolean;
}

export interface TimeLabels {
    readonly periods: readonly TimeLabel[];
    readonly years: readonly TimeLabel[];
}

const AIR = 8;

/** As many periods as there is room for; years beneath them, or alone where months have no room. */
export function timeLabels({ starts, grain, monthsPerPeriod }: TimeAxis, { from, to }: Run, step: number, fontSize: number, measure: Measure, dates: DateTexts): TimeLabels {
    const places = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    const labelOf = (place: number): string => dates.period(starts[place], grain).label;
    const widest = Math.max(...places.slice(0, 12).map((place) => measure(labelOf(place), fontSize)));
    const every = [1, 3, 6].map((months) => months / monthsPerPeriod).find((periods) => Number.isInteger(periods) && periods * step >= widest + AIR);
    const yearOf = (place: number): number => starts[place].getFullYear();
    const years = places.filter((place) => place === from || yearOf(place) !== yearOf(place - 1)).map((place) => ({ place, text: String(yearOf(place)), isYear: true }));
    if (grain === "year") return { periods: [], years: thinned(years, step, fontSize, measure) };
    const periods = every === undefined ? [] : places.filter((place) => starts[place].getMonth() % (every * monthsPerPeriod) === 0).map((place) => ({ place, text: labelOf(place), isYear: false }));
    return { periods, years: thinned(years, step, fontSize, measure) };
}

/** Leaves out years that would touch the one before, and one that is cut off at the beginning for the sake of the next. */
function thinned(years: readonly TimeLabel[], step: number, fontSize: number, measure: Measure): readonly TimeLabel[] {
    const kept: TimeLabel[] = [];
    for (const year of years) {
        const last = kept.at(-1);
        const room = last === undefined ? Infinity : (year.place - last.place) * step;
        if (last !== undefined && room < measure(last.text, fontSize) + AIR) {
            if (kept.length > 1 || years.length === 2) continue;
            kept.pop();
        }
        kept.push(year);
    }
    return kept;
}
