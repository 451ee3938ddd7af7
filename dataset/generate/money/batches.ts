import type { Dossier } from "../dossier";
import { truthOf } from "../life/truth";
import type { Batch } from "../line";
import { movementLine } from "./amount";
import { earnedValueLines } from "./earnedValue";
import { forecastsOf } from "./forecasts";
import { planOf } from "./plan";
import { actualsOf, commitmentsOf, spendingOf } from "./spending";

/** The money of a project: budget, changes, baselines, commitments, actuals, forecasts, and its earned value. */
export function moneyBatches(dossier: Dossier): readonly Batch[] {
    const { project } = dossier;
    const truth = truthOf(dossier);
    const plan = planOf(dossier, truth);
    const spending = spendingOf(dossier, truth);
    const actuals = actualsOf(truth, spending);
    const amounts = [
        ...plan, ...commitmentsOf(dossier, truth, spending, project.budgetKeur * 1000), ...actuals, ...forecastsOf(dossier, truth, spending, plan),
    ];
    return [
        { table: "budget_movement", lines: amounts.map((amount, at) => movementLine(project, amount, at)) },
        { table: "earned_value", lines: earnedValueLines(dossier, truth, plan, actuals) },
    ];
}
