import { reportingPeriods } from "./reportingPeriods";
import type { TinyCase } from "./tinyCase";
import {
    budgetMovementHeader, cellsAt, csv, directorate, parameter, programme, projectHeader, projectLine, resource, scopesOf,
} from "./twoDirectorates";

/*
 * Open risks whose expected dates have passed, and a project that has not started. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme
 * PRG-X holds P1 and P2, PRG-Y holds P3 and P4.
 *
 * P1  R1 expected on 10 Jun, R2 on 20 Jun, R5 undated. Contingency of 100 in a budget of 500.
 * P2  R3 expected on 30 May. A budget of 500 without contingency.
 * P3  starts on 1 Oct 2025, after the day of reading. R4 expected on 31 May. Contingency of 900.
 * P4  nothing.
 *
 * - Proximity is the earliest date to come; where all dates have passed, the last of them, below 0. Undated risks are left out.
 * - Contingency Cover takes the contingency of the projects that have started over the loss of all open risks; without a started project that
 *   has a budget it is BLANK, with one that has no contingency 0.
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
        projectLine("P3", "BY", ["2025-10-01", "2026-06-30"]),
        projectLine("P4", "AY", ["2025-01-06", "2026-06-30"]),
    ),
    budget_movement: csv(
        budgetMovementHeader,
        "B1,P1,2025-06-01,NAT-PRV,budget,BUD-INI,,100,EUR,100,,,finance",
        "B2,P1,2025-06-01,NAT-EXT,budget,BUD-INI,,400,EUR,400,,,finance",
        "B3,P2,2025-06-01,NAT-EXT,budget,BUD-INI,,500,EUR,500,,,finance",
        "B4,P3,2025-11-01,NAT-PRV,budget,BUD-INI,,900,EUR,900,,,finance",
    ),
    risk: csv(
        "risk_id,title,category,raised_on",
        "R1,First,technical,2025-02-01", "R2,Second,technical,2025-02-01", "R3,Third,supplier,2025-02-01", "R4,Fourth,supplier,2025-02-01",
        "R5,Fifth,staffing,2025-02-01",
    ),
    risk_snapshot: csv(
        "risk_id,project_id,report_date,inherent_likelihood,inherent_impact,residual_likelihood,residual_impact,"
            + "impact_eur,probability,velocity,expected_date,strategy,owner_id,status,reviewed_on,occurred_on,real_impact_eur",
        "R1,P1,2025-02-28,2,2,2,2,100,0.5,,2025-06-10,reduce,PM-1,open,2025-02-28,,",
        "R2,P1,2025-02-28,2,2,2,2,300,0.5,,2025-06-20,reduce,PM-1,open,2025-02-28,,",
        "R5,P1,2025-02-28,2,2,2,2,0,0.5,,,reduce,PM-1,open,2025-02-28,,",
        "R3,P2,2025-02-28,2,2,2,2,400,0.5,,2025-05-30,reduce,PM-1,open,2025-02-28,,",
        "R4,P3,2025-02-28,2,2,2,2,800,0.5,,2025-05-31,reduce,PM-1,open,2025-02-28,,",
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// P1 0.5 x (100 + 300 + 0); P2 0.5 x 400; P3 0.5 x 800
const LOSS: Row = [800, 200, 600, 400, 400, 200, 200, 400, null];
// P1 100 / 200; P2 0 / 200; P3 has not started; total (100 + 0) / 800; DIR-B 0 / 600; PRG-X 100 / 400
const COVER: Row = [1 / 8, 1 / 2, 0, 1 / 4, null, 1 / 2, 0, null, null];

const MIDDLE_OF_JUNE: Rows = {
    // 15 June: R1 5 days ago, R2 in 5; R3 16 ago; R4 15 ago
    "Proximity": [5, 5, -15, 5, -15, 5, -16, -15, null],
    "Expected Loss": LOSS,
    "Contingency Cover": COVER,
};

const END_OF_JUNE: Rows = {
    // 30 June: R1 20 days ago, R2 10; R3 31; R4 30
    "Proximity": [-10, -10, -30, -10, -30, -10, -31, -30, null],
    "Expected Loss": LOSS,
    "Contingency Cover": COVER,
};

export const passedRiskDatesCase: TinyCase = {
    name: "Risks whose dates have passed",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-06-15" }, MIDDLE_OF_JUNE),
        ...cellsAt(SCOPES, { month: "2025-06" }, END_OF_JUNE),
    ],
};
