import * as fc from "fast-check";
import { Alert, AlertLimits, AlertName, ALERTS, alertsOf, Situation, tailShare, USUAL_LIMITS } from "../../../../src/domain/burn/alerts";
import { alike, expectAlways } from "../property";
import { even, NONE, series } from "./amounts";

const nothing: Situation = {
    revised: undefined, committed: undefined, actual: undefined, earned: undefined, budget: undefined, planned: undefined, landing: undefined,
    previousLanding: undefined, runway: undefined, remainingMonths: undefined, missing: 0, isBadWeather: undefined, forecastTail: undefined, forecastPeriods: 0,
};
const raised = (changes: Partial<Situation>, limits: Partial<AlertLimits> = {}): readonly Alert[] => alertsOf({ ...nothing, ...changes }, { ...USUAL_LIMITS, ...limits });
const names = (changes: Partial<Situation>, limits: Partial<AlertLimits> = {}): readonly AlertName[] => raised(changes, limits).map(({ name }) => name);

const money = fc.option(fc.integer({ min: -500, max: 5000 }), { nil: undefined });
const months = fc.option(fc.integer({ min: -20, max: 60 }), { nil: undefined });
const anySituation: fc.Arbitrary<Situation> = fc.record({
    revised: money, committed: money, actual: money, earned: money, budget: money, planned: money, landing: money, previousLanding: money,
    runway: months, remainingMonths: months, missing: fc.nat(4), isBadWeather: fc.constantFrom(true, false, undefined),
    forecastTail: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }), forecastPeriods: fc.nat(24),
});
const anyLimits = fc.record({ overrun: fc.nat(50), ahead: fc.nat(50), underspend: fc.nat(50), hockey: fc.nat(100) })
    .map((points): AlertLimits => ({ overrun: points.overrun / 100, ahead: points.ahead / 100, underspend: points.underspend / 100, hockey: points.hockey / 100 }));

describe("a landing above the budget", () => {
    it("is to be watched, and bad by more than a tenth of the budget", () => {
        expect(raised({ landing: 1100, revised: 1000 })).toEqual([{ name: "landingOver", severity: "watch", amount: 100 }]);
        expect(raised({ landing: 1101, revised: 1000 })).toEqual([{ name: "landingOver", severity: "bad", amount: 101 }]);
        expect(raised({ landing: 1101, revised: 1000 }, { overrun: 0.2 })).toEqual([{ name: "landingOver", severity: "watch", amount: 101 }]);
    });

    it("is none at the budget, below it, or above it by floating dust", () => {
        expect(names({ landing: 1000, revised: 1000 })).toEqual([]);
        expect(names({ landing: 900, revised: 1000 })).toEqual([]);
        expect(names({ landing: 0.1 + 0.2, revised: 0.3 })).toEqual([]);
    });

    it("is not made bad by floating dust: 1.1 is a tenth above 1, and not more", () => {
        expect(1.1 - 1).withContext("the dust").toBeGreaterThan(0.1);
        expect(raised({ landing: 1.1, revised: 1 })[0].severity).toBe("watch");
    });

    it("is bad over a budget of nothing, and unknown over a budget that is not told", () => {
        expect(raised({ landing: 5, revised: 0 })).toEqual([{ name: "landingOver", severity: "bad", amount: 5 }]);
        expect(names({ landing: 5 })).toEqual([]);
    });
});

describe("an over-commitment", () => {
    it("is bad, by however little", () => {
        expect(raised({ committed: 1001, revised: 1000 })).toEqual([{ name: "overCommitted", severity: "bad", amount: 1 }]);
        expect(names({ committed: 1000, revised: 1000 })).toEqual([]);
        expect(names({ committed: 0.1 + 0.2, revised: 0.3 })).toEqual([]);
    });

    it("never adds the actuals to the commitments, which hold them already", () => {
        expect(names({ committed: 900, actual: 600, revised: 1000 })).toEqual([]);
    });
});

describe("a short runway", () => {
    it("is to be watched where it is shorter than the months that remain", () => {
        expect(raised({ runway: 4.5, remainingMonths: 5 })).toEqual([{ name: "shortRunway", severity: "watch", amount: 4.5 }]);
        expect(raised({ runway: 0, remainingMonths: 5 })).toEqual([{ name: "shortRunway", severity: "watch", amount: 0 }]);
        expect(names({ runway: 0.5, remainingMonths: 0.8 })).toEqual(["shortRunway"]);
        expect(names({ runway: 5, remainingMonths: 5 })).toEqual([]);
        expect(names({ runway: 5.5, remainingMonths: 5 })).toEqual([]);
    });

    it("is bad once the budget is overspent, whatever remains", () => {
        for (const remainingMonths of [5, 0, -3, undefined]) {
            expect(raised({ runway: -1.5, remainingMonths })).withContext(String(remainingMonths)).toEqual([{ name: "shortRunway", severity: "bad", amount: -1.5 }]);
        }
    });

    it("is none after the end, nor where a side is not told, nor by floating dust", () => {
        expect(names({ runway: 2, remainingMonths: 0 })).toEqual([]);
        expect(names({ runway: 2, remainingMonths: -4 })).toEqual([]);
        expect(names({ runway: 2 })).toEqual([]);
        expect(names({ remainingMonths: 5 })).toEqual([]);
        expect(names({ runway: 2.9999999999999996, remainingMonths: 3 })).toEqual([]);
        expect(names({ runway: -1e-13, remainingMonths: 0 })).toEqual([]);
    });
});

