import { NOTHING, type Rows, SCOPES } from "../fiveProjects";
import { fourProjects } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, cellsAt, csv, nothingOf, ORGANISATION, parameter, projectLine } from "../twoDirectorates";
import { weatherReports } from "./reports";

/*
 * The weather of a portfolio in one figure, and the budget at storm. DIR-A carries P1, P4 and P5, DIR-B carries P2 and P3; programme PRG-X holds
 * P1 and P2, PRG-Y holds P3, P4 and P5.
 *
 * P1  overall cloudy 20 Mar, not rated 23 May, sun 22 Aug, a draft of storm 24 Sep. Schedule storm 20 Mar. Budget 1000.
 * P2  overall rain 20 Mar, storm 23 May. Budget 400, then 500 from the revision of 27 Jun.
 * P3  closed on 15 Jun. Overall storm 27 Mar. Budget 200.
 * P4  nothing.
 * P5  overall sun 23 Apr, storm 23 Sep. No budget.
 *
 * - Scores: sun 100, cloudy 67, rain 33, storm 0. Every count and index takes the overall level of the running projects that have one, however
 *   old it is, and no other dimension.
 * - Weather Index by Budget is weighed by the current budget: a project without budget weighs nothing, and is BLANK alone.
 * - Storm Projects and Storm Exposure are 0 as soon as one project in scope is running and rated, BLANK when none is. A storm without budget is
 *   a storm that exposes nothing.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P3: { to: "2025-06-15", isClosed: true } }) + csv(projectLine("P5", "AY", ["2025-01-06", "2026-06-30"])),
    weather_report: weatherReports(
        ["P1", "overall", "2025-03", "2025-03-20", 2],
        ["P1", "schedule", "2025-03", "2025-03-20", 4],
        ["P1", "overall", "2025-05", "2025-05-23", "not_rated"],
        ["P1", "overall", "2025-08", "2025-08-22", 1],
        ["P1", "overall", "2025-09", "2025-09-24", 4, { status: "draft" }],
        ["P2", "overall", "2025-03", "2025-03-20", 3],
        ["P2", "overall", "2025-05", "2025-05-23", 4],
        ["P3", "overall", "2025-03", "2025-03-27", 4],
        ["P5", "overall", "2025-04", "2025-04-23", 1],
        ["P5", "overall", "2025-09", "2025-09-23", 4],
    ),
    budget_version: csv(
        "version_id,label_fr,label_en,version_type,version_date,is_approved",
        "BUD-INI,Budget initial,Original budget,initial,2000-01-01,true",
        "REV-1,Révision de juin,June revision,revised,2025-06-27,true",
    ),
    budget_movement: budgetMovements(
        ["P1", "2025-01", "NAT-EXT", "budget", "BUD-INI", 1000],
        ["P2", "2025-01", "NAT-EXT", "budget", "BUD-INI", 400],
        ["P2", "2025-12", "NAT-EXT", "budget", "REV-1", 100],
        ["P3", "2025-01", "NAT-EXT", "budget", "BUD-INI", 200],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4, P5.

// 31 March. P1 67 points, P2 33, P3 0; P5 has told nothing yet.
const MARCH: Rows = {
    // (67 + 33 + 0) / 3; DIR-B (33 + 0) / 2; PRG-X (67 + 33) / 2
    "Weather Index": [100 / 3, 67, 33 / 2, 100 / 2, 0, 67, 33, 0, null, null],
    // (67 x 1000 + 33 x 400 + 0 x 200) / 1600 = 80200 / 1600; DIR-B 33 x 400 / 600; PRG-X 80200 / 1400
    "Weather Index by Budget": [80200 / 1600, 67, 13200 / 600, 80200 / 1400, 0, 67, 33, 0, null, null],
    // P3: the storm of P1's schedule is not that of the project
    "Storm Projects": [1, 0, 1, 0, 1, 0, 0, 1, null, null],
    "Storm Exposure": [200, 0, 200, 0, 200, 0, 0, 200, null, null],
};

// 30 April. P5 now has 100 points, and no budget.
const APRIL: Rows = {
    // (67 + 33 + 0 + 100) / 4; DIR-A (67 + 100) / 2; PRG-Y (0 + 100) / 2
    "Weather Index": [200 / 4, 167 / 2, 33 / 2, 100 / 2, 100 / 2, 67, 33, 0, null, 100],
    // as in March: P5 weighs nothing
    "Weather Index by Budget": [80200 / 1600, 67, 13200 / 600, 80200 / 1400, 0, 67, 33, 0, null, null],
    "Storm Projects": [1, 0, 1, 0, 1, 0, 0, 1, null, 0],
    "Storm Exposure": [200, 0, 200, 0, 200, 0, 0, 200, null, 0],
};

// The month of May, read on 31 May. P1 is not rated; P2 0 points, P3 0 (from 27 March, stale and counted), P5 100.
const MAY: Rows = {
    // (0 + 0 + 100) / 3; DIR-A P5 alone; PRG-Y (0 + 100) / 2
    "Weather Index": [100 / 3, 100, 0, 0, 100 / 2, null, 0, 0, null, 100],
    // (0 x 400 + 0 x 200) / 600
    "Weather Index by Budget": [0, null, 0, 0, 0, null, 0, 0, null, null],
    // P2, P3
    "Storm Projects": [2, 0, 2, 1, 1, null, 1, 1, null, 0],
    // 400 + 200
    "Storm Exposure": [600, 0, 600, 400, 200, null, 400, 200, null, 0],
};

// The day before the revision, and its day: P2 is at storm; P3 has closed.
const BEFORE_THE_REVISION: Rows = { "Storm Exposure": [400, 0, 400, 400, 0, null, 400, null, null, 0] };
const AT_THE_REVISION: Rows = { "Storm Exposure": [500, 0, 500, 500, 0, null, 500, null, null, 0] };

// 30 September, the day of reading. P1 100 points, its draft left aside, P2 0, P5 0; P3 has closed.
const SEPTEMBER: Rows = {
    // (100 + 0 + 0) / 3; DIR-A (100 + 0) / 2; PRG-X (100 + 0) / 2
    "Weather Index": [100 / 3, 100 / 2, 0, 100 / 2, 0, 100, 0, null, null, 0],
    // (100 x 1000 + 0 x 500) / 1500
    "Weather Index by Budget": [100000 / 1500, 100, 0, 100000 / 1500, null, 100, 0, null, null, null],
    // P2, P5
    "Storm Projects": [2, 1, 1, 1, 1, 0, 1, null, null, 1],
    // P2 400 + 100; P5 nothing
    "Storm Exposure": [500, 0, 500, 500, 0, 0, 500, null, null, 0],
};

// October starts after the day of reading: nothing is known.
const OCTOBER = nothingOf(SEPTEMBER, NOTHING);

export const stormsCase: TinyCase = {
    name: "Weather index and storms",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-04-30" }, APRIL),
        ...cellsAt(SCOPES, { month: "2025-05" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-06-26" }, BEFORE_THE_REVISION),
        ...cellsAt(SCOPES, { asOf: "2025-06-27" }, AT_THE_REVISION),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-10" }, OCTOBER),
    ],
};
