import { NOTHING, type Rows, SCOPES } from "../fourProjects";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, cellsAt, csv, nothingOf, parametersWith } from "../twoDirectorates";
import { PORTFOLIO, riskReports, risks } from "./register";

/*
 * The loss that risks let expect, and what covers it, by the matrix ALT4, read on 30 June. DIR-A carries P1 and P4, DIR-B carries P2 and P3;
 * programme PRG-X holds P1 and P2, PRG-Y holds P3 and P4. Amounts in thousands of EUR; ranks with the controls: likelihood x impact.
 *
 * P1  R1 of 3 x 2: 400 at 0.5; on 30 Jun, of 3 x 3: 1000 at 0.5. R2 of 2 x 2: 200, nobody could tell its probability. R3 of 4 x 2, told on
 *     31 May: 400 at 0.6. A budget of 1000, 300 of it contingency; 400 from the revision of 15 Apr. One more million is not approved.
 * P2  R4 of 2 x 2: at 0.25, nobody could tell its impact; it occurs on 20 May. R5, told on 1 Jun, of 4 x 3, on 30 Jun of 4 x 2: nobody could
 *     tell anything. A budget of 500 without contingency.
 * P3  R6 of 1 x 1: 20 at a probability of 0. A contingency of 50.
 * P4  nothing.
 *
 * Bounds of the ranks: likelihood 0, 0.1, 0.3, 0.6, 1; impact 0, 100, 500, 2000, 10 000.
 * Middles of the ranks: likelihood 0.05, 0.2, 0.45, 0.8; impact 50, 300, 1250, 6000.
 *
 * - Open risks alone, by their last report. Expected Loss takes what was told, and the middle of the rank with the controls for what was not;
 *   a probability of 0 was told. Lowest and Highest Expected Loss take the bounds of the ranks whatever was told.
 * - Contingency Cover is 0, not BLANK, for a budget without contingency (P2): nothing covers its loss. It is BLANK without expected loss (P3).
 *   All the contingency in scope counts, that of projects without expected loss too (P3 in DIR-B).
 * - Concentration takes exactly two risks, whatever ties with the second one (R3 and R5 on 30 June). The only risk of a project is all of
 *   its loss. It is BLANK where the loss is 0.
 */

