import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { cellsAt, csv, milestoneSnapshotHeader, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";
import { milestonesNamed } from "./names";

/*
 * Dates that slip from the approved plan, and from one period to the next. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X
 * holds P1 and P2, PRG-Y holds P3 and P4.
 *
 * P1  monthly. A1 stays planned on its approved date, 30 June, until it is achieved on 24 September. A2 slips by ten days in June.
 * P2  weekly. B1, approved for 15 September, slips by 14 days on 13 August and comes 4 days nearer on 27 August; on 30 September it is overdue
 *     again. B2 was planned for 31 July, and cancelled on 27 July.
 * P3  monthly. C1, planned for 15 August, has no approved date, and is never achieved.
 * P4  nothing.
 *
 * - Slippage: an overdue milestone slips to the as-of date when its planned date is the approved one (A1), or when none was approved (C1). Once
 *   replanned, it slips from the approved date to the planned one, even when overdue again (B1: 10 on 30 September, and not 15).
 * - Without an approved date, a milestone that is not overdue has no slippage. Overdue is strictly after the planned date: on that very day
 *   C1 is not (BLANK, and not 0).
 * - Achieved milestones count with their actual date, whatever their planned date still says; cancelled ones do not count.
 * - Period Slip: each project in its own cadence, at the total too. A milestone that was not told by the end of the previous period has none.
 * - Over several milestones, the worst: one that comes nearer does not make up for another.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods([26, 40]),
    project: fourProjects({ P2: { isWeekly: true } }),
    milestone: milestonesNamed("A1", "A2", "B1", "B2", "C1"),
    milestone_snapshot: csv(
        milestoneSnapshotHeader,
        "A1,P1,2025-05-31,2025-06-30,2025-06-30,,planned",
        "A1,P1,2025-09-30,2025-06-30,2025-06-30,2025-09-24,achieved",
        "A2,P1,2025-05-31,2025-09-30,2025-09-30,,planned",
        "A2,P1,2025-06-20,2025-09-30,2025-10-10,,planned",
        "B1,P2,2025-06-25,2025-09-15,2025-09-15,,planned",
        "B1,P2,2025-08-13,2025-09-15,2025-09-29,,planned",
        "B1,P2,2025-08-27,2025-09-15,2025-09-25,,planned",
        "B2,P2,2025-06-25,2025-07-31,2025-07-31,,planned",
        "B2,P2,2025-07-27,2025-07-31,2025-07-31,,cancelled",
        "C1,P3,2025-06-30,,2025-08-15,,planned",
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 30 June, a Monday: the month before ends on 31 May, the week before on 29 June.
const JUNE: Rows = {
    // A1 0, planned today; A2 from 30 September to 10 October = 10. B1 0, B2 0. C1 not approved
    "Slippage": [10, 10, 0, 10, null, 10, 0, null, null],
    // A1 0, A2 10 since 31 May. B1 0, B2 0. C1 first told today
    "Period Slip": [10, 10, 0, 10, null, 10, 0, null, null],
};

// July, read on Thursday 31: the month before ends on 30 June, the week before on 27 July.
const JULY: Rows = {
    // A1 from 30 June to 31 July = 31, A2 10. B1 0. C1 not approved
    "Slippage": [31, 31, 0, 31, null, 31, 0, null, null],
    // nothing moved
    "Period Slip": [0, 0, 0, 0, 0, 0, 0, 0, null],
};

// 15 August, a Friday: the month before ends on 31 July, the week before on 10 August.
const MIDDLE_OF_AUGUST: Rows = {
    // A1 from 30 June to 15 August = 46, A2 10. B1 from 15 to 29 September = 14; B2 cancelled. C1 planned today
    "Slippage": [46, 46, 14, 46, null, 46, 14, null, null],
    // A1 0, A2 0. B1 from 15 to 29 September since 10 August. C1 0
    "Period Slip": [14, 0, 14, 14, 0, 0, 14, 0, null],
};

// 31 August, a Sunday: the month before ends on 31 July, the week before on 24 August.
const END_OF_AUGUST: Rows = {
    // A1 from 30 June to 31 August = 62, A2 10. B1 from 15 to 25 September = 10. C1 from 15 to 31 August = 16
    "Slippage": [62, 62, 16, 62, 16, 62, 10, 16, null],
    // A1 0, A2 0. B1 from 29 to 25 September since 24 August = -4, though 10 since 31 July. C1 0
    "Period Slip": [0, 0, 0, 0, 0, 0, -4, 0, null],
};

// Read on 30 September, a Tuesday: the month before ends on 31 August, the week before on 28 September.
const SEPTEMBER: Rows = {
    // A1 from 30 June to 24 September = 86, A2 10. B1 10, planned for 25 September and overdue. C1 from 15 August to 30 September = 46
    "Slippage": [86, 86, 46, 86, 46, 86, 10, 46, null],
    // A1 from 30 June, planned on 31 August, to 24 September, A2 0. B1 0. C1 0
    "Period Slip": [86, 86, 0, 86, 0, 86, 0, 0, null],
};

// November starts after the day of reading.
const NOVEMBER = nothingOf(SEPTEMBER, NOTHING);

export const slippageCase: TinyCase = {
    name: "Slippage and period slip",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, JUNE),
        ...cellsAt(SCOPES, { month: "2025-07" }, JULY),
        ...cellsAt(SCOPES, { asOf: "2025-08-15" }, MIDDLE_OF_AUGUST),
        ...cellsAt(SCOPES, { asOf: "2025-08-31" }, END_OF_AUGUST),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-11" }, NOVEMBER),
    ],
};
