import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { cellsAt, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";
import { weatherReports } from "./reports";

/*
 * How old the weather is, and the share of sun in what is fresh. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and
 * P2, PRG-Y holds P3 and P4.
 *
 * P1  monthly. Overall sun 20 Mar, not rated 23 May, exempt 20 Jun, sun 22 Aug, a draft of rain 24 Sep.
 * P2  monthly. Overall cloudy 31 Mar (entered on 1 Apr), rain 23 Sep. Schedule sun 20 May.
 * P3  weekly, closed on 15 Jun. Overall sun 27 Mar (entered on the 29th).
 * P4  nothing.
 *
 * - Weather Age runs from the day of entry of the last published overall report, also of one that rates nothing; neither a draft nor another
 *   dimension makes it younger. It is never below 0: what tells of today and is entered tomorrow is 0 days old. Running projects alone; over
 *   several, the oldest.
 * - Fresh is an age of at most two cadences: 60 days for a monthly project, 14 for a weekly one, both included.
 * - Time in State is another age: from the day first told of the level, over reports that rate nothing, which the trend passes over as well.
 * - Sunny Share is 0 as soon as one project in scope is running, rated and fresh, BLANK when none is.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods([12, 24]),
    project: fourProjects({ P3: { to: "2025-06-15", isClosed: true, isWeekly: true } }),
    weather_report: weatherReports(
        ["P1", "overall", "2025-03", "2025-03-20", 1],
        ["P1", "overall", "2025-05", "2025-05-23", "not_rated"],
        ["P1", "overall", "2025-06", "2025-06-20", "exempt"],
        ["P1", "overall", "2025-08", "2025-08-22", 1],
        ["P1", "overall", "2025-09", "2025-09-24", 3, { status: "draft" }],
        ["P2", "overall", "2025-03", "2025-03-31", 2, { entered: "2025-04-01T09:00:00" }],
        ["P2", "schedule", "2025-05", "2025-05-20", 1],
        ["P2", "overall", "2025-09", "2025-09-23", 3],
        ["P3", "overall", "2025-W13", "2025-03-27", 1, { entered: "2025-03-29T09:00:00" }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 31 March.
const MARCH: Rows = {
    // P1 31 - 20; P2 told today, entered tomorrow; P3 31 - 29
    "Weather Age": [11, 11, 2, 11, 2, 11, 0, 2, null],
    // all fresh; P1 and P3 of P1, P2, P3
    "Sunny Share": [2 / 3, 1, 1 / 2, 1 / 2, 1, 1, 0, 1, null],
};

// 12 April.
const AT_THE_LIMIT_OF_A_WEEKLY: Rows = {
    // P1 11 + 12; P2 12 - 1; P3 2 + 12
    "Weather Age": [23, 23, 14, 23, 14, 23, 11, 14, null],
    // P3 at its limit: fresh
    "Sunny Share": [2 / 3, 1, 1 / 2, 1 / 2, 1, 1, 0, 1, null],
};

// 13 April.
const BEYOND_THE_LIMIT_OF_A_WEEKLY: Rows = {
    "Weather Age": [24, 24, 15, 24, 15, 24, 12, 15, null],
    // P3 is stale; P1 of P1, P2
    "Sunny Share": [1 / 2, 1, 0, 1 / 2, null, 1, 0, null, null],
};

// The month of May, read on 31 May.
const MAY: Rows = {
    // P1 from 23 May; P2 from 1 Apr, not from its schedule: 29 + 31; P3 2 + 30 + 31
    "Weather Age": [63, 8, 63, 60, 63, 8, 60, 63, null],
    // P1 is not rated, P2 at its limit and cloudy, P3 stale: none of P2
    "Sunny Share": [0, null, 0, 0, null, null, 0, null, null],
};

// 1 June.
const BEYOND_THE_LIMIT_OF_A_MONTHLY: Rows = {
    "Weather Age": [64, 9, 64, 61, 64, 9, 61, 64, null],
    // P2 is stale as well
    "Sunny Share": [null, null, null, null, null, null, null, null, null],
};

// 15 June, the day of P3's end: it no longer runs.
const AT_THE_END: Rows = {
    // P1 8 + 15; P2 60 + 15
    "Weather Age": [75, 23, 75, 75, null, 23, 75, null, null],
};

// 30 June.
const EXEMPT: Rows = {
    // P1 from 20 Jun, exempt: 10; P2 75 + 15
    "Weather Age": [90, 10, 90, 90, null, 10, 90, null, null],
    // P1 is not rated, P2 is stale
    "Sunny Share": [null, null, null, null, null, null, null, null, null],
};

// 30 September, the day of reading.
const SEPTEMBER: Rows = {
    // P1 from 22 Aug, not from its draft: 9 + 30; P2 30 - 23
    "Weather Age": [39, 39, 7, 39, null, 39, 7, null, null],
    // P1 of P1, P2
    "Sunny Share": [1 / 2, 1, 0, 1 / 2, null, 1, 0, null, null],
    // P1 from 20 Mar: 11 + 30 + 31 + 30 + 31 + 31 + 30; P2 from 23 Sep
    "Time in State": [194, 194, 7, 194, null, 194, 7, null, null],
    // P1 1 (22 Aug) - 1 (20 Mar), over not rated and exempt; P2 3 - 2; P3 has told one day
    "Weather Trend": [null, null, null, null, null, 0, 1, null, null],
};

// October starts after the day of reading: nothing is known.
const OCTOBER = nothingOf(SEPTEMBER, NOTHING);

export const freshnessCase: TinyCase = {
    name: "Age of the weather and sun among the fresh",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-04-12" }, AT_THE_LIMIT_OF_A_WEEKLY),
        ...cellsAt(SCOPES, { asOf: "2025-04-13" }, BEYOND_THE_LIMIT_OF_A_WEEKLY),
        ...cellsAt(SCOPES, { month: "2025-05" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-06-01" }, BEYOND_THE_LIMIT_OF_A_MONTHLY),
        ...cellsAt(SCOPES, { asOf: "2025-06-15" }, AT_THE_END),
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, EXEMPT),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-10" }, OCTOBER),
    ],
};
