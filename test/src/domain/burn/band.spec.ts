import * as fc from "fast-check";
import { bandCurves, ForecastBand, forecastBand, LEAST_FORECASTS } from "../../../../src/domain/burn/band";
import { expectAlways } from "../property";
import { anySeries, even, NONE, series } from "./amounts";

// Eleven months forecast at 100: ratios of 0.5, 0.6 ... 1.5, in no order.
const made = even(11, 100);
const actual = series(150, 50, 140, 60, 130, 70, 120, 80, 110, 90, 100);

describe("the band of past forecasts", () => {
    it("has the quantiles of 10 % and 90 %, and the median, of actual over forecast", () => {
        // R-7 on eleven ratios: ranks 1, 5 and 9 counted from 0.
        expect(forecastBand(made, actual, 10)).toEqual({ count: 11, low: 0.6, median: 1, high: 1.4 });
    });

    it("lies between two ratios where the rank does", () => {
        // Eight ratios of 1 to 8: ranks 0.7, 3.5 and 6.3 counted from 0.
        const band = forecastBand(even(8, 10), series(10, 20, 30, 40, 50, 60, 70, 80), 7);
        expect(band?.low).toBeCloseTo(1.7, 12);
        expect(band?.median).toBeCloseTo(4.5, 12);
        expect(band?.high).toBeCloseTo(7.3, 12);
    });

    it("takes eight forecasts that came due", () => {
        expect(LEAST_FORECASTS).toBe(8);
        expect(forecastBand(made, actual, 7)?.count).toBe(8);
        expect(forecastBand(made, actual, 6)).toBeUndefined();
        expect(forecastBand(series(), series(), 10)).toBeUndefined();
    });

    it("compares closed months alone: what is told after the closing does not count", () => {
        expect(forecastBand(made, actual, 8)).toEqual(forecastBand(made.slice(0, 9), actual.slice(0, 9), 8));
    });

    it("leaves out months that lack a side, and forecasts of nothing or less", () => {
        const without = forecastBand(series(NONE, 0, -100, ...even(8, 100)), series(150, 50, 140, 60, 130, 70, 120, 80, 110, 90, 100), 10);
        expect(without?.count).toBe(8);
        expect(forecastBand(made, series(NONE, NONE, NONE, NONE, 130, 70, 120, 80, 110, 90, 100), 10)).toBeUndefined();
    });

    it("does not depend on the unit of the field", () => {
        const inMillions = forecastBand(even(11, 0.1), actual.map((amount) => amount / 1000), 10);
        expect(inMillions?.count).toBe(11);
        expect(inMillions?.low).toBeCloseTo(0.6, 12);
    });

    it("counts a month without any spending as a ratio of 0, and a credit below", () => {
        const band = forecastBand(even(11, 100), series(0, 0, -50, 100, 100, 100, 100, 100, 100, 100, 100), 10);
        // Ratios -0.5, 0, 0, then eight of 1: ranks 1, 5 and 9.
        expect([band?.low, band?.median, band?.high]).toEqual([0, 1, 1]);
    });

    it("has its ends in order, and does not care in which order the months came", () => {
        const months = fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: -50, max: 900 })), { minLength: 8, maxLength: 40 });
        const bandOf = (pairs: readonly (readonly [number, number])[]): ForecastBand | undefined =>
            forecastBand(series(...pairs.map(([forecast]) => forecast)), series(...pairs.map(([, spent]) => spent)), pairs.length - 1);
        expectAlways(fc.property(months, (pairs) => {
            const [band, turned] = [bandOf(pairs), bandOf([...pairs].reverse())];
            return band !== undefined && band.low <= band.median && band.median <= band.high && JSON.stringify(band) === JSON.stringify(turned);
        }));
    });
});

describe("the curves of the band", () => {
    const band: ForecastBand = { count: 8, low: 0.5, median: 1, high: 1.5 };

    it("scale what the forecast still adds, from the actual at the closing", () => {
        // The forecast adds 40, 80 and 80 to the 100 at the closing.
        const { low, high } = bandCurves(band, series(60, 100, 140, 180, 180), 1, 100);
        expect(low).toEqual(series(NONE, 100, 120, 140, 140));
        expect(high).toEqual(series(NONE, 100, 160, 220, 220));
    });

    it("go on from the actual where the forecast is told after the closing only, and are told where it is", () => {
        const { low, high } = bandCurves(band, series(NONE, NONE, 140, NONE, 180), 1, 100);
        expect(low).toEqual(series(NONE, 100, 120, NONE, 140));
        expect(high).toEqual(series(NONE, 100, 160, NONE, 220));
    });

    it("set what is added by the forecast on the actual, also where the forecast stood elsewhere at the closing", () => {
        expect(bandCurves(band, series(NONE, 90, 130), 1, 100).low).toEqual(series(NONE, 100, 120));
    });

    it("change sides where the forecast is a credit", () => {
        const { low, high } = bandCurves(band, series(100, 60), 0, 100);
        expect([low[1], high[1]]).toEqual([40, 80]);
    });

    it("begin with the time axis where nothing is closed", () => {
        expect(bandCurves(band, series(40, 80), -1, 0).low).toEqual(series(20, 40));
    });

    it("are none after the end of the forecast", () => {
        expect(bandCurves(band, series(60, 100), 1, 100).high).toEqual(series(NONE, 100));
    });

    it("hold between them a forecast that was right on the whole, and do not cross", () => {
        const ends = fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: 1, max: 3, noNaN: true }));
        expectAlways(fc.property(anySeries, ends, fc.integer({ min: 0, max: 20 }), (forecast, [low, high], closing) => {
            const start = forecast[closing];
            if (!(closing < forecast.length) || Number.isNaN(start)) return true;
            const curves = bandCurves({ count: 8, low, median: 1, high }, forecast, closing, start);
            return forecast.every((value, place) => place < closing || Number.isNaN(value) || (curves.low[place] <= value + 1e-9 && value <= curves.high[place] + 1e-9));
        }));
    });
});
