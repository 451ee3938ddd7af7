import { NOTHING, type Rows, SCOPES } from "../fourProjects";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, cellsAt, nothingOf } from "../twoDirectorates";
import { CALENDAR, CLOSED_THROUGH, earnedValues, plans, SHARED_TABLES } from "./measuredProjects";

/*
 * Earned schedule on a plan that dips, on one with empty months, on one that is over. Projects, days and closings are those of
 * measuredProjects.ts.
 *
 * P1  planned 100 in January and in February; the re-planning of 15 March takes 50 back in March and adds 100 in April. Cumulated: 100, 200,
 *     then 100, 200, 150, 250. Earned 150, 160, 250.
 * P2  planned 100 in January and in April, nothing in between; the re-planning of 15 March adds 100 in June. Cumulated: 100, 100, 100, 200,
 *     then 100, 100, 100, 200, 200, 300. Earned 100 in February, 150 in April; no closing is told for March.
 * P3  planned 500 in January, but measured in April alone: 400 earned.
 * P4  nothing.
 *
 * - The last month whose cumulated plan is at or below the earned value counts with all before it, even where the plan lay above it in between,
 *   and months without a plan line among them, even ahead of time. The share of the next month is added, if there is one.
 * - The plan is that in force at the last closing of the project itself: at the closing of March, P2 has that of February.
 * - Only measured projects are in the summed curve.
 * - TSPI is BLANK once elapsed months reach the planned duration, or go beyond it.
 */

const TABLES = {
    ...SHARED_TABLES,
    budget_version: plans,
    budget_movement: budgetMovements(
        ["P1", "2025-01", "NAT-INT", "budget", "BAS-1", 100],
        ["P1", "2025-02", "NAT-INT", "budget", "BAS-1", 100],
        ["P1", "2025-03", "NAT-INT", "budget", "BAS-2", -50],
        ["P1", "2025-04", "NAT-INT", "budget", "BAS-2", 100],
        ["P2", "2025-01", "NAT-INT", "budget", "BAS-1", 100],
        ["P2", "2025-04", "NAT-INT", "budget", "BAS-1", 100],
        ["P2", "2025-06", "NAT-INT", "budget", "BAS-2", 100],
        ["P3", "2025-01", "NAT-INT", "budget", "BAS-1", 500],
    ),
    earned_value: earnedValues(
        ["P1", "2025-02-28", 200, 200, 150, 180],
        ["P1", "2025-03-31", 250, 150, 160, 200],
        ["P1", "2025-04-30", 250, 250, 250, 260],
        ["P2", "2025-02-28", 200, 100, 100, 90],
        ["P2", "2025-04-30", 300, 200, 150, 170],
        ["P3", "2025-04-30", 500, 500, 400, 450],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4. P1 is alone in DIR-A, P3 alone in PRG-Y.
// Until the closing of April P3 is not measured: P2 is alone in DIR-B, PRG-X is all.

// 15 April, closing of 28 February. Curve of all: 200, 300, 300, 400; earned 250. Two months elapsed: of 4, of P1 of 2.
const FEBRUARY: Rows = {
    // 1 + 50 / 100; P1 1 + 50 / 100; P2 100 is the plan of January, of February and of March: 3 + 0 / 100
    "Earned Schedule": [3 / 2, 3 / 2, 3, 3 / 2, null, 3 / 2, 3, null, null],
    // less 2
    "Schedule Variance in Time": [-1 / 2, -1 / 2, 1, -1 / 2, null, -1 / 2, 1, null, null],
    // over 2
    "SPI in Time": [3 / 4, 3 / 4, 3 / 2, 3 / 4, null, 3 / 4, 3 / 2, null, null],
    // 4 x 4 / 3; P1 2 x 4 / 3; P2 4 x 2 / 3
    "Estimated Duration": [16 / 3, 8 / 3, 8 / 3, 16 / 3, null, 8 / 3, 8 / 3, null, null],
    // (4 - 1.5) / 2; P1 no month left; P2 (4 - 3) / 2
    "TSPI": [5 / 4, null, 1 / 2, 5 / 4, null, null, 1 / 2, null, null],
};

// The month of April, closing of 31 March. Curve of all: 200, 300, 250, 450; earned 260. Three months elapsed of 4; P2 as in February: 2 of 4.
const MARCH: Rows = {
    // 3 + 10 / 200; P1 3 + 10 / 100
    "Earned Schedule": [61 / 20, 31 / 10, 3, 61 / 20, null, 31 / 10, 3, null, null],
    // less 3; P2 less 2
    "Schedule Variance in Time": [1 / 20, 1 / 10, 1, 1 / 20, null, 1 / 10, 1, null, null],
    // over 3; P2 over 2
    "SPI in Time": [61 / 60, 31 / 30, 3 / 2, 61 / 60, null, 31 / 30, 3 / 2, null, null],
    // 4 over it
    "Estimated Duration": [240 / 61, 120 / 31, 8 / 3, 240 / 61, null, 120 / 31, 8 / 3, null, null],
    // (4 - 3.05) / 1; P1 (4 - 3.1) / 1; P2 (4 - 3) / 2
    "TSPI": [19 / 20, 9 / 10, 1 / 2, 19 / 20, null, 9 / 10, 1 / 2, null, null],
};

// Read on 30 June, closing of 30 April. Four months elapsed everywhere: of 6, of P1 of 4, of P3 of 1.
// Total: curve 700, 800, 750, 950, 950, 1050; earned 250 + 150 + 400 = 800.
// DIR-B: curve 600, 600, 600, 700, 700, 800; earned 550. PRG-X: curve 200, 300, 250, 450, 450, 550; earned 400.
const APRIL: Rows = {
    // 3 + 50 / 200; P1 all 4 months; DIR-B 550 / 600; PRG-X 3 + 150 / 200; P3 400 / 500; P2 3 + 50 / 100
    "Earned Schedule": [13 / 4, 4, 11 / 12, 15 / 4, 4 / 5, 4, 7 / 2, 4 / 5, null],
    // less 4
    "Schedule Variance in Time": [-3 / 4, 0, -37 / 12, -1 / 4, -16 / 5, 0, -1 / 2, -16 / 5, null],
    // over 4
    "SPI in Time": [13 / 16, 1, 11 / 48, 15 / 16, 1 / 5, 1, 7 / 8, 1 / 5, null],
    // 6 x 16 / 13; P1 4 / 1; DIR-B 6 x 48 / 11; PRG-X 6 x 16 / 15; P3 1 x 5; P2 6 x 8 / 7
    "Estimated Duration": [96 / 13, 4, 288 / 11, 32 / 5, 5, 4, 48 / 7, 5, null],
    // (6 - 3.25) / 2; P1 no month left; DIR-B (6 - 11 / 12) / 2; PRG-X (6 - 3.75) / 2; P3 three months too many; P2 (6 - 3.5) / 2
    "TSPI": [11 / 8, null, 61 / 24, 9 / 8, null, null, 5 / 4, null, null],
};

export const dippingPlanCase: TinyCase = {
    name: "A plan that dips",
    tables: TABLES,
    calendar: CALENDAR,
    closedThrough: CLOSED_THROUGH,
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-04-15" }, FEBRUARY),
        ...cellsAt(SCOPES, { month: "2025-04" }, MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, APRIL),
        // The end of the year is read on 30 June; August lies beyond it.
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, APRIL),
        ...cellsAt(SCOPES, { month: "2025-08" }, nothingOf(APRIL, NOTHING)),
    ],
};
