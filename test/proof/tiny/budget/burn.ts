import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, nothingOf, ORGANISATION, parametersWith } from "../twoDirectorates";

/*
 * How long budgets last. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds P3 and P4. The burn
 * rate is that of the last two closed months. Read on 30 September; finance has closed up to 31 July.
 *
 * P1  budget 102. Spent 12 in February, 10 in March, 20 in June and 7 in August, which is not closed.
 * P2  budget 80. Spent 6 in March and 30 in July.
 * P3  starts on 2 May. Budget 30. Spent 5 in May.
 * P4  nothing.
 *
 * - Burn Rate is divided by the number of months even when one of them has no spending; it is blank, not 0, when none of them has any.
 * - Runway is the budget left of all projects in scope, of those that spend nothing too, over the burn rate of all.
 * - Exhaustion Date is the same day of the later month, cut to its last one: 30 April and 16 months is 30 August, not 31; 31 March and
 *   11 months is 28 February.
 */

const TABLES = {
    ...ORGANISATION,
    parameter: parametersWith({ burnMonths: 2 }),
    reporting_period: reportingPeriods(),
    project: fourProjects({ P1: { from: "2024-01-15" }, P3: { from: "2025-05-02" } }),
    budget_version: budgetVersion,
    budget_movement: budgetMovements(
        ["P1", "2025-02", "NAT-INT", "budget", "BUD-INI", 102],
        ["P2", "2025-02", "NAT-INF", "budget", "BUD-INI", 80],
        ["P3", "2025-06", "NAT-INT", "budget", "BUD-INI", 30],
        ["P1", "2025-02", "NAT-INT", "actual", "ACT", 12],
        ["P1", "2025-03", "NAT-EXT", "actual", "ACT", 10],
        ["P1", "2025-06", "NAT-LIC", "actual", "ACT", 20],
        ["P1", "2025-08", "NAT-INT", "actual", "ACT", 7],
        ["P2", "2025-03", "NAT-EXT", "actual", "ACT", 6],
        ["P2", "2025-07", "NAT-INF", "actual", "ACT", 30],
        ["P3", "2025-05", "NAT-INT", "actual", "ACT", 5],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 30 April, closing of 31 March. Left: P1 102 - 22 = 80, P2 80 - 6 = 74; P3 has not started.
const APRIL: Rows = {
    // February and March: P1 (12 + 10) / 2; P2 (0 + 6) / 2
    "Burn Rate": [14, 11, 3, 14, null, 11, 3, null, null],
    // P1 80 / 11; P2 74 / 3; total and PRG-X (80 + 74) / 14
    "Runway": [11, 80 / 11, 74 / 3, 11, null, 80 / 11, 74 / 3, null, null],
    // 31 March: P1 + 7 months; P2 + 24; total and PRG-X + 11
    "Exhaustion Date": [
        "2026-02-28", "2025-10-31", "2027-03-31", "2026-02-28", null, "2025-10-31", "2027-03-31", null, null,
    ],
};

// 15 June, closing of 30 April. Left: P1 80, P2 74, P3 30.
const MIDDLE_OF_JUNE: Rows = {
    // March and April: P1 (10 + 0) / 2; P2 (6 + 0) / 2
    "Burn Rate": [8, 5, 3, 8, null, 5, 3, null, null],
    // P1 80 / 5; P2 74 / 3; total (80 + 74 + 30) / 8; DIR-B (74 + 30) / 3; PRG-X (80 + 74) / 8
    "Runway": [23, 16, 104 / 3, 154 / 8, null, 16, 74 / 3, null, null],
    // 30 April: P1 + 16 months; P2 + 24; total + 23; DIR-B + 34, a leap year; PRG-X + 19
    "Exhaustion Date": [
        "2027-03-30", "2026-08-30", "2028-02-29", "2026-11-30", null, "2026-08-30", "2027-04-30", null, null,
    ],
};

// 30 June, closing of 31 May. Left: P1 80, P2 74, P3 30 - 5 = 25.
const END_OF_JUNE: Rows = {
    // April and May: P3 (0 + 5) / 2; the others none
    "Burn Rate": [5 / 2, null, 5 / 2, null, 5 / 2, null, null, 5 / 2, null],
    // P3 25 / 2.5; total (80 + 74 + 25) / 2.5; DIR-B (74 + 25) / 2.5
    "Runway": [179 / 2.5, null, 99 / 2.5, null, 10, null, null, 10, null],
    // 31 May: P3 and PRG-Y + 10 months; total + 71; DIR-B + 39
    "Exhaustion Date": [
        "2031-04-30", null, "2028-08-31", null, "2026-03-31", null, null, "2026-03-31", null,
    ],
};

// 30 September, closing of 31 July. Left: P1 80 - 20 = 60, P2 74 - 30 = 44, P3 25.
const SEPTEMBER: Rows = {
    // June and July: P1 (20 + 0) / 2; P2 (0 + 30) / 2; P3 none
    "Burn Rate": [25, 10, 15, 25, null, 10, 15, null, null],
    // P1 60 / 10; P2 44 / 15; total (60 + 44 + 25) / 25; DIR-B (44 + 25) / 15; PRG-X (60 + 44) / 25
    "Runway": [129 / 25, 6, 69 / 15, 104 / 25, null, 6, 44 / 15, null, null],
    // 31 July: P1 + 6 months; P2 + 2; total + 5; DIR-B and PRG-X + 4
    "Exhaustion Date": [
        "2025-12-31", "2026-01-31", "2025-11-30", "2025-11-30", null, "2026-01-31", "2025-09-30", null, null,
    ],
};

export const burnCase: TinyCase = {
    name: "Burn rate and runway",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
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
