import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";

/*
 * Projects that spend beyond their budget, or expect nothing more. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1
 * and P2, PRG-Y holds P3 and P4. Each budget is 100, and all is spent in May. Read on 30 September; the burn rate is that of three months.
 *
 * P1  spent 120. On 31 March it expected 60 in July; its last re-estimate, of 15 June, tells May alone: from the closing of May on it expects
 *     nothing more.
 * P2  spent 30. Its re-estimate of 15 June expects 40 in October, infrastructure without days.
 * P3  spent 150. Its only re-estimate is not approved, and counts for none.
 * P4  nothing.
 *
 * - Exhaustion Date counts whole months downwards, below 0 as well: half a month overspent is the month before. Nothing left is the closing.
 * - To Complete, in euros and in days, is 0 where the last re-estimate expects nothing after the closing; days are BLANK where the lines after
 *   the closing tell none.
 * - A re-estimate counts from its own day on, and takes the place of the one before as a whole.
 * - Landing and its variance leave out the budget and the spending of a project that was not re-estimated.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P1: { from: "2024-01-15" } }),
    budget_version: budgetVersion,
    budget_movement: budgetMovements(
        ["P1", "2025-02", "NAT-INT", "budget", "BUD-INI", 100],
        ["P2", "2025-02", "NAT-INF", "budget", "BUD-INI", 100],
        ["P3", "2025-02", "NAT-INT", "budget", "BUD-INI", 100],
        ["P1", "2025-05", "NAT-INT", "actual", "ACT", 120],
        ["P2", "2025-05", "NAT-INF", "actual", "ACT", 30],
        ["P3", "2025-05", "NAT-INT", "actual", "ACT", 150],
        ["P1", "2025-07", "NAT-INT", "forecast", "FCT", 60, { seenOn: "2025-03-31", days: 8 }],
        ["P1", "2025-05", "NAT-INT", "forecast", "FCT", 30, { seenOn: "2025-06-15", days: 4 }],
        ["P2", "2025-10", "NAT-INF", "forecast", "FCT", 40, { seenOn: "2025-06-15" }],
        ["P3", "2025-10", "NAT-INT", "forecast", "FCT-D", 90, { seenOn: "2025-06-15", days: 9 }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 31 March, closing of 28 February: nothing spent. P1 alone is re-estimated, on this very day, and until 14 June.
const MARCH: Rows = {
    // P1 60 in July
    "To Complete": [60, 60, null, 60, null, 60, null, null, null],
    "To Complete in Person-days": [8, 8, null, 8, null, 8, null, null, null],
    // 0 + 60
    "Landing": [60, 60, null, 60, null, 60, null, null, null],
    // 100 - 60
    "Landing Variance": [40, 40, null, 40, null, 40, null, null, null],
};

// 15 June, closing of 30 April: nothing spent. P1 and P2 are re-estimated on this very day.
const MIDDLE_OF_JUNE: Rows = {
    // P1 30 in May; P2 40 in October
    "To Complete": [70, 30, 40, 70, null, 30, 40, null, null],
    // P1 4; P2 not told
    "To Complete in Person-days": [4, 4, null, 4, null, 4, null, null, null],
    // P1 0 + 30; P2 0 + 40
    "Landing": [70, 30, 40, 70, null, 30, 40, null, null],
    // P1 100 - 30; P2 100 - 40; DIR-B without P3
    "Landing Variance": [130, 70, 60, 130, null, 70, 60, null, null],
};

// As long as May is the last month with spending that is closed.
const LANDINGS: Rows = {
    // P1 nothing after May; P2 40
    "To Complete": [40, 0, 40, 40, null, 0, 40, null, null],
    // P1 nothing after May; P2 not told
    "To Complete in Person-days": [0, 0, null, 0, null, 0, null, null, null],
    // P1 120 + 0; P2 30 + 40
    "Landing": [190, 120, 70, 190, null, 120, 70, null, null],
    // P1 100 - 120; P2 100 - 70; DIR-B without P3
    "Landing Variance": [10, -20, 30, 10, null, -20, 30, null, null],
};

// 30 June, closing of 31 May.
const END_OF_JUNE: Rows = {
    // March, April and May: P1 (0 + 0 + 120) / 3; P2 30 / 3; P3 150 / 3
    "Burn Rate": [100, 40, 60, 50, 50, 40, 10, 50, null],
    // P1 (100 - 120) / 40; P2 (100 - 30) / 10; P3 (100 - 150) / 50; total (300 - 300) / 100; DIR-B (200 - 180) / 60; PRG-X (200 - 150) / 50
    "Runway": [0, -1 / 2, 1 / 3, 1, -1, -1 / 2, 7, -1, null],
    // 31 May: P1 - 1 month; P2 + 7; P3 - 1; total and DIR-B + 0; PRG-X + 1
    "Exhaustion Date": [
        "2025-05-31", "2025-04-30", "2025-05-31", "2025-06-30", "2025-04-30", "2025-04-30", "2025-12-31", "2025-04-30", null,
    ],
    ...LANDINGS,
};

// 31 August, closing of 31 July.
const AUGUST: Rows = {
    // May, June and July: as in June
    "Burn Rate": [100, 40, 60, 50, 50, 40, 10, 50, null],
    "Runway": [0, -1 / 2, 1 / 3, 1, -1, -1 / 2, 7, -1, null],
    // 31 July: P1 - 1 month; P2 + 7; P3 - 1; total and DIR-B + 0; PRG-X + 1
    "Exhaustion Date": [
        "2025-07-31", "2025-06-30", "2025-07-31", "2025-08-31", "2025-06-30", "2025-06-30", "2026-02-28", "2025-06-30", null,
    ],
    ...LANDINGS,
};

// 30 September, closing of 31 August: nothing was spent in June, July and August.
const SEPTEMBER: Rows = { "Burn Rate": NOTHING, "Runway": NOTHING, "Exhaustion Date": NOTHING, ...LANDINGS };

export const overspentCase: TinyCase = {
    name: "Spending beyond the budget",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-06-14" }, MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-06-15" }, MIDDLE_OF_JUNE),
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, END_OF_JUNE),
        ...cellsAt(SCOPES, { month: "2025-06" }, END_OF_JUNE),
        ...cellsAt(SCOPES, { month: "2025-08" }, AUGUST),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        // October starts after the day of reading.
        ...cellsAt(SCOPES, { month: "2025-10" }, nothingOf(SEPTEMBER, NOTHING)),
    ],
};
