import { NOTHING, type Rows, SCOPES } from "../fourProjects";
import type { TinyCase } from "../tinyCase";
import { cellsAt, nothingOf, parametersWith } from "../twoDirectorates";
import { PORTFOLIO, riskReports, risks } from "./register";

/*
 * Scores, zones and appetite that do not go together, by the matrix STD5 of five ranks, read on 30 June. DIR-A carries P1 and P4, DIR-B carries
 * P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds P3 and P4. Ranks: likelihood x impact, before the controls and with them. All
 * risks are told on 31 Mar.
 *
 * P1  R1 from 5 x 2 to 4 x 2. R2 of 1 x 5.
 * P2  R3 of 5 x 3. R4 of 2 x 5; on 15 Jun the controls leave 2 x 4.
 * P3  R5 from 5 x 3 to 5 x 1.
 * P4  nothing.
 *
 * - The zone comes from the cell, not from the score: 4 x 2 is of zone 1, 1 x 5 of zone 2, 5 x 3 of zone 2, 2 x 5 of zone 3. The highest score
 *   and the worst zone can be of two risks.
 * - The appetite comes from the cell too, not from the zone: 1 x 5 is of zone 2 and above it, 5 x 3 and 2 x 4 are of zone 2 and
 *   are not; 2 x 5 is above it.
 */

const TABLES = {
    ...PORTFOLIO,
    parameter: parametersWith({ readingDay: "2025-06-30", riskMatrix: "STD5" }),
    risk: risks("R1", "R2", "R3", "R4", "R5"),
    risk_snapshot: riskReports(
        ["R1", "P1", "2025-03-31", { inherent: [5, 2], residual: [4, 2] }],
        ["R2", "P1", "2025-03-31", { inherent: [1, 5], residual: [1, 5] }],
        ["R3", "P2", "2025-03-31", { inherent: [5, 3], residual: [5, 3] }],
        ["R4", "P2", "2025-03-31", { inherent: [2, 5], residual: [2, 5] }],
        ["R4", "P2", "2025-06-15", { inherent: [2, 5], residual: [2, 4] }],
        ["R5", "P3", "2025-03-31", { inherent: [5, 3], residual: [5, 1] }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 30 April, and 31 May.
const BEFORE_JUNE: Rows = {
    // R1 10, R2 5; R3 15, R4 10; R5 15
    "Inherent Score": [15, 10, 15, 15, 15, 10, 15, 15, null],
    // R1 2, R2 2; R3 2, R4 3; R5 2
    "Inherent Zone": [3, 2, 3, 3, 2, 2, 3, 2, null],
    // R1 8, R2 5; R3 15, R4 10; R5 5
    "Residual Score": [15, 8, 15, 15, 5, 8, 15, 5, null],
    // R1 1, R2 2; R3 2, R4 3; R5 1
    "Residual Zone": [3, 2, 3, 3, 1, 2, 3, 1, null],
    // R2; R4
    "Risks above Appetite": [2, 1, 1, 2, 0, 1, 1, 0, null],
};

// 15 June, and the day of reading.
const JUNE: Rows = {
    ...BEFORE_JUNE,
    // R4 2 x 4 is 8, still below R3; its zone is 2
    "Residual Zone": [2, 2, 2, 2, 1, 2, 2, 1, null],
    // R2
    "Risks above Appetite": [1, 1, 0, 1, 0, 1, 0, 0, null],
};

export const riskMatrixCase: TinyCase = {
    name: "Cells of the risk matrix",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-05-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-04-30" }, BEFORE_JUNE),
        ...cellsAt(SCOPES, { month: "2025-05" }, BEFORE_JUNE),
        ...cellsAt(SCOPES, { asOf: "2025-06-15" }, JUNE),
        // The end of the year is read on the day of reading; August lies beyond it.
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, JUNE),
        ...cellsAt(SCOPES, { month: "2025-08" }, nothingOf(JUNE, NOTHING)),
    ],
};
