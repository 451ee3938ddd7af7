import { NOTHING, type Rows, SCOPES } from "../fiveProjects";
import { fourProjects } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import {
    budgetMovements, budgetVersion, cellsAt, csv, earnedValueHeader, milestoneSnapshotHeader, nothingOf, ORGANISATION, parameter,
    projectLine,
} from "../twoDirectorates";
import { weatherReports } from "./reports";

/*
 * Projects that are green outside and red inside. DIR-A carries P1, P4 and P5, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y
 * holds P3, P4 and P5. All reports are overall ones.
 *
 * P1  cloudy 20 Feb, not rated 23 May, cloudy 22 Aug. Budget 1000; lands at 1000, at 1100 from 30 Apr, at 1200 from 25 Sep.
 * P2  sun 20 Feb, storm 23 Sep. A milestone of 30 Jun, first told on 15 Mar: planned on 10 Jul (10 days), on 11 Jul (11 days) from 15 May.
 * P3  closed on 15 Jun. Sun 20 Feb. Earned 85 for 100 spent at the closing of January, 160 for 200 at that of February. Budget 200.
 * P4  nothing.
 * P5  rain 20 Feb, a draft of sun 22 May. Budget 100; lands at 150.
 *
 * - Red inside is one of these three: a landing more than 10 % above the budget, a cost performance below 0.85, a worst slippage of more than 10
 *   days. The limits themselves belong to the better level.
 * - Green outside is sun or cloudy. A project that is red outside as well is no watermelon.
 * - The share is taken among the running projects that are rated, also those of which no figure tells the inside: 0 as soon as there is one,
 *   BLANK when none is.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P3: { to: "2025-06-15", isClosed: true } }) + csv(projectLine("P5", "AY", ["2025-01-06", "2026-06-30"])),
    weather_report: weatherReports(
        ["P1", "overall", "2025-02", "2025-02-20", 2],
        ["P1", "overall", "2025-05", "2025-05-23", "not_rated"],
        ["P1", "overall", "2025-08", "2025-08-22", 2],
        ["P2", "overall", "2025-02", "2025-02-20", 1],
        ["P2", "overall", "2025-09", "2025-09-23", 4],
        ["P3", "overall", "2025-02", "2025-02-20", 1],
        ["P5", "overall", "2025-02", "2025-02-20", 3],
        ["P5", "overall", "2025-05", "2025-05-22", 1, { status: "draft" }],
    ),
    budget_version: budgetVersion,
    budget_movement: budgetMovements(
        ["P1", "2025-01", "NAT-EXT", "budget", "BUD-INI", 1000],
        ["P1", "2025-12", "NAT-EXT", "forecast", "FCT", 1000, { seenOn: "2025-02-15" }],
        ["P1", "2025-12", "NAT-EXT", "forecast", "FCT", 1100, { seenOn: "2025-04-30" }],
        ["P1", "2025-12", "NAT-EXT", "forecast", "FCT", 1200, { seenOn: "2025-09-25" }],
        ["P3", "2025-01", "NAT-EXT", "budget", "BUD-INI", 200],
        ["P3", "2025-01", "NAT-EXT", "actual", "ACT", 100],
        ["P3", "2025-02", "NAT-EXT", "actual", "ACT", 100],
        ["P5", "2025-01", "NAT-EXT", "budget", "BUD-INI", 100],
        ["P5", "2025-12", "NAT-EXT", "forecast", "FCT", 150, { seenOn: "2025-02-15" }],
    ),
    earned_value: csv(
        earnedValueHeader,
        "P3,2025-01-31,200,100,85,100,0.425,percent_complete",
        "P3,2025-02-28,200,180,160,200,0.8,percent_complete",
    ),
    milestone: csv("milestone_id,label,milestone_type,sort_order", "J2,Delivery,key,1"),
    milestone_snapshot: csv(
        milestoneSnapshotHeader,
        "J2,P2,2025-03-15,2025-06-30,2025-07-10,,planned",
        "J2,P2,2025-05-15,2025-06-30,2025-07-11,,planned",
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4, P5.

// 28 February, closing of January. P1 lands on its budget; P2 has no figure; P3 85 / 100 = 0.85, at the limit; P5 is red outside.
const FEBRUARY: Rows = { "Watermelon Index": [0, 0, 0, 0, 0, 0, 0, 0, null, 0] };

// 31 March, closing of February. P2 10 days late, at the limit; P3 160 / 200 = 0.8, bad: P3 of P1, P2, P3, P5.
const MARCH: Rows = { "Watermelon Index": [1 / 4, 0, 1 / 2, 0, 1 / 2, 0, 0, 1, null, 0] };

// 30 April. P1 lands at 1100 of 1000, 10 % over, at the limit; the others as in March.
const APRIL: Rows = { "Watermelon Index": [1 / 4, 0, 1 / 2, 0, 1 / 2, 0, 0, 1, null, 0] };

// The month of May, read on 31 May. P1 is not rated; P2 11 days late, bad; P3 bad; P5 red outside: P2, P3 of P2, P3, P5.
const MAY: Rows = { "Watermelon Index": [2 / 3, 0, 2 / 2, 1, 1 / 2, null, 1, 1, null, 0] };

// 31 August. P3 has closed. P1 at the limit; P2 bad, replanned and overdue again: still 11 days: P2 of P1, P2, P5.
const AUGUST: Rows = { "Watermelon Index": [1 / 3, 0, 1, 1 / 2, 0, 0, 1, null, null, 0] };

// 30 September, the day of reading. P1 lands at 1200 of 1000, 20 % over, bad; P2 is red outside now: P1 of P1, P2, P5.
const SEPTEMBER: Rows = { "Watermelon Index": [1 / 3, 1 / 2, 0, 1 / 2, 0, 1, 0, null, null, 0] };

// October starts after the day of reading: nothing is known.
const OCTOBER = nothingOf(SEPTEMBER, NOTHING);

export const watermelonCase: TinyCase = {
    name: "Watermelons",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-02-28" }, FEBRUARY),
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-04-30" }, APRIL),
        ...cellsAt(SCOPES, { month: "2025-05" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-08-31" }, AUGUST),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-10" }, OCTOBER),
    ],
};