const TABLES = {
    ...PORTFOLIO,
    parameter: parametersWith({ readingDay: "2025-06-30", riskMatrix: "ALT4", concentrationTop: 2 }),
    budget_version: csv(
        "version_id,label_fr,label_en,version_type,version_date,is_approved",
        "BUD-INI,Budget initial,Original budget,initial,2000-01-01,true",
        "REV-1,Révision d'avril,April revision,revised,2025-04-15,true",
        "REV-2,Révision en discussion,Revision being discussed,revised,2025-05-01,false",
    ),
    budget_movement: budgetMovements(
        ["P1", "2025-06", "NAT-PRV", "budget", "BUD-INI", 300000],
        ["P1", "2025-06", "NAT-EXT", "budget", "BUD-INI", 700000],
        ["P1", "2025-06", "NAT-PRV", "budget", "REV-1", 100000],
        ["P1", "2025-06", "NAT-PRV", "budget", "REV-2", 1000000],
        ["P2", "2025-06", "NAT-EXT", "budget", "BUD-INI", 500000],
        ["P3", "2025-11", "NAT-PRV", "budget", "BUD-INI", 50000],
    ),
    risk: risks("R1", "R2", "R3", "R4", "R5", "R6"),
    risk_snapshot: riskReports(
        ["R1", "P1", "2025-03-31", { inherent: [4, 3], residual: [3, 2], impact: 400000, probability: 0.5 }],
        ["R1", "P1", "2025-06-30", { inherent: [4, 3], residual: [3, 3], impact: 1000000, probability: 0.5 }],
        ["R2", "P1", "2025-02-28", { inherent: [3, 3], residual: [2, 2], impact: 200000 }],
        ["R3", "P1", "2025-05-31", { inherent: [4, 2], residual: [4, 2], impact: 400000, probability: 0.6 }],
        ["R4", "P2", "2025-03-31", { inherent: [3, 3], residual: [2, 2], probability: 0.25 }],
        ["R4", "P2", "2025-05-25", { inherent: [3, 3], residual: [2, 2], probability: 0.25, occurredOn: "2025-05-20", cost: 700000 }],
        ["R5", "P2", "2025-06-01", { inherent: [4, 4], residual: [4, 3] }],
        ["R5", "P2", "2025-06-30", { inherent: [4, 4], residual: [4, 2] }],
        ["R6", "P3", "2025-03-31", { inherent: [2, 1], residual: [1, 1], impact: 20000, probability: 0 }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 31 March. Open: R1 and R2, R4, R6. Contingency: P1 300, P2 0, P3 50.
const MARCH: Rows = {
    // R1 0.5 x 400, R2 0.2 x 200; R4 0.25 x 300; R6 0 x 20: 200 + 40, 75, 0
    "Expected Loss": [315000, 240000, 75000, 315000, 0, 240000, 75000, 0, null],
    // R1 0.3 x 100, R2 0.1 x 100; R4 0.1 x 100; R6 0 x 0: 30 + 10, 10, 0
    "Lowest Expected Loss": [50000, 40000, 10000, 50000, 0, 40000, 10000, 0, null],
    // R1 0.6 x 500, R2 0.3 x 500; R4 0.3 x 500; R6 0.1 x 100: 300 + 150, 150, 10
    "Highest Expected Loss": [610000, 450000, 160000, 600000, 10000, 450000, 150000, 10000, null],
    // P1 300 / 240; P2 0 / 75; P3 50 / 0; DIR-B (0 + 50) / 75; PRG-X (300 + 0) / 315; total (300 + 0 + 50) / 315
    "Contingency Cover": [350 / 315, 300 / 240, 50 / 75, 300 / 315, null, 300 / 240, 0, null, null],
    // P1 R1 and R2; P2 R4 alone; DIR-B R4 and R6: (75 + 0) / 75; PRG-X and total R1 and R4: (200 + 75) / 315
    "Concentration": [275 / 315, 1, 1, 275 / 315, null, 1, 1, null, null],
};

// 31 May. Open: R1, R2 and R3, R6; none of P2, though it has a budget. Contingency: P1 300 + 100, P2 0, P3 50.
const MAY: Rows = {
    // R1 200, R2 40, R3 0.6 x 400; R6 0
    "Expected Loss": [480000, 480000, 0, 480000, 0, 480000, null, 0, null],
    // 30 + 10, R3 0.6 x 100; R6 0
    "Lowest Expected Loss": [100000, 100000, 0, 100000, 0, 100000, null, 0, null],
    // 300 + 150, R3 1 x 500; R6 10
    "Highest Expected Loss": [960000, 950000, 10000, 950000, 10000, 950000, null, 10000, null],
    // P1 400 / 480; PRG-X (400 + 0) / 480; total (400 + 0 + 50) / 480; DIR-B 50 / 0
    "Contingency Cover": [450 / 480, 400 / 480, null, 400 / 480, null, 400 / 480, null, null, null],
    // R1 and R3: (200 + 240) / 480
    "Concentration": [440 / 480, 440 / 480, null, 440 / 480, null, 440 / 480, null, null, null],
};

// 29 June. Open: R1, R2, R3 and R6 as in May, and R5. Contingency as in May.
const DAY_BEFORE: Rows = {
    // P1 480; R5 0.8 x 1250; R6 0
    "Expected Loss": [1480000, 480000, 1000000, 1480000, 0, 480000, 1000000, 0, null],
    // P1 100; R5 0.6 x 500; R6 0
    "Lowest Expected Loss": [400000, 100000, 300000, 400000, 0, 100000, 300000, 0, null],
    // P1 950; R5 1 x 2000; R6 10
    "Highest Expected Loss": [2960000, 950000, 2010000, 2950000, 10000, 950000, 2000000, 10000, null],
    // P1 400 / 480; P2 0 / 1000; DIR-B (0 + 50) / 1000; PRG-X (400 + 0) / 1480; total (400 + 0 + 50) / 1480
    "Contingency Cover": [450 / 1480, 400 / 480, 50 / 1000, 400 / 1480, null, 400 / 480, 0, null, null],
    // P1 as in May; P2 R5 alone; DIR-B R5 and R6: (1000 + 0) / 1000; PRG-X and total R5 and R3: (1000 + 240) / 1480
    "Concentration": [1240 / 1480, 440 / 480, 1, 1240 / 1480, null, 440 / 480, 1, null, null],
};

// 30 June, the day of reading. Open: the same, R1 now of 3 x 3 and R5 of 4 x 2. Contingency as in May.
const JUNE: Rows = {
    // R1 0.5 x 1000, R2 40, R3 240; R5 0.8 x 300; R6 0: 780, 240, 0
    "Expected Loss": [1020000, 780000, 240000, 1020000, 0, 780000, 240000, 0, null],
    // R1 0.3 x 500, R2 10, R3 60; R5 0.6 x 100; R6 0: 220, 60, 0
    "Lowest Expected Loss": [280000, 220000, 60000, 280000, 0, 220000, 60000, 0, null],
    // R1 0.6 x 2000, R2 150, R3 500; R5 1 x 500; R6 10: 1850, 500, 10
    "Highest Expected Loss": [2360000, 1850000, 510000, 2350000, 10000, 1850000, 500000, 10000, null],
    // P1 400 / 780; P2 0 / 240; DIR-B (0 + 50) / 240; PRG-X (400 + 0) / 1020; total (400 + 0 + 50) / 1020
    "Contingency Cover": [450 / 1020, 400 / 780, 50 / 240, 400 / 1020, null, 400 / 780, 0, null, null],
    // P1 R1 and R3: (500 + 240) / 780; P2 R5 alone; PRG-X and total R1 and one of R3 and R5: (500 + 240) / 1020
    "Concentration": [740 / 1020, 740 / 780, 1, 740 / 1020, null, 740 / 780, 1, null, null],
};

export const expectedLossCase: TinyCase = {
    name: "Expected loss and its cover",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-05-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        // The day before the revision, when cover is as in March; the day of the revision: P1 400 / 240, total 450 / 315.
        ...cellsAt(["total", { project: "P1" }], { asOf: "2025-04-14" }, { "Contingency Cover": [350 / 315, 300 / 240] }),
        ...cellsAt(["total", { project: "P1" }], { asOf: "2025-04-15" }, { "Contingency Cover": [450 / 315, 400 / 240] }),
        ...cellsAt(SCOPES, { month: "2025-05" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-06-29" }, DAY_BEFORE),
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, JUNE),
        // The end of the year is read on the day of reading; August lies beyond it.
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, JUNE),
        ...cellsAt(SCOPES, { month: "2025-08" }, nothingOf(JUNE, NOTHING)),
    ],
};
