import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";
import { weatherReports } from "./reports";

/*
 * Levels that last while the landing moves. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds P3
 * and P4. All reports are overall ones. Each budget is 1000, and lands at 1000 from 15 Feb on.
 *
 * P1  cloudy 20 Mar, not rated 23 May, cloudy 22 Aug. Lands at 1050 from 31 Jul, at 1200 from 25 Sep.
 * P2  sun 31 Mar. Lands at 940 from 31 Jul.
 * P3  rain 20 Feb, storm 23 Sep. Lands at 1060 from 31 Jul.
 * P4  nothing.
 *
 * - A project is flat-lining when its level had begun by the end of the month six months before, that day included, and still lasts, while its
 *   landing moved since by more than 5 % of the budget; exactly 5 % is tolerated, and better counts as worse does.
 * - A report that rates nothing does not interrupt a level. While it is the last one, the project is not rated, and not judged.
 * - The number is 0 as soon as one project in scope is running and rated, also where no level is that old; BLANK when none is.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects(),
    weather_report: weatherReports(
        ["P1", "overall", "2025-03", "2025-03-20", 2],
        ["P1", "overall", "2025-05", "2025-05-23", "not_rated"],
        ["P1", "overall", "2025-08", "2025-08-22", 2],
        ["P2", "overall", "2025-03", "2025-03-31", 1],
        ["P3", "overall", "2025-02", "2025-02-20", 3],
        ["P3", "overall", "2025-09", "2025-09-23", 4],
    ),
    budget_version: budgetVersion,
    budget_movement: budgetMovements(
        ["P1", "2025-01", "NAT-EXT", "budget", "BUD-INI", 1000],
        ["P1", "2025-12", "NAT-EXT", "forecast", "FCT", 1000, { seenOn: "2025-02-15" }],
        ["P1", "2025-12", "NAT-EXT", "forecast", "FCT", 1050, { seenOn: "2025-07-31" }],
        ["P1", "2025-12", "NAT-EXT", "forecast", "FCT", 1200, { seenOn: "2025-09-25" }],
        ["P2", "2025-01", "NAT-EXT", "budget", "BUD-INI", 1000],
        ["P2", "2025-12", "NAT-EXT", "forecast", "FCT", 1000, { seenOn: "2025-02-15" }],
        ["P2", "2025-12", "NAT-EXT", "forecast", "FCT", 940, { seenOn: "2025-07-31" }],
        ["P3", "2025-01", "NAT-EXT", "budget", "BUD-INI", 1000],
        ["P3", "2025-12", "NAT-EXT", "forecast", "FCT", 1000, { seenOn: "2025-02-15" }],
        ["P3", "2025-12", "NAT-EXT", "forecast", "FCT", 1060, { seenOn: "2025-07-31" }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 31 March. No level is older than 39 days (P3).
const MARCH: Rows = { "Flat-lining Projects": [0, 0, 0, 0, 0, 0, 0, 0, null] };

// The month of May, read on 31 May. P1 is not rated; no level is older than 100 days (P3).
const MAY: Rows = { "Flat-lining Projects": [0, null, 0, 0, 0, null, 0, 0, null] };

// 31 August, compared with 28 February. P1 and P2 began later; P3 1000 -> 1060, 6 %.
const AUGUST: Rows = { "Flat-lining Projects": [1, 0, 1, 0, 1, 0, 0, 1, null] };

// 24 September, compared with 31 March. P1 1000 -> 1050, exactly 5 %; P2 since that very day, 1000 -> 940, better by 6 %; P3 now at storm.
const AT_THE_TOLERANCE: Rows = { "Flat-lining Projects": [1, 0, 1, 1, 0, 0, 1, 0, null] };

// 30 September, the day of reading, compared with 31 March. P1 1000 -> 1200, over the report that is not rated; P2 as before.
const SEPTEMBER: Rows = { "Flat-lining Projects": [2, 1, 1, 2, 0, 1, 1, 0, null] };

// October starts after the day of reading: nothing is known.
const OCTOBER = nothingOf(SEPTEMBER, NOTHING);

export const stillWeatherCase: TinyCase = {
    name: "Weather that stays while the landing moves",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        ...cellsAt(SCOPES, { month: "2025-05" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-08-31" }, AUGUST),
        ...cellsAt(SCOPES, { asOf: "2025-09-24" }, AT_THE_TOLERANCE),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-10" }, OCTOBER),
    ],
};
