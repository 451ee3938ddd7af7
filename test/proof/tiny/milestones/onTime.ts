import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { cellsAt, csv, milestoneSnapshotHeader, nothingOf, ORGANISATION, parametersWith } from "../twoDirectorates";
import { milestonesNamed } from "./names";

/*
 * Milestones achieved against the approved plan, with a tolerance of two days. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X
 * holds P1 and P2, PRG-Y holds P3 and P4.
 *
 * P1  A1 approved for 30 June but planned for July, approved again for 29 August, achieved two days after that. A2 approved for 29 September but
 *     planned for October.
 * P2  B1 achieved two days late, B2 three days late. B3, approved for 31 July, is cancelled. B4, approved for 15 October, is achieved on
 *     12 September.
 * P3  C1, without an approved date: planned for 27 June, achieved on 20 August.
 * P4  nothing.
 *
 * - Late is more than milestone_tolerance_days from the approved date of the last report to the actual date, whatever the planned date still
 *   says: A1 and B1 are on time, B2 is late.
 * - What is due comes from the approved plan, and not from planned dates: from the approved date itself on, which the tolerance does not move
 *   (A1 on 30 June). A milestone without an approved date is never due, a cancelled one no longer.
 * - On-time Rate: milestones on time among those due; one that is not achieved is not on time, one achieved before it is due does not count yet.
 * - Baseline Execution Index: every milestone achieved counts above, with an approved date or not (C1), due already or not (B4); the due ones
 *   below.
 * - Both are 0 where none of those due is achieved, and BLANK where nothing is due, achieved or not.
 */

const TABLES = {
    ...ORGANISATION,
    parameter: parametersWith({ milestoneTolerance: 2 }),
    reporting_period: reportingPeriods(),
    project: fourProjects(),
    milestone: milestonesNamed("A1", "A2", "B1", "B2", "B3", "B4", "C1"),
    milestone_snapshot: csv(
        milestoneSnapshotHeader,
        "A1,P1,2025-05-31,2025-06-30,2025-07-15,,planned",
        "A1,P1,2025-07-31,2025-08-29,2025-08-29,,planned",
        "A1,P1,2025-08-31,2025-08-29,2025-08-29,2025-08-31,achieved",
        "A2,P1,2025-08-31,2025-09-29,2025-10-10,,planned",
        "B1,P2,2025-05-31,2025-05-15,2025-05-15,2025-05-17,achieved",
        "B2,P2,2025-06-30,2025-06-20,2025-06-20,2025-06-23,achieved",
        "B3,P2,2025-06-30,2025-07-31,2025-07-31,,cancelled",
        "B4,P2,2025-09-15,2025-10-15,2025-09-12,2025-09-12,achieved",
        "C1,P3,2025-05-31,,2025-06-27,,planned",
        "C1,P3,2025-08-31,,2025-08-20,2025-08-20,achieved",
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 30 June. Due: A1 not achieved; B1 on time, B2 late.
const JUNE: Rows = {
    // none of A1; B1 of B1, B2
    "On-time Rate": [1 / 3, 0, 1 / 2, 1 / 3, null, 0, 1 / 2, null, null],
    // none of A1; B1, B2 of the same
    "Baseline Execution Index": [2 / 3, 0, 1, 2 / 3, null, 0, 1, null, null],
};

// July, read on 31. Due: B1 on time, B2 late. A1 is no longer due, B3 is cancelled.
const JULY: Rows = {
    // B1 of B1, B2
    "On-time Rate": [1 / 2, null, 1 / 2, 1 / 2, null, null, 1 / 2, null, null],
    // B1, B2 of the same
    "Baseline Execution Index": [1, null, 1, 1, null, null, 1, null, null],
};

// 31 August. Due: A1 on time; B1 on time, B2 late. C1 is achieved, without being due.
const AUGUST: Rows = {
    // A1 of A1; B1 of B1, B2
    "On-time Rate": [2 / 3, 1, 1 / 2, 2 / 3, null, 1, 1 / 2, null, null],
    // A1 of A1; B1, B2 of the same; C1 of none
    "Baseline Execution Index": [4 / 3, 1, 3 / 2, 1, null, 1, 1, null, null],
};

// Read on 30 September. Due: A1 on time, A2 not achieved; B1 on time, B2 late. B4 and C1 are achieved, without being due.
const SEPTEMBER: Rows = {
    // A1 of A1, A2; B1 of B1, B2
    "On-time Rate": [2 / 4, 1 / 2, 1 / 2, 2 / 4, null, 1 / 2, 1 / 2, null, null],
    // A1 of A1, A2; B1, B2, B4 of B1, B2; C1 of none
    "Baseline Execution Index": [5 / 4, 1 / 2, 4 / 2, 1, null, 1 / 2, 3 / 2, null, null],
};

// November starts after the day of reading.
const NOVEMBER = nothingOf(SEPTEMBER, NOTHING);

export const onTimeCase: TinyCase = {
    name: "Milestones on time",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, JUNE),
        ...cellsAt(SCOPES, { month: "2025-07" }, JULY),
        ...cellsAt(SCOPES, { asOf: "2025-08-31" }, AUGUST),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-11" }, NOVEMBER),
    ],
};
