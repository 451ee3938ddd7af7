import { NOTHING, type Rows, SCOPES } from "../fourProjects";
import type { TinyCase } from "../tinyCase";
import { cellsAt, nothingOf } from "../twoDirectorates";
import { CALENDAR, CLOSED_THROUGH, earnedValues, SHARED_TABLES } from "./measuredProjects";

/*
 * What the work will have cost at its end, by the performance so far. Projects, days and closings are those of measuredProjects.ts.
 *
 * P1  late and dear; its budget at completion (BAC) is 600, and 720 from March.
 * P2  earned nothing at first. All of its BAC of 300 is spent in March, and more in April. No closing is told for February.
 * P3  BAC 400. Measured in February, before anything was planned, earned or spent; earned in March while nothing was planned; done in April,
 *     below its budget.
 * P4  nothing.
 *
 * PV, EV and AC are the planned value, the earned value and the actual cost. CPI = EV / AC, SPI = EV / PV.
 *
 * - EAC Atypical = AC + (BAC - EV); EAC Typical = BAC / CPI; EAC Cost and Schedule = AC + (BAC - EV) / (CPI x SPI).
 * - Over several projects: from the summed PV, EV, AC and BAC, not the sum of the estimates; the BAC of a project whose CPI is undefined is
 *   part of the sum.
 * - EAC Typical is BLANK when CPI is undefined or 0; EAC Cost and Schedule when either of CPI and SPI is. Estimate to Complete
 *   (EAC Typical - AC) and Variance at Completion (BAC - EAC Typical) follow EAC Typical into the blank: BLANK minus a cost is no estimate.
 * - TCPI = (BAC - EV) / (BAC - AC); BLANK when AC is above BAC, or equal to it: nothing is left to spend. 0 when all is earned below budget.
 */

