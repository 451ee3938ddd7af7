import { fourProjects, NOTHING, type Row, type Rows, SCOPES } from "../fourProjects";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, cellsAt, nothingOf, parametersWith } from "../twoDirectorates";
import { PORTFOLIO, riskReports, risks } from "./register";

/*
 * Open risks whose expected dates pass one after another, and a project that starts on the day of reading, 1 July. DIR-A carries P1 and P4,
 * DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds P3 and P4.
 *
 * P1  R1 expected on 10 Jun, R2 on 20 Jun, R5 undated. Contingency of 100 in a budget of 500.
 * P2  R3 expected on 30 May. A budget of 500 without contingency.
 * P3  starts on 1 Jul. R4 expected on 31 May. Contingency of 900.
 * P4  nothing.
 *
 * - Proximity is the earliest date to come; where all dates have passed, the last of them, below 0. Undated risks are left out.
 * - Contingency Cover takes the contingency of the projects that have started over the loss of all open risks; without a started project that
 *   has a budget it is BLANK, with one that has no contingency 0.
 */

const TABLES = {
    ...PORTFOLIO,
    parameter: parametersWith({ readingDay: "2025-07-01" }),
    project: fourProjects({ P3: { from: "2025-07-01" } }),
    budget_movement: budgetMovements(
        ["P1", "2025-06", "NAT-PRV", "budget", "BUD-INI", 100],
        ["P1", "2025-06", "NAT-EXT", "budget", "BUD-INI", 400],
        ["P2", "2025-06", "NAT-EXT", "budget", "BUD-INI", 500],
        ["P3", "2025-11", "NAT-PRV", "budget", "BUD-INI", 900],
    ),
    risk: risks("R1", "R2", "R3", "R4", "R5"),
    risk_snapshot: riskReports(
        ["R1", "P1", "2025-02-28", { impact: 100, probability: 0.5, expectedOn: "2025-06-10" }],
        ["R2", "P1", "2025-02-28", { impact: 300, probability: 0.5, expectedOn: "2025-06-20" }],
        ["R5", "P1", "2025-02-28", { impact: 0, probability: 0.5 }],
        ["R3", "P2", "2025-02-28", { impact: 400, probability: 0.5, expectedOn: "2025-05-30" }],
        ["R4", "P3", "2025-02-28", { impact: 800, probability: 0.5, expectedOn: "2025-05-31" }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// P1 0.5 x (100 + 300 + 0); P2 0.5 x 400; P3 0.5 x 800
const LOSS: Row = [800, 200, 600, 400, 400, 200, 200, 400, null];
// P1 100 / 200; P2 0 / 200; P3 has not started; total (100 + 0) / 800; DIR-B 0 / 600; PRG-X 100 / 400
const COVER: Row = [1 / 8, 1 / 2, 0, 1 / 4, null, 1 / 2, 0, null, null];

const END_OF_MAY: Rows = {
    // 30 May: R1 in 11 days, R2 in 21; R3 today; R4 in 1
    "Proximity": [0, 11, 0, 0, 1, 11, 0, 1, null],
    "Expected Loss": LOSS,
    "Contingency Cover": COVER,
};

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

const FIRST_OF_JULY: Rows = {
    // 1 July: R1 21 days ago, R2 11; R3 32; R4 31
    "Proximity": [-11, -11, -31, -11, -31, -11, -32, -31, null],
    "Expected Loss": LOSS,
    // P3 has started: 900 / 400; total (100 + 0 + 900) / 800; DIR-B (0 + 900) / 600
    "Contingency Cover": [10 / 8, 1 / 2, 9 / 6, 1 / 4, 9 / 4, 1 / 2, 0, 9 / 4, null],
};

export const passedRiskDatesCase: TinyCase = {
    name: "Risks whose dates have passed",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-05-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-05-30" }, END_OF_MAY),
        ...cellsAt(SCOPES, { asOf: "2025-06-15" }, MIDDLE_OF_JUNE),
        ...cellsAt(SCOPES, { month: "2025-06" }, END_OF_JUNE),
        ...cellsAt(SCOPES, { asOf: "2025-07-01" }, FIRST_OF_JULY),
        // The end of the year is read on the day of reading; August lies beyond it.
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, FIRST_OF_JULY),
        ...cellsAt(SCOPES, { month: "2025-08" }, nothingOf(FIRST_OF_JULY, NOTHING)),
    ],
};
