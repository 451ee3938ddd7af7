import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { cellsAt, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";
import { weatherReports } from "./reports";

/*
 * A report against the one before it, and how long a level has lasted. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds
 * P1 and P2, PRG-Y holds P3 and P4. All reports are overall ones.
 *
 * P1  cloudy and sun both on 20 Mar (a tie), not rated 23 May, cloudy 22 Aug.
 * P2  rain 20 Feb, reset 24 Mar, rain 23 Apr (entered on the 28th), storm 23 Sep.
 * P3  closed on 15 Jun. Sun 27 Feb, storm 27 Mar.
 * P4  nothing.
 *
 * - Weather Trend exists for one project in scope, were the others without any report. It is told for closed projects too.
 * - The previous report is that of an earlier day which rates something: reports of one day are one, of which the worse counts, and a report that
 *   rates nothing is passed over. A reset starts again: the first level after it has no trend.
 * - When the last report rates nothing, there is neither a trend nor a time in state.
 * - Time in State starts at the day of the situation told, not of its entry. A report that rates nothing does not interrupt a state; a reset
 *   does. It is told for running projects alone; over several, the longest.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P3: { to: "2025-06-15", isClosed: true } }),
    weather_report: weatherReports(
        ["P1", "overall", "2025-03", "2025-03-20", 2],
        ["P1", "overall", "2025-03", "2025-03-20", 1, { entered: "2025-03-20T15:00:00" }],
        ["P1", "overall", "2025-05", "2025-05-23", "not_rated"],
        ["P1", "overall", "2025-08", "2025-08-22", 2],
        ["P2", "overall", "2025-02", "2025-02-20", 3],
        ["P2", "overall", "2025-03", "2025-03-24", "reset"],
        ["P2", "overall", "2025-04", "2025-04-23", 3, { entered: "2025-04-28T09:00:00" }],
        ["P2", "overall", "2025-09", "2025-09-23", 4],
        ["P3", "overall", "2025-02", "2025-02-27", 1],
        ["P3", "overall", "2025-03", "2025-03-27", 4],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 31 March.
const MARCH: Rows = {
    // P1 has told one day; P2 reset; P3 4 - 1
    "Weather Trend": [null, null, null, null, null, null, null, 3, null],
    // P1 31 - 20 March; P3 31 - 27 March
    "Time in State": [11, 11, 4, 11, 4, 11, null, 4, null],
};

// 30 April.
const APRIL: Rows = {
    // P2's rain is the first level after its reset
    "Weather Trend": [null, null, null, null, null, null, null, 3, null],
    // P1 11 + 30; P2 from 23 Apr, neither from the rain before the reset nor from the entry of 28 Apr: 7; P3 4 + 30
    "Time in State": [41, 41, 34, 41, 34, 41, 7, 34, null],
};

// The month of May, read on 31 May. P1 is not rated.
const MAY: Rows = {
    "Weather Trend": [null, null, null, null, null, null, null, 3, null],
    // P2 7 + 31; P3 34 + 31
    "Time in State": [65, null, 65, 38, 65, null, 38, 65, null],
};

// 31 August. P3 has closed.
const AUGUST: Rows = {
    // P1 2 (22 Aug) - 2 (the worse of 20 Mar), over the report that is not rated; P3 as it ended
    "Weather Trend": [null, null, null, null, null, 0, null, 3, null],
    // P1 from 20 Mar: 11 + 30 + 31 + 30 + 31 + 31; P2 38 + 30 + 31 + 31
    "Time in State": [164, 164, 130, 164, null, 164, 130, null, null],
};

// 30 September, the day of reading.
const SEPTEMBER: Rows = {
    // P1 2 - 2; P2 4 - 3; P3 4 - 1
    "Weather Trend": [null, null, null, null, null, 0, 1, 3, null],
    // P1 164 + 30; P2 30 - 23 September
    "Time in State": [194, 194, 7, 194, null, 194, 7, null, null],
};

// October starts after the day of reading: nothing is known.
const OCTOBER = nothingOf(SEPTEMBER, NOTHING);

export const weatherTrendCase: TinyCase = {
    name: "Trend of the weather and time in state",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-04-30" }, APRIL),
        ...cellsAt(SCOPES, { month: "2025-05" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-08-31" }, AUGUST),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-10" }, OCTOBER),
    ],
};
