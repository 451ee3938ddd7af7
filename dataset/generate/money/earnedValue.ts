import type { Dossier } from "../dossier";
import { lastDayOf, type Month, monthOfRank, monthsBetween } from "../life/month";
import type { Truth } from "../life/truth";
import type { Line } from "../line";
import type { Lifecycle } from "../portfolio/project";
import type { Amount } from "./amount";
import { baselineAt } from "./budgetAt";
import { LAST_CLOSED } from "./spending";

const METHODS: Readonly<Record<Lifecycle, string>> = { predictive: "milestones", hybrid: "percent_complete", agile: "zero_hundred" };

/** One line per closing of which the actuals were told. */
export function earnedValueLines({ project, horizon }: Dossier, truth: Truth, plan: readonly Amount[], actuals: readonly Amount[]): readonly Line[] {
    const told = new Set(actuals.map(({ month }) => month));
    const first = Math.max(truth.firstMonth, monthOfRank(horizon.firstRank));
    let [spent, at] = [0, 0];
    const inTime = [...actuals].sort((a, b) => a.month - b.month);
    const spentUpTo = (month: Month): number => {
        for (; at < inTime.length && inTime[at].month <= month; at += 1) spent += inTime[at].eur;
        return spent;
    };
    return monthsBetween(first, Math.min(LAST_CLOSED, truth.lastMonth)).filter((month) => told.has(month)).map((month) => {
        const budget = baselineAt(plan, month);
        const progress = truth.progressAt(month);
        return {
            project_id: project.id, closing_date: lastDayOf(month), bac_eur: String(budget), pv_cumulative_eur: String(baselineAt(plan, month, month)),
            ev_cumulative_eur: String(Math.round(budget * progress)), ac_cumulative_eur: String(spentUpTo(month)),
            physical_progress: String(progress), method: METHODS[project.lifecycle],
        };
    });
}
