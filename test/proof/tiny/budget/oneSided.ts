import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";

/*
 * Orders, costs and landings without a budget. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds
 * P3 and P4. Read on 30 June, closing of 31 May, against 31 May, closing of 30 April; the burn rate is that of March, April and May.
 *
 * P1  budget 100, nothing ordered nor spent. Expects 110, from the re-estimate of 15 Jun 120.
 * P2  no budget. Orders 40 in March, spends 10 in May. Expects 50, from the re-estimate of 15 Jun 60.
 * P3  no budget, no order. Spends 30 in May.
 * P4  nothing.
 *
 * - Left to Commit and Open Commitments take a side that is missing for nothing, so that parts add up; without either they are BLANK.
 * - Runway and Exhaustion Date need a budget and spending; a group has them as soon as some of its projects do.
 * - Budget Drift Rate and Landing Drift Rate are over the projects that have a budget beside their landings.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects(),
    budget_version: budgetVersion,
    budget_movement: budgetMovements(
        ["P1", "2025-02", "NAT-INT", "budget", "BUD-INI", 100],
        ["P2", "2025-03", "NAT-EXT", "committed", "ACT", 40, { document: "O-1" }],
        ["P2", "2025-05", "NAT-EXT", "actual", "ACT", 10],
        ["P3", "2025-05", "NAT-INT", "actual", "ACT", 30],
        ["P1", "2025-10", "NAT-INT", "forecast", "FCT", 110, { seenOn: "2025-04-30" }],
        ["P1", "2025-10", "NAT-INT", "forecast", "FCT", 120, { seenOn: "2025-06-15" }],
        ["P2", "2025-10", "NAT-EXT", "forecast", "FCT", 50, { seenOn: "2025-04-30" }],
        ["P2", "2025-10", "NAT-EXT", "forecast", "FCT", 60, { seenOn: "2025-06-15" }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.
const JUNE: Rows = {
    // P1 100 - 0; P2 0 - 40
    "Left to Commit": [60, 100, -40, 60, null, 100, -40, null, null],
    // P2 40 - 10; P3 0 - 30
    "Open Commitments": [0, null, 0, 30, -30, null, 30, -30, null],
    // P2 10 / 3; P3 30 / 3
    "Burn Rate": [40 / 3, null, 40 / 3, 10 / 3, 10, null, 10 / 3, 10, null],
    // total (100 - 40) x 3 / 40; PRG-X (100 - 10) x 3 / 10
    "Runway": [9 / 2, null, null, 27, null, null, null, null, null],
    // 31 May + 4 months; + 27
    "Exhaustion Date": ["2025-09-30", null, null, "2027-08-31", null, null, null, null, null],
    // P1 0 + 120; P2 10 + 60
    "Landing": [190, 120, 70, 190, null, 120, 70, null, null],
    // P1 (120 - 100) / 100
    "Budget Drift Rate": [1 / 5, 1 / 5, null, 1 / 5, null, 1 / 5, null, null, null],
    // P1 120 - 110; P2 70 - 50
    "Landing Drift": [30, 10, 20, 30, null, 10, 20, null, null],
    // P1 10 / 100
    "Landing Drift Rate": [1 / 10, 1 / 10, null, 1 / 10, null, 1 / 10, null, null, null],
};

export const oneSidedCase: TinyCase = {
    name: "Without a budget",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, JUNE),
        ...cellsAt(SCOPES, { month: "2025-06" }, JUNE),
        // October starts after the day of reading.
        ...cellsAt(SCOPES, { month: "2025-10" }, nothingOf(JUNE, NOTHING)),
    ],
};
