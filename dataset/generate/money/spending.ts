import type { Dossier } from "../dossier";
import { spread } from "../life/curve";
import { type Month, monthOfDay, monthOfRank, monthOfYear, monthsBetween } from "../life/month";
import type { Truth } from "../life/truth";
import { randomOf } from "../random";
import { LAST_CLOSED_DAY } from "../today";
import type { Amount } from "./amount";
import { type NatureId, natureOf } from "./nature";
import { spentSplitOf } from "./split";

export const LAST_CLOSED: Month = monthOfDay(LAST_CLOSED_DAY);
/** Invoices rush in before the end of the year and rest in August. */
const SEASONS: ReadonlyMap<number, number> = new Map([[1, 0.85], [6, 1.1], [8, 0.6], [12, 1.4]]);
/** Of its budget, what a project that orders beyond it has ordered too early. */
const EARLY_ORDERS = 6;

/** What a project spends in each month of its life, past and to come, by nature. */
export interface Spending {
    readonly months: readonly Month[];
    readonly byNature: ReadonlyMap<NatureId, readonly number[]>;
}

function weightsOf({ project }: Dossier, truth: Truth, months: readonly Month[]): readonly number[] {
    const random = randomOf(`invoices ${project.id}`);
    return months.map((month) => {
        const part = Math.max(0, truth.spentAt(month) - truth.spentAt(month - 1));
        if (truth.told.drift) return part;
        return part * (SEASONS.get(monthOfYear(month)) ?? 1) * Math.max(0.4, 1 + random.bell() * 0.08);
    });
}

/** Whole euros, month by month and nature by nature. */
export function spendingOf(dossier: Dossier, truth: Truth): Spending {
    const months = monthsBetween(truth.firstMonth, truth.lastMonth);
    const total = Math.round(dossier.project.budgetKeur * 1000 * truth.spentAt(truth.lastMonth));
    const weights = weightsOf(dossier, truth, months);
    const shares = spentSplitOf(dossier.project);
    const totals = spread(total, shares.map(({ share }) => share));
    return { months, byNature: new Map(shares.map(({ nature }, at) => [nature, spread(totals[at], weights)])) };
}

/** What a project has spent at the end of a month, in EUR. */
export function spentUpTo({ months, byNature }: Spending, month: Month): number {
    const count = months.filter((one) => one <= month).length;
    return [...byNature.values()].reduce((sum, parts) => sum + parts.slice(0, count).reduce((all, part) => all + part, 0), 0);
}

function isTold(truth: Truth, month: Month): boolean {
    return month <= LAST_CLOSED && !(truth.told.missingClosings ?? []).some((rank) => monthOfRank(rank) === month);
}

/** The actuals of closed months. */
export function actualsOf(truth: Truth, { months, byNature }: Spending): readonly Amount[] {
    return [...byNature].flatMap(([nature, parts]) => months
        .map((month, at): Amount => ({ month, nature, measure: "actual", version: "ACT", eur: parts[at] }))
        .filter(({ month, eur }) => eur !== 0 && isTold(truth, month)));
}

function runningSums(parts: readonly number[]): readonly number[] {
    let sum = 0;
    return parts.map((part) => (sum += part));
}

/** Orders come some months before their invoices, but stay within the budget unless more than it is already spent. */
function committedOf(nature: NatureId, parts: readonly number[], limit: number, isEarly: boolean): readonly number[] {
    const spent = runningSums(parts);
    const lead = natureOf(nature).orderLead + (isEarly ? EARLY_ORDERS : 0);
    const ordered = spent.map((sum, at) => {
        const ahead = spent[Math.min(spent.length - 1, at + lead)];
        return isEarly ? ahead : Math.max(sum, Math.min(ahead, limit));
    });
    return ordered.map((sum, at) => sum - (at > 0 ? ordered[at - 1] : 0));
}

/** What is ordered in closed months, actuals included. */
export function commitmentsOf({ project }: Dossier, truth: Truth, { months, byNature }: Spending, budget: number): readonly Amount[] {
    const limits = new Map(spentSplitOf(project).map(({ nature, share }) => [nature, Math.floor(budget * share)]));
    return [...byNature].flatMap(([nature, parts]) => {
        const ordered = committedOf(nature, parts, limits.get(nature) ?? 0, truth.told.ordersBeyondBudget === true);
        return months
            .map((month, at): Amount => ({
                month, nature, measure: "committed", version: "ACT", eur: ordered[at], document: `CDE-${project.id.slice(4)}-${nature.slice(4)}-${at + 1}`,
            }))
            .filter(({ month, eur }) => eur !== 0 && isTold(truth, month));
    });
}
