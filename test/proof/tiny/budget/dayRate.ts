import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";

/*
 * What a day of labour costs. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds P3 and P4. INT and
 * EXT are labour, LIC and INF are not. Read on 30 September; finance has closed up to 31 July.
 *
 * P1  labour 8 for 4 days in a past year, 22 for 6 in April, 9 for 5 in July, and 7 for 3 in August, which is not closed. Licences 20.
 *     Planned 60 for 20 days and re-estimated 50 for 10: neither is spent.
 * P2  labour 6 for 1 day in March. Infrastructure 10.
 * P3  starts on 2 May. Labour 5 in May, booked without days.
 * P4  nothing.
 *
 * - Average Day Rate is a ratio of sums, over the life of the projects up to the closing, of labour alone.
 * - Labour booked without days stays in the euros of a group; alone it has no rate.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P1: { from: "2024-01-15" }, P3: { from: "2025-05-02" } }),
    budget_version: budgetVersion,
    budget_movement: budgetMovements(
        ["P1", "2025-02", "NAT-INT", "budget", "BUD-INI", 60, { days: 20 }],
        ["P1", "2025-03", "NAT-INT", "forecast", "FCT", 50, { seenOn: "2025-01-31", days: 10 }],
        ["P1", "2024-02", "NAT-INT", "actual", "ACT", 8, { days: 4 }],
        ["P1", "2025-04", "NAT-EXT", "actual", "ACT", 22, { days: 6 }],
        ["P1", "2025-06", "NAT-LIC", "actual", "ACT", 20, { document: "I-1" }],
        ["P1", "2025-07", "NAT-INT", "actual", "ACT", 9, { days: 5 }],
        ["P1", "2025-08", "NAT-INT", "actual", "ACT", 7, { days: 3 }],
        ["P2", "2025-03", "NAT-EXT", "actual", "ACT", 6, { days: 1 }],
        ["P2", "2025-03", "NAT-INF", "actual", "ACT", 10, { document: "I-2" }],
        ["P3", "2025-05", "NAT-INT", "actual", "ACT", 5],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 30 April, closing of 31 March.
const APRIL: Rows = {
    // P1 8 / 4; P2 6 / 1; total and PRG-X (8 + 6) / (4 + 1)
    "Average Day Rate": [14 / 5, 2, 6, 14 / 5, null, 2, 6, null, null],
};

// 15 June, closing of 30 April.
const MIDDLE_OF_JUNE: Rows = {
    // P1 (8 + 22) / (4 + 6); P2 6 / 1; total and PRG-X (30 + 6) / (10 + 1)
    "Average Day Rate": [36 / 11, 3, 6, 36 / 11, null, 3, 6, null, null],
};

// 30 June, closing of 31 May.
const END_OF_JUNE: Rows = {
    // P1 30 / 10; P2 6 / 1; P3 5 / none; total (30 + 6 + 5) / 11; DIR-B (6 + 5) / 1; PRG-X 36 / 11
    "Average Day Rate": [41 / 11, 3, 11, 36 / 11, null, 3, 6, null, null],
};

// 30 September, closing of 31 July.
const SEPTEMBER: Rows = {
    // P1 (30 + 9) / (10 + 5); P2 6 / 1; P3 5 / none; total (39 + 6 + 5) / (15 + 1); DIR-B (6 + 5) / 1; PRG-X (39 + 6) / 16
    "Average Day Rate": [50 / 16, 39 / 15, 11, 45 / 16, null, 39 / 15, 6, null, null],
};

export const dayRateCase: TinyCase = {
    name: "Day rate of labour",
    tables: TABLES,
    calendar: ["2024-01-01", "2025-12-31"],
    closedThrough: "2025-07-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-04-30" }, APRIL),
        ...cellsAt(SCOPES, { asOf: "2025-06-15" }, MIDDLE_OF_JUNE),
        ...cellsAt(SCOPES, { month: "2025-06" }, END_OF_JUNE),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-09" }, SEPTEMBER),
        // October starts after the day of reading.
        ...cellsAt(SCOPES, { month: "2025-10" }, nothingOf(SEPTEMBER, NOTHING)),
    ],
};
