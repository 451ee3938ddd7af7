import type { BudgetMeasure, RiskMeasure, Role } from "../../dataview/table";
import type { ViewMode } from "../../settings/settings";

export type ViewName = "heatmap" | "burn" | "risks";

/** The amounts of which one is enough to draw a budget. */
export const DRAWN_AMOUNTS: readonly BudgetMeasure[] = ["budget", "revised", "planned", "committed", "actual", "earned", "forecast", "landing"];

/** Either pair is enough to place a risk. */
export const RISK_PAIRS: readonly (readonly [RiskMeasure, RiskMeasure])[] = [["residualProbability", "residualImpact"], ["probability", "impact"]];

/** The picture that the author chose; left to the fields, risks are drawn where a risk is bound and no status is, and a budget where amounts are. */
export function chosenView(mode: ViewMode, roles: ReadonlySet<Role>): ViewName {
    switch (mode) {
        case "weatherView": return "heatmap";
        case "burnView": return "burn";
        case "riskView": return "risks";
        case "autoView": return roles.has("status") ? "heatmap" : roles.has("risk") ? "risks" : DRAWN_AMOUNTS.some((role) => roles.has(role)) ? "burn" : "heatmap";
    }
}
