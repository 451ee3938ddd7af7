import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";

/*
 * The day on which finance closes a month: the last one of the month that follows, be it longer or shorter. DIR-A carries P1 and P4, DIR-B
 * carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds P3 and P4.
 *
 * P1  spends 10 in January, 20 in February, 5 in March. Orders 40 in February.
 * P2  spends 7 in February, 2 in April. Orders 9 in January, 1 in April.
 * P3  spends 30 and orders 6 in March.
 * P4  nothing.
 *
 * - February is closed on 31 March, not on the 28th. April is closed on 31 May, not on the 30th.
 * - What is not closed is blank, not 0.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P1: { from: "2024-01-15" } }),
    budget_version: budgetVersion,
    budget_movement: budgetMovements(
        ["P1", "2025-01", "NAT-INT", "actual", "ACT", 10],
        ["P1", "2025-02", "NAT-INT", "actual", "ACT", 20],
        ["P1", "2025-03", "NAT-INT", "actual", "ACT", 5],
        ["P2", "2025-02", "NAT-INF", "actual", "ACT", 7],
        ["P2", "2025-04", "NAT-INF", "actual", "ACT", 2],
        ["P3", "2025-03", "NAT-EXT", "actual", "ACT", 30],
        ["P1", "2025-02", "NAT-INT", "committed", "ACT", 40],
        ["P2", "2025-01", "NAT-INF", "committed", "ACT", 9],
        ["P2", "2025-04", "NAT-INF", "committed", "ACT", 1],
        ["P3", "2025-03", "NAT-EXT", "committed", "ACT", 6],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 28 and 30 March: January is closed.
const BEFORE_THE_END_OF_MARCH: Rows = {
    "Actual Cost": [10, 10, null, 10, null, 10, null, null, null],
    "Committed": [9, null, 9, 9, null, null, 9, null, null],
};

// 31 March: February is closed.
const END_OF_MARCH: Rows = {
    // P1 10 + 20; P2 7
    "Actual Cost": [37, 30, 7, 37, null, 30, 7, null, null],
    // P1 40; P2 9
    "Committed": [49, 40, 9, 49, null, 40, 9, null, null],
};

// 30 May: March is closed, since 30 April.
const BEFORE_THE_END_OF_MAY: Rows = {
    // P1 10 + 20 + 5; P2 7; P3 30
    "Actual Cost": [72, 35, 37, 42, 30, 35, 7, 30, null],
    // P1 40; P2 9; P3 6
    "Committed": [55, 40, 15, 49, 6, 40, 9, 6, null],
};

// 31 May: April is closed.
const END_OF_MAY: Rows = {
    // P2 7 + 2
    "Actual Cost": [74, 35, 39, 44, 30, 35, 9, 30, null],
    // P2 9 + 1
    "Committed": [56, 40, 16, 50, 6, 40, 10, 6, null],
};

export const closingCase: TinyCase = {
    name: "The day on which a month is closed",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-28" }, BEFORE_THE_END_OF_MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-03-30" }, BEFORE_THE_END_OF_MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, END_OF_MARCH),
        ...cellsAt(SCOPES, { month: "2025-03" }, END_OF_MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-04-30" }, BEFORE_THE_END_OF_MAY),
        ...cellsAt(SCOPES, { asOf: "2025-05-30" }, BEFORE_THE_END_OF_MAY),
        ...cellsAt(SCOPES, { asOf: "2025-05-31" }, END_OF_MAY),
        // October starts after the day of reading.
        ...cellsAt(SCOPES, { month: "2025-10" }, nothingOf(END_OF_MAY, NOTHING)),
    ],
};
