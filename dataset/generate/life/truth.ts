import { forecastEnd } from "../collect/projectLines";
import { addDays, type Day, daysBetween } from "../day";
import type { Dossier } from "../dossier";
import { LAST_RANK } from "../periods";
import { randomOf } from "../random";
import { toldLife } from "../stories/index";
import type { Level } from "../weather/scale";
import { easing, progressCurve } from "./curve";
import { type Month, monthOfDay, monthOfRank } from "./month";
import type { ToldLife } from "./told";

/** What really happens to a project; its reports tell it with more or less delay. Ratios are 0 to 1 unless told otherwise. */
export interface Truth {
    readonly firstMonth: Month;
    /** Last month in which money is spent. */
    readonly lastMonth: Month;
    /** What is done at the end of a month. */
    readonly progressAt: (month: Month) => number;
    /** What is spent at the end of a month, as a ratio to the current budget; may exceed 1. */
    readonly spentAt: (month: Month) => number;
    /** How much of the final cost the forecasts of a month admit. */
    readonly admittedAt: (month: Month) => number;
    /** Days by which the end has slipped in the report of a month; negative when it comes early. */
    readonly slipSeenAt: (month: Month) => number;
    readonly told: ToldLife;
}

/** Final cost as a ratio to the current budget, in hundredths, by the last weather of the budget. */
const COST_RATIOS: Readonly<Record<Level, readonly [number, number]>> = { 1: [93, 100], 2: [99, 105], 3: [106, 114], 4: [115, 128] };
const STEPS = 3;

/** Above 1, work starts slower than planned; in hundredths, by the last weather of the schedule. */
const PACES: Readonly<Record<Level, readonly [number, number]>> = { 1: [94, 104], 2: [104, 115], 3: [112, 130], 4: [125, 145] };

function lastLevel(dossier: Dossier, dimension: string): Level {
    return dossier.cells.filter((cell) => cell.dimension === dimension && cell.state === "rated").at(-1)?.level ?? 1;
}

function paceOf(dossier: Dossier): number {
    const [low, high] = PACES[lastLevel(dossier, "schedule")];
    return randomOf(`pace ${dossier.project.id}`).between(low, high) / 100;
}

/** Slips come in a few steps, in the months of a share of the project's life. */
function slipsOf(dossier: Dossier, first: Month, last: Month): (month: Month) => number {
    const { project } = dossier;
    const random = randomOf(`slips ${project.id}`);
    const final = daysBetween(project.baselineEnd, forecastEnd(dossier));
    const at = Array.from({ length: STEPS }, () => first + Math.round((last - first) * random.between(30, 90) / 100)).sort((a, b) => a - b);
    const parts = [0.25, 0.6, 1];
    return (month) => Math.round(final * (parts[at.filter((step) => step <= month).length - 1] ?? 0));
}

function slidingFrom({ fromRank, daysAReport }: NonNullable<ToldLife["slide"]>): (month: Month) => number {
    return (month) => Math.max(0, month - monthOfRank(fromRank) + 1) * daysAReport;
}

function finalEnd(dossier: Dossier, slipSeenAt: (month: Month) => number): Day {
    const slipped = addDays(dossier.project.baselineEnd, slipSeenAt(monthOfRank(LAST_RANK)));
    const told = forecastEnd(dossier);
    return slipped > told ? slipped : told;
}

/** The cost of what is done: in proportion to it, at first a little behind or ahead; or dearer from some point on. */
function spendingOf(dossier: Dossier, told: ToldLife, progressAt: (month: Month) => number): (month: Month) => number {
    const { project } = dossier;
    const random = randomOf(`spending ${project.id}`);
    const [low, high] = COST_RATIOS[lastLevel(dossier, "budget")];
    const drawn = random.between(low, high) / 100;
    const bend = random.between(92, 108) / 100;
    if (told.drift === undefined) return (month) => (told.costRatio ?? drawn) * progressAt(month) ** bend;
    const { fromRank, marginal } = told.drift;
    const before = progressAt(monthOfRank(fromRank));
    return (month) => {
        const done = progressAt(month);
        return done <= before ? done : before + marginal * (done - before);
    };
}

function admissionOf(dossier: Dossier, told: ToldLife, first: Month, last: Month): (month: Month) => number {
    const { admittedAtRank } = told;
    if (admittedAtRank !== undefined) return (month) => (month >= monthOfRank(admittedAtRank) ? 1 : 0);
    const random = randomOf(`admission ${dossier.project.id}`);
    const [from, to] = [random.between(30, 60) / 100, random.between(75, 95) / 100];
    return (month) => easing(((month - first) / Math.max(1, last - first) - from) / (to - from));
}

/** The whole life of a project, from its first month to its last. */
export function truthOf(dossier: Dossier): Truth {
    const { project } = dossier;
    const told = toldLife(project.id);
    const firstMonth = monthOfDay(project.start);
    const baselineLast = monthOfDay(project.baselineEnd);
    const slipSeenAt = told.slide ? slidingFrom(told.slide) : slipsOf(dossier, firstMonth, baselineLast);
    const lastMonth = monthOfDay(finalEnd(dossier, slipSeenAt));
    const pace = told.drift ? 1 : paceOf(dossier);
    const progressAt = (month: Month): number =>
        Math.round(progressCurve((month - firstMonth + 1) / (lastMonth - firstMonth + 1)) ** pace * 1000) / 1000;
    return {
        firstMonth, lastMonth, progressAt, slipSeenAt, told,
        spentAt: spendingOf(dossier, told, progressAt),
        admittedAt: admissionOf(dossier, told, firstMonth, lastMonth),
    };
}
