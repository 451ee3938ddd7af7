import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";

/*
 * What the last re-estimates expect after the closing. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2,
 * PRG-Y holds P3 and P4.
 *
 * P1  re-estimated on 31 March, then on 30 April: 12 in March, 20 in April, 40 in August, and 18 of licences in September.
 * P2  re-estimated on 15 April, infrastructure without days, then on 15 September, labour.
 * P3  a re-estimate of June that is not approved; one of 15 September tells July alone.
 * P4  nothing.
 *
 * - A month is closed when one whole month has passed since its end: March on 30 April, May not yet on 15 June. Finance is late for August:
 *   on 30 September, the day of reading, the closing is still that of 31 July, and what was expected of August is still to come.
 * - A re-estimate counts from its very day and replaces the whole of the one before; it is kept until the next one. One that is not approved
 *   counts for none.
 * - What a re-estimate expected of months closed since is left out.
 * - Days are those that the lines after the closing tell: BLANK where none tells any, 0, like the euros, where the last re-estimate expects
 *   nothing more.
 * - A month is read as of its last day, not for its own amounts. What lies after the day of reading is unknown.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P1: { from: "2024-01-15" } }),
    budget_version: budgetVersion,
    budget_movement: budgetMovements(
        ["P1", "2025-06", "NAT-EXT", "forecast", "FCT", 25, { seenOn: "2025-03-31", days: 5 }],
        ["P1", "2025-03", "NAT-INT", "forecast", "FCT", 12, { seenOn: "2025-04-30", days: 3 }],
        ["P1", "2025-04", "NAT-INT", "forecast", "FCT", 20, { seenOn: "2025-04-30", days: 5 }],
        ["P1", "2025-08", "NAT-INT", "forecast", "FCT", 40, { seenOn: "2025-04-30", days: 10 }],
        ["P1", "2025-09", "NAT-LIC", "forecast", "FCT", 18, { seenOn: "2025-04-30" }],
        ["P2", "2025-05", "NAT-INF", "forecast", "FCT", 30, { seenOn: "2025-04-15" }],
        ["P2", "2025-10", "NAT-INF", "forecast", "FCT", 50, { seenOn: "2025-04-15" }],
        ["P2", "2025-10", "NAT-INT", "forecast", "FCT", 24, { seenOn: "2025-09-15", days: 6 }],
        ["P3", "2025-10", "NAT-INT", "forecast", "FCT-D", 90, { seenOn: "2025-06-20", days: 9 }],
        ["P3", "2025-07", "NAT-INT", "forecast", "FCT", 20, { seenOn: "2025-09-15", days: 4 }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 31 March, closing of 28 February. P1 alone is re-estimated, on that very day.
const MARCH: Rows = {
    "To Complete": [25, 25, null, 25, null, 25, null, null, null],
    "To Complete in Person-days": [5, 5, null, 5, null, 5, null, null, null],
};

// 30 April, closing of 31 March.
const APRIL: Rows = {
    // P1 20 + 40 + 18, without the 12 of March; P2 30 + 50
    "To Complete": [158, 78, 80, 158, null, 78, 80, null, null],
    // P1 5 + 10; P2 tells none
    "To Complete in Person-days": [15, 15, null, 15, null, 15, null, null, null],
};

// 15 June, closing of 30 April.
const JUNE: Rows = {
    // P1 40 + 18, without the 20 of April; P2 30 + 50, May being open
    "To Complete": [138, 58, 80, 138, null, 58, 80, null, null],
    // P1 10
    "To Complete in Person-days": [10, 10, null, 10, null, 10, null, null, null],
};

// 30 September, closing of 31 July.
const SEPTEMBER: Rows = {
    // P1 40 + 18; P2 24; P3 nothing after July
    "To Complete": [82, 58, 24, 82, 0, 58, 24, 0, null],
    // P1 10; P2 6; P3 nothing after July
    "To Complete in Person-days": [16, 10, 6, 16, 0, 10, 6, 0, null],
};

const UNKNOWN = nothingOf(SEPTEMBER, NOTHING);

export const toCompleteCase: TinyCase = {
    name: "What is left to complete",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-07-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-04-30" }, APRIL),
        ...cellsAt(SCOPES, { month: "2025-04" }, APRIL),
        ...cellsAt(SCOPES, { asOf: "2025-06-15" }, JUNE),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-09" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-10" }, UNKNOWN),
    ],
};
