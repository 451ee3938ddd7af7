import * as fc from "fast-check";
import { addDays } from "../../../dataset/generate/day";
import { type Report, weatherReports } from "../tiny/weather/reports";
import { someDay } from "./days";
import { someNumberedRows, someProject, someRows, tableOf } from "./table";

/** A collection period with the day on which its reports are due. */
interface Period {
    readonly id: string;
    readonly due: string;
}

const MONTHS: readonly Period[] = Array.from({ length: 10 }, (_, index) => {
    const id = `2025-${String(index + 1).padStart(2, "0")}`;
    return { id, due: `${id}-25` };
});

/** Friday of the first week of 2025 (ISO 8601). */
const FIRST_FRIDAY = "2025-01-03";

const WEEKS: readonly Period[] = Array.from({ length: 40 }, (_, index) =>
    ({ id: `2025-W${String(index + 1).padStart(2, "0")}`, due: addDays(FIRST_FRIDAY, index * 7) }));

const somePeriod = fc.constantFrom(...MONTHS, ...WEEKS.slice(8, 32));
const someDimension = fc.oneof({ weight: 3, arbitrary: fc.constant("overall") }, { weight: 2, arbitrary: fc.constantFrom("schedule", "budget", "quality") });
const someRating = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const) },
    { weight: 1, arbitrary: fc.constantFrom("not_rated" as const, "exempt" as const, "reset" as const) },
);

const someReport = fc.record({
    project: someProject, dimension: someDimension, period: somePeriod, told: someDay, rating: someRating,
    delay: fc.constantFrom(0, 0, 1, 3, 10), time: fc.constantFrom("09:00:00", "23:59:59"),
    status: fc.constantFrom(undefined, undefined, "frozen" as const, "draft" as const),
});

export const someReports = someNumberedRows(someReport);

export function reportTable(reports: typeof someReports extends fc.Arbitrary<infer T> ? T : never): string {
    return weatherReports(...reports.map(({ project, dimension, period, told, rating, delay, time, status }): Report =>
        [project, dimension, period.id, told, rating, { entered: `${addDays(told, delay)}T${time}`, status }]));
}

const someExpectation = fc.record({ project: someProject, dimension: someDimension, period: somePeriod });

export const someExpectations = someRows(someExpectation, ({ project, dimension, period }) => `${project} ${dimension} ${period.id}`);

export function expectationTable(expected: typeof someExpectations extends fc.Arbitrary<infer T> ? T : never): string {
    return tableOf("project_id,dimension_id,period_id,due_date", expected.map(({ project, dimension, period }) => [project, dimension, period.id, period.due]));
}
