import { NOTHING, type Rows, SCOPES } from "../fiveProjects";
import { fourProjects } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { cellsAt, csv, milestoneSnapshotHeader, nothingOf, ORGANISATION, parametersWith, projectLine } from "../twoDirectorates";
import { milestonesNamed } from "./names";

/*
 * Milestones to come, by windows of 30 days, and those whose planned dates have passed. DIR-A carries P1 and P4, DIR-B carries P2, P3 and P5;
 * programme PRG-X holds P1, P2 and P5, PRG-Y holds P3 and P4.
 *
 * P1  A1 planned for 30 June and A2 for 30 August, never achieved. A3 planned for 28 September, then for 29 October from 30 August.
 * P2  B1 planned for 29 September, never achieved. B2 planned for 30 October.
 * P3  C1 planned for 29 August, achieved on that day.
 * P4  D1 planned for 31 July, cancelled in July.
 * P5  no milestone.
 *
 * - What is planned on the as-of date itself is due in 0 days and not overdue; a day later it is, as the tolerance of two days that this case
 *   sets excuses no overdue milestone (B1 on 30 September).
 * - The windows hold 0 to 30, 31 to 60 and 61 to 90 days, both ends included; 91 days are too far.
 * - Achieved and cancelled milestones are neither due nor overdue. A project whose milestones are achieved or due later shows 0, one that has
 *   none but cancelled ones BLANK, as one that has none at all.
 */

const TABLES = {
    ...ORGANISATION,
    parameter: parametersWith({ milestoneTolerance: 2 }),
    reporting_period: reportingPeriods(),
    project: fourProjects() + csv(projectLine("P5", "BX", ["2025-01-06", "2026-06-30"])),
    milestone: milestonesNamed("A1", "A2", "A3", "B1", "B2", "C1", "D1"),
    milestone_snapshot: csv(
        milestoneSnapshotHeader,
        "A1,P1,2025-05-31,2025-06-30,2025-06-30,,planned",
        "A2,P1,2025-05-31,2025-08-30,2025-08-30,,planned",
        "A3,P1,2025-05-31,2025-09-28,2025-09-28,,planned",
        "A3,P1,2025-08-30,2025-09-28,2025-10-29,,planned",
        "B1,P2,2025-05-31,2025-09-29,2025-09-29,,planned",
        "B2,P2,2025-05-31,2025-10-30,2025-10-30,,planned",
        "C1,P3,2025-05-31,2025-08-29,2025-08-29,,planned",
        "C1,P3,2025-08-29,2025-08-29,2025-08-29,2025-08-29,achieved",
        "D1,P4,2025-05-31,2025-07-31,2025-07-31,,planned",
        "D1,P4,2025-07-31,2025-07-31,2025-07-31,,cancelled",
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4, P5.

// 30 June. A1 in 0 days, A2 in 61, A3 in 90; B1 in 91, B2 in 122; C1 in 60; D1 in 31.
const JUNE: Rows = {
    "Overdue Milestones": [0, 0, 0, 0, 0, 0, 0, 0, 0, null],
    // A1
    "Due within 30 Days": [1, 1, 0, 1, 0, 1, 0, 0, 0, null],
    // C1, D1
    "Due in 31 to 60 Days": [2, 1, 1, 0, 2, 0, 0, 1, 1, null],
    // A2, A3
    "Due in 61 to 90 Days": [2, 2, 0, 2, 0, 2, 0, 0, 0, null],
};

// July, read on 31. A1 31 days ago, A2 in 30, A3 in 59; B1 in 60, B2 in 91; C1 in 29; D1, for today, is cancelled.
const JULY: Rows = {
    // A1
    "Overdue Milestones": [1, 1, 0, 1, 0, 1, 0, 0, null, null],
    // A2; C1
    "Due within 30 Days": [2, 1, 1, 1, 1, 1, 0, 1, null, null],
    // A3; B1
    "Due in 31 to 60 Days": [2, 1, 1, 2, 0, 1, 1, 0, null, null],
    "Due in 61 to 90 Days": [0, 0, 0, 0, 0, 0, 0, 0, null, null],
};

// 30 August. A1 61 days ago, A2 in 0, A3 in 60; B1 in 30, B2 in 61; C1, for yesterday, is achieved.
const AUGUST: Rows = {
    // A1
    "Overdue Milestones": [1, 1, 0, 1, 0, 1, 0, 0, null, null],
    // A2; B1
    "Due within 30 Days": [2, 1, 1, 2, 0, 1, 1, 0, null, null],
    // A3
    "Due in 31 to 60 Days": [1, 1, 0, 1, 0, 1, 0, 0, null, null],
    // B2
    "Due in 61 to 90 Days": [1, 0, 1, 1, 0, 0, 1, 0, null, null],
};

// Read on 30 September. A1 92 days ago, A2 31 ago, A3 in 29; B1 1 day ago, B2 in 30.
const SEPTEMBER: Rows = {
    // A1, A2; B1
    "Overdue Milestones": [3, 2, 1, 3, 0, 2, 1, 0, null, null],
    // A3; B2
    "Due within 30 Days": [2, 1, 1, 2, 0, 1, 1, 0, null, null],
    "Due in 31 to 60 Days": [0, 0, 0, 0, 0, 0, 0, 0, null, null],
    "Due in 61 to 90 Days": [0, 0, 0, 0, 0, 0, 0, 0, null, null],
};

// November starts after the day of reading.
const NOVEMBER = nothingOf(SEPTEMBER, NOTHING);

export const dueMilestonesCase: TinyCase = {
    name: "Milestones due and overdue",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, JUNE),
        ...cellsAt(SCOPES, { month: "2025-07" }, JULY),
        ...cellsAt(SCOPES, { asOf: "2025-08-30" }, AUGUST),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-11" }, NOVEMBER),
    ],
};
