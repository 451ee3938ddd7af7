import * as fc from "fast-check";
import { addDays } from "../../../dataset/generate/day";
import { periodsOf2025 } from "../tiny/reportingPeriods";
import { type Report, weatherReports } from "../tiny/weather/reports";
import { someDay } from "./days";
import { type Made, someNumberedRows, someProject, someRows, tableOf } from "./table";

const somePeriod = fc.constantFrom(...periodsOf2025([9, 32]));
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

export function reportTable(reports: Made<typeof someReports>): string {
    return weatherReports(...reports.map(({ project, dimension, period, told, rating, delay, time, status }): Report =>
        [project, dimension, period.id, told, rating, { entered: `${addDays(told, delay)}T${time}`, status }]));
}

const someExpectation = fc.record({ project: someProject, dimension: someDimension, period: somePeriod });

export const someExpectations = someRows(someExpectation, ({ project, dimension, period }) => `${project} ${dimension} ${period.id}`);

export function expectationTable(expected: Made<typeof someExpectations>): string {
    return tableOf("project_id,dimension_id,period_id,due_date", expected.map(({ project, dimension, period }) => [project, dimension, period.id, period.due]));
}
