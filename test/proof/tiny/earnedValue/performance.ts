import { NOTHING, type Rows, SCOPES } from "../fourProjects";
import type { TinyCase } from "../tinyCase";
import { cellsAt, nothingOf } from "../twoDirectorates";
import { CALENDAR, CLOSED_THROUGH, earnedValues, SHARED_TABLES } from "./measuredProjects";

/*
 * What was planned, earned and spent at the last closing. Projects, days and closings are those of measuredProjects.ts.
 *
 * P1  late and dear: a closing each month; that of May is told, but finance has not closed May.
 * P2  earned nothing at first. No closing is told for February, nor for April: January, then March, stands.
 * P3  measured from February, before its plan begins. Earned and spent in March, ahead of the plan; in April the cost was booked back.
 * P4  nothing.
 *
 * - The last closing of each project, if finance has closed its month. In the middle of April, March is not closed: February is the last.
 * - Nothing planned, earned or spent is known to be 0, as soon as a closing tells it; without any closing all is BLANK.
 * - Over several projects CPI and SPI are ratios of sums. CPI is BLANK when nothing is spent, SPI when nothing is planned, even where something
 *   is earned; both are 0 when nothing is earned for what was spent and planned.
 */

const TABLES = {
    ...SHARED_TABLES,
    earned_value: earnedValues(
        ["P1", "2025-01-31", 600, 100, 60, 80],
        ["P1", "2025-02-28", 600, 200, 150, 200],
        ["P1", "2025-03-31", 600, 300, 240, 300],
        ["P1", "2025-04-30", 600, 400, 360, 450],
        ["P1", "2025-05-31", 600, 500, 450, 600],
        ["P2", "2025-01-31", 300, 100, 0, 50],
        ["P2", "2025-03-31", 300, 200, 100, 250],
        ["P3", "2025-02-28", 400, 0, 0, 0],
        ["P3", "2025-03-31", 400, 0, 20, 40],
        ["P3", "2025-04-30", 400, 40, 30, 0],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4. P1 is alone in DIR-A, P3 alone in PRG-Y.

// 28 February, closing of 31 January. P3 is not measured: P2 is alone in DIR-B, PRG-X is all.
const JANUARY: Rows = {
    // 100 + 100
    "Planned Value": [200, 100, 100, 200, null, 100, 100, null, null],
    // 60 + 0
    "Earned Value": [60, 60, 0, 60, null, 60, 0, null, null],
    // 80 + 50
    "Earned Value Actual Cost": [130, 80, 50, 130, null, 80, 50, null, null],
    // 60 - 130; 60 - 80; 0 - 50
    "Cost Variance": [-70, -20, -50, -70, null, -20, -50, null, null],
    // 60 - 200; 60 - 100; 0 - 100
    "Schedule Variance": [-140, -40, -100, -140, null, -40, -100, null, null],
    // P2 0 / 50
    "CPI": [60 / 130, 60 / 80, 0, 60 / 130, null, 60 / 80, 0, null, null],
    // P2 0 / 100
    "SPI": [60 / 200, 60 / 100, 0, 60 / 200, null, 60 / 100, 0, null, null],
};

// 15 April, closing of 28 February. P2 as in January; P3 adds 0 to all.
const FEBRUARY: Rows = {
    // 200 + 100 + 0
    "Planned Value": [300, 200, 100, 300, 0, 200, 100, 0, null],
    // 150 + 0 + 0
    "Earned Value": [150, 150, 0, 150, 0, 150, 0, 0, null],
    // 200 + 50 + 0
    "Earned Value Actual Cost": [250, 200, 50, 250, 0, 200, 50, 0, null],
    // 150 - 250; 150 - 200; 0 - 50; 0 - 0
    "Cost Variance": [-100, -50, -50, -100, 0, -50, -50, 0, null],
    // 150 - 300; 150 - 200; 0 - 100; 0 - 0
    "Schedule Variance": [-150, -50, -100, -150, 0, -50, -100, 0, null],
    // P3 0 / 0
    "CPI": [150 / 250, 150 / 200, 0, 150 / 250, null, 150 / 200, 0, null, null],
    // P3 0 / 0
    "SPI": [150 / 300, 150 / 200, 0, 150 / 300, null, 150 / 200, 0, null, null],
};

// The month of April, closing of 31 March.
const MARCH: Rows = {
    // 300 + 200 + 0
    "Planned Value": [500, 300, 200, 500, 0, 300, 200, 0, null],
    // 240 + 100 + 20
    "Earned Value": [360, 240, 120, 340, 20, 240, 100, 20, null],
    // 300 + 250 + 40
    "Earned Value Actual Cost": [590, 300, 290, 550, 40, 300, 250, 40, null],
    // 360 - 590; P1 240 - 300; 120 - 290; 340 - 550; P3 20 - 40; P2 100 - 250
    "Cost Variance": [-230, -60, -170, -210, -20, -60, -150, -20, null],
    // 360 - 500; P1 240 - 300; 120 - 200; 340 - 500; P3 20 - 0; P2 100 - 200
    "Schedule Variance": [-140, -60, -80, -160, 20, -60, -100, 20, null],
    "CPI": [360 / 590, 240 / 300, 120 / 290, 340 / 550, 20 / 40, 240 / 300, 100 / 250, 20 / 40, null],
    // P3 20 / 0
    "SPI": [360 / 500, 240 / 300, 120 / 200, 340 / 500, null, 240 / 300, 100 / 200, null, null],
};

// Read on 30 June, closing of 30 April. P1 without May; P2 as in March.
const APRIL: Rows = {
    // 400 + 200 + 40
    "Planned Value": [640, 400, 240, 600, 40, 400, 200, 40, null],
    // 360 + 100 + 30
    "Earned Value": [490, 360, 130, 460, 30, 360, 100, 30, null],
    // 450 + 250 + 0
    "Earned Value Actual Cost": [700, 450, 250, 700, 0, 450, 250, 0, null],
    // 490 - 700; P1 360 - 450; 130 - 250; 460 - 700; P3 30 - 0; P2 100 - 250
    "Cost Variance": [-210, -90, -120, -240, 30, -90, -150, 30, null],
    // 490 - 640; P1 360 - 400; 130 - 240; 460 - 600; P3 30 - 40; P2 100 - 200
    "Schedule Variance": [-150, -40, -110, -140, -10, -40, -100, -10, null],
    // P3 30 / 0
    "CPI": [490 / 700, 360 / 450, 130 / 250, 460 / 700, null, 360 / 450, 100 / 250, null, null],
    "SPI": [490 / 640, 360 / 400, 130 / 240, 460 / 600, 30 / 40, 360 / 400, 100 / 200, 30 / 40, null],
};

const NOTHING_TOLD = nothingOf(APRIL, NOTHING);

export const performanceCase: TinyCase = {
    name: "Planned, earned and spent",
    tables: TABLES,
    calendar: CALENDAR,
    closedThrough: CLOSED_THROUGH,
    cells: [
        // Nothing is closed yet.
        ...cellsAt(SCOPES, { asOf: "2025-01-31" }, NOTHING_TOLD),
        ...cellsAt(SCOPES, { asOf: "2025-02-28" }, JANUARY),
        ...cellsAt(SCOPES, { asOf: "2025-04-15" }, FEBRUARY),
        ...cellsAt(SCOPES, { month: "2025-04" }, MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, APRIL),
        // The end of the year is read on 30 June; August lies beyond it.
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, APRIL),
        ...cellsAt(SCOPES, { month: "2025-08" }, NOTHING_TOLD),
    ],
};
