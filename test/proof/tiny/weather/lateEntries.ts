import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { cellsAt, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";
import { weatherReports } from "./reports";

/*
 * Reports entered late about earlier days, and told before the project began. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme
 * PRG-X holds P1 and P2, PRG-Y holds P3 and P4.
 *
 * P1  sun 1 Jun; cloudy 31 May, entered on 10 Jun.
 * P2  sun 20 May; rain 15 May, entered on 25 Jun.
 * P3  starts on 10 Jun. Sun 20 May; on 5 Jun rain, and cloudy entered on the 8th.
 * P4  nothing.
 *
 * - Weather Age is that of the report in force: one that is entered later about an earlier day does not renew it; of two that tell of one day,
 *   the last entry counts.
 * - Net Degradations and Level Jumps compare a project that ran and was rated at the end of the previous period as well.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P3: { from: "2025-06-10" } }),
    weather_report: weatherReports(
        ["P1", "overall", "2025-06", "2025-06-01", 1],
        ["P1", "overall", "2025-05", "2025-05-31", 2, { entered: "2025-06-10T09:00:00" }],
        ["P2", "overall", "2025-05", "2025-05-20", 1],
        ["P2", "overall", "2025-05", "2025-05-15", 3, { entered: "2025-06-25T09:00:00" }],
        ["P3", "overall", "2025-05", "2025-05-20", 1],
        ["P3", "overall", "2025-06", "2025-06-05", 3],
        ["P3", "overall", "2025-06", "2025-06-05", 2, { entered: "2025-06-08T09:00:00" }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 30 June, against 31 May.
const JUNE: Rows = {
    // P1 from 1 Jun; P2 from 20 May: 11 + 30; P3 from 8 Jun
    "Weather Age": [41, 29, 41, 41, 22, 29, 41, 22, null],
    // P1 2 -> 1: better; P2 1 -> 1; P3 had not started
    "Net Degradations": [-1, -1, 0, -1, null, -1, 0, null, null],
    "Level Jumps": [0, 0, 0, 0, null, 0, 0, null, null],
};

// 31 July, against 30 June.
const JULY: Rows = {
    // 31 days more
    "Weather Age": [72, 60, 72, 72, 53, 60, 72, 53, null],
    // P1 1 -> 1; P2 1 -> 1; P3 3 -> 3
    "Net Degradations": [0, 0, 0, 0, 0, 0, 0, 0, null],
    "Level Jumps": [0, 0, 0, 0, 0, 0, 0, 0, null],
};

export const lateEntriesCase: TinyCase = {
    name: "Weather entered late",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, JUNE),
        ...cellsAt(SCOPES, { month: "2025-06" }, JUNE),
        ...cellsAt(SCOPES, { asOf: "2025-07-31" }, JULY),
        // October starts after the day of reading.
        ...cellsAt(SCOPES, { month: "2025-10" }, nothingOf(JUNE, NOTHING)),
    ],
};
