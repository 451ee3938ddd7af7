import { reportingPeriods } from "./reportingPeriods";
import type { TinyCase } from "./tinyCase";
import {
    budgetMovementHeader, budgetVersion, cellsAt, csv, directorate, parameter, programme, projectHeader, projectLine, resource,
    scopesOf, type Value,
} from "./twoDirectorates";

/*
 * Projects that spend beyond their budget, or expect nothing more. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1
 * and P2, PRG-Y holds P3 and P4. Each budget is 100. Read on 30 June, closing of 31 May; the burn rate is that of March, April and May.
 *
 * P1  spent 50, 40 and 30 in these months. Its last re-estimate, of 15 June, tells May alone: it expects nothing more.
 * P2  spent 10 in each of them. Its last re-estimate expects 40 in October, infrastructure without days.
 * P3  spent 100 in January, then 20 in each of them. Its only re-estimate is not approved, and counts for none.
 * P4  nothing.
 *
 * - Exhaustion Date counts whole months downwards, below 0 as well: half a month overspent is the month before.
 * - To Complete, in euros and in days, is 0 where the last re-estimate expects nothing after the closing; days are BLANK where the lines after
 *   the closing tell none.
 */

type Row = readonly [Value, Value, Value, Value, Value, Value, Value, Value, Value];
type Rows = Readonly<Record<string, Row>>;

const SCOPES = scopesOf("P1", "P2", "P3", "P4");

const TABLES = {
    directorate,
    programme,
    resource,
    parameter,
    reporting_period: reportingPeriods(),
    project: csv(
        projectHeader,
        projectLine("P1", "AX", ["2025-01-06", "2026-06-30"]),
        projectLine("P2", "BX", ["2025-01-06", "2026-06-30"]),
        projectLine("P3", "BY", ["2025-01-06", "2026-06-30"]),
        projectLine("P4", "AY", ["2025-01-06", "2026-06-30"]),
    ),
    budget_version: budgetVersion,
    budget_movement: csv(
        budgetMovementHeader,
        "B1,P1,2025-01-01,NAT-INT,budget,BUD-INI,,100,EUR,100,,,finance",
        "B2,P2,2025-01-01,NAT-INF,budget,BUD-INI,,100,EUR,100,,,finance",
        "B3,P3,2025-01-01,NAT-INT,budget,BUD-INI,,100,EUR,100,,,finance",
        "A1,P1,2025-03-01,NAT-INT,actual,ACT,,50,EUR,50,,,finance",
        "A2,P1,2025-04-01,NAT-INT,actual,ACT,,40,EUR,40,,,finance",
        "A3,P1,2025-05-01,NAT-INT,actual,ACT,,30,EUR,30,,,finance",
        "A4,P2,2025-03-01,NAT-INF,actual,ACT,,10,EUR,10,,,finance",
        "A5,P2,2025-04-01,NAT-INF,actual,ACT,,10,EUR,10,,,finance",
        "A6,P2,2025-05-01,NAT-INF,actual,ACT,,10,EUR,10,,,finance",
        "A7,P3,2025-01-01,NAT-INT,actual,ACT,,100,EUR,100,,,finance",
        "A8,P3,2025-03-01,NAT-INT,actual,ACT,,20,EUR,20,,,finance",
        "A9,P3,2025-04-01,NAT-INT,actual,ACT,,20,EUR,20,,,finance",
        "A10,P3,2025-05-01,NAT-INT,actual,ACT,,20,EUR,20,,,finance",
        "F1,P1,2025-07-01,NAT-INT,forecast,FCT,2025-03-31,60,EUR,60,8,,pmo",
        "F2,P1,2025-05-01,NAT-INT,forecast,FCT,2025-06-15,30,EUR,30,4,,pmo",
        "F3,P2,2025-10-01,NAT-INF,forecast,FCT,2025-06-15,40,EUR,40,,,pmo",
        "F4,P3,2025-10-01,NAT-INT,forecast,FCT-D,2025-06-15,90,EUR,90,9,,pmo",
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.
const JUNE: Rows = {
    // (50 + 40 + 30) / 3; (10 + 10 + 10) / 3; (20 + 20 + 20) / 3
    "Burn Rate": [70, 40, 30, 50, 20, 40, 10, 20, null],
    // (100 - 120) / 40; (100 - 30) / 10; (100 - 160) / 20; (300 - 310) / 70; DIR-B (200 - 190) / 30; PRG-X (200 - 150) / 50
    "Runway": [-1 / 7, -1 / 2, 1 / 3, 1, -3, -1 / 2, 7, -3, null],
    // 31 May - 1; + 7; - 3; total - 1; DIR-B + 0; PRG-X + 1 month
    "Exhaustion Date": [
        "2025-04-30", "2025-04-30", "2025-05-31", "2025-06-30", "2025-02-28", "2025-04-30", "2025-12-31", "2025-02-28", null,
    ],
    // P1 nothing after May; P2 40
    "To Complete": [40, 0, 40, 40, null, 0, 40, null, null],
    // P1 nothing after May; P2 not told
    "To Complete in Person-days": [0, 0, null, 0, null, 0, null, null, null],
    // 120 + 0; 30 + 40
    "Landing": [190, 120, 70, 190, null, 120, 70, null, null],
    // 100 - 120; 100 - 70; DIR-B without P3
    "Landing Variance": [10, -20, 30, 10, null, -20, 30, null, null],
};

export const overspentCase: TinyCase = {
    name: "Spending beyond the budget",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [...cellsAt(SCOPES, { asOf: "2025-06-30" }, JUNE), ...cellsAt(SCOPES, { month: "2025-06" }, JUNE)],
};
