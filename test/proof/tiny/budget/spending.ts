import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, csv, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";

/*
 * What is spent, against the budget and against what is ordered. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1
 * and P2, PRG-Y holds P3 and P4. Read on 30 September; finance has closed up to 31 July.
 *
 * P1  budget 110, ordered 70. Spent 8 in a past year; 20 in May, an invoice of 25 dollars.
 * P2  budget 75, ordered 85. Spent 6 in April.
 * P3  starts on 2 May. Budget 35, all of it ordered in May. Its 5 of August are not closed.
 * P4  nothing.
 *
 * - Spending counts up to the closing, from the start of the project, in euros. A month is closed when one whole month has passed since its
 *   end: on 15 June, April is and May is not. Finance may be late: on 30 September, August is not closed.
 * - Without any spending Actual Cost and its rate are blank, not 0; Open Commitments are then all that is ordered.
 * - A group takes the budget of all its projects, of those without spending too.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P1: { from: "2024-01-15" }, P3: { from: "2025-05-02" } }),
    budget_version: budgetVersion,
    budget_movement: budgetMovements(
        ["P1", "2025-02", "NAT-INT", "budget", "BUD-INI", 110],
        ["P2", "2025-02", "NAT-INF", "budget", "BUD-INI", 75],
        ["P3", "2025-06", "NAT-INF", "budget", "BUD-INI", 35],
        ["P1", "2024-02", "NAT-INT", "committed", "ACT", 70, { document: "O-1" }],
        ["P2", "2025-03", "NAT-INF", "committed", "ACT", 85, { document: "O-2" }],
        ["P3", "2025-05", "NAT-INF", "committed", "ACT", 35, { document: "O-3" }],
        ["P1", "2024-02", "NAT-INT", "actual", "ACT", 8, { days: 4 }],
        ["P2", "2025-04", "NAT-INF", "actual", "ACT", 6, { document: "I-2" }],
        ["P3", "2025-08", "NAT-INF", "actual", "ACT", 5, { document: "I-3" }],
    ) + csv("USD-1,P1,2025-05-01,NAT-LIC,actual,ACT,,25,USD,20,,I-1,finance"),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 30 April, closing of 31 March. Budgets: P1 110, P2 75; P3 has not started. Ordered: P1 70, P2 85.
const APRIL: Rows = {
    // P1 8; P2 spends in April, which is not closed
    "Actual Cost": [8, 8, null, 8, null, 8, null, null, null],
    // P1 70 - 8; P2 85 - nothing
    "Open Commitments": [147, 62, 85, 147, null, 62, 85, null, null],
    // total and PRG-X 8 / (110 + 75)
    "Consumption Rate": [8 / 185, 8 / 110, null, 8 / 185, null, 8 / 110, null, null, null],
};

// 15 June, closing of 30 April. Budgets: P1 110, P2 75, P3 35. Ordered: P1 70, P2 85.
const MIDDLE_OF_JUNE: Rows = {
    // P1 8; P2 6
    "Actual Cost": [14, 8, 6, 14, null, 8, 6, null, null],
    // P1 70 - 8; P2 85 - 6
    "Open Commitments": [141, 62, 79, 141, null, 62, 79, null, null],
    // total 14 / (110 + 75 + 35); DIR-B 6 / (75 + 35); PRG-X 14 / (110 + 75)
    "Consumption Rate": [14 / 220, 8 / 110, 6 / 110, 14 / 185, null, 8 / 110, 6 / 75, null, null],
};

// 30 June, closing of 31 May, and 30 September, closing of 31 July. Budgets as before. Ordered: P1 70, P2 85, P3 35.
const AFTER_MAY: Rows = {
    // P1 8 + 20; P2 6; P3 spends in August, which is not closed
    "Actual Cost": [34, 28, 6, 34, null, 28, 6, null, null],
    // P1 70 - 28; P2 85 - 6; P3 35 - nothing
    "Open Commitments": [156, 42, 114, 121, 35, 42, 79, 35, null],
    // total 34 / 220; DIR-B 6 / 110; PRG-X 34 / 185
    "Consumption Rate": [34 / 220, 28 / 110, 6 / 110, 34 / 185, null, 28 / 110, 6 / 75, null, null],
};

export const spendingCase: TinyCase = {
    name: "Spending",
    tables: TABLES,
    calendar: ["2024-01-01", "2025-12-31"],
    closedThrough: "2025-07-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-04-30" }, APRIL),
        ...cellsAt(SCOPES, { asOf: "2025-06-15" }, MIDDLE_OF_JUNE),
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, AFTER_MAY),
        // A month is read on its last day, not for its own amounts.
        ...cellsAt(SCOPES, { month: "2025-06" }, AFTER_MAY),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, AFTER_MAY),
        ...cellsAt(SCOPES, { month: "2025-09" }, AFTER_MAY),
        // October starts after the day of reading.
        ...cellsAt(SCOPES, { month: "2025-10" }, nothingOf(AFTER_MAY, NOTHING)),
    ],
};
