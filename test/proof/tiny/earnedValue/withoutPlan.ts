import { NOTHING, type Rows, SCOPES } from "../fourProjects";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, cellsAt, nothingOf } from "../twoDirectorates";
import { CALENDAR, CLOSED_THROUGH, earnedValues, plans, SHARED_TABLES } from "./measuredProjects";

/*
 * Projects whose plan was emptied, is missing, or has long to begin. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1
 * and P2, PRG-Y holds P3 and P4. Read on 30 June, closing of 30 April.
 *
 * P1  planned 100 a month from January to April; the re-planning of 15 March brings April's 100 forward to March. Cumulated: 100, 200, 400.
 *     Earned 300.
 * P2  earned 50 of 100, and has no plan.
 * P3  planned 100 in August and in September. Last measured at the closing of March, when nothing was earned.
 * P4  nothing.
 *
 * - A month that a re-planning emptied no longer belongs to the plan: P1's ends in March.
 * - A measured project without a plan is in no summed curve, neither with what it earned nor with its closing.
 * - Elapsed months are 0 before the plan begins, be it five months before.
 */

const TABLES = {
    ...SHARED_TABLES,
    budget_version: plans,
    budget_movement: budgetMovements(
        ["P1", "2025-01", "NAT-INT", "budget", "BAS-1", 100],
        ["P1", "2025-02", "NAT-INT", "budget", "BAS-1", 100],
        ["P1", "2025-03", "NAT-INT", "budget", "BAS-1", 100],
        ["P1", "2025-04", "NAT-INT", "budget", "BAS-1", 100],
        ["P1", "2025-04", "NAT-INT", "budget", "BAS-2", -100],
        ["P1", "2025-03", "NAT-INT", "budget", "BAS-2", 100],
        ["P3", "2025-08", "NAT-INT", "budget", "BAS-1", 100],
        ["P3", "2025-09", "NAT-INT", "budget", "BAS-1", 100],
    ),
    earned_value: earnedValues(
        ["P1", "2025-04-30", 400, 400, 300, 300],
        ["P2", "2025-04-30", 100, 0, 50, 50],
        ["P3", "2025-03-31", 200, 0, 0, 0],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4. DIR-B and PRG-Y are P3, DIR-A and PRG-X are P1.
const APRIL: Rows = {
    // P1 2 + (300 - 200) / 200; P3 0; summed curve 100, 200, 400, then 500 in August and 600 in September: as P1
    "Earned Schedule": [5 / 2, 5 / 2, 0, 5 / 2, 0, 5 / 2, null, 0, null],
    // P1 4 months elapsed; P3 0; total 4, from P1's closing
    "Schedule Variance in Time": [-3 / 2, -3 / 2, 0, -3 / 2, 0, -3 / 2, null, 0, null],
    "SPI in Time": [5 / 8, 5 / 8, null, 5 / 8, null, 5 / 8, null, null, null],
    // P1 3 months; total January to September, 9 months
    "Estimated Duration": [72 / 5, 24 / 5, null, 24 / 5, null, 24 / 5, null, null, null],
    // P1 4 months of 3: over; P3 (2 - 0) / (2 - 0); total (9 - 2.5) / (9 - 4)
    "TSPI": [13 / 10, null, 1, null, 1, null, null, 1, null],
};

export const withoutPlanCase: TinyCase = {
    name: "Plans emptied, missing and to come",
    tables: TABLES,
    calendar: CALENDAR,
    closedThrough: CLOSED_THROUGH,
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, APRIL),
        // The end of the year is read on 30 June; August lies beyond.
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, APRIL),
        ...cellsAt(SCOPES, { month: "2025-08" }, nothingOf(APRIL, NOTHING)),
    ],
};
