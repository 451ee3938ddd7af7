import { BUDGET_ADVICE } from "./advice/budget";
import { EARNED_VALUE_ADVICE } from "./advice/earnedValue";
import { MILESTONE_ADVICE } from "./advice/milestones";
import { PORTFOLIO_ADVICE } from "./advice/portfolio";
import { RISK_ADVICE } from "./advice/risks";
import { WEATHER_ADVICE } from "./advice/weather";
import type { Bilingual } from "./read/tableTexts";

/** What to do when an indicator is red; for one without thresholds, how to read it. */
export type Advice = Bilingual;

/** By code of the indicator. */
export const ADVICE: ReadonlyMap<string, Advice> = new Map([
    ...WEATHER_ADVICE, ...BUDGET_ADVICE, ...EARNED_VALUE_ADVICE, ...MILESTONE_ADVICE, ...RISK_ADVICE, ...PORTFOLIO_ADVICE,
]);
