import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";

/*
 * Months that a re-estimate or the actuals leave out. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y
 * holds P3 and P4.
 *
 * P1  re-estimated on 30 November 2024: 14 in March. Spent 9 in January, 12 in February, 10 in March.
 * P2  re-estimated on 31 January 2025: 20 in April, 8 in May. Spent 6 in March, 25 in April, nothing in May.
 * P3  a re-estimate that is not approved foresaw 30 in April, and 30 were spent.
 * P4  nothing.
 *
 * - A month that the re-estimate in force three months before does not mention was foreseen at 0: the February of P1.
 * - A foreseen month without an actual was spent at 0: the May of P2. It is judged once closed, on 30 September and not yet on 15 June.
 * - A month without a re-estimate in force is left out of errors and of actuals alike: the January of P1, the March of P2. One that is not
 *   approved counts for none.
 * - A re-estimate is in force until the next one, here to the end. Read on 30 September, closing of 31 July.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P1: { from: "2024-01-15" } }),
    budget_version: budgetVersion,
    budget_movement: budgetMovements(
        ["P1", "2025-03", "NAT-EXT", "forecast", "FCT", 14, { seenOn: "2024-11-30" }],
        ["P1", "2025-01", "NAT-EXT", "actual", "ACT", 9],
        ["P1", "2025-02", "NAT-INT", "actual", "ACT", 12],
        ["P1", "2025-03", "NAT-EXT", "actual", "ACT", 10],
        ["P2", "2025-04", "NAT-INF", "forecast", "FCT", 20, { seenOn: "2025-01-31" }],
        ["P2", "2025-05", "NAT-INF", "forecast", "FCT", 8, { seenOn: "2025-01-31" }],
        ["P2", "2025-03", "NAT-INF", "actual", "ACT", 6],
        ["P2", "2025-04", "NAT-INF", "actual", "ACT", 25],
        ["P3", "2025-04", "NAT-INT", "forecast", "FCT-D", 30, { seenOn: "2025-01-31" }],
        ["P3", "2025-04", "NAT-INT", "actual", "ACT", 30],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 30 April, closing of 31 March.
const APRIL: Rows = {
    // P1 February 12, foreseen 0; March 10, foreseen 14: 1 - (12 + 4) / (12 + 10); P2 not judged yet
    "Forecast Accuracy": [6 / 22, 6 / 22, null, 6 / 22, null, 6 / 22, null, null, null],
};

// 15 June, closing of 30 April.
const JUNE: Rows = {
    // P1 1 - 16 / 22; P2 April 25, foreseen 20: 1 - 5 / 25; together 1 - (16 + 5) / (22 + 25)
    "Forecast Accuracy": [26 / 47, 6 / 22, 20 / 25, 26 / 47, null, 6 / 22, 20 / 25, null, null],
};

// 30 September, closing of 31 July.
const SEPTEMBER: Rows = {
    // P1 1 - 16 / 22; P2 also May 0, foreseen 8: 1 - (5 + 8) / 25; together 1 - (16 + 13) / (22 + 25)
    "Forecast Accuracy": [18 / 47, 6 / 22, 12 / 25, 18 / 47, null, 6 / 22, 12 / 25, null, null],
};

const UNKNOWN = nothingOf(SEPTEMBER, NOTHING);

export const forecastOmissionsCase: TinyCase = {
    name: "Forecast accuracy: what is not told",
    tables: TABLES,
    calendar: ["2024-01-01", "2025-12-31"],
    closedThrough: "2025-07-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-04-30" }, APRIL),
        ...cellsAt(SCOPES, { month: "2025-04" }, APRIL),
        ...cellsAt(SCOPES, { asOf: "2025-06-15" }, JUNE),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-09" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-10" }, UNKNOWN),
    ],
};
