import type { Day } from "./day";
import { LAST_RANK, periodAt } from "./periods";

/** The day on which the sample is seen: what is later is a plan. */
export const TODAY: Day = periodAt(LAST_RANK).end;

/** Finance closes a month in the middle of the next one. */
export const LAST_CLOSED_DAY: Day = periodAt(LAST_RANK - 1).end;
