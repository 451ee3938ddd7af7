import type { BudgetMeasure, Role } from "../../dataview/table";
import type { ViewMode } from "../../settings/settings";

export type ViewName = "heatmap" | "burn";

/** The amounts of which one is enough to draw a budget. */
export const DRAWN_AMOUNTS: readonly BudgetMeasure[] = ["budget", "revised", "planned", "committed", "actual", "earned", "forecast", "landing"];

/** The picture that the author chose; left to the fields, a budget is drawn where amounts are bound and no status is. */
export function chosenView(mode: ViewMode, roles: ReadonlySet<Role>): ViewName {
    switch (mode) {
        case "weatherView": return "heatmap";
        case "burnView": return "burn";
        case "autoView": return !roles.has("status") && DRAWN_AMOUNTS.some((role) => roles.has(role)) ? "burn" : "heatmap";
    }
}
