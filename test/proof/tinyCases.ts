import { budgetCase } from "./tiny/budget";
import { dippingPlanCase } from "./tiny/dippingPlan";
import { earnedValueCase } from "./tiny/earnedValue";
import { flatLiningCase } from "./tiny/weather/flatLining";
import { milestonesCase } from "./tiny/milestones";
import { overspentCase } from "./tiny/overspent";
import { passedRiskDatesCase } from "./tiny/passedRiskDates";
import { portfolioCase } from "./tiny/portfolio";
import { risksCase } from "./tiny/risks";
import type { TinyCase } from "./tiny/tinyCase";
import { weatherCase } from "./tiny/weather";

export const TINY_CASES: readonly TinyCase[] = [
    weatherCase, flatLiningCase, budgetCase, overspentCase, earnedValueCase, dippingPlanCase, milestonesCase, risksCase, passedRiskDatesCase,
    portfolioCase,
];
