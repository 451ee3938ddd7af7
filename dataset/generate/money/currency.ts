import type { Day } from "../day";
import { firstDayOf, lastDayOf, type Month, monthOfDay, monthOfRank, monthsBetween } from "../life/month";
import type { Line } from "../line";
import { LAST_RANK } from "../periods";
import { randomOf } from "../random";

/** Licences of these projects are billed in dollars. */
export const IN_DOLLARS: readonly string[] = ["PRJ-010", "PRJ-044"];

const USUAL = 0.92;
const SWING = 0.02;
const MONTHS_AHEAD = 24;

/** Euros for one dollar, average of the month; a rate to come is the last one known. */
export function eurPerDollar(month: Month): number {
    const known = Math.min(month, monthOfRank(LAST_RANK));
    return Math.round((USUAL + randomOf(`dollar ${known}`).bell() * SWING) * 10_000) / 10_000;
}

export function ratesFrom(first: Day): readonly Line[] {
    const months = monthsBetween(monthOfDay(first), monthOfDay(lastDayOf(monthOfRank(LAST_RANK) + MONTHS_AHEAD)));
    return months.flatMap((month) => [
        { currency: "EUR", month: firstDayOf(month), eur_per_unit: "1" },
        { currency: "USD", month: firstDayOf(month), eur_per_unit: String(eurPerDollar(month)) },
    ]);
}