describe("spending ahead of progress", () => {
    it("is bad beyond ten points", () => {
        // 60 % spent for 45 % done.
        const [alert] = raised({ actual: 600, revised: 1000, earned: 360, budget: 800 });
        expect([alert.name, alert.severity]).toEqual(["aheadOfProgress", "bad"]);
        expect(alert.amount).toBeCloseTo(0.15, 12);
    });

    it("is none at ten points, nor by floating dust above them", () => {
        expect(0.8 - 0.7).withContext("the dust").toBeGreaterThan(0.1);
        expect(names({ actual: 800, revised: 1000, earned: 700, budget: 1000 })).toEqual([]);
        expect(names({ actual: 810, revised: 1000, earned: 700, budget: 1000 })).toEqual(["aheadOfProgress"]);
        expect(names({ actual: 810, revised: 1000, earned: 700, budget: 1000 }, { ahead: 0.2 })).toEqual([]);
    });

    it("is unknown without progress, and without budgets above zero to take shares of", () => {
        expect(names({ actual: 800, revised: 1000, budget: 1000 })).toEqual([]);
        expect(names({ actual: 800, revised: 0, earned: 0, budget: 1000 })).toEqual([]);
        expect(names({ actual: 800, revised: 1000, earned: 0, budget: 0 })).toEqual([]);
    });
});

describe("an under-spending", () => {
    it("is to be watched beyond ten points below the plan", () => {
        // 30 % spent for 45 % planned.
        const [alert] = raised({ actual: 300, planned: 450, revised: 1000 });
        expect([alert.name, alert.severity]).toEqual(["underspend", "watch"]);
        expect(alert.amount).toBeCloseTo(0.15, 12);
    });

    it("is none at ten points, above the plan, or where nothing is told to be spent", () => {
        expect(names({ actual: 700, planned: 800, revised: 1000 })).toEqual([]);
        expect(names({ actual: 900, planned: 700, revised: 1000 })).toEqual([]);
        expect(names({ planned: 450, revised: 1000 })).toEqual([]);
        expect(names({ actual: 0, planned: 450, revised: 1000 })).toEqual(["underspend"]);
        expect(names({ actual: 0, planned: 450, revised: 1000 }, { underspend: 0.5 })).toEqual([]);
    });
});

describe("a missing closing", () => {
    it("is to be watched, and says how many are missing", () => {
        expect(raised({ missing: 2 })).toEqual([{ name: "missingClosing", severity: "watch", amount: 2 }]);
    });
});

describe("a flat forecast", () => {
    it("is to be watched under a bad weather alone", () => {
        expect(raised({ landing: 1200, previousLanding: 1200, isBadWeather: true })).toEqual([{ name: "flatForecast", severity: "watch", amount: undefined }]);
        expect(names({ landing: 1200, previousLanding: 1200, isBadWeather: false })).toEqual([]);
        expect(names({ landing: 1200, previousLanding: 1200 })).toEqual([]);
    });

    it("is none where the landing moved by more than half a unit, or there was none before", () => {
        expect(names({ landing: 1200, previousLanding: 1200.5, isBadWeather: true })).toEqual(["flatForecast"]);
        expect(names({ landing: 1200, previousLanding: 1199.4, isBadWeather: true })).toEqual([]);
        expect(names({ landing: 1200, isBadWeather: true })).toEqual([]);
    });
});

describe("a hockey stick", () => {
    it("is to be watched where more than four tenths of what is left fall in the last two periods", () => {
        expect(raised({ forecastTail: 0.41, forecastPeriods: 6 })).toEqual([{ name: "hockeyStick", severity: "watch", amount: 0.41 }]);
        expect(names({ forecastTail: 0.4, forecastPeriods: 6 })).toEqual([]);
        expect(names({ forecastTail: 0.41, forecastPeriods: 6 }, { hockey: 0.5 })).toEqual([]);
    });

    it("is none over fewer than six periods, where an even share comes near the limit", () => {
        expect(names({ forecastTail: 1, forecastPeriods: 5 })).toEqual([]);
        expect(names({ forecastPeriods: 12 })).toEqual([]);
    });
});

