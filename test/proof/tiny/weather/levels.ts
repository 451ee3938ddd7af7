import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { cellsAt, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";
import { weatherReports } from "./reports";

/*
 * The level of a project, the one that its parts make, and the gap between them. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme
 * PRG-X holds P1 and P2, PRG-Y holds P3 and P4.
 *
 * P1  overall sun 24 Jan, not rated 23 May. Schedule cloudy 24 Jan. Quality (not mandatory) rain 20 Mar. Budget: a draft of storm 20 Mar.
 * P2  overall cloudy and sun both on 18 Mar (a tie). Schedule storm 31 Mar, entered on 1 Apr: no part is rated before.
 * P3  closed on 15 Jun. Overall cloudy 20 Feb. Scope sun 20 Feb.
 * P4  nothing.
 *
 * - Weather Level is the worst of all dimensions, mandatory or not, overall included. Derived Level is the worst of the mandatory ones, overall
 *   left aside. Each dimension counts by its last published report, frozen since or not; a draft does not count.
 * - Of two reports of one day the worse counts, whichever was entered last.
 * - A report counts from the day of the situation that it tells, though it was entered later.
 * - A dimension whose last report rates nothing has no level. Without an overall level there is no gap; the other dimensions count all the same.
 * - Derived Level and Declared Gap are BLANK where no mandatory dimension is rated. The gap of several projects is the mean of those that have
 *   one; gaps of both signs can cancel out.
 * - All three are told for closed projects too.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P3: { to: "2025-06-15", isClosed: true } }),
    weather_report: weatherReports(
        ["P1", "overall", "2025-01", "2025-01-24", 1, { status: "frozen" }],
        ["P1", "schedule", "2025-01", "2025-01-24", 2, { status: "frozen" }],
        ["P1", "quality", "2025-03", "2025-03-20", 3],
        ["P1", "budget", "2025-03", "2025-03-20", 4, { status: "draft" }],
        ["P1", "overall", "2025-05", "2025-05-23", "not_rated"],
        ["P2", "overall", "2025-03", "2025-03-18", 2],
        ["P2", "overall", "2025-03", "2025-03-18", 1, { entered: "2025-03-18T15:00:00" }],
        ["P2", "schedule", "2025-03", "2025-03-31", 4, { entered: "2025-04-01T09:00:00" }],
        ["P3", "overall", "2025-02", "2025-02-20", 2],
        ["P3", "scope", "2025-02", "2025-02-20", 1],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 28 February.
const FEBRUARY: Rows = {
    // P1 max(overall 1, schedule 2); P3 max(overall 2, scope 1)
    "Weather Level": [2, 2, 2, 2, 2, 2, null, 2, null],
    // P1 schedule 2; P3 scope 1
    "Derived Level": [2, 2, 1, 2, 1, 2, null, 1, null],
    // P1 1 - 2 = -1; P3 2 - 1 = 1; total (-1 + 1) / 2
    "Declared Gap": [0, -1, 1, -1, 1, -1, null, 1, null],
};

// 30 March, the day before P2 tells its schedule.
const BEFORE_THE_STORM: Rows = {
    // P1 max(1, 2, quality 3), the draft of storm left aside; P2 the worse of 2 and 1; P3 as before
    "Weather Level": [3, 3, 2, 3, 2, 3, 2, 2, null],
    // P1 schedule 2: quality is not mandatory, the budget is a draft; P2 rates no part; P3 scope 1
    "Derived Level": [2, 2, 1, 2, 1, 2, null, 1, null],
    // as before: P2 has no gap
    "Declared Gap": [0, -1, 1, -1, 1, -1, null, 1, null],
};

// 31 March.
const MARCH: Rows = {
    // P2 max(overall 2, schedule 4), told today and entered tomorrow
    "Weather Level": [4, 3, 4, 4, 2, 3, 4, 2, null],
    // P1 2; P2 schedule 4; P3 1
    "Derived Level": [4, 2, 4, 4, 1, 2, 4, 1, null],
    // P1 -1; P2 2 - 4 = -2; P3 1; total (-1 - 2 + 1) / 3; DIR-B (-2 + 1) / 2; PRG-X (-1 - 2) / 2
    "Declared Gap": [-2 / 3, -1, -1 / 2, -3 / 2, 1, -1, -2, 1, null],
};

// The month of May, read on 31 May. P1's overall weather is no longer rated.
const MAY: Rows = {
    // P1 max(schedule 2, quality 3); P2 max(2, 4); P3 max(2, 1)
    "Weather Level": [4, 3, 4, 4, 2, 3, 4, 2, null],
    "Derived Level": [4, 2, 4, 4, 1, 2, 4, 1, null],
    // P2 -2; P3 1; total and DIR-B (-2 + 1) / 2
    "Declared Gap": [-1 / 2, null, -1 / 2, -2, 1, null, -2, 1, null],
};

// 30 September, the day of reading: P3 has closed and keeps its levels; nobody told anything since May.
const SEPTEMBER = MAY;

// October starts after the day of reading: nothing is known.
const OCTOBER = nothingOf(SEPTEMBER, NOTHING);

export const levelsCase: TinyCase = {
    name: "Levels of the weather and their gap",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-02-28" }, FEBRUARY),
        ...cellsAt(SCOPES, { asOf: "2025-03-30" }, BEFORE_THE_STORM),
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        ...cellsAt(SCOPES, { month: "2025-05" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-10" }, OCTOBER),
    ],
};
