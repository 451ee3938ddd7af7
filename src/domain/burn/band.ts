import { isTold, levelAt, Series } from "./series";

/** Fewer forecasts than this tell no quantile worth drawing. */
export const LEAST_FORECASTS = 8;

/** What became of forecasts: quantiles of actual over forecast amount, ratios. */
export interface ForecastBand {
    /** How many forecasts could be compared. */
    readonly count: number;
    /** The quantile of 10 %. */
    readonly low: number;
    readonly median: number;
    /** The quantile of 90 %. */
    readonly high: number;
}

/**
 * @param made the amount of each period as it had been forecast some periods before
 * @param actual the actual amount of each period
 * @returns undefined with fewer than eight closed periods that have both, the forecast above 0
 */
export function forecastBand(made: Series, actual: Series, closing: number): ForecastBand | undefined {
    const ratios: number[] = [];
    const end = Math.min(closing, made.length - 1, actual.length - 1);
    for (let place = 0; place <= end; place += 1) if (made[place] > 0 && isTold(actual[place])) ratios.push(actual[place] / made[place]);
    if (ratios.length < LEAST_FORECASTS) return undefined;
    ratios.sort((one, other) => one - other);
    return { count: ratios.length, low: quantile(ratios, 0.1), median: quantile(ratios, 0.5), high: quantile(ratios, 0.9) };
}

/** Linear between ranks: definition 7 of Hyndman and Fan, Sample Quantiles in Statistical Packages (1996). */
function quantile(sorted: readonly number[], share: number): number {
    const rank = (sorted.length - 1) * share;
    const below = Math.floor(rank);
    const above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
}

/**
 * From the actual at the closing, what the forecast still adds, scaled by either end of the band. Told where the forecast is.
 * @param forecast cumulative, the actuals in it; where it begins after the closing it goes on from the actual
 */
export function bandCurves(band: ForecastBand, forecast: Series, closing: number, actual: number): { readonly low: Series; readonly high: Series } {
    const low = new Float64Array(forecast.length).fill(NaN);
    const high = new Float64Array(forecast.length).fill(NaN);
    const from = levelAt(forecast, closing, actual);
    for (let place = Math.max(closing + 1, 0); place < forecast.length; place += 1) {
        const added = forecast[place] - from;
        // What is scaled may be a credit: the ends then change sides.
        low[place] = actual + Math.min(added * band.low, added * band.high);
        high[place] = actual + Math.max(added * band.low, added * band.high);
    }
    if (closing >= 0 && closing < forecast.length) low[closing] = high[closing] = actual;
    return { low, high };
}
