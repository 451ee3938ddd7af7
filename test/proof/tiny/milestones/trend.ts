import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { cellsAt, csv, milestoneSnapshotHeader, nothingOf, ORGANISATION, parametersWith } from "../twoDirectorates";
import { milestonesNamed } from "./names";

/*
 * Planned dates that move as time passes. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds P3
 * and P4.
 *
 * P1  monthly. A1 is planned for 30 September, then for 30 October, nearer on the 20th, and for the 30th again.
 * P2  weekly. B1 is planned for 31 October, then for 5 November; a week later, for seven days later.
 * P3  monthly. C1 comes nearer, then is achieved.
 * P4  nothing.
 *
 * - Milestone Trend: planned date of the last report minus that of the report known at the end of the sixth period before the one of the as-of
 *   date, over the days between these two reports. Ends, and not a fitted line: what was planned between them does not count. The periods of a
 *   flat-lining weather, here two, are another setting.
 * - The periods are those of the cadence of each project, at the total too: six weeks for P2.
 * - A milestone first told later counts from its first report. With one report alone it is BLANK, and so it is once achieved.
 * - Over several milestones, the worst. 0 holds; at 1 the milestone never comes nearer.
 */

const TABLES = {
    ...ORGANISATION,
    parameter: parametersWith({ flatLinePeriods: 2 }),
    reporting_period: reportingPeriods([20, 40]),
    project: fourProjects({ P2: { isWeekly: true } }),
    milestone: milestonesNamed("A1", "B1", "C1"),
    milestone_snapshot: csv(
        milestoneSnapshotHeader,
        "A1,P1,2025-01-31,2025-09-30,2025-09-30,,planned",
        "A1,P1,2025-03-31,2025-09-30,2025-10-30,,planned",
        "A1,P1,2025-06-30,2025-09-30,2025-10-20,,planned",
        "A1,P1,2025-08-31,2025-09-30,2025-10-30,,planned",
        "B1,P2,2025-07-16,2025-10-31,2025-10-31,,planned",
        "B1,P2,2025-08-22,2025-10-31,2025-11-05,,planned",
        "B1,P2,2025-08-29,2025-10-31,2025-11-12,,planned",
        "C1,P3,2025-05-31,,2025-08-20,,planned",
        "C1,P3,2025-07-31,,2025-08-01,,planned",
        "C1,P3,2025-08-31,,2025-08-25,2025-08-25,achieved",
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 30 June. Six months before lies December, when nothing was told.
const JUNE: Rows = {
    // A1, from its first report of 31 January to that of 30 June: from 30 September to 20 October = 20 days in 150. C1 told once
    "Milestone Trend": [20 / 150, 20 / 150, null, 20 / 150, null, 20 / 150, null, null, null],
};

// July, read on 31, in the week that ends on 3 August. Six months before ends on 31 January, six weeks before on 22 June.
const JULY: Rows = {
    // A1 from 31 January to its last report, of 30 June: 20 in 150. B1 told once. C1 from its first report of 31 May to 31 July: -19 in 61
    "Milestone Trend": [20 / 150, 20 / 150, -19 / 61, 20 / 150, -19 / 61, 20 / 150, null, -19 / 61, null],
};

// 31 August, the end of a week. Six months before ends on 28 February, six weeks before on 20 July.
const AUGUST: Rows = {
    // A1 from the report of 31 January to that of 31 August: 30 in 212. B1 from 16 July to 29 August: from 31 October to 12 November = 12 in 44
    "Milestone Trend": [12 / 44, 30 / 212, 12 / 44, 12 / 44, null, 30 / 212, 12 / 44, null, null],
};

// Read on 30 September, in the week that ends on 5 October. Six months before ends on 31 March, six weeks before on 24 August.
const SEPTEMBER: Rows = {
    // A1 from 31 March to 31 August: 30 October both times. B1 from 22 to 29 August: from 5 to 12 November = 7 in 7
    "Milestone Trend": [1, 0, 1, 1, null, 0, 1, null, null],
};

// November starts after the day of reading.
const NOVEMBER = nothingOf(SEPTEMBER, NOTHING);

export const milestoneTrendCase: TinyCase = {
    name: "Trend of milestones",
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