const TABLES = {
    ...SHARED_TABLES,
    earned_value: earnedValues(
        ["P1", "2025-01-31", 600, 100, 60, 80],
        ["P1", "2025-02-28", 600, 200, 150, 200],
        ["P1", "2025-03-31", 720, 300, 240, 300],
        ["P1", "2025-04-30", 720, 400, 360, 450],
        ["P2", "2025-01-31", 300, 100, 0, 50],
        ["P2", "2025-03-31", 300, 300, 100, 300],
        ["P2", "2025-04-30", 300, 300, 150, 360],
        ["P3", "2025-02-28", 400, 0, 0, 0],
        ["P3", "2025-03-31", 400, 0, 100, 80],
        ["P3", "2025-04-30", 400, 200, 400, 360],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4. P1 is alone in DIR-A, P3 alone in PRG-Y.

// 28 February, closing of 31 January. P3 is not measured: P2 is alone in DIR-B, PRG-X is all.
// All: BAC 900, PV 200, EV 60, AC 130: CPI 6 / 13, SPI 3 / 10. P1: CPI 3 / 4, SPI 3 / 5. P2: CPI 0, SPI 0.
const JANUARY: Rows = {
    // 130 + 840; P1 80 + 540; P2 50 + 300
    "EAC Atypical": [970, 620, 350, 970, null, 620, 350, null, null],
    // 900 x 13 / 6; P1 600 x 4 / 3; P2 300 / 0
    "EAC Typical": [1950, 800, null, 1950, null, 800, null, null, null],
    // 130 + 840 x 13 / 6 x 10 / 3 = 130 + 18200 / 3; P1 80 + 540 x 4 / 3 x 5 / 3
    "EAC Cost and Schedule": [130 + 18200 / 3, 1280, null, 130 + 18200 / 3, null, 1280, null, null, null],
    // 1950 - 130; P1 800 - 80
    "Estimate to Complete": [1820, 720, null, 1820, null, 720, null, null, null],
    // 900 - 1950; P1 600 - 800
    "Variance at Completion": [-1050, -200, null, -1050, null, -200, null, null, null],
    // 840 / 770; P1 540 / 520; P2 300 / 250
    "TCPI": [840 / 770, 540 / 520, 300 / 250, 840 / 770, null, 540 / 520, 300 / 250, null, null],
};

// 15 April, closing of 28 February. P2 as in January.
// Total: BAC 1300, PV 300, EV 150, AC 250: CPI 3 / 5, SPI 1 / 2. DIR-B: BAC 700, EV 0, AC 50: CPI 0. PRG-X: as the total, but BAC 900.
// P1: BAC 600, CPI 3 / 4, SPI 3 / 4. P3: BAC 400, CPI and SPI undefined.
const FEBRUARY: Rows = {
    // 250 + 1150; P1 200 + 450; DIR-B 50 + 700; PRG-X 250 + 750; P3 0 + 400; P2 50 + 300
    "EAC Atypical": [1400, 650, 750, 1000, 400, 650, 350, 400, null],
    // 1300 x 5 / 3; P1 600 x 4 / 3; PRG-X 900 x 5 / 3
    "EAC Typical": [6500 / 3, 800, null, 1500, null, 800, null, null, null],
    // 250 + 1150 x 5 / 3 x 2; P1 200 + 450 x 16 / 9; PRG-X 250 + 750 x 5 / 3 x 2
    "EAC Cost and Schedule": [250 + 11500 / 3, 1000, null, 2750, null, 1000, null, null, null],
    // 6500 / 3 - 250; P1 800 - 200; PRG-X 1500 - 250
    "Estimate to Complete": [5750 / 3, 600, null, 1250, null, 600, null, null, null],
    // 1300 - 6500 / 3; P1 600 - 800; PRG-X 900 - 1500
    "Variance at Completion": [-2600 / 3, -200, null, -600, null, -200, null, null, null],
    // 1150 / 1050; P1 450 / 400; DIR-B 700 / 650; PRG-X 750 / 650; P3 400 / 400; P2 300 / 250
    "TCPI": [1150 / 1050, 450 / 400, 700 / 650, 750 / 650, 1, 450 / 400, 300 / 250, 1, null],
};

// The month of April, closing of 31 March.
// Total: BAC 1420, PV 600, EV 440, AC 680: CPI 11 / 17, SPI 11 / 15. DIR-B: BAC 700, PV 300, EV 200, AC 380: CPI 10 / 19, SPI 2 / 3.
// PRG-X: BAC 1020, PV 600, EV 340, AC 600: CPI 17 / 30, SPI 17 / 30.
// P1: BAC 720, CPI 4 / 5, SPI 4 / 5. P2: CPI 1 / 3, SPI 1 / 3. P3: CPI 5 / 4, SPI undefined.
const MARCH: Rows = {
    // 680 + 980; P1 300 + 480; DIR-B 380 + 500; PRG-X 600 + 680; P3 80 + 300; P2 300 + 200
    "EAC Atypical": [1660, 780, 880, 1280, 380, 780, 500, 380, null],
    // 1420 x 17 / 11; P1 720 x 5 / 4; DIR-B 700 x 19 / 10; PRG-X 1020 x 30 / 17; P3 400 x 4 / 5; P2 300 x 3
    "EAC Typical": [24140 / 11, 900, 1330, 1800, 320, 900, 900, 320, null],
    // 680 + 980 x 17 / 11 x 15 / 11; P1 300 + 480 x 25 / 16; DIR-B 380 + 500 x 19 / 10 x 3 / 2; PRG-X 600 + 680 x 900 / 289; P2 300 + 200 x 9
    "EAC Cost and Schedule": [680 + 249900 / 121, 1050, 1805, 600 + 36000 / 17, null, 1050, 2100, null, null],
    // 24140 / 11 - 680; P1 900 - 300; DIR-B 1330 - 380; PRG-X 1800 - 600; P3 320 - 80; P2 900 - 300
    "Estimate to Complete": [16660 / 11, 600, 950, 1200, 240, 600, 600, 240, null],
    // 1420 - 24140 / 11; P1 720 - 900; DIR-B 700 - 1330; PRG-X 1020 - 1800; P3 400 - 320; P2 300 - 900
    "Variance at Completion": [-8520 / 11, -180, -630, -780, 80, -180, -600, 80, null],
    // 980 / 740; P1 480 / 420; DIR-B 500 / 320; PRG-X 680 / 420; P3 300 / 320; P2 300 - 300 = 0 left to spend
    "TCPI": [980 / 740, 480 / 420, 500 / 320, 680 / 420, 300 / 320, 480 / 420, null, 300 / 320, null],
};

// Read on 30 June, closing of 30 April.
// Total: BAC 1420, PV 900, EV 910, AC 1170: CPI 7 / 9, SPI 91 / 90. DIR-B: BAC 700, PV 500, EV 550, AC 720: CPI 55 / 72, SPI 11 / 10.
// PRG-X: BAC 1020, PV 700, EV 510, AC 810: CPI 17 / 27, SPI 51 / 70.
// P1: BAC 720, CPI 4 / 5, SPI 9 / 10. P2: CPI 5 / 12, SPI 1 / 2. P3: CPI 10 / 9, SPI 2.
const APRIL: Rows = {
    // 1170 + 510; P1 450 + 360; DIR-B 720 + 150; PRG-X 810 + 510; P3 360 + 0; P2 360 + 150
    "EAC Atypical": [1680, 810, 870, 1320, 360, 810, 510, 360, null],
    // 1420 x 9 / 7; P1 720 x 5 / 4; DIR-B 700 x 72 / 55; PRG-X 1020 x 27 / 17; P3 400 x 9 / 10; P2 300 x 12 / 5
    "EAC Typical": [12780 / 7, 900, 10080 / 11, 1620, 360, 900, 720, 360, null],
    // 1170 + 510 x 9 / 7 x 90 / 91; P1 450 + 360 x 5 / 4 x 10 / 9; DIR-B 720 + 150 x 72 / 55 x 10 / 11; PRG-X 810 + 510 x 27 / 17 x 70 / 51;
    // P3 360 + 0; P2 360 + 150 x 12 / 5 x 2
    "EAC Cost and Schedule": [1170 + 413100 / 637, 950, 720 + 21600 / 121, 810 + 18900 / 17, 360, 950, 1080, 360, null],
    // 12780 / 7 - 1170; P1 900 - 450; DIR-B 10080 / 11 - 720; PRG-X 1620 - 810; P3 360 - 360; P2 720 - 360
    "Estimate to Complete": [4590 / 7, 450, 2160 / 11, 810, 0, 450, 360, 0, null],
    // 1420 - 12780 / 7; P1 720 - 900; DIR-B 700 - 10080 / 11; PRG-X 1020 - 1620; P3 400 - 360; P2 300 - 720
    "Variance at Completion": [-2840 / 7, -180, -2380 / 11, -600, 40, -180, -420, 40, null],
    // 510 / 250; P1 360 / 270; DIR-B 700 - 720 is overspent; PRG-X 510 / 210; P3 0 / 40; P2 300 - 360 is overspent
    "TCPI": [510 / 250, 360 / 270, null, 510 / 210, 0, 360 / 270, null, 0, null],
};

export const estimatesCase: TinyCase = {
    name: "Estimates at completion",
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
