import { AmountInput, carried, firstTold, lastTold, perPeriod, Series } from "../../domain/burn/series";
import type { DrawnSeries } from "./shownSeries";
import { DrawnLine, RISING } from "./lineLooks";
import type { Part } from "./part";

/** Lines that go on up to the closing over periods that no row tells. */
const CARRIED: ReadonlySet<DrawnLine> = new Set(["committed", "actual", "earned"]);

/**
 * What a line grows by in each period; not told where nobody told the period, which is not zero. Sums since the beginning tell no
 * amount of the first period, and none after a missing one: what they grew by is then that of several.
 */
export function periodAmounts({ line, series }: DrawnSeries, { tells }: Pick<Part, "tells">, input: AmountInput): Series {
    const amounts = perPeriod(carried(series, lastTold(series)), "cumulative");
    const first = firstTold(series);
    if (input === "periodic" && amounts.length > 0) amounts[0] = series[0];
    if (first >= 0 && !RISING.has(line) && (input === "cumulative" || !CARRIED.has(line))) amounts[first] = NaN;
    if (!CARRIED.has(line)) return amounts;
    let [isBegun, isToldBefore] = [false, false];
    for (let place = 0; place < amounts.length; place += 1) {
        const isToldHere = tells(line, place);
        if (!isToldHere || input === "cumulative" && isBegun && !isToldBefore) amounts[place] = NaN;
        isBegun ||= isToldHere;
        isToldBefore = isToldHere;
    }
    return amounts;
}
