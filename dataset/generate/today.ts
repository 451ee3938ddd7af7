import type { Day } from "./day";
import { LAST_RANK, periodAt } from "./periods";

/** The day on which the sample is seen: what is later is a plan. */
export const TODAY: Day = periodAt(LAST_RANK).end;
