import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";

/*
 * Which months are judged, and by which re-estimate. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y
 * holds P3 and P4.
 *
 * P1  foresaw 26 for April 2024 and spent 20. For April 2025 it foresaw 40 on 31 January, 55 on 10 February, and spent 50.
 * P2  foresaw 30 for March 2025 and spent 24.
 * P3  foresaw 12 for July 2025 on 30 April and spent 10; spent 90 in August.
 * P4  nothing.
 *
 * - The last twelve closed months are judged: up to March 2025 on 30 April, to April on 15 June; to July on 30 September, the day of
 *   reading, finance being late for August.
 * - The actual of a month is held against the re-estimate in force at the end of the month three months before: April against that of
 *   31 January at the latest, that day included.
 * - Errors add up without their signs, over the actuals of the months judged: too little in one project does not make up for too much in
 *   another.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P1: { from: "2024-01-15" } }),
    budget_version: budgetVersion,
    budget_movement: budgetMovements(
        ["P1", "2024-04", "NAT-INT", "forecast", "FCT", 26, { seenOn: "2024-01-31" }],
        ["P1", "2024-04", "NAT-INT", "actual", "ACT", 20],
        ["P1", "2025-04", "NAT-INT", "forecast", "FCT", 40, { seenOn: "2025-01-31" }],
        ["P1", "2025-04", "NAT-INT", "forecast", "FCT", 55, { seenOn: "2025-02-10" }],
        ["P1", "2025-04", "NAT-INT", "actual", "ACT", 50],
        ["P2", "2025-03", "NAT-EXT", "forecast", "FCT", 30, { seenOn: "2024-12-15" }],
        ["P2", "2025-03", "NAT-EXT", "actual", "ACT", 24],
        ["P3", "2025-07", "NAT-INF", "forecast", "FCT", 12, { seenOn: "2025-04-30" }],
        ["P3", "2025-07", "NAT-INF", "actual", "ACT", 10],
        ["P3", "2025-08", "NAT-INF", "actual", "ACT", 90],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 30 April 2025: from April 2024 to March 2025.
const APRIL: Rows = {
    // P1 20, foreseen 26: 1 - 6 / 20; P2 24, foreseen 30: 1 - 6 / 24; together 1 - 12 / 44; P3 not judged yet
    "Forecast Accuracy": [32 / 44, 14 / 20, 18 / 24, 32 / 44, null, 14 / 20, 18 / 24, null, null],
};

// 15 June 2025: from May 2024 to April 2025.
const JUNE: Rows = {
    // P1 50, foreseen 40: 1 - 10 / 50; P2 1 - 6 / 24; together 1 - 16 / 74
    "Forecast Accuracy": [58 / 74, 40 / 50, 18 / 24, 58 / 74, null, 40 / 50, 18 / 24, null, null],
};

// 30 September 2025: from August 2024 to July 2025.
const SEPTEMBER: Rows = {
    // P1 1 - 10 / 50; P2 1 - 6 / 24; P3 10, foreseen 12: 1 - 2 / 10; total 1 - 18 / 84; DIR-B 1 - 8 / 34; PRG-X 1 - 16 / 74
    "Forecast Accuracy": [66 / 84, 40 / 50, 26 / 34, 58 / 74, 8 / 10, 40 / 50, 18 / 24, 8 / 10, null],
};

const UNKNOWN = nothingOf(SEPTEMBER, NOTHING);

export const forecastAccuracyCase: TinyCase = {
    name: "Forecast accuracy: the months judged",
    tables: TABLES,
    calendar: ["2024-01-01", "2025-12-31"],
    closedThrough: "2025-07-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-04-30" }, APRIL),
        ...cellsAt(SCOPES, { month: "2025-04" }, APRIL),
        ...cellsAt(SCOPES, { asOf: "2025-06-15" }, JUNE),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-09" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-10" }, UNKNOWN),
    ],
};
