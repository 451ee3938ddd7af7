import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, cellsAt, csv, earnedValueHeader, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";
import { budgetVersionWithJuneRevision } from "./juneRevision";

/*
 * Spending against the plan, and against progress. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y
 * holds P3 and P4.
 *
 * P1  budget of 60 in February and 40 in September; 20 more in July from the revision of 15 June. Spent 30 in March, 29 in July.
 * P2  budget of 24 in February and 56 in October. Spent 6 in March.
 * P3  starts in May with a budget of 20 in October. Spent 5 in May; its progress is never measured.
 * P4  nothing.
 *
 * - Burn Gap is what is spent minus what the current budget planned up to the closing, over the whole of it. A project that is started and
 *   has spent nothing yet has none alone; its budget weighs in its groups.
 * - Spend Ahead of Progress takes cost at the closing and progress at the last measure up to it: that of 31 August is not closed, finance
 *   being late. Projects without a measure are left out of both sides, with their budget; over several, earned value is summed over the
 *   budgets at completion, which are not the current budgets.
 * - In mid-month: on 15 June the closing is that of 30 April. Read on 30 September, closing of 31 July.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P1: { from: "2024-01-15" }, P3: { from: "2025-05-02" } }),
    budget_version: budgetVersionWithJuneRevision,
    budget_movement: budgetMovements(
        ["P1", "2025-02", "NAT-INT", "budget", "BUD-INI", 60],
        ["P1", "2025-09", "NAT-EXT", "budget", "BUD-INI", 40],
        ["P1", "2025-07", "NAT-LIC", "budget", "REV-1", 20],
        ["P1", "2025-03", "NAT-INT", "actual", "ACT", 30],
        ["P1", "2025-07", "NAT-LIC", "actual", "ACT", 29],
        ["P2", "2025-02", "NAT-EXT", "budget", "BUD-INI", 24],
        ["P2", "2025-10", "NAT-INF", "budget", "BUD-INI", 56],
        ["P2", "2025-03", "NAT-EXT", "actual", "ACT", 6],
        ["P3", "2025-10", "NAT-INT", "budget", "BUD-INI", 20],
        ["P3", "2025-05", "NAT-INT", "actual", "ACT", 5],
    ),
    earned_value: csv(
        earnedValueHeader,
        "P1,2025-03-31,120,50,30,30,0.25,milestones",
        "P1,2025-06-30,120,70,60,30,0.5,milestones",
        "P1,2025-08-31,120,90,90,59,0.75,milestones",
        "P2,2025-03-31,80,10,8,6,0.1,milestones",
        "P2,2025-07-31,80,40,12,6,0.15,milestones",
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 30 April, closing of 31 March. Budgets: P1 100, P2 80; P3 has not started.
const APRIL: Rows = {
    // P1 (30 - 60) / 100; P2 (6 - 24) / 80; together (36 - 84) / 180
    "Burn Gap": [-48 / 180, -30 / 100, -18 / 80, -48 / 180, null, -30 / 100, -18 / 80, null, null],
    // P1 30 / 100 - 30 / 120; P2 6 / 80 - 8 / 80; together 36 / 180 - 38 / 200
    "Spend Ahead of Progress": [1 / 100, 1 / 20, -2 / 80, 1 / 100, null, 1 / 20, -2 / 80, null, null],
};

// 15 June, closing of 30 April. Budgets: P1 120, P2 80, P3 20.
const JUNE: Rows = {
    // P1 (30 - 60) / 120; P2 (6 - 24) / 80; P3 May is open; total (36 - 84) / 220; DIR-B (6 - 24) / 100; PRG-X (36 - 84) / 200
    "Burn Gap": [-48 / 220, -30 / 120, -18 / 100, -48 / 200, null, -30 / 120, -18 / 80, null, null],
    // P1 30 / 120 - 30 / 120; P2 6 / 80 - 8 / 80; together, without P3, 36 / 200 - 38 / 200
    "Spend Ahead of Progress": [-2 / 200, 0, -2 / 80, -2 / 200, null, 0, -2 / 80, null, null],
};

// 30 September, closing of 31 July. Budgets as on 15 June.
const SEPTEMBER: Rows = {
    // P1 (59 - 80) / 120; P2 (6 - 24) / 80; P3 (5 - 0) / 20; total (70 - 104) / 220; DIR-B (11 - 24) / 100; PRG-X (65 - 104) / 200
    "Burn Gap": [-34 / 220, -21 / 120, -13 / 100, -39 / 200, 5 / 20, -21 / 120, -18 / 80, 5 / 20, null],
    // P1 59 / 120 - 60 / 120; P2 6 / 80 - 12 / 80; together, without P3, 65 / 200 - 72 / 200
    "Spend Ahead of Progress": [-7 / 200, -1 / 120, -6 / 80, -7 / 200, null, -1 / 120, -6 / 80, null, null],
};

const UNKNOWN = nothingOf(SEPTEMBER, NOTHING);

export const burnGapCase: TinyCase = {
    name: "Spending against plan and progress",
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
