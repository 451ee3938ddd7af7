import { NOTHING, type Row, type Rows, SCOPES } from "../fourProjects";
import type { TinyCase } from "../tinyCase";
import { cellsAt, nothingOf, parametersWith } from "../twoDirectorates";
import { PORTFOLIO, riskReports, risks } from "./register";

/*
 * Scores and zones of risks by the matrix ALT4 of four ranks, read on 30 June. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme
 * PRG-X holds P1 and P2, PRG-Y holds P3 and P4. Ranks: likelihood x impact, before the controls and with them.
 *
 * P1  R1 from 4 x 3 to 3 x 2, told on 31 Mar; on 30 Jun the controls leave 3 x 3. R2 from 3 x 3 to 2 x 2, told on 28 Feb, closed on 31 May.
 *     R3 of 4 x 2, told on 31 May, without any control.
 * P2  R4 of 2 x 2, told on 28 Feb, without any control, closed on 25 May. R5 from 4 x 4 to 4 x 3, told on 1 Jun; on 30 Jun, to 4 x 2.
 * P3  R6 from 2 x 1 to 1 x 1, told on 31 Mar.
 * P4  nothing.
 *
 * Zones: 3 x 3, 4 x 3 and 4 x 4 are of zone 3, above the appetite; 3 x 2 and 4 x 2 of zone 2; 1 x 1, 2 x 1 and 2 x 2 of zone 1.
 * Middles of the ranks: likelihood 0.05, 0.2, 0.45, 0.8; impact 50, 300, 1250, 6000, in thousands of EUR.
 * Likelihood x impact by these middles: 1 x 1 is 2.5, 2 x 1 is 10, 2 x 2 is 60, 3 x 2 is 135, 3 x 3 is 562.5, 4 x 2 is 240, 4 x 3 is 1000,
 * 4 x 4 is 4800.
 *
 * - Open risks alone, by their last report: one that the day of reading tells counts. Over several risks, the highest score and the worst zone.
 * - Control Effect takes the middles of the ranks on both sides, also where probability and impact were told (R1, R3).
 * - Risks above Appetite takes the cell with the controls: R2 counts for none. It is 0 as soon as a risk of any status was told (P2 in May),
 *   BLANK before (P3 in March). The other measures are BLANK without an open risk.
 */

