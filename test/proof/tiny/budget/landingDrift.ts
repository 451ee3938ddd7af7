import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";

/*
 * How landings moved since the period before. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds
 * P3 and P4. Budgets: P1 100, P2 80, P3 40.
 *
 * P1  reported every month. Expected 40 in August on 31 March, 47 on 30 April; spent 45 there.
 * P2  reported every week. Expected 24 in October on 15 April, 28 on 5 June, 30 on 10 June.
 * P3  reported every month, starts in May. Re-estimated on 10 June only: 20 in October.
 * P4  nothing.
 *
 * - Each project is compared with the end of the period before in its own cadence, also within a group, whatever the ranks of the periods
 *   of the other cadence. P2 is compared with 27 April, 8 June and 28 September, Sundays; the others with the end of the month before.
 * - Both landings are read as they stood: with the closing and the re-estimate in force on their day. A re-estimate is kept until the next.
 * - A project without a landing at the end of the period before is left out, and its budget with it.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods([16, 40]),
    project: fourProjects({ P2: { isWeekly: true }, P3: { from: "2025-05-02" } }),
    budget_version: budgetVersion,
    budget_movement: budgetMovements(
        ["P1", "2025-02", "NAT-INT", "budget", "BUD-INI", 100],
        ["P2", "2025-02", "NAT-INF", "budget", "BUD-INI", 80],
        ["P3", "2025-06", "NAT-INT", "budget", "BUD-INI", 40],
        ["P1", "2025-08", "NAT-INT", "forecast", "FCT", 40, { seenOn: "2025-03-31" }],
        ["P1", "2025-08", "NAT-INT", "forecast", "FCT", 47, { seenOn: "2025-04-30" }],
        ["P1", "2025-08", "NAT-INT", "actual", "ACT", 45],
        ["P2", "2025-10", "NAT-INF", "forecast", "FCT", 24, { seenOn: "2025-04-15" }],
        ["P2", "2025-10", "NAT-INF", "forecast", "FCT", 28, { seenOn: "2025-06-05" }],
        ["P2", "2025-10", "NAT-INF", "forecast", "FCT", 30, { seenOn: "2025-06-10" }],
        ["P3", "2025-10", "NAT-INT", "forecast", "FCT", 20, { seenOn: "2025-06-10" }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 30 April. P3 has not started.
const APRIL: Rows = {
    // P1 since 31 March, 47 - 40; P2 since 27 April, 24 - 24; on 31 March P2 had no landing
    "Landing Drift": [7, 7, 0, 7, null, 7, 0, null, null],
    // P1 7 / 100; P2 0 / 80; together 7 / (100 + 80)
    "Landing Drift Rate": [7 / 180, 7 / 100, 0, 7 / 180, null, 7 / 100, 0, null, null],
};

// 15 June, itself a Sunday.
const JUNE: Rows = {
    // P1 since 31 May, 47 - 47; P2 since 8 June, 30 - 28; P3 had no landing on 31 May
    "Landing Drift": [2, 0, 2, 2, null, 0, 2, null, null],
    // P2 2 / 80; together 2 / (100 + 80), without P3
    "Landing Drift Rate": [2 / 180, 0, 2 / 80, 2 / 180, null, 0, 2 / 80, null, null],
};

// 30 September, the day of reading: August is closed now, and was not on 31 August.
const SEPTEMBER: Rows = {
    // P1 since 31 August, 45 - 47; P2 since 28 September, 30 - 30; P3 since 31 August, 20 - 20
    "Landing Drift": [-2, -2, 0, -2, 0, -2, 0, 0, null],
    // P1 - 2 / 100; P1 and P2 - 2 / (100 + 80); total - 2 / (100 + 80 + 40)
    "Landing Drift Rate": [-2 / 220, -2 / 100, 0, -2 / 180, 0, -2 / 100, 0, 0, null],
};

const UNKNOWN = nothingOf(SEPTEMBER, NOTHING);

export const landingDriftCase: TinyCase = {
    name: "Drift of the landing",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-04-30" }, APRIL),
        ...cellsAt(SCOPES, { month: "2025-04" }, APRIL),
        ...cellsAt(SCOPES, { asOf: "2025-06-15" }, JUNE),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-09" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-10" }, UNKNOWN),
    ],
};
