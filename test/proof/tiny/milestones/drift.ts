import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { cellsAt, csv, milestoneSnapshotHeader, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";
import { milestonesNamed } from "./names";

/*
 * How much longer projects take than approved, up to their last milestones. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X
 * holds P1 and P2, PRG-Y holds P3 and P4.
 *
 * P1  from 1 January. A2 is its last milestone, approved for 15 December, then planned for 1 December. A1, approved for 31 October, ends up
 *     planned for 20 December.
 * P2  from 1 May. B2, approved for 10 December and planned for the 20th, is cancelled in July. B1, approved for 31 August, is achieved on the
 *     25th. B3, planned for 2 October, comes in September, without an approved date.
 * P3  from 1 January. C1 is planned for 31 December; P3 has no approved date.
 * P4  nothing.
 *
 * - Schedule Drift Rate takes the days from the start of each project to its last milestone, end minus start, as planned and as approved; over
 *   several projects, the sums of both. The ends that the project itself tells do not count.
 * - The last milestone planned need not be the last approved (A1, A2), nor be approved at all (B3). Achieved milestones count with their actual
 *   date, whatever their planned date still says; cancelled ones are left out of both sides.
 * - A project without any approved date is left out of both sums.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P1: { from: "2025-01-01" }, P2: { from: "2025-05-01" }, P3: { from: "2025-01-01" }, P4: { from: "2025-01-01" } }),
    milestone: milestonesNamed("A1", "A2", "B1", "B2", "B3", "C1"),
    milestone_snapshot: csv(
        milestoneSnapshotHeader,
        "A1,P1,2025-05-31,2025-10-31,2025-10-31,,planned",
        "A1,P1,2025-09-15,2025-10-31,2025-12-20,,planned",
        "A2,P1,2025-05-31,2025-12-15,2025-12-15,,planned",
        "A2,P1,2025-07-31,2025-12-15,2025-12-01,,planned",
        "B1,P2,2025-05-31,2025-08-31,2025-08-31,,planned",
        "B1,P2,2025-08-31,2025-08-31,2025-08-31,2025-08-25,achieved",
        "B2,P2,2025-05-31,2025-12-10,2025-12-20,,planned",
        "B2,P2,2025-07-31,2025-12-10,2025-12-20,,cancelled",
        "B3,P2,2025-09-15,,2025-10-02,,planned",
        "C1,P3,2025-05-31,,2025-12-31,,planned",
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

const JUNE: Rows = {
    // P1 from 1 January to 15 December by A2 = 348 both times. P2 by B2, from 1 May to 20 December = 233, approved to the 10th = 223.
    // Total (0 + 10) / (348 + 223)
    "Schedule Drift Rate": [10 / 571, 0, 10 / 223, 10 / 571, null, 0, 10 / 223, null, null],
};

const JULY: Rows = {
    // P1 by A2, from 1 January to 1 December = 334; (334 - 348) / 348. P2 by B1, from 1 May to 31 August = 122 both times.
    // Total (-14 + 0) / (348 + 122)
    "Schedule Drift Rate": [-14 / 470, -14 / 348, 0, -14 / 470, null, -14 / 348, 0, null, null],
};

const AUGUST: Rows = {
    // P1 as in July. P2 by B1, from 1 May to 25 August = 116; (116 - 122) / 122. Total (-14 - 6) / (348 + 122)
    "Schedule Drift Rate": [-20 / 470, -14 / 348, -6 / 122, -20 / 470, null, -14 / 348, -6 / 122, null, null],
};

// Read on 30 September.
const SEPTEMBER: Rows = {
    // P1 by A1, from 1 January to 20 December = 353; (353 - 348) / 348. P2 by B3, from 1 May to 2 October = 154; (154 - 122) / 122.
    // Total (5 + 32) / (348 + 122)
    "Schedule Drift Rate": [37 / 470, 5 / 348, 32 / 122, 37 / 470, null, 5 / 348, 32 / 122, null, null],
};

// November starts after the day of reading.
const NOVEMBER = nothingOf(SEPTEMBER, NOTHING);

export const scheduleDriftCase: TinyCase = {
    name: "Schedule drift",
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
