import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { cellsAt, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";
import { weatherReports } from "./reports";

/*
 * Rain and storm with a comment, an action and a name. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2,
 * PRG-Y holds P3 and P4. No report has a key fact or a decision: these texts do not count.
 *
 * P1  overall cloudy 20 Mar, without texts. Quality (not mandatory) storm 20 Mar. Schedule: a draft of rain 24 Mar, without texts.
 * P2  overall rain 31 Mar (entered on 1 Apr), storm 23 May.
 * P3  weekly, closed on 15 Jun. Overall storm 27 Mar. Scope rain 27 Mar.
 * P4  nothing.
 *
 * - Comment Completeness counts the published reports of rain or storm, of any dimension, mandatory or not, that tell of a day within the dates
 *   in scope and by the as-of date, in closed projects too. Reports of sun and cloudy need no texts; a draft does not count.
 * - It is BLANK where no rain or storm was told. The contract asks for these texts: all that is counted is complete.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods([12, 24]),
    project: fourProjects({ P3: { to: "2025-06-15", isClosed: true, isWeekly: true } }),
    weather_report: weatherReports(
        ["P1", "overall", "2025-03", "2025-03-20", 2, { isBare: true }],
        ["P1", "quality", "2025-03", "2025-03-20", 4],
        ["P1", "schedule", "2025-03", "2025-03-24", 3, { status: "draft", isBare: true }],
        ["P2", "overall", "2025-03", "2025-03-31", 3, { entered: "2025-04-01T09:00:00" }],
        ["P2", "overall", "2025-05", "2025-05-23", 4],
        ["P3", "overall", "2025-W13", "2025-03-27", 4],
        ["P3", "scope", "2025-W13", "2025-03-27", 3],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 25 March: P1's quality.
const END_OF_COLLECTION: Rows = { "Comment Completeness": [1 / 1, 1 / 1, null, 1 / 1, null, 1 / 1, null, null, null] };

// 30 March: P1's quality, P3's overall and scope.
const END_OF_WEEK: Rows = { "Comment Completeness": [3 / 3, 1 / 1, 2 / 2, 1 / 1, 2 / 2, 1 / 1, null, 2 / 2, null] };

// 31 March, and the month of March: P2's rain counts, though it is entered tomorrow.
const MARCH: Rows = { "Comment Completeness": [4 / 4, 1 / 1, 3 / 3, 2 / 2, 2 / 2, 1 / 1, 1 / 1, 2 / 2, null] };

// The month of May: P2's storm.
const IN_MAY: Rows = { "Comment Completeness": [1 / 1, null, 1 / 1, 1 / 1, null, null, 1 / 1, null, null] };

// 30 September, the day of reading: all of them.
const SEPTEMBER: Rows = { "Comment Completeness": [5 / 5, 1 / 1, 4 / 4, 3 / 3, 2 / 2, 1 / 1, 2 / 2, 2 / 2, null] };

// Nothing tells of a day of April; October starts after the day of reading.
const NOTHING_TOLD = nothingOf(SEPTEMBER, NOTHING);

export const commentsCase: TinyCase = {
    name: "Comments of rain and storm",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-25" }, END_OF_COLLECTION),
        ...cellsAt(SCOPES, { asOf: "2025-03-30" }, END_OF_WEEK),
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        ...cellsAt(SCOPES, { month: "2025-03" }, MARCH),
        ...cellsAt(SCOPES, { month: "2025-04" }, NOTHING_TOLD),
        ...cellsAt(SCOPES, { month: "2025-05" }, IN_MAY),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-10" }, NOTHING_TOLD),
    ],
};
