import { NOTHING, type Rows, SCOPES } from "../fourProjects";
import type { TinyCase } from "../tinyCase";
import { cellsAt, nothingOf, parametersWith } from "../twoDirectorates";
import { PORTFOLIO, riskReports, risks } from "./register";

/*
 * Risks that occurred, and what they cost beside what was estimated; read on 30 June. DIR-A carries P1 and P4, DIR-B carries P2 and P3;
 * programme PRG-X holds P1 and P2, PRG-Y holds P3 and P4. Amounts in thousands of EUR.
 *
 * P1  R1, estimated at 80 on 28 Feb, occurs on 10 Mar, told on 31 Mar: it cost 150, its estimate is now 100. R2, estimated at 200, occurs on
 *     20 May, told on 31 May; its cost of 250 is told on 15 Jun.
 * P2  R3 occurs on 15 Mar, told on 30 Mar: it cost 90, but nobody could tell its impact. R4, told on 30 Mar and estimated at 60, occurs on
 *     28 May, told on 31 May: it cost 30.
 * P3  R5, told on 31 Mar and estimated at 80, occurs on 30 Jun at no cost. R6, estimated at 500, is closed on 30 Apr.
 * P4  nothing.
 *
 * - Both are cumulated since the beginning, by the last reports: a risk counts from the day on which a report tells that it occurred.
 * - Materialised Risks is 0 as soon as a risk of any status was told, BLANK before.
 * - Impact Calibration covers the risks whose cost and estimate are both known; a cost of 0 is known. The estimate is the impact of the last
 *   report, and never the middle of the rank.
 */

const TABLES = {
    ...PORTFOLIO,
    parameter: parametersWith({ readingDay: "2025-06-30" }),
    risk: risks("R1", "R2", "R3", "R4", "R5", "R6"),
    risk_snapshot: riskReports(
        ["R1", "P1", "2025-02-28", { impact: 80000 }],
        ["R1", "P1", "2025-03-31", { impact: 100000, occurredOn: "2025-03-10", cost: 150000 }],
        ["R2", "P1", "2025-05-31", { impact: 200000, occurredOn: "2025-05-20" }],
        ["R2", "P1", "2025-06-15", { impact: 200000, occurredOn: "2025-05-20", cost: 250000 }],
        ["R3", "P2", "2025-03-30", { occurredOn: "2025-03-15", cost: 90000 }],
        ["R4", "P2", "2025-03-30", { impact: 60000 }],
        ["R4", "P2", "2025-05-31", { impact: 60000, occurredOn: "2025-05-28", cost: 30000 }],
        ["R5", "P3", "2025-03-31", { impact: 80000 }],
        ["R5", "P3", "2025-06-30", { impact: 80000, occurredOn: "2025-06-30", cost: 0 }],
        ["R6", "P3", "2025-04-30", { impact: 500000, isClosed: true }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

const DAY_BEFORE_R1_IS_TOLD: Rows = {
    // R3; of R1 nobody knows yet
    "Materialised Risks": [1, 0, 1, 1, null, 0, 1, null, null],
    "Impact Calibration": NOTHING,
};

const MARCH: Rows = {
    // R1; R3
    "Materialised Risks": [2, 1, 1, 2, 0, 1, 1, 0, null],
    // R1 150 / 100; R3 has no estimate
    "Impact Calibration": [150 / 100, 150 / 100, null, 150 / 100, null, 150 / 100, null, null, null],
};

const MAY: Rows = {
    // R1, R2; R3, R4
    "Materialised Risks": [4, 2, 2, 4, 0, 2, 2, 0, null],
    // R1 150 / 100, the cost of R2 is not known; R4 30 / 60; both (150 + 30) / (100 + 60)
    "Impact Calibration": [180 / 160, 150 / 100, 30 / 60, 180 / 160, null, 150 / 100, 30 / 60, null, null],
};

// 15 June, when the cost of R2 is told.
const MIDDLE_OF_JUNE: Rows = {
    "Materialised Risks": [4, 2, 2, 4, 0, 2, 2, 0, null],
    // P1 (150 + 250) / (100 + 200); P2 30 / 60; both (400 + 30) / (300 + 60)
    "Impact Calibration": [430 / 360, 400 / 300, 30 / 60, 430 / 360, null, 400 / 300, 30 / 60, null, null],
};

// 30 June, the day of reading.
const JUNE: Rows = {
    // R1, R2; R3, R4; R5
    "Materialised Risks": [5, 2, 3, 4, 1, 2, 2, 1, null],
    // P1 400 / 300; P2 30 / 60; P3 0 / 80; DIR-B (30 + 0) / (60 + 80); PRG-X 430 / 360; total (400 + 30 + 0) / (300 + 60 + 80)
    "Impact Calibration": [430 / 440, 400 / 300, 30 / 140, 430 / 360, 0, 400 / 300, 30 / 60, 0, null],
};

export const riskOutcomesCase: TinyCase = {
    name: "Risks that occurred and what they cost",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-05-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-30" }, DAY_BEFORE_R1_IS_TOLD),
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        ...cellsAt(SCOPES, { month: "2025-05" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-06-15" }, MIDDLE_OF_JUNE),
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, JUNE),
        // The end of the year is read on the day of reading; August lies beyond it.
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, JUNE),
        ...cellsAt(SCOPES, { month: "2025-08" }, nothingOf(JUNE, NOTHING)),
    ],
};
