import { addDays } from "../day";
import type { Dossier } from "../dossier";
import { progressCurve, spread } from "../life/curve";
import { lastDayOf, type Month, monthOfDay, monthOfRank, monthOfYear, monthsBetween } from "../life/month";
import type { Truth } from "../life/truth";
import { LAST_RANK } from "../periods";
import type { Amount } from "./amount";
import { budgetAt } from "./budgetAt";
import type { NatureId } from "./nature";
import { spentSplitOf } from "./split";
import { type Spending, spentUpTo } from "./spending";

/** Months that are forecast one by one. */
const MONTHLY = 6;

interface View {
    readonly dossier: Dossier;
    readonly truth: Truth;
    readonly spending: Spending;
    readonly plan: readonly Amount[];
}

/** What the project manager expects it to cost, seen from a month: the budget, and as much of the truth as is admitted. */
function expectedCost({ dossier, truth, plan }: View, seen: Month): number {
    const budget = budgetAt(plan, seen);
    const final = dossier.project.budgetKeur * 1000 * truth.spentAt(truth.lastMonth);
    return budget + (final - budget) * truth.admittedAt(seen);
}

/** Labour is re-estimated on its own; the other natures together, under the largest of them. */
function natures(dossier: Dossier): readonly { readonly nature: NatureId; readonly share: number }[] {
    const [internal, ...others] = spentSplitOf(dossier.project);
    return [internal, { nature: others[0].nature, share: 1 - internal.share }];
}

/** Month by month at first, then the last month of each quarter for the whole of it. */
function monthsToCome({ dossier, truth }: View, seen: Month): readonly Month[] {
    const end = monthOfDay(addDays(dossier.project.baselineEnd, truth.slipSeenAt(seen)));
    const last = Math.max(seen, Math.min(end, truth.lastMonth));
    return monthsBetween(seen, last).filter((month) => month < seen + MONTHLY || month === last || monthOfYear(month) % 3 === 0);
}

/** The money to come goes on along the curve of the project's life. */
function weights({ truth }: View, seen: Month, months: readonly Month[]): readonly number[] {
    const [first, length] = [truth.firstMonth, months[months.length - 1] - truth.firstMonth + 1];
    const doneAt = (month: Month): number => progressCurve((month - first + 1) / length);
    return months.map((month, at) => Math.max(0.001, doneAt(month) - doneAt(at > 0 ? months[at - 1] : seen - 1)));
}

function snapshotOf(view: View, rank: number): readonly Amount[] {
    const seen = monthOfRank(rank);
    const left = Math.round(expectedCost(view, seen)) - spentUpTo(view.spending, seen - 1);
    const months = monthsToCome(view, seen);
    const parts = natures(view.dossier);
    const totals = spread(Math.max(0, left), parts.map(({ share }) => share));
    const byMonth = weights(view, seen, months);
    return parts.flatMap(({ nature }, at) => spread(totals[at], byMonth).map((eur, index): Amount => ({
        month: months[index], nature, measure: "forecast", version: "FCT", eur, snapshot: lastDayOf(seen),
    }))).filter(({ eur }) => eur !== 0);
}

/** A re-estimate at the end of each reported month, of that month and of those to come: it is not closed yet. */
export function forecastsOf(dossier: Dossier, truth: Truth, spending: Spending, plan: readonly Amount[]): readonly Amount[] {
    const { project, horizon } = dossier;
    const view: View = { dossier, truth, spending, plan };
    const first = Math.max(horizon.firstReportRank, project.firstRank);
    const last = Math.min(LAST_RANK, project.lastRank);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => snapshotOf(view, first + at)).flat();
}