describe("all alerts", () => {
    const worst: Situation = {
        revised: 1000, committed: 1200, actual: 500, earned: 300, budget: 1000, planned: 700, landing: 1050, previousLanding: 1050,
        runway: 2, remainingMonths: 6, missing: 1, isBadWeather: true, forecastTail: 0.6, forecastPeriods: 8,
    };

    it("come with the worst first, then in their order", () => {
        expect(alertsOf(worst, USUAL_LIMITS).map(({ name, severity }) => `${severity} ${name}`)).toEqual([
            "bad overCommitted", "bad aheadOfProgress", "watch landingOver", "watch shortRunway", "watch missingClosing", "watch flatForecast", "watch underspend", "watch hockeyStick",
        ]);
    });

    it("are none where nothing is told: a blank is neither an alert nor an all-clear", () => {
        expect(alertsOf(nothing, USUAL_LIMITS)).toEqual([]);
    });

    it("are raised by nothing that is no number", () => {
        const broken = { revised: NaN, committed: NaN, actual: NaN, earned: NaN, budget: NaN, planned: NaN, landing: NaN, previousLanding: NaN, runway: NaN, remainingMonths: NaN, forecastTail: NaN };
        expect(names({ ...broken, isBadWeather: true, forecastPeriods: 9 })).toEqual([]);
    });

    it("are never more nor worse under wider limits", () => {
        expectAlways(fc.property(anySituation, anyLimits, anyLimits, (situation, limits, more) => {
            const wider: AlertLimits = { overrun: limits.overrun + more.overrun, ahead: limits.ahead + more.ahead, underspend: limits.underspend + more.underspend, hockey: limits.hockey + more.hockey };
            const narrow = new Map(alertsOf(situation, limits).map(({ name, severity }) => [name, severity]));
            return alertsOf(situation, wider).every(({ name, severity }) => narrow.has(name) && !(severity === "bad" && narrow.get(name) === "watch"));
        }), 500);
    });

    it("are each raised once, and stay what they are in another currency", () => {
        expectAlways(fc.property(anySituation, (situation) => {
            const scaled = (amount: number | undefined): number | undefined => amount === undefined ? undefined : amount * 8;
            const foreign = {
                ...situation, revised: scaled(situation.revised), committed: scaled(situation.committed), actual: scaled(situation.actual), earned: scaled(situation.earned),
                budget: scaled(situation.budget), planned: scaled(situation.planned), landing: scaled(situation.landing), previousLanding: scaled(situation.previousLanding),
            };
            const [own, other] = [situation, foreign].map((one) => alertsOf(one, USUAL_LIMITS).map(({ name, severity }) => [name, severity]));
            return alike(own, other) && new Set(own.map(([name]) => name)).size === own.length && own.every(([name]) => ALERTS.some((known) => known === name));
        }));
    });
});

describe("the share of the last two periods", () => {
    it("is what they add over all that the forecast still adds", () => {
        // 100 at the closing, 200 at the end; the last two add 15 + 35.
        expect(tailShare(series(90, 100, 120, 140, 150, 165, 200), 1)).toBe(0.5);
    });

    it("looks for the last periods to which the forecast adds, not for the last of the time axis", () => {
        expect(tailShare(series(100, 120, 150, 200, 200, 200, NONE), 0)).toBe(0.8);
        expect(tailShare(series(100, 120, 150, 200, 200), 0)).toBe(0.8);
    });

    it("counts periods without an addition, and goes over gaps", () => {
        // 200 at the end: the last period adds 50 and the one before nothing.
        expect(tailShare(series(100, 120, 150, 150, 200), 0)).toBe(0.5);
        expect(tailShare(series(100, 120, 150, NONE, 200), 0)).toBe(0.5);
    });

    it("is all where no more than two periods are left", () => {
        expect(tailShare(series(100, 150, 200), 0)).toBe(1);
        expect(tailShare(series(100, 200), 0)).toBe(1);
    });

    it("counts from 0 where the forecast begins after the closing", () => {
        // 10, 20, 30 and 40: 70 of 100.
        expect(tailShare(series(NONE, NONE, 10, 30, 60, 100), 1)).toBe(0.7);
    });

    it("is none where nothing more is forecast, or less than nothing", () => {
        expect(tailShare(series(100, 100, 100), 0)).toBeUndefined();
        expect(tailShare(series(100, 90, 80), 0)).toBeUndefined();
        expect(tailShare(series(90, 100, NONE), 1)).toBeUndefined();
        expect(tailShare(even(4, NONE), 1)).toBeUndefined();
        expect(tailShare(series(), -1)).toBeUndefined();
    });

    it("is two in n of an even forecast", () => {
        expectAlways(fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 500 }), (count, amount) => {
            const forecast = series(...Array.from({ length: count + 1 }, (_, place) => 1000 + place * amount));
            return Math.abs((tailShare(forecast, 0) ?? NaN) - 2 / count) < 1e-12;
        }));
    });
});
