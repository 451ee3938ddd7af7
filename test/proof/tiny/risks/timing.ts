import { NOTHING, type Rows, SCOPES } from "../fourProjects";
import type { TinyCase } from "../tinyCase";
import { cellsAt, nothingOf, parametersWith } from "../twoDirectorates";
import { PORTFOLIO, riskReports, risks } from "./register";

/*
 * When risks would occur, how fast they would hit, and how long ago they were reviewed; read on 30 June. DIR-A carries P1 and P4, DIR-B
 * carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds P3 and P4. Velocity: 1 months, 2 weeks, 3 days.
 *
 * P1  R1 of velocity 2, expected on 30 Sep, reviewed on 15 Feb; from 20 Jun, of velocity 1, expected on 28 Sep, reviewed on 18 Jun. R2, told
 *     and reviewed on 31 Mar, without velocity nor date. R3 of velocity 3, expected on 15 Jul, told and reviewed on 31 May.
 * P2  R4 without velocity, expected on 1 May, told and reviewed on 30 Mar; closed on 25 May. R5 of velocity 3, expected on 10 Jun, told and
 *     reviewed on 1 Jun; from 29 Jun, of velocity 1, reviewed on 28 Jun.
 * P3  R6 of velocity 1, expected on 31 Mar, reviewed on 1 Mar. R7 of velocity 2, expected on 10 Apr, reviewed on 15 Mar. Told on 31 Mar.
 * P4  nothing.
 *
 * - Open risks alone, by their last report.
 * - Proximity: a date to come is the as-of date or later, and the earliest of these counts; where all have passed, the last to have passed, below
 *   0. Undated risks are left out.
 * - Velocity is the fastest of those that were told, BLANK where none was.
 * - Review Age is the longest, from the last review and not from the last report.
 */

const TABLES = {
    ...PORTFOLIO,
    parameter: parametersWith({ readingDay: "2025-06-30" }),
    risk: risks("R1", "R2", "R3", "R4", "R5", "R6", "R7"),
    risk_snapshot: riskReports(
        ["R1", "P1", "2025-02-28", { velocity: 2, expectedOn: "2025-09-30", reviewedOn: "2025-02-15" }],
        ["R1", "P1", "2025-06-20", { velocity: 1, expectedOn: "2025-09-28", reviewedOn: "2025-06-18" }],
        ["R2", "P1", "2025-03-31"],
        ["R3", "P1", "2025-05-31", { velocity: 3, expectedOn: "2025-07-15" }],
        ["R4", "P2", "2025-03-30", { expectedOn: "2025-05-01" }],
        ["R4", "P2", "2025-05-25", { expectedOn: "2025-05-01", isClosed: true }],
        ["R5", "P2", "2025-06-01", { velocity: 3, expectedOn: "2025-06-10" }],
        ["R5", "P2", "2025-06-29", { velocity: 1, expectedOn: "2025-06-10", reviewedOn: "2025-06-28" }],
        ["R6", "P3", "2025-03-31", { velocity: 1, expectedOn: "2025-03-31", reviewedOn: "2025-03-01" }],
        ["R7", "P3", "2025-03-31", { velocity: 2, expectedOn: "2025-04-10", reviewedOn: "2025-03-15" }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 31 March. Open: R1 and R2, R4, R6 and R7.
const MARCH: Rows = {
    // R1 183 days; R4 31; R6 today, R7 10
    "Proximity": [0, 183, 0, 31, 0, 183, 31, 0, null],
    // R1 2; none; R6 1, R7 2
    "Velocity": [2, 2, 2, 2, 2, 2, null, 2, null],
    // R1 44 days, R2 today; R4 1; R6 30, R7 16
    "Review Age": [44, 44, 30, 44, 30, 44, 1, 30, null],
};

// 31 May. Open: R1, R2 and R3, R6 and R7. None of P2.
const MAY: Rows = {
    // R1 122 days, R3 45; R6 61 ago, R7 51 ago
    "Proximity": [45, 45, -51, 45, -51, 45, null, -51, null],
    // R1 2, R3 3; R6 1, R7 2
    "Velocity": [3, 3, 2, 3, 2, 3, null, 2, null],
    // R1 44 + 61 days, R2 61, R3 today; R6 91, R7 77
    "Review Age": [105, 105, 91, 105, 91, 105, null, 91, null],
};

// 10 June. Open: R1, R2 and R3, R5, R6 and R7.
const EXPECTED_DAY: Rows = {
    // R1 112 days, R3 35; R5 today; R6 71 ago, R7 61 ago
    "Proximity": [0, 35, 0, 0, -61, 35, 0, -61, null],
    // R1 2, R3 3; R5 3; R6 1, R7 2
    "Velocity": [3, 3, 3, 3, 2, 3, 3, 2, null],
    // R1 115 days, R2 71, R3 10; R5 9; R6 101, R7 87
    "Review Age": [115, 115, 101, 115, 101, 115, 9, 101, null],
};

// 30 June, the day of reading. Open: the same; R1 and R5 told again.
const JUNE: Rows = {
    // R1 90 days, R3 15; R5 20 ago; R6 91 ago, R7 81 ago. All dates of DIR-B have passed, R5 last
    "Proximity": [15, 15, -20, 15, -81, 15, -20, -81, null],
    // R1 1, R3 3; R5 1; R6 1, R7 2
    "Velocity": [3, 3, 2, 3, 2, 3, 1, 2, null],
    // R1 12 days, R2 91, R3 30; R5 2; R6 121, R7 107
    "Review Age": [121, 91, 121, 91, 121, 91, 2, 121, null],
};

export const riskTimingCase: TinyCase = {
    name: "Proximity, velocity and reviews of risks",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-05-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        ...cellsAt(SCOPES, { month: "2025-05" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-06-10" }, EXPECTED_DAY),
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, JUNE),
        // The end of the year is read on the day of reading; August lies beyond it.
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, JUNE),
        ...cellsAt(SCOPES, { month: "2025-08" }, nothingOf(JUNE, NOTHING)),
    ],
};
