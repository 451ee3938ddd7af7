import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, cellsAt, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";
import { budgetVersionWithJuneRevision } from "./juneRevision";

/*
 * Where projects land, against their current and their first budgets. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds
 * P1 and P2, PRG-Y holds P3 and P4.
 *
 * P1  budget of 100, 120 from the revision of 15 June. Spent 30 in March; expects 74 in August, where it spent 15.
 * P2  budget of 80. Expected 60 in May, spent 70 in June instead.
 * P3  starts in May with a budget of 40; re-estimated on 15 September only, never spent.
 * P4  nothing.
 *
 * - Landing is what is spent up to the closing and what the last re-estimate expects after it. A project that has spent nothing lands on what
 *   it expects; one without a re-estimate has no landing, and its budgets are left out of all that landings are held against.
 * - Budget Drift Rate takes the original budget, Landing Variance and Landing Overrun the current one; over several projects, on their sums.
 * - Read on 30 September; finance is late for August: its spending is unknown, what was expected of it still to come.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P1: { from: "2024-01-15" }, P3: { from: "2025-05-02" } }),
    budget_version: budgetVersionWithJuneRevision,
    budget_movement: budgetMovements(
        ["P1", "2025-02", "NAT-INT", "budget", "BUD-INI", 100],
        ["P1", "2025-07", "NAT-LIC", "budget", "REV-1", 20],
        ["P1", "2025-03", "NAT-INT", "actual", "ACT", 30],
        ["P1", "2025-08", "NAT-INT", "actual", "ACT", 15],
        ["P1", "2025-08", "NAT-INT", "forecast", "FCT", 74, { seenOn: "2025-04-30" }],
        ["P2", "2025-02", "NAT-INF", "budget", "BUD-INI", 80],
        ["P2", "2025-05", "NAT-INF", "forecast", "FCT", 60, { seenOn: "2025-04-15" }],
        ["P2", "2025-06", "NAT-INF", "actual", "ACT", 70],
        ["P3", "2025-06", "NAT-INT", "budget", "BUD-INI", 40],
        ["P3", "2025-10", "NAT-INT", "forecast", "FCT", 25, { seenOn: "2025-09-15" }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 30 April, closing of 31 March. Budgets: P1 100, P2 80; P3 has not started.
const APRIL: Rows = {
    // P1 30 + 74; P2 60
    "Landing": [164, 104, 60, 164, null, 104, 60, null, null],
    // P1 100 - 104; P2 80 - 60; together 180 - 164
    "Landing Variance": [16, -4, 20, 16, null, -4, 20, null, null],
    "Landing Overrun": [-16 / 180, 4 / 100, -20 / 80, -16 / 180, null, 4 / 100, -20 / 80, null, null],
    // the first budgets are still the current ones
    "Budget Drift Rate": [-16 / 180, 4 / 100, -20 / 80, -16 / 180, null, 4 / 100, -20 / 80, null, null],
};

// 15 June, closing of 30 April. Budgets: P1 100 + 20, P2 80; P3 has 40 and no landing.
const JUNE: Rows = {
    // P1 30 + 74; P2 60, May being open
    "Landing": [164, 104, 60, 164, null, 104, 60, null, null],
    // P1 120 - 104; P2 80 - 60; together 200 - 164; P3 in none
    "Landing Variance": [36, 16, 20, 36, null, 16, 20, null, null],
    "Landing Overrun": [-36 / 200, -16 / 120, -20 / 80, -36 / 200, null, -16 / 120, -20 / 80, null, null],
    // P1 104 - 100; P2 60 - 80; together 164 - 180; P3 in none
    "Budget Drift Rate": [-16 / 180, 4 / 100, -20 / 80, -16 / 180, null, 4 / 100, -20 / 80, null, null],
};

// 30 September, closing of 31 July. Current budgets: P1 120, P2 80, P3 40.
const SEPTEMBER: Rows = {
    // P1 30 + 74; P2 70 + 0; P3 25
    "Landing": [199, 104, 95, 174, 25, 104, 70, 25, null],
    // 240 - 199; P1 120 - 104; DIR-B 120 - 95; PRG-X 200 - 174; P2 80 - 70; P3 40 - 25
    "Landing Variance": [41, 16, 25, 26, 15, 16, 10, 15, null],
    "Landing Overrun": [-41 / 240, -16 / 120, -25 / 120, -26 / 200, -15 / 40, -16 / 120, -10 / 80, -15 / 40, null],
    // (199 - 220) / 220; P1 (104 - 100) / 100; DIR-B (95 - 120) / 120; PRG-X (174 - 180) / 180; P2 (70 - 80) / 80; P3 (25 - 40) / 40
    "Budget Drift Rate": [-21 / 220, 4 / 100, -25 / 120, -6 / 180, -15 / 40, 4 / 100, -10 / 80, -15 / 40, null],
};

const UNKNOWN = nothingOf(SEPTEMBER, NOTHING);

export const landingCase: TinyCase = {
    name: "Landing",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
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
