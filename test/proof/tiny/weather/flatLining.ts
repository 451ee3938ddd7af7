import { NOTHING, type Rows, SCOPES } from "../fiveProjects";
import { fourProjects } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import {
    budgetMovements, budgetVersion, cellsAt, csv, milestoneSnapshotHeader, nothingOf, ORGANISATION, parameter, projectLine,
    weatherReportHeader,
} from "../twoDirectorates";

/*
 * Weather that does not move while the project does. DIR-A carries P1 and P4, DIR-B carries P2, P3 and P5; programme PRG-X holds P1 and P2,
 * PRG-Y holds P3, P4 and P5. Each has a budget of 100; P1, P2 and P4 land at 100 unless told otherwise, P3 and P5 are never re-estimated.
 *
 * P1  sun since 20 Feb. Its milestone of 30 Jun is replanned to 11 Jul in May, and overdue again from 12 Jul on: a slip of 11 days.
 * P2  cloudy since 20 Feb. Its milestone of 30 Jun is replanned to 10 Jul in May, and overdue again from 11 Jul on: a slip of 10 days.
 *     A re-estimate of 200 is not approved.
 * P3  sun since 20 Mar. Its milestone of 1 Jun is first planned on 13 Jun (12 days), then achieved on 2 Jun (1 day).
 * P4  storm since 20 Feb, closed on 30 Sep. Lands at 120 from 31 Jul on. No milestone.
 * P5  sun since 20 Feb. Its milestone of 19 Sep is never replanned, and overdue from 20 Sep on: a slip that grows by one each day.
 *
 * - Slippage of a milestone that was replanned is what it was replanned by, overdue again or not; of an overdue one that was not, the days
 *   since its planned date. Above 10 it is bad; 10 itself is not.
 * - A project is flat-lining when its level had begun by the end of the month six months before, and still lasts, while its landing moved by
 *   more than 5 % of the budget or its worst slippage by more than 10 days since; better counts as worse does.
 * - On the day of its end a project no longer runs: no storm, no time in state, neither rated nor judged.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P4: { to: "2025-09-30", isClosed: true } }) + csv(projectLine("P5", "BY", ["2025-01-06", "2026-06-30"])),
    weather_report: csv(
        weatherReportHeader,
        "W1,P1,overall,2025-02,2025-02-20,2025-02-20T09:00:00,rated,1,Sun,,,,,,PM-1,published,en",
        "W2,P2,overall,2025-02,2025-02-20,2025-02-20T09:00:00,rated,2,Cloudy,,,,,,PM-1,published,en",
        "W3,P3,overall,2025-03,2025-03-20,2025-03-20T09:00:00,rated,1,Sun,,,,,,PM-1,published,en",
        "W4,P4,overall,2025-02,2025-02-20,2025-02-20T09:00:00,rated,4,Storm,,Why,,Do,,PM-1,published,en",
        "W5,P5,overall,2025-02,2025-02-20,2025-02-20T09:00:00,rated,1,Sun,,,,,,PM-1,published,en",
    ),
    budget_version: budgetVersion,
    budget_movement: budgetMovements(
        ["P1", "2025-01", "NAT-EXT", "budget", "BUD-INI", 100],
        ["P2", "2025-01", "NAT-EXT", "budget", "BUD-INI", 100],
        ["P3", "2025-01", "NAT-EXT", "budget", "BUD-INI", 100],
        ["P4", "2025-01", "NAT-EXT", "budget", "BUD-INI", 100],
        ["P5", "2025-01", "NAT-EXT", "budget", "BUD-INI", 100],
        ["P1", "2025-12", "NAT-EXT", "forecast", "FCT", 100, { seenOn: "2025-02-15" }],
        ["P2", "2025-12", "NAT-EXT", "forecast", "FCT", 100, { seenOn: "2025-02-15" }],
        ["P2", "2025-12", "NAT-EXT", "forecast", "FCT-D", 200, { seenOn: "2025-07-31" }],
        ["P4", "2025-12", "NAT-EXT", "forecast", "FCT", 100, { seenOn: "2025-02-15" }],
        ["P4", "2025-12", "NAT-EXT", "forecast", "FCT", 120, { seenOn: "2025-07-31" }],
    ),
    milestone: csv("milestone_id,label,milestone_type,sort_order", "J1,One,key,1", "J2,Two,key,2", "J3,Three,key,3", "J5,Five,key,5"),
    milestone_snapshot: csv(
        milestoneSnapshotHeader,
        "J1,P1,2025-02-15,2025-06-30,2025-06-30,,planned",
        "J1,P1,2025-05-15,2025-06-30,2025-07-11,,planned",
        "J2,P2,2025-02-15,2025-06-30,2025-06-30,,planned",
        "J2,P2,2025-05-15,2025-06-30,2025-07-10,,planned",
        "J3,P3,2025-02-15,2025-06-01,2025-06-13,,planned",
        "J3,P3,2025-06-15,2025-06-01,2025-06-02,2025-06-02,achieved",
        "J5,P5,2025-02-15,2025-09-19,2025-09-19,,planned",
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4, P5.

// 31 August, compared with 28 February.
const AUGUST: Rows = {
    // P1 11, overdue again; P2 10, overdue again; P3 1; P5 not overdue yet
    "Slippage": [11, 11, 10, 11, 1, 11, 10, 1, null, 0],
    "Storm Projects": [1, 1, 0, 0, 1, 0, 0, 0, 1, 0],
    "Storm Exposure": [100, 100, 0, 0, 100, 0, 0, 0, 100, 0],
    // from 20 Feb: 8 + 31 + 30 + 31 + 30 + 31 + 31; P3 from 20 Mar: 11 + 30 + 31 + 30 + 31 + 31
    "Time in State": [192, 192, 192, 192, 192, 192, 192, 164, 192, 192],
    // P1, of five rated; P4 is red outside
    "Watermelon Index": [1 / 5, 1 / 2, 0, 1 / 2, 0, 1, 0, 0, 0, 0],
    // P1 0 -> 11 days; P2 0 -> 10 days, tolerated; P3 is not that old; P4 lands at 100 -> 120; P5 0 -> 0
    "Flat-lining Projects": [2, 2, 0, 1, 1, 1, 0, 0, 1, 0],
};

// 29 September, compared with 31 March: the last day of P4.
const BEFORE_THE_END: Rows = {
    // P5 19 to 29 September = 10
    "Slippage": [11, 11, 10, 11, 10, 11, 10, 1, null, 10],
    "Storm Projects": [1, 1, 0, 0, 1, 0, 0, 0, 1, 0],
    "Storm Exposure": [100, 100, 0, 0, 100, 0, 0, 0, 100, 0],
    // 192 + 29; 164 + 29
    "Time in State": [221, 221, 221, 221, 221, 221, 221, 193, 221, 221],
    // P1; P5 at the limit
    "Watermelon Index": [1 / 5, 1 / 2, 0, 1 / 2, 0, 1, 0, 0, 0, 0],
    // P1, P4 as before; P3 12 -> 1, better by 11; P5 0 -> 10, tolerated
    "Flat-lining Projects": [3, 2, 1, 1, 2, 1, 0, 1, 1, 0],
};

// 30 September, the day of P4's end and of reading.
const SEPTEMBER: Rows = {
    // P5 19 to 30 September = 11
    "Slippage": [11, 11, 11, 11, 11, 11, 10, 1, null, 11],
    "Storm Projects": [0, 0, 0, 0, 0, 0, 0, 0, null, 0],
    "Storm Exposure": [0, 0, 0, 0, 0, 0, 0, 0, null, 0],
    // 192 + 30; 164 + 30
    "Time in State": [222, 222, 222, 222, 222, 222, 222, 194, null, 222],
    // P1 and P5, of P1, P2, P3, P5
    "Watermelon Index": [2 / 4, 1, 1 / 3, 1 / 2, 1 / 2, 1, 0, 0, null, 1],
    // P1, P3, and P5 0 -> 11
    "Flat-lining Projects": [3, 1, 2, 1, 2, 1, 0, 1, null, 1],
};

// October starts after the day of reading: nothing is known.
const OCTOBER = nothingOf(SEPTEMBER, NOTHING);

export const flatLiningCase: TinyCase = {
    name: "Weather that does not move",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-08-31" }, AUGUST),
        ...cellsAt(SCOPES, { asOf: "2025-09-29" }, BEFORE_THE_END),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-09" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-10" }, OCTOBER),
    ],
};
