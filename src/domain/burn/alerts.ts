import { exceeds } from "./dust";
import { lastTold, levelAt, Series } from "./series";

export const ALERTS = ["landingOver", "overCommitted", "shortRunway", "aheadOfProgress", "missingClosing", "flatForecast", "underspend", "hockeyStick"] as const;
export type AlertName = (typeof ALERTS)[number];

/** Ratios, 0.1 for 10 % or 10 points. */
export interface AlertLimits {
    /** The overrun of the budget above which a landing is bad. */
    readonly overrun: number;
    /** How far spending may be ahead of progress. */
    readonly ahead: number;
    /** How far spending may be behind the plan. */
    readonly underspend: number;
    /** The share of what is left that may fall in the last two periods. */
    readonly hockey: number;
}

export const USUAL_LIMITS: AlertLimits = { overrun: 0.1, ahead: 0.1, underspend: 0.1, hockey: 0.4 };

/** What is known of a budget at the closing: amounts since the beginning in the unit of the fields; undefined where not told. */
export interface Situation {
    readonly revised: number | undefined;
    /** Includes the actuals. */
    readonly committed: number | undefined;
    readonly actual: number | undefined;
    readonly earned: number | undefined;
    /** The budget at completion, against which value is earned. */
    readonly budget: number | undefined;
    readonly planned: number | undefined;
    readonly landing: number | undefined;
    readonly previousLanding: number | undefined;
    /** Months. */
    readonly runway: number | undefined;
    readonly remainingMonths: number | undefined;
    /** How many closings are missing. */
    readonly missing: number;
    readonly isBadWeather: boolean | undefined;
    /** The share of the remaining forecast that falls in its last two periods. */
    readonly forecastTail: number | undefined;
    /** How many periods after the closing have a forecast. */
    readonly forecastPeriods: number;
}

export interface Alert {
    readonly name: AlertName;
    readonly severity: "watch" | "bad";
    /**
     * landingOver, overCommitted: money above the revised budget. shortRunway: the runway in months, below 0 when overspent.
     * aheadOfProgress, underspend: the distance as a ratio, above 0. missingClosing: how many. hockeyStick: the share of the
     * remaining forecast. flatForecast: undefined.
     */
    readonly amount: number | undefined;
}

type Finding = Omit<Alert, "name">;
type Rule = (situation: Situation, limits: AlertLimits) => Finding | undefined;

const RULES: Readonly<Record<AlertName, Rule>> = { landingOver, overCommitted, shortRunway, aheadOfProgress, missingClosing, flatForecast, underspend, hockeyStick };

/** The worst first, then in the order of ALERTS. What is not told raises none, and neither does floating dust. */
export function alertsOf(situation: Situation, limits: AlertLimits): readonly Alert[] {
    const raised = ALERTS.flatMap((name): Alert[] => {
        const finding = RULES[name](situation, limits);
        return finding === undefined ? [] : [{ name, ...finding }];
    });
    return [...raised.filter(({ severity }) => severity === "bad"), ...raised.filter(({ severity }) => severity === "watch")];
}

function landingOver({ landing, revised }: Situation, limits: AlertLimits): Finding | undefined {
    const amount = above(landing, revised);
    if (amount === undefined || revised === undefined) return undefined;
    // Of a budget of nothing, any excess is more than any share.
    return { severity: exceeds(amount, limits.overrun * Math.abs(revised)) ? "bad" : "watch", amount };
}

function overCommitted({ committed, revised }: Situation): Finding | undefined {
    const amount = above(committed, revised);
    return amount === undefined ? undefined : { severity: "bad", amount };
}

/** An overspent budget is bad whatever is left to do. */
function shortRunway({ runway, remainingMonths }: Situation): Finding | undefined {
    if (runway === undefined) return undefined;
    if (runway < -LEAST_MONTHS) return { severity: "bad", amount: runway };
    return above(remainingMonths, Math.max(runway, 0)) === undefined ? undefined : { severity: "watch", amount: runway };
}

function aheadOfProgress({ actual, revised, earned, budget }: Situation, limits: AlertLimits): Finding | undefined {
    const amount = difference(share(actual, revised), share(earned, budget));
    return amount !== undefined && exceeds(amount, limits.ahead) ? { severity: "bad", amount } : undefined;
}

function missingClosing({ missing }: Situation): Finding | undefined {
    return missing > 0 ? { severity: "watch", amount: missing } : undefined;
}

/** A bad weather under which nobody re-estimated. */
function flatForecast({ landing, previousLanding, isBadWeather }: Situation): Finding | undefined {
    const drift = difference(landing, previousLanding);
    return isBadWeather === true && drift !== undefined && Math.abs(drift) <= SAME_LANDING ? { severity: "watch", amount: undefined } : undefined;
}

function underspend({ actual, planned, revised }: Situation, limits: AlertLimits): Finding | undefined {
    const amount = difference(share(planned, revised), share(actual, revised));
    return amount !== undefined && exceeds(amount, limits.underspend) ? { severity: "watch", amount } : undefined;
}

function hockeyStick({ forecastTail, forecastPeriods }: Situation, limits: AlertLimits): Finding | undefined {
    if (forecastTail === undefined || forecastPeriods < LEAST_PERIODS) return undefined;
    return exceeds(forecastTail, limits.hockey) ? { severity: "watch", amount: forecastTail } : undefined;
}

/** Floating dust around an exhausted budget, in months. */
const LEAST_MONTHS = 1e-9;

/** Landings half a unit apart are the same one, rounded. */
const SAME_LANDING = 0.5;

/** Of fewer periods, the last two hold a third and more when all are even. */
const LEAST_PERIODS = 6;

function above(value: number | undefined, limit: number | undefined): number | undefined {
    return value !== undefined && limit !== undefined && exceeds(value, limit) ? value - limit : undefined;
}

function share(part: number | undefined, whole: number | undefined): number | undefined {
    return part !== undefined && whole !== undefined && whole > 0 ? part / whole : undefined;
}

function difference(one: number | undefined, other: number | undefined): number | undefined {
    return one === undefined || other === undefined ? undefined : one - other;
}

/**
 * The share of what a forecast still adds after the closing that falls in the last two periods to which it adds; undefined when it
 * adds nothing. A forecast that begins after the closing begins at 0.
 * @param forecast cumulative
 */
export function tailShare(forecast: Series, closing: number): number | undefined {
    const from = levelAt(forecast, closing, 0);
    const to = levelAt(forecast, forecast.length - 1, 0);
    if (!exceeds(to, from)) return undefined;
    let last = lastTold(forecast);
    while (last > closing && levelAt(forecast, last - 1, 0) === to) last -= 1;
    return (to - levelAt(forecast, Math.max(last - 2, closing), from)) / (to - from);
}
