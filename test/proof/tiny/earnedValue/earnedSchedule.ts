import { NOTHING, type Rows, SCOPES } from "../fourProjects";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, cellsAt, nothingOf } from "../twoDirectorates";
import { CALENDAR, CLOSED_THROUGH, earnedValues, plans, SHARED_TABLES } from "./measuredProjects";

/*
 * How many months of the plan the earned value is worth. Projects, days and closings are those of measuredProjects.ts.
 *
 * P1  planned 100 a month from January to April; the re-planning of 15 March adds 120 in May. Cumulated: 100, 200, 300, 400, then 520.
 *     Another one, of 500 in September, is not approved. Earned 60, 150, 240, 360.
 * P2  planned 100 in January and 200 in March, nothing in February. Cumulated: 100, 100, 300. Earned 0, then 100 in March; no closing
 *     is told for February nor for April.
 * P3  planned 100 in May and in June. Cumulated: 100, 200. Measured at the closing of April alone: earned 20 before its plan begins.
 * P4  nothing.
 *
 * - Earned Schedule: the last month whose cumulated plan is earned, plus the share of the next one. Months start at the first one of the plan;
 *   a month without a line counts. Over several projects, on their summed curves: only measured projects have their plan in it.
 * - The plan is that in force at the closing: at that of February, read on 15 April, P1 still has four months.
 * - Elapsed months run to the last closing of the project itself, 0 if its plan has not begun; over several projects, to the latest of theirs.
 * - Schedule Variance in Time = Earned Schedule - elapsed; SPI in Time = Earned Schedule / elapsed.
 * - Estimated Duration = planned duration / SPI in Time; BLANK when SPI in Time is undefined or 0.
 * - TSPI = (planned duration - Earned Schedule) / (planned duration - elapsed); BLANK once elapsed months equal the planned duration.
 */

