import * as fc from "fast-check";
import { addDays, daysBetween } from "../../../dataset/generate/day";
import { lastDayOf } from "../month";

const FIRST = "2024-11-15";
const LAST = "2025-11-15";

/** Days on which much begins, ends or falls due, so that random dates often meet on one of them. */
const TURNS = ["2025-01-31", "2025-03-31", "2025-04-30", "2025-05-25", "2025-05-31", "2025-06-01", "2025-06-15", "2025-06-30", "2025-07-31"];

/** A day that something is told of, ISO. */
export const someDay: fc.Arbitrary<string> = fc.oneof(
    fc.constantFrom(...TURNS),
    fc.integer({ min: 0, max: daysBetween(FIRST, LAST) }).map((days) => addDays(FIRST, days)),
);

/** A month as yyyy-mm, from one before the year of the reporting periods to one after it. */
export const someMonth: fc.Arbitrary<string> = fc.integer({ min: 0, max: 13 })
    .map((months) => new Date(Date.UTC(2024, 11 + months, 1)).toISOString().slice(0, 7));

/** The last day of a month of 2025. */
export const monthEnd: fc.Arbitrary<string> = fc.integer({ min: 1, max: 10 }).map((month) => lastDayOf(`2025-${String(month).padStart(2, "0")}`));