const TABLES = {
    ...PORTFOLIO,
    parameter: parametersWith({ readingDay: "2025-06-30", riskMatrix: "ALT4", concentrationTop: 2 }),
    risk: risks("R1", "R2", "R3", "R4", "R5", "R6"),
    risk_snapshot: riskReports(
        ["R1", "P1", "2025-03-31", { inherent: [4, 3], residual: [3, 2], impact: 400000, probability: 0.5 }],
        ["R1", "P1", "2025-06-30", { inherent: [4, 3], residual: [3, 3], impact: 1000000, probability: 0.5 }],
        ["R2", "P1", "2025-02-28", { inherent: [3, 3], residual: [2, 2] }],
        ["R2", "P1", "2025-05-31", { inherent: [3, 3], residual: [2, 2], isClosed: true }],
        ["R3", "P1", "2025-05-31", { inherent: [4, 2], residual: [4, 2], impact: 400000, probability: 0.6 }],
        ["R4", "P2", "2025-02-28", { inherent: [2, 2], residual: [2, 2] }],
        ["R4", "P2", "2025-05-25", { inherent: [2, 2], residual: [2, 2], isClosed: true }],
        ["R5", "P2", "2025-06-01", { inherent: [4, 4], residual: [4, 3] }],
        ["R5", "P2", "2025-06-30", { inherent: [4, 4], residual: [4, 2] }],
        ["R6", "P3", "2025-03-31", { inherent: [2, 1], residual: [1, 1] }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 30 March, the day before R1 and R6 are told. Open: R2 and R4.
const MARCH: Rows = {
    // R2 3 x 3; R4 2 x 2
    "Inherent Score": [9, 9, 4, 9, null, 9, 4, null, null],
    "Inherent Zone": [3, 3, 1, 3, null, 3, 1, null, null],
    // R2 2 x 2; R4 2 x 2
    "Residual Score": [4, 4, 4, 4, null, 4, 4, null, null],
    "Residual Zone": [1, 1, 1, 1, null, 1, 1, null, null],
    // P1 1 - 60 / 562.5; P2 1 - 60 / 60; both 1 - (60 + 60) / (562.5 + 60)
    "Control Effect": [502.5 / 622.5, 502.5 / 562.5, 0, 502.5 / 622.5, null, 502.5 / 562.5, 0, null, null],
    "Risks above Appetite": [0, 0, 0, 0, null, 0, 0, null, null],
};

// Highest before the controls in May and June: P1 12 of R1, P2 16 of R5, P3 2 of R6.
const INHERENT_SCORE_IN_JUNE: Row = [16, 12, 16, 16, 2, 12, 16, 2, null];
const INHERENT_ZONE_IN_JUNE: Row = [3, 3, 3, 3, 1, 3, 3, 1, null];

// 31 May. Open: R1, R3 and R6. R2 is closed on that day, R4 since 25 May, R5 is not yet told.
const MAY: Rows = {
    // R1 4 x 3, R3 4 x 2; R6 2 x 1
    "Inherent Score": [12, 12, 2, 12, 2, 12, null, 2, null],
    "Inherent Zone": [3, 3, 1, 3, 1, 3, null, 1, null],
    // R1 3 x 2, R3 4 x 2; R6 1 x 1
    "Residual Score": [8, 8, 1, 8, 1, 8, null, 1, null],
    "Residual Zone": [2, 2, 1, 2, 1, 2, null, 1, null],
    // P1 1 - (135 + 240) / (1000 + 240); P3 1 - 2.5 / 10; total 1 - 377.5 / 1250
    "Control Effect": [872.5 / 1250, 865 / 1240, 3 / 4, 865 / 1240, 3 / 4, 865 / 1240, null, 3 / 4, null],
    "Risks above Appetite": [0, 0, 0, 0, 0, 0, 0, 0, null],
};

// 29 June. Open: R1, R3 and R6 as in May, and R5.
const DAY_BEFORE: Rows = {
    "Inherent Score": INHERENT_SCORE_IN_JUNE,
    "Inherent Zone": INHERENT_ZONE_IN_JUNE,
    // P1 8 of R3; P2 4 x 3; P3 1
    "Residual Score": [12, 8, 12, 12, 1, 8, 12, 1, null],
    "Residual Zone": [3, 2, 3, 3, 1, 2, 3, 1, null],
    // P1 and P3 as in May; P2 1 - 1000 / 4800; DIR-B 1 - (1000 + 2.5) / (4800 + 10); PRG-X 1 - (375 + 1000) / (1240 + 4800);
    // total 1 - (375 + 1000 + 2.5) / (1240 + 4800 + 10)
    "Control Effect": [4672.5 / 6050, 865 / 1240, 3807.5 / 4810, 4665 / 6040, 3 / 4, 865 / 1240, 3800 / 4800, 3 / 4, null],
    // R5
    "Risks above Appetite": [1, 0, 1, 1, 0, 0, 1, 0, null],
};

// 30 June, the day of reading. Open: the same, R1 now of 3 x 3 and R5 of 4 x 2.
const JUNE: Rows = {
    "Inherent Score": INHERENT_SCORE_IN_JUNE,
    "Inherent Zone": INHERENT_ZONE_IN_JUNE,
    // P1 9 of R1, R3 8; P2 4 x 2; P3 1
    "Residual Score": [9, 9, 8, 9, 1, 9, 8, 1, null],
    "Residual Zone": [3, 3, 2, 3, 1, 3, 2, 1, null],
    // P1 1 - (562.5 + 240) / 1240; P2 1 - 240 / 4800; DIR-B 1 - (240 + 2.5) / 4810; PRG-X 1 - (802.5 + 240) / 6040;
    // total 1 - (802.5 + 240 + 2.5) / 6050
    "Control Effect": [5005 / 6050, 437.5 / 1240, 4567.5 / 4810, 4997.5 / 6040, 3 / 4, 437.5 / 1240, 4560 / 4800, 3 / 4, null],
    // R1; R5 no longer
    "Risks above Appetite": [1, 1, 0, 1, 0, 1, 0, 0, null],
};

export const riskScoresCase: TinyCase = {
    name: "Scores and zones of risks",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-05-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-30" }, MARCH),
        ...cellsAt(SCOPES, { month: "2025-05" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-06-29" }, DAY_BEFORE),
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, JUNE),
        // The end of the year is read on the day of reading; August lies beyond it.
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, JUNE),
        ...cellsAt(SCOPES, { month: "2025-08" }, nothingOf(JUNE, NOTHING)),
    ],
};
