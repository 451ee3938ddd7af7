import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { milestonesNamed } from "../milestones/names";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, csv, milestoneSnapshotHeader, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";
import { weatherReports } from "./reports";

/*
 * Weather that stays while a landing without a budget moves. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2,
 * PRG-Y holds P3 and P4. All but P4 have been at sun since 20 Jan. Read on 31 Aug against 28 Feb.
 *
 * P1  no budget. Lands at 100, from 31 Jul on at 200.
 * P2  budget 100. Lands as P1.
 * P3  no budget. Lands as P1; its milestone of 30 Nov slips by 11 days in June.
 * P4  nothing.
 *
 * - Without a budget a landing cannot be judged, however it moves: P1 is not flat-lining, P3 is by its slippage alone.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects(),
    weather_report: weatherReports(
        ["P1", "overall", "2025-01", "2025-01-20", 1],
        ["P2", "overall", "2025-01", "2025-01-20", 1],
        ["P3", "overall", "2025-01", "2025-01-20", 1],
    ),
    budget_version: budgetVersion,
    budget_movement: budgetMovements(
        ["P2", "2025-01", "NAT-EXT", "budget", "BUD-INI", 100],
        ["P1", "2025-12", "NAT-EXT", "forecast", "FCT", 100, { seenOn: "2025-02-15" }],
        ["P1", "2025-12", "NAT-EXT", "forecast", "FCT", 200, { seenOn: "2025-07-31" }],
        ["P2", "2025-12", "NAT-EXT", "forecast", "FCT", 100, { seenOn: "2025-02-15" }],
        ["P2", "2025-12", "NAT-EXT", "forecast", "FCT", 200, { seenOn: "2025-07-31" }],
        ["P3", "2025-12", "NAT-EXT", "forecast", "FCT", 100, { seenOn: "2025-02-15" }],
        ["P3", "2025-12", "NAT-EXT", "forecast", "FCT", 200, { seenOn: "2025-07-31" }],
    ),
    milestone: milestonesNamed("C1"),
    milestone_snapshot: csv(
        milestoneSnapshotHeader,
        "C1,P3,2025-02-15,2025-11-30,2025-11-30,,planned",
        "C1,P3,2025-06-15,2025-11-30,2025-12-11,,planned",
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.
const AUGUST: Rows = {
    // each 0 + 200
    "Landing": [600, 200, 400, 400, 200, 200, 200, 200, null],
    // P2 100 -> 200 of a budget of 100; P3 0 -> 11 days
    "Flat-lining Projects": [2, 0, 2, 1, 1, 0, 1, 1, null],
};

export const stillWithoutBudgetCase: TinyCase = {
    name: "Weather that stays while a landing without a budget moves",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-08-31" }, AUGUST),
        ...cellsAt(SCOPES, { month: "2025-08" }, AUGUST),
        // October starts after the day of reading.
        ...cellsAt(SCOPES, { month: "2025-10" }, nothingOf(AUGUST, NOTHING)),
    ],
};
