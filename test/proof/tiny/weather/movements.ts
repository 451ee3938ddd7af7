import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { cellsAt, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";
import { weatherReports } from "./reports";

/*
 * Levels against those of the previous period, weekly or monthly. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1
 * and P2, PRG-Y holds P3 and P4. All reports are overall ones.
 *
 * P1  monthly. Sun 20 Feb, cloudy 20 Mar, storm 23 Sep.
 * P2  monthly. Reset 24 Feb, rain 20 Mar, reset 10 Apr, sun 23 Apr.
 * P3  weekly, closed on 15 Jun. Sun 20 Mar (week 12), storm 27 Mar (week 13), sun 31 Mar (week 14).
 * P4  nothing.
 *
 * - Each project is compared with the end of its own previous period, also over several whose cadences differ: the last day of the month before
 *   for P1 and P2, the last Sunday before for P3.
 * - Net Degradations are the projects that got worse minus those that got better. Level Jumps are those that moved by two ranks or more, exactly
 *   two included, for worse or for better.
 * - Only running projects that are rated now and were one period before are compared: both are 0 as soon as there is one, BLANK when none is.
 *   A reset as the last report of one of these days leaves the project out; a reset in between does not, as levels are compared, not reports.
 * - The trend compares the last two reports, on which a reset in between has its effect, and not the ends of two periods.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods([12, 24]),
    project: fourProjects({ P3: { to: "2025-06-15", isClosed: true, isWeekly: true } }),
    weather_report: weatherReports(
        ["P1", "overall", "2025-02", "2025-02-20", 1],
        ["P1", "overall", "2025-03", "2025-03-20", 2],
        ["P1", "overall", "2025-09", "2025-09-23", 4],
        ["P2", "overall", "2025-02", "2025-02-24", "reset"],
        ["P2", "overall", "2025-03", "2025-03-20", 3],
        ["P2", "overall", "2025-04", "2025-04-10", "reset"],
        ["P2", "overall", "2025-04", "2025-04-23", 1],
        ["P3", "overall", "2025-W12", "2025-03-20", 1],
        ["P3", "overall", "2025-W13", "2025-03-27", 4],
        ["P3", "overall", "2025-W14", "2025-03-31", 1],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 30 March, the Sunday of week 13: months are compared with 28 February, weeks with 23 March.
const END_OF_WEEK: Rows = {
    // P1 1 -> 2: worse; P2 reset at 28 Feb: not compared; P3 1 -> 4: worse
    "Net Degradations": [2, 1, 1, 1, 1, 1, null, 1, null],
    // P1 moved by 1; P3 by 3
    "Level Jumps": [1, 0, 1, 0, 1, 0, null, 1, null],
};

// 31 March, the Monday of week 14: months are still compared with 28 February, weeks with 30 March.
const MARCH: Rows = {
    // P1 1 -> 2: worse; P3 4 -> 1: better; total 1 - 1
    "Net Degradations": [0, 1, -1, 1, -1, 1, null, -1, null],
    // P1 moved by 1; P3 by 3
    "Level Jumps": [1, 0, 1, 0, 1, 0, null, 1, null],
};

// 15 April: months are compared with 31 March, weeks with 13 April.
const MIDDLE_OF_APRIL: Rows = {
    // P1 2 -> 2; P2 reset now: not compared; P3 1 -> 1
    "Net Degradations": [0, 0, 0, 0, 0, 0, null, 0, null],
    "Level Jumps": [0, 0, 0, 0, 0, 0, null, 0, null],
};

// The month of April, read on 30 April: months are compared with 31 March, weeks with 27 April.
const APRIL: Rows = {
    // P1 2 -> 2; P2 3 -> 1, the reset of 10 April in between: better; P3 1 -> 1
    "Net Degradations": [-1, 0, -1, -1, 0, 0, -1, 0, null],
    // P2 moved by 2
    "Level Jumps": [1, 0, 1, 1, 0, 0, 1, 0, null],
    // P1 2 (20 Mar) - 1 (20 Feb); P2 starts again; P3 1 (31 Mar) - 4 (27 Mar)
    "Weather Trend": [null, null, null, null, null, 1, null, -3, null],
};

// 30 September, the day of reading, compared with 31 August. P3 has closed.
const SEPTEMBER: Rows = {
    // P1 2 -> 4: worse; P2 1 -> 1
    "Net Degradations": [1, 1, 0, 1, null, 1, 0, null, null],
    // P1 moved by 2
    "Level Jumps": [1, 1, 0, 1, null, 1, 0, null, null],
    // P1 4 - 2; P2 as in April; P3 as it ended
    "Weather Trend": [null, null, null, null, null, 2, null, -3, null],
};

// October starts after the day of reading: nothing is known.
const OCTOBER = nothingOf(SEPTEMBER, NOTHING);

export const movementsCase: TinyCase = {
    name: "Movements of the weather since the previous period",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-30" }, END_OF_WEEK),
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-04-15" }, MIDDLE_OF_APRIL),
        ...cellsAt(SCOPES, { month: "2025-04" }, APRIL),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-10" }, OCTOBER),
    ],
};
