import { budgetCase } from "./tiny/budget";
import { earnedValueCase } from "./tiny/earnedValue";
import { milestonesCase } from "./tiny/milestones";
import { portfolioCase } from "./tiny/portfolio";
import { risksCase } from "./tiny/risks";
import type { TinyCase } from "./tiny/tinyCase";
import { weatherCase } from "./tiny/weather";

export const TINY_CASES: readonly TinyCase[] = [weatherCase, budgetCase, earnedValueCase, milestonesCase, risksCase, portfolioCase];
