import { NOTHING, type Rows, SCOPES } from "../fourProjects";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, nothingOf } from "../twoDirectorates";
import { CALENDAR, CLOSED_THROUGH, earnedValues, SHARED_TABLES } from "./measuredProjects";

/*
 * What the projects themselves expect to have spent at their end. Projects, days and closings are those of measuredProjects.ts.
 *
 * P1  measured at the closings of January and March, neither at that of February nor at that of April. Spent 80 in February, 150 in April, 70
 *     in May, a month that finance has not closed. Re-estimated on 15 February, and again on 30 June; a third one of that day is not approved.
 * P2  re-estimated in January, but not measured before March. Spent 50 in March.
 * P3  measured from January; its only re-estimate is not approved, and counts for none.
 * P4  nothing.
 *
 * - EAC Bottom-up is the Landing, actual cost plus what the last re-estimate expects after the closing, of the projects that are measured by the
 *   closing alone. Landing, beside it, does not ask for a measure.
 * - The actual cost is that of the movements up to the closing, later than the last closing of earned value where one is missing.
 * - A re-estimate counts from its own day on. What it expects for a closed month no longer counts; a month that has ended is still expected
 *   until it is closed.
 */

const TABLES = {
    ...SHARED_TABLES,
    budget_version: budgetVersion,
    budget_movement: budgetMovements(
        ["P1", "2025-02", "NAT-INT", "actual", "ACT", 80],
        ["P1", "2025-04", "NAT-INT", "actual", "ACT", 150],
        ["P1", "2025-05", "NAT-INT", "actual", "ACT", 70],
        ["P1", "2025-03", "NAT-INT", "forecast", "FCT", 90, { seenOn: "2025-02-15" }],
        ["P1", "2025-06", "NAT-INT", "forecast", "FCT", 300, { seenOn: "2025-02-15" }],
        ["P1", "2025-05", "NAT-INT", "forecast", "FCT", 260, { seenOn: "2025-06-30" }],
        ["P1", "2025-07", "NAT-INT", "forecast", "FCT-D", 500, { seenOn: "2025-06-30" }],
        ["P2", "2025-03", "NAT-INT", "actual", "ACT", 50],
        ["P2", "2025-05", "NAT-INT", "forecast", "FCT", 420, { seenOn: "2025-01-31" }],
        ["P3", "2025-07", "NAT-INT", "forecast", "FCT-D", 100, { seenOn: "2025-01-31" }],
    ),
    earned_value: earnedValues(
        ["P1", "2025-01-31", 600, 100, 60, 0],
        ["P1", "2025-03-31", 600, 300, 240, 80],
        ["P2", "2025-03-31", 400, 100, 80, 50],
        ["P3", "2025-01-31", 200, 50, 20, 0],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 28 February, closing of 31 January.
const JANUARY: Rows = {
    // P1 nothing spent + 90 + 300
    "EAC Bottom-up": [390, 390, null, 390, null, 390, null, null, null],
    // P2 nothing spent + 420
    "Landing": [810, 390, 420, 810, null, 390, 420, null, null],
};

// 15 April, closing of 28 February.
const FEBRUARY: Rows = {
    // P1 80 + 90 + 300: March is not closed
    "EAC Bottom-up": [470, 470, null, 470, null, 470, null, null, null],
    // P2 nothing spent + 420
    "Landing": [890, 470, 420, 890, null, 470, 420, null, null],
};

// The month of April, closing of 31 March: all that have a landing are measured.
const MARCH: Rows = {
    // P1 80 + 300; P2 50 + 420
    "EAC Bottom-up": [850, 380, 470, 850, null, 380, 470, null, null],
    "Landing": [850, 380, 470, 850, null, 380, 470, null, null],
};

// Read on 30 June, closing of 30 April.
const APRIL: Rows = {
    // P1 80 + 150 + 260 in May; P2 50 + 420
    "EAC Bottom-up": [960, 490, 470, 960, null, 490, 470, null, null],
    "Landing": [960, 490, 470, 960, null, 490, 470, null, null],
};

export const bottomUpCase: TinyCase = {
    name: "Bottom-up estimates",
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
