import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { cellsAt, csv, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";
import { weatherReports } from "./reports";

/*
 * Reports from which a project is exempt, whatever else is told of the period. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme
 * PRG-X holds P1 and P2, PRG-Y holds P3 and P4. Two reports are due of each but P4: May on the 25th, June on the 25th.
 *
 * P1  May exempt on the 20th, and told all the same on the 27th. June told on the 20th.
 * P2  May told on the 10th, then exempt on the 20th. June never told.
 * P3  May exempt on the 28th, after it was due. June told on the 24th, entered late, on the 26th.
 * P4  nothing.
 *
 * - A report that is exempt is neither expected nor published: neither side of the rate counts it, told or not, so that no rate is above 1.
 * - It is exempt from the day that the report tells: until then, one that is due and not told is missing.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects(),
    weather_expected: csv(
        "project_id,dimension_id,period_id,due_date",
        "P1,overall,2025-05,2025-05-25",
        "P2,overall,2025-05,2025-05-25",
        "P3,overall,2025-05,2025-05-25",
        "P1,overall,2025-06,2025-06-25",
        "P2,overall,2025-06,2025-06-25",
        "P3,overall,2025-06,2025-06-25",
    ),
    weather_report: weatherReports(
        ["P1", "overall", "2025-05", "2025-05-20", "exempt"],
        ["P1", "overall", "2025-05", "2025-05-27", 1],
        ["P1", "overall", "2025-06", "2025-06-20", 1],
        ["P2", "overall", "2025-05", "2025-05-10", 2],
        ["P2", "overall", "2025-05", "2025-05-20", "exempt"],
        ["P3", "overall", "2025-05", "2025-05-28", "exempt"],
        ["P3", "overall", "2025-06", "2025-06-24", 2, { entered: "2025-06-26T09:00:00" }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 26 May: P3's report is due, and exempt two days later.
const BEFORE_THE_LAST_EXEMPTION: Rows = {
    // P3 0 of 1
    "Collection Rate": [0, null, 0, null, 0, null, null, 0, null],
    "Timeliness": [0, null, 0, null, 0, null, null, 0, null],
};

// 30 June: May is exempt for all.
const JUNE: Rows = {
    // P1 1 of 1; P2 0 of 1; P3 1 of 1
    "Collection Rate": [2 / 3, 1, 1 / 2, 1 / 2, 1, 1, 0, 1, null],
    // P3 0 of 1
    "Timeliness": [1 / 3, 1, 0, 1 / 2, 0, 1, 0, 0, null],
};

// 31 May, the month of May: nothing is expected. October starts after the day of reading.
const NOTHING_TOLD = nothingOf(JUNE, NOTHING);

export const exemptCase: TinyCase = {
    name: "Reports from which a project is exempt",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-05-26" }, BEFORE_THE_LAST_EXEMPTION),
        ...cellsAt(SCOPES, { asOf: "2025-05-31" }, NOTHING_TOLD),
        ...cellsAt(SCOPES, { month: "2025-05" }, NOTHING_TOLD),
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, JUNE),
        ...cellsAt(SCOPES, { month: "2025-06" }, JUNE),
        ...cellsAt(SCOPES, { month: "2025-10" }, NOTHING_TOLD),
    ],
};
