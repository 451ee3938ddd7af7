import type { BurnGrain } from "./axis";
import type { FigureName } from "./figureItems";
import type { DrawnLine } from "./lineLooks";

/** The keys of texts that belong to a line, a figure or a grain, written out so that each can be found. */
export const LINE_KEYS: Readonly<Record<DrawnLine, string>> = {
    budget: "Burn_line_budget", revised: "Burn_line_revised", planned: "Burn_line_planned", committed: "Burn_line_committed",
    previousForecast: "Burn_line_previousForecast", earned: "Burn_line_earned", forecast: "Burn_line_forecast", actual: "Burn_line_actual",
};

export const LEFT_KEYS: Readonly<Record<"planned" | "forecast" | "actual", string>> = {
    planned: "Burn_left_planned", forecast: "Burn_left_forecast", actual: "Burn_left_actual",
};

export const FIGURE_KEYS: Readonly<Record<FigureName, string>> = {
    revised: "Burn_figure_revised", committed: "Burn_figure_committed", actual: "Burn_figure_actual", remaining: "Burn_figure_remaining",
    landing: "Burn_figure_landing", gap: "Burn_figure_gap", costIndex: "Burn_figure_costIndex", scheduleIndex: "Burn_figure_scheduleIndex",
};

export const PER_PERIOD_KEYS: Readonly<Record<BurnGrain, string>> = {
    month: "Burn_perPeriod_month", quarter: "Burn_perPeriod_quarter", year: "Burn_perPeriod_year",
};

export const ADDS_KEYS: Readonly<Record<"revised" | "actual" | "forecast" | "earned", string>> = {
    revised: "Burn_adds_revised", actual: "Burn_adds_actual", forecast: "Burn_adds_forecast", earned: "Burn_adds_earned",
};
