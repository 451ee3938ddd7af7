import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { cellsAt, csv, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";
import { weatherReports } from "./reports";

/*
 * Reports expected, published and on time. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds P3
 * and P4.
 *
 * P1  monthly. Overall: February on 25 Feb, entered late, on the 27th; March reset on the 20th; June exempt; September, due on the 25th, never
 *     told; October due after the day of reading. Schedule of March: a draft of 20 Mar, published on 28 Apr.
 * P2  monthly. Overall: March told on the 18th, and again on the 31st, entered on 1 Apr; May not rated, entered on the evening of its due day.
 * P3  weekly, closed on 15 Jun. Week 13 told on 27 Mar, entered late, on the 29th; week 14 told on 2 Apr, due on the 4th.
 * P4  nothing.
 *
 * - Collection Rate and Timeliness count the reports of any dimension that were due within the dates in scope and by the as-of date, due day
 *   included. A month counts only what was due in it. Closed projects count.
 * - Published covers not rated and reset. A draft is missing; an exempt report is neither expected nor published.
 * - Each expected report counts once, however often it was published, and is on time when it was so once: entered by the end of its due day.
 * - A report counts as published from the day of the situation that it tells, though it was entered later.
 * - Both are 0 when nothing that is expected was published, BLANK when nothing is expected.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods([12, 24]),
    project: fourProjects({ P3: { to: "2025-06-15", isClosed: true, isWeekly: true } }),
    weather_expected: csv(
        "project_id,dimension_id,period_id,due_date",
        "P1,overall,2025-02,2025-02-25",
        "P1,overall,2025-03,2025-03-25",
        "P1,schedule,2025-03,2025-03-25",
        "P1,overall,2025-06,2025-06-25",
        "P1,overall,2025-09,2025-09-25",
        "P1,overall,2025-10,2025-10-25",
        "P2,overall,2025-03,2025-03-25",
        "P2,overall,2025-05,2025-05-25",
        "P3,overall,2025-W13,2025-03-28",
        "P3,overall,2025-W14,2025-04-04",
    ),
    weather_report: weatherReports(
        ["P1", "overall", "2025-02", "2025-02-25", 1, { entered: "2025-02-27T09:00:00" }],
        ["P1", "overall", "2025-03", "2025-03-20", "reset"],
        ["P1", "schedule", "2025-03", "2025-03-20", 2, { status: "draft" }],
        ["P1", "schedule", "2025-03", "2025-04-28", 2],
        ["P1", "overall", "2025-06", "2025-06-20", "exempt"],
        ["P2", "overall", "2025-03", "2025-03-18", 1, { status: "frozen" }],
        ["P2", "overall", "2025-03", "2025-03-31", 2, { entered: "2025-04-01T09:00:00" }],
        ["P2", "overall", "2025-05", "2025-05-25", "not_rated", { entered: "2025-05-25T23:30:00" }],
        ["P3", "overall", "2025-W13", "2025-03-27", 3, { entered: "2025-03-29T09:00:00" }],
        ["P3", "overall", "2025-W14", "2025-04-02", 1],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 28 February.
const FEBRUARY: Rows = {
    // P1 February
    "Collection Rate": [1, 1, null, 1, null, 1, null, null, null],
    // on the 27th
    "Timeliness": [0, 0, null, 0, null, 0, null, null, null],
};

// 28 March, the due day of week 13.
const DUE_DAY_OF_A_WEEK: Rows = {
    // P1 2 of 3 (the schedule is a draft); P2 1 of 1; P3 1 of 1, told already though not entered
    "Collection Rate": [4 / 5, 2 / 3, 2 / 2, 3 / 4, 1 / 1, 2 / 3, 1 / 1, 1 / 1, null],
    // P1 1 of 3 (March); P2 1 of 1; P3 0 of 1 (on the 29th)
    "Timeliness": [2 / 5, 1 / 3, 1 / 2, 2 / 4, 0, 1 / 3, 1 / 1, 0, null],
};

// The month of March, read on 31 March: what was due in February is out of scope.
const IN_MARCH: Rows = {
    // P1 1 of 2 (overall); P2 1 of 1; P3 1 of 1
    "Collection Rate": [3 / 4, 1 / 2, 2 / 2, 2 / 3, 1 / 1, 1 / 2, 1 / 1, 1 / 1, null],
    // P1 1 of 2; P2 1 of 1; P3 0 of 1
    "Timeliness": [2 / 4, 1 / 2, 1 / 2, 2 / 3, 0, 1 / 2, 1 / 1, 0, null],
};

// 3 April: week 14 is told and not due yet. As on 28 March: P2's second report of March changes nothing.
const BEFORE_A_DUE_DAY = DUE_DAY_OF_A_WEEK;

// 4 April: week 14 is due.
const DUE_DAY_OF_THE_NEXT_WEEK: Rows = {
    // P1 2 of 3; P2 1 of 1; P3 2 of 2
    "Collection Rate": [5 / 6, 2 / 3, 3 / 3, 3 / 4, 2 / 2, 2 / 3, 1 / 1, 2 / 2, null],
    // P1 1 of 3; P2 1 of 1; P3 1 of 2
    "Timeliness": [3 / 6, 1 / 3, 2 / 3, 2 / 4, 1 / 2, 1 / 3, 1 / 1, 1 / 2, null],
};

// The month of April: week 14 alone was due. The schedule that P1 published in it was due in March.
const IN_APRIL: Rows = {
    "Collection Rate": [1, null, 1, null, 1, null, null, 1, null],
    "Timeliness": [1, null, 1, null, 1, null, null, 1, null],
};

// The month of June: P1's report alone was due, and it is exempt.
const IN_JUNE = nothingOf(IN_MARCH, NOTHING);

// The month of September: P1's report alone was due, and nobody told it.
const IN_SEPTEMBER: Rows = {
    "Collection Rate": [0, 0, null, 0, null, 0, null, null, null],
    "Timeliness": [0, 0, null, 0, null, 0, null, null, null],
};

// 30 September, the day of reading.
const SEPTEMBER: Rows = {
    // P1 3 of 4: June exempt, September missing, October to come; P2 2 of 2; P3 2 of 2
    "Collection Rate": [7 / 8, 3 / 4, 4 / 4, 5 / 6, 2 / 2, 3 / 4, 2 / 2, 2 / 2, null],
    // P1 1 of 4: the schedule came in April; P2 2 of 2; P3 1 of 2
    "Timeliness": [4 / 8, 1 / 4, 3 / 4, 3 / 6, 1 / 2, 1 / 4, 2 / 2, 1 / 2, null],
};

// October starts after the day of reading: nothing is known, not even what is due.
const OCTOBER = nothingOf(SEPTEMBER, NOTHING);

export const collectionCase: TinyCase = {
    name: "Collection of the weather",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-02-28" }, FEBRUARY),
        ...cellsAt(SCOPES, { asOf: "2025-03-28" }, DUE_DAY_OF_A_WEEK),
        ...cellsAt(SCOPES, { month: "2025-03" }, IN_MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-04-03" }, BEFORE_A_DUE_DAY),
        ...cellsAt(SCOPES, { asOf: "2025-04-04" }, DUE_DAY_OF_THE_NEXT_WEEK),
        ...cellsAt(SCOPES, { month: "2025-04" }, IN_APRIL),
        ...cellsAt(SCOPES, { month: "2025-06" }, IN_JUNE),
        ...cellsAt(SCOPES, { month: "2025-09" }, IN_SEPTEMBER),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-10" }, OCTOBER),
    ],
};
