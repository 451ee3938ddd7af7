import { AlertLimits, Situation, tailShare } from "../../domain/burn/alerts";
import { lastTold, Series } from "../../domain/burn/series";
import { isRated } from "../../domain/status";
import { statusReader } from "../../domain/statusReader";
import type { Settings } from "../../settings/settings";
import { lastDayOf } from "./axis";
import type { Figures } from "./figures";
import type { Lines } from "./lines";
import type { PartsInput } from "./parts";

export function limitsOf({ overrun, ahead, underspend, hockey }: Settings["alerts"]): AlertLimits {
    return { overrun: overrun / 100, ahead: ahead / 100, underspend: underspend / 100, hockey: hockey / 100 };
}

/** What the alerts of a part are judged by. */
export function situationOf(input: PartsInput, figures: Figures, lines: Lines, missing: number, leaves: readonly number[]): Situation {
    const { axis, how } = input;
    const { forecast } = lines;
    const ends = forecast === undefined || axis === undefined ? undefined : lastRise(forecast);
    return {
        revised: figures.revised, committed: figures.committed, actual: figures.actual, earned: figures.earned, planned: figures.planned,
        budget: figures.completion,
        // A landing is held against the budget of those that have one.
        landing: figures.gap === undefined || figures.revised === undefined ? figures.landing : figures.revised + figures.gap,
        previousLanding: figures.previousLanding === undefined || figures.landing === undefined || figures.gap === undefined || figures.revised === undefined
            ? figures.previousLanding : figures.previousLanding + figures.revised + figures.gap - figures.landing,
        runway: figures.runway,
        remainingMonths: remainingMonths(input, figures, ends),
        missing,
        isBadWeather: leaves.length === 1 ? isBadWeather(input, leaves[0]) : undefined,
        forecastTail: forecast === undefined || axis === undefined ? undefined : tailShare(forecast, how.closing),
        forecastPeriods: ends === undefined ? 0 : Math.max(0, ends - how.closing),
    };
}

/** From the closing to the planned end, or else to the end of the forecast. */
function remainingMonths({ axis, how, closing }: PartsInput, { due }: Figures, forecastEnd: number | undefined): number | undefined {
    if (axis === undefined || closing.place < 0) return undefined;
    if (due === undefined) return forecastEnd === undefined ? undefined : Math.max(0, forecastEnd - how.closing) * axis.monthsPerPeriod;
    const [end, day] = [new Date(due), new Date(lastDayOf(axis, closing.place))];
    return Math.max(0, (end.getFullYear() - day.getFullYear()) * 12 + end.getMonth() - day.getMonth());
}

function lastRise(line: Series): number {
    let place = lastTold(line);
    while (place > 0 && line[place - 1] === line[place]) place -= 1;
    return place;
}

/** Rain or storm: the worse half of the scale, in the report of the closing. */
function isBadWeather({ table, scale, reading, how, axis }: PartsInput, leaf: number): boolean | undefined {
    const { status } = table;
    if (status === undefined || how.closing < 0) return undefined;
    const read = statusReader(scale);
    for (let row = 0; row < reading.leafOf.length; row += 1) {
        if (reading.leafOf[row] !== leaf || (axis?.of[row] ?? 0) !== how.closing) continue;
        const rank = read(status.values[row]);
        if (isRated(rank)) return rank > scale.levels.length / 2;
    }
    return undefined;
}
