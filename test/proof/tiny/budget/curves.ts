import { fourProjects } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, csv, earnedValueHeader, ORGANISATION, parametersWith } from "../twoDirectorates";
import { budgetVersionWithJuneRevision } from "./juneRevision";

/*
 * The curves of three projects, read on Sunday 5 October: August is closed, September is not.
 *
 * P1  reported every month. Budget of 100, 120 from the revision of 15 June. Spent 30 in July, 15 in August. Expected 60 in October on
 *     20 August, 70 on 2 October. Earned 20 by July and 36 by August, of 40 and 48 planned.
 * P2  reported every week. Budget of 80. Expected 22 in August on 10 March, and nothing since; spent 25 there.
 * P3  starts in November, after the day of reading, with a budget of 500 in December.
 *
 * - One reporting period before is 30 September for P1, when August was closed; and 28 September, the Sunday before, for P2, when it was not.
 * - Money lies from February to December: a curve says nothing in January. The budget of a project that has not started is in no curve, but
 *   its months are on the axis.
 * - A month is read as closed at the end of the next one, the last closed month on the day of reading.
 */

export const curvesCase: TinyCase = {
    name: "Curves",
    tables: {
        ...ORGANISATION,
        parameter: parametersWith({ readingDay: "2025-10-05" }),
        reporting_period: reportingPeriods([1, 40]),
        project: fourProjects({ P2: { isWeekly: true, to: "2026-03-31" }, P3: { from: "2025-11-03", to: "2027-12-31" } }),
        budget_version: budgetVersionWithJuneRevision,
        budget_movement: budgetMovements(
            ["P1", "2025-02", "NAT-INT", "budget", "BUD-INI", 100],
            ["P1", "2025-09", "NAT-INT", "budget", "REV-1", 20],
            ["P2", "2025-03", "NAT-INF", "budget", "BUD-INI", 80],
            ["P3", "2025-12", "NAT-INT", "budget", "BUD-INI", 500],
            ["P1", "2025-07", "NAT-INT", "actual", "ACT", 30],
            ["P1", "2025-08", "NAT-INT", "actual", "ACT", 15],
            ["P1", "2025-10", "NAT-INT", "forecast", "FCT", 60, { seenOn: "2025-08-20" }],
            ["P1", "2025-10", "NAT-INT", "forecast", "FCT", 70, { seenOn: "2025-10-02" }],
            ["P2", "2025-08", "NAT-INF", "forecast", "FCT", 22, { seenOn: "2025-03-10" }],
            ["P2", "2025-08", "NAT-INF", "actual", "ACT", 25],
        ),
        earned_value: csv(
            earnedValueHeader,
            "P1,2025-07-31,100,40,20,30,0.2,percent_complete",
            "P1,2025-08-31,100,48,36,45,0.36,percent_complete",
        ),
    },
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [],
};

/** What is told in a month, from January to December; null is BLANK. */
type Year = readonly (number | string | null)[];

/** A value from one month to another (1 to 12), nothing in the others. */
function from(first: number, last: number, value: number | string): Year {
    return Array.from({ length: 12 }, (_, at) => (at + 1 >= first && at + 1 <= last ? value : null));
}

const _ = null;

/** By scope and measure. */
export const CURVES_BY_HAND: Readonly<Record<"total" | "P1" | "P2", Readonly<Record<string, Year>>>> = {
    total: {
        // July 30; August 30 + 15 + 25
        "Cumulated Actual": [_, _, _, _, _, _, 30, 70, _, _, _, _],
        "Cumulated Earned Value": [_, _, _, _, _, _, 20, 36, _, _, _, _],
        // 100; with P2 180; with the revision 200; P3 has not started
        "Cumulated Plan": [_, 100, 180, 180, 180, 180, 180, 180, 200, 200, 200, 200],
        // from August on; October 70 + 70
        "Cumulated Forecast": [_, _, _, _, _, _, _, 70, 70, 140, 140, 140],
        // from July, the closing that was known of P2: P1 30; August P1 45, P2 22; October 45 + 60 + 22
        "Cumulated Previous Forecast": [_, _, _, _, _, _, 30, 67, 67, 127, 127, 127],
        // P2, told on 10 March: June is judged by what was known on 31 March, and not mentioned; P1 foresaw August too late
        "Forecast Made by Month": [_, _, _, _, _, 0, 0, 22, _, _, _, _],
        "Original Budget in Force": from(2, 12, 180),
        // the revision of 15 June
        "Budget in Force": [_, 180, 180, 180, 180, 200, 200, 200, 200, 200, 200, 200],
        "Last Closing": from(2, 12, "2025-08-31"),
        // P1, the last of those that have started
        "Planned End": from(2, 12, "2026-06-30"),
        // from 31 March on P2 22; July, on 31 August: P1 30 + 60, P2 22; August, today: P1 45 + 70, P2 25
        "Landing at Closing": [_, 22, 22, 22, 22, 22, 112, 140, _, _, _, _],
        // the last closed month alone: P1 from 45 + 60, P2 from 22
        "Previous Landing at Closing": from(8, 8, 127),
        // the last closed month alone: (200 - 70) x 3 / 70
        "Runway at Closing": from(8, 8, 390 / 70),
        // 20 / 30; 36 / 45
        "CPI at Closing": [_, _, _, _, _, _, 2 / 3, 0.8, _, _, _, _],
        // 20 / 40; 36 / 48
        "SPI at Closing": [_, _, _, _, _, _, 0.5, 0.75, _, _, _, _],
    },
    P1: {
        "Cumulated Actual": [_, _, _, _, _, _, 30, 45, _, _, _, _],
        // up to October, its last month
        "Cumulated Forecast": [_, _, _, _, _, _, _, 45, 45, 115, _, _],
        // from August, which was closed on 30 September
        "Cumulated Previous Forecast": [_, _, _, _, _, _, _, 45, 45, 105, _, _],
        "Forecast Made by Month": from(1, 0, 0),
        "Budget in Force": [_, 100, 100, 100, 100, 120, 120, 120, 120, 120, _, _],
        "Planned End": from(2, 10, "2026-06-30"),
        "Landing at Closing": [_, _, _, _, _, _, 90, 115, _, _, _, _],
        "Previous Landing at Closing": from(8, 8, 105),
    },
    P2: {
        "Cumulated Actual": [_, _, _, _, _, _, _, 25, _, _, _, _],
        // nothing to come
        "Cumulated Forecast": [_, _, _, _, _, _, _, 25, _, _, _, _],
        "Cumulated Previous Forecast": [_, _, _, _, _, _, _, 22, _, _, _, _],
        "Original Budget in Force": from(3, 8, 80),
        "Planned End": from(3, 8, "2026-03-31"),
        "Landing at Closing": [_, 22, 22, 22, 22, 22, 22, 25, _, _, _, _],
        "Previous Landing at Closing": from(8, 8, 22),
    },
};
