import { reportingPeriods } from "./reportingPeriods";
import type { TinyCase } from "./tinyCase";
import {
    budgetMovementHeader, cellsAt, csv, directorate, parameter, programme, projectHeader, projectLine, resource, scopesOf,
} from "./twoDirectorates";

/*
 * Earned schedule on a plan that dips, and on one with empty months. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1
 * and P2, PRG-Y holds P3 and P4. Read on 30 April, closing of 31 March: three months elapsed of four.
 *
 * P1  planned 100 in January and in February; the re-planning of 15 March takes 50 back in March and adds 100 in April. Cumulated: 100, 200,
 *     150, 250. Earned 160. Spent 200, and 70 to come; a later re-estimate of 500 is not approved.
 * P2  planned 100 in January and in April, nothing in between. Cumulated: 100, 100, 100, 200. Earned 100. Spent 100; its only re-estimate is
 *     not approved.
 * P3  planned 500 in January, but not measured. P4 nothing.
 *
 * - The last month whose cumulated plan is at or below the earned value counts with all before it, even where the plan lay above it in between,
 *   and months without a plan line among them. The share of the next month is added.
 * - Only measured projects are in the summed curve. A re-estimate that is not approved gives no landing.
 */

type Value = number | null;
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
    budget_version: csv(
        "version_id,label_fr,label_en,version_type,version_date,is_approved",
        "BAS-1,Référence,Baseline,baseline,2000-01-01,true",
        "BAS-2,Replanification de mars,March re-planning,baseline,2025-03-15,true",
        "FCT,Réestimations,Re-estimates,forecast,2000-01-01,true",
        "FCT-D,Réestimation en discussion,Re-estimate being discussed,forecast,2000-01-01,false",
        "ACT,Réalisé,Actuals,actual,2000-01-01,true",
    ),
    budget_movement: csv(
        budgetMovementHeader,
        "B1,P1,2025-01-01,NAT-INT,budget,BAS-1,,100,EUR,100,,,clarity",
        "B2,P1,2025-02-01,NAT-INT,budget,BAS-1,,100,EUR,100,,,clarity",
        "B3,P1,2025-03-01,NAT-INT,budget,BAS-2,,-50,EUR,-50,,,clarity",
        "B4,P1,2025-04-01,NAT-INT,budget,BAS-2,,100,EUR,100,,,clarity",
        "B5,P2,2025-01-01,NAT-INT,budget,BAS-1,,100,EUR,100,,,clarity",
        "B6,P2,2025-04-01,NAT-INT,budget,BAS-1,,100,EUR,100,,,clarity",
        "B7,P3,2025-01-01,NAT-INT,budget,BAS-1,,500,EUR,500,,,clarity",
        "A1,P1,2025-03-01,NAT-INT,actual,ACT,,200,EUR,200,,,clarity",
        "A2,P2,2025-03-01,NAT-INT,actual,ACT,,100,EUR,100,,,clarity",
        "F1,P1,2025-05-01,NAT-INT,forecast,FCT,2025-04-15,70,EUR,70,,,pmo",
        "F2,P1,2025-05-01,NAT-INT,forecast,FCT-D,2025-04-20,500,EUR,500,,,pmo",
        "F3,P2,2025-05-01,NAT-INT,forecast,FCT-D,2025-04-20,100,EUR,100,,,pmo",
    ),
    earned_value: csv(
        "project_id,closing_date,bac_eur,pv_cumulative_eur,ev_cumulative_eur,ac_cumulative_eur,physical_progress,method",
        "P1,2025-03-31,250,150,160,200,0.64,percent_complete",
        "P2,2025-03-31,200,100,100,100,0.5,percent_complete",
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4. P1 is alone in DIR-A, P2 is alone measured in DIR-B; PRG-X is all.
const MARCH: Rows = {
    // P1 3 + (160 - 150) / 100; P2 3 + 0 / 100; curve 200, 300, 250, 450: 3 + (260 - 250) / 200
    "Earned Schedule": [61 / 20, 31 / 10, 3, 61 / 20, null, 31 / 10, 3, null, null],
    // less 3
    "Schedule Variance in Time": [1 / 20, 1 / 10, 0, 1 / 20, null, 1 / 10, 0, null, null],
    // over 3
    "SPI in Time": [61 / 60, 31 / 30, 1, 61 / 60, null, 31 / 30, 1, null, null],
    // 4 over it
    "Estimated Duration": [240 / 61, 120 / 31, 4, 240 / 61, null, 120 / 31, 4, null, null],
    // (4 - 3.05) / 1; (4 - 3.1) / 1; (4 - 3) / 1
    "TSPI": [19 / 20, 9 / 10, 1, 19 / 20, null, 9 / 10, 1, null, null],
    // P1 200 + 70; P2 has no landing
    "EAC Bottom-up": [270, 270, null, 270, null, 270, null, null, null],
};

export const dippingPlanCase: TinyCase = {
    name: "A plan that dips",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [...cellsAt(SCOPES, { asOf: "2025-04-30" }, MARCH)],
};
