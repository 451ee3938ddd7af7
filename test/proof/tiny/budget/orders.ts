import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, csv, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";

/*
 * What is ordered, against the budget. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds P3 and
 * P4. Read on 30 September; finance has closed up to 31 July.
 *
 * P1  budget 110. Orders 40 in a past year, 30 in June and 25 in August, which is not closed.
 * P2  budget 80. Orders 85 in March, more than allowed; 10 of them are called off in July.
 * P3  starts on 2 May. Budget 30, + 5 from the revision of 1 August. Orders 35 in May.
 * P4  nothing.
 *
 * - Orders count up to the closing, from the start of the project. A month is closed when one whole month has passed since its end: May on
 *   30 June, not yet on 29 June. Finance may be late: on 30 September, August is not closed.
 * - Without any order Committed and its rate are blank, not 0; Left to Commit is then the whole budget.
 * - Left to Commit is below 0 where more is ordered than allowed, and 0 where all is, to the euro: P3 in the end.
 * - A group takes the budget of all its projects, of those without orders too.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P1: { from: "2024-01-15" }, P3: { from: "2025-05-02" } }),
    budget_version: budgetVersion + csv("REV-1,Révision d'août,August revision,revised,2025-08-01,true"),
    budget_movement: budgetMovements(
        ["P1", "2025-02", "NAT-INT", "budget", "BUD-INI", 110],
        ["P2", "2025-02", "NAT-INF", "budget", "BUD-INI", 80],
        ["P3", "2025-06", "NAT-INF", "budget", "BUD-INI", 30],
        ["P3", "2025-10", "NAT-INF", "budget", "REV-1", 5, { document: "R-1" }],
        ["P1", "2024-02", "NAT-INT", "committed", "ACT", 40, { document: "O-1" }],
        ["P1", "2025-06", "NAT-LIC", "committed", "ACT", 30, { document: "O-2" }],
        ["P1", "2025-08", "NAT-INT", "committed", "ACT", 25, { document: "O-3" }],
        ["P2", "2025-03", "NAT-INF", "committed", "ACT", 85, { document: "O-4" }],
        ["P2", "2025-07", "NAT-INF", "committed", "ACT", -10, { document: "O-4" }],
        ["P3", "2025-05", "NAT-INF", "committed", "ACT", 35, { document: "O-5" }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 30 April, closing of 31 March. Budgets: P1 110, P2 80; P3 has not started.
const APRIL: Rows = {
    "Committed": [125, 40, 85, 125, null, 40, 85, null, null],
    // P1 110 - 40; P2 80 - 85
    "Left to Commit": [65, 70, -5, 65, null, 70, -5, null, null],
    "Commitment Rate": [125 / 190, 40 / 110, 85 / 80, 125 / 190, null, 40 / 110, 85 / 80, null, null],
};

// 15 and 29 June, closing of 30 April. Budgets: P1 110, P2 80, P3 30.
const MIDDLE_OF_JUNE: Rows = {
    // as in April: P3 ordered in May, which is not closed
    "Committed": [125, 40, 85, 125, null, 40, 85, null, null],
    // P1 110 - 40; P2 80 - 85; P3 30 - nothing; total 220 - 125; DIR-B 110 - 85
    "Left to Commit": [95, 70, 25, 65, 30, 70, -5, 30, null],
    // total 125 / (110 + 80 + 30); DIR-B 85 / (80 + 30)
    "Commitment Rate": [125 / 220, 40 / 110, 85 / 110, 125 / 190, null, 40 / 110, 85 / 80, null, null],
};

// 30 June, closing of 31 May. Budgets as before.
const END_OF_JUNE: Rows = {
    // P1 40; P2 85; P3 35
    "Committed": [160, 40, 120, 125, 35, 40, 85, 35, null],
    // P1 110 - 40; P2 80 - 85; P3 30 - 35; total 220 - 160; DIR-B 110 - 120; PRG-X 190 - 125
    "Left to Commit": [60, 70, -10, 65, -5, 70, -5, -5, null],
    "Commitment Rate": [160 / 220, 40 / 110, 120 / 110, 125 / 190, 35 / 30, 40 / 110, 85 / 80, 35 / 30, null],
};

// 30 September, closing of 31 July. Budgets: P1 110, P2 80, P3 30 + 5.
const SEPTEMBER: Rows = {
    // P1 40 + 30; P2 85 - 10; P3 35
    "Committed": [180, 70, 110, 145, 35, 70, 75, 35, null],
    // P1 110 - 70; P2 80 - 75; P3 35 - 35; total 225 - 180; DIR-B 115 - 110; PRG-X 190 - 145
    "Left to Commit": [45, 40, 5, 45, 0, 40, 5, 0, null],
    "Commitment Rate": [180 / 225, 70 / 110, 110 / 115, 145 / 190, 1, 70 / 110, 75 / 80, 1, null],
};

export const ordersCase: TinyCase = {
    name: "Commitments",
    tables: TABLES,
    calendar: ["2024-01-01", "2025-12-31"],
    closedThrough: "2025-07-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-04-30" }, APRIL),
        ...cellsAt(SCOPES, { asOf: "2025-06-15" }, MIDDLE_OF_JUNE),
        ...cellsAt(SCOPES, { asOf: "2025-06-29" }, MIDDLE_OF_JUNE),
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, END_OF_JUNE),
        // A month is read on its last day, not for its own amounts.
        ...cellsAt(SCOPES, { month: "2025-06" }, END_OF_JUNE),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-09" }, SEPTEMBER),
        // October starts after the day of reading.
        ...cellsAt(SCOPES, { month: "2025-10" }, nothingOf(SEPTEMBER, NOTHING)),
    ],
};