const TABLES = {
    ...SHARED_TABLES,
    budget_version: plans,
    budget_movement: budgetMovements(
        ["P1", "2025-01", "NAT-INT", "budget", "BAS-1", 100],
        ["P1", "2025-02", "NAT-INT", "budget", "BAS-1", 100],
        ["P1", "2025-03", "NAT-INT", "budget", "BAS-1", 100],
        ["P1", "2025-04", "NAT-INT", "budget", "BAS-1", 100],
        ["P1", "2025-05", "NAT-INT", "budget", "BAS-2", 120],
        ["P1", "2025-09", "NAT-INT", "budget", "BAS-3", 500],
        ["P2", "2025-01", "NAT-INT", "budget", "BAS-1", 100],
        ["P2", "2025-03", "NAT-INT", "budget", "BAS-1", 200],
        ["P3", "2025-05", "NAT-INT", "budget", "BAS-1", 100],
        ["P3", "2025-06", "NAT-INT", "budget", "BAS-1", 100],
    ),
    earned_value: earnedValues(
        ["P1", "2025-01-31", 400, 100, 60, 80],
        ["P1", "2025-02-28", 400, 200, 150, 200],
        ["P1", "2025-03-31", 520, 300, 240, 300],
        ["P1", "2025-04-30", 520, 400, 360, 450],
        ["P2", "2025-01-31", 300, 100, 0, 50],
        ["P2", "2025-03-31", 300, 300, 100, 300],
        ["P3", "2025-04-30", 200, 0, 20, 30],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4. P1 is alone in DIR-A, P3 alone in PRG-Y.
// Until the closing of April P3 is not measured: P2 is alone in DIR-B, PRG-X is all.

// 28 February, closing of 31 January. Curve of all: 200, 300, 600, 700. One month elapsed: of 4, of P2 of 3.
const JANUARY: Rows = {
    // 60 / 200; P1 60 / 100; P2 0 / 100
    "Earned Schedule": [3 / 10, 3 / 5, 0, 3 / 10, null, 3 / 5, 0, null, null],
    // less 1
    "Schedule Variance in Time": [-7 / 10, -2 / 5, -1, -7 / 10, null, -2 / 5, -1, null, null],
    // over 1
    "SPI in Time": [3 / 10, 3 / 5, 0, 3 / 10, null, 3 / 5, 0, null, null],
    // 4 x 10 / 3; P1 4 x 5 / 3; P2 3 / 0
    "Estimated Duration": [40 / 3, 20 / 3, null, 40 / 3, null, 20 / 3, null, null, null],
    // (4 - 0.3) / 3; P1 (4 - 0.6) / 3; P2 (3 - 0) / 2
    "TSPI": [37 / 30, 17 / 15, 3 / 2, 37 / 30, null, 17 / 15, 3 / 2, null, null],
};

// 15 April, closing of 28 February. Curve of all: 200, 300, 600, 700. Two months elapsed of 4; P2 as in January: 1 of 3.
const FEBRUARY: Rows = {
    // 150 / 200; P1 1 + 50 / 100; P2 0 / 100
    "Earned Schedule": [3 / 4, 3 / 2, 0, 3 / 4, null, 3 / 2, 0, null, null],
    // less 2; P2 less 1
    "Schedule Variance in Time": [-5 / 4, -1 / 2, -1, -5 / 4, null, -1 / 2, -1, null, null],
    // over 2; P2 over 1
    "SPI in Time": [3 / 8, 3 / 4, 0, 3 / 8, null, 3 / 4, 0, null, null],
    // 4 x 8 / 3; P1 4 x 4 / 3
    "Estimated Duration": [32 / 3, 16 / 3, null, 32 / 3, null, 16 / 3, null, null, null],
    // (4 - 0.75) / 2; P1 (4 - 1.5) / 2; P2 (3 - 0) / 2
    "TSPI": [13 / 8, 5 / 4, 3 / 2, 13 / 8, null, 5 / 4, 3 / 2, null, null],
};

// The month of April, closing of 31 March. Curve of all: 200, 300, 600, 700, 820; earned 340. Three months elapsed of 5; of P2 of 3.
const MARCH: Rows = {
    // 2 + 40 / 300; P1 2 + 40 / 100; P2 100 is the plan of January and still that of February: 2 + 0 / 200
    "Earned Schedule": [32 / 15, 12 / 5, 2, 32 / 15, null, 12 / 5, 2, null, null],
    // less 3
    "Schedule Variance in Time": [-13 / 15, -3 / 5, -1, -13 / 15, null, -3 / 5, -1, null, null],
    // over 3
    "SPI in Time": [32 / 45, 4 / 5, 2 / 3, 32 / 45, null, 4 / 5, 2 / 3, null, null],
    // 5 x 45 / 32; P1 5 x 5 / 4; P2 3 x 3 / 2
    "Estimated Duration": [225 / 32, 25 / 4, 9 / 2, 225 / 32, null, 25 / 4, 9 / 2, null, null],
    // (5 - 32 / 15) / 2; P1 (5 - 2.4) / 2; P2 3 - 3 = 0 months left
    "TSPI": [43 / 30, 13 / 10, null, 43 / 30, null, 13 / 10, null, null, null],
};

// Read on 30 June, closing of 30 April. P2 as in March; P3 0 months elapsed of 2.
// Total: curve 200, 300, 600, 700, 920, 1020; earned 360 + 100 + 20 = 480; 4 months elapsed of 6.
// DIR-B: curve 100, 100, 300, 300, 400, 500; earned 120; 4 months elapsed of 6, those to the closing of P3.
// PRG-X: curve 200, 300, 600, 700, 820; earned 460; 4 months elapsed of 5, as for P1.
const APRIL: Rows = {
    // 2 + 180 / 300; P1 3 + 60 / 100; DIR-B 2 + 20 / 200; PRG-X 2 + 160 / 300; P3 20 / 100; P2 2 + 0 / 200
    "Earned Schedule": [13 / 5, 18 / 5, 21 / 10, 38 / 15, 1 / 5, 18 / 5, 2, 1 / 5, null],
    // less 4; P3 less 0; P2 less 3
    "Schedule Variance in Time": [-7 / 5, -2 / 5, -19 / 10, -22 / 15, 1 / 5, -2 / 5, -1, 1 / 5, null],
    // over 4; P3 over 0; P2 over 3
    "SPI in Time": [13 / 20, 9 / 10, 21 / 40, 19 / 30, null, 9 / 10, 2 / 3, null, null],
    // 6 x 20 / 13; P1 5 x 10 / 9; DIR-B 6 x 40 / 21; PRG-X 5 x 30 / 19; P2 3 x 3 / 2
    "Estimated Duration": [120 / 13, 50 / 9, 80 / 7, 150 / 19, null, 50 / 9, 9 / 2, null, null],
    // (6 - 2.6) / 2; P1 (5 - 3.6) / 1; DIR-B (6 - 2.1) / 2; PRG-X (5 - 38 / 15) / 1; P3 (2 - 0.2) / 2; P2 no month left
    "TSPI": [17 / 10, 7 / 5, 39 / 20, 37 / 15, 9 / 10, 7 / 5, null, 9 / 10, null],
};

export const earnedScheduleCase: TinyCase = {
    name: "Earned schedule",
    tables: TABLES,
    calendar: CALENDAR,
    closedThrough: CLOSED_THROUGH,
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-02-28" }, JANUARY),
        ...cellsAt(SCOPES, { asOf: "2025-04-15" }, FEBRUARY),
        ...cellsAt(SCOPES, { month: "2025-04" }, MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, APRIL),
        // The end of the year is read on 30 June; August lies beyond it.
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, APRIL),
        ...cellsAt(SCOPES, { month: "2025-08" }, nothingOf(APRIL, NOTHING)),
    ],
};
