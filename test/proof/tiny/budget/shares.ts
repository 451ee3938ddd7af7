import { fourProjects, NOTHING, type Row, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, csv, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";

/*
 * What budgets are made of. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds P3 and P4. Internal
 * labour (INT) is opex and build; services (EXT), licences (LIC) and contingency (PRV) are capex and build; infrastructure (INF) and
 * maintenance (MCO) are opex and run. Read on 30 September.
 *
 * P1  INT 60, EXT 40; + LIC 20 from the revision of 15 June; gives EXT 10 to P2 on 1 August. Serves two priorities, by halves.
 * P2  EXT 20, INF 50; receives PRV 10. Serves one priority.
 * P3  MCO 15, INT 15. Starts on 2 May. Serves no priority.
 * P4  serves the third priority, without a budget: its revision of 50 is not approved.
 *
 * - The shares are those of the current budget: changes count with their own nature, from the day of their version.
 * - A share of a known budget in which nothing qualifies is 0: P3 has no capex. Without a budget it is blank.
 * - Share by Priority is the part of the priorities in scope in what all of them get. These cells select none: it is 1 wherever a project
 *   that weighs serves one, and Gap to Target is 0, as the targets of all priorities add up to 1, that of the third too, which gets nothing.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P1: { from: "2024-01-15" }, P3: { from: "2025-05-02" } }),
    priority: csv(
        "priority_id,label_fr,label_en,target_share",
        "PRI-1,Priorité 1,Priority 1,0.5",
        "PRI-2,Priorité 2,Priority 2,0.25",
        "PRI-3,Priorité 3,Priority 3,0.25",
    ),
    project_priority: csv("project_id,priority_id,weight", "P1,PRI-1,0.5", "P1,PRI-2,0.5", "P2,PRI-1,1", "P4,PRI-3,1"),
    budget_version: budgetVersion + csv(
        "REV-1,Révision de juin,June revision,revised,2025-06-15,true",
        "TRF-1,Transfert d'août,August transfer,transfer,2025-08-01,true",
        "REV-D,Révision en discussion,Revision being discussed,revised,2025-03-17,false",
    ),
    budget_movement: budgetMovements(
        ["P1", "2025-02", "NAT-INT", "budget", "BUD-INI", 60],
        ["P1", "2025-09", "NAT-EXT", "budget", "BUD-INI", 40],
        ["P2", "2025-02", "NAT-EXT", "budget", "BUD-INI", 20],
        ["P2", "2025-10", "NAT-INF", "budget", "BUD-INI", 50],
        ["P3", "2025-06", "NAT-MCO", "budget", "BUD-INI", 15],
        ["P3", "2025-11", "NAT-INT", "budget", "BUD-INI", 15],
        ["P1", "2025-07", "NAT-LIC", "budget", "REV-1", 20, { document: "R-1" }],
        ["P1", "2025-09", "NAT-EXT", "budget", "TRF-1", -10, { document: "T-1" }],
        ["P2", "2025-11", "NAT-PRV", "budget", "TRF-1", 10, { document: "T-1" }],
        ["P4", "2025-09", "NAT-EXT", "budget", "REV-D", 50, { document: "R-D" }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// P1 its budget x (0.5 + 0.5), over the same; P2 its budget x 1, over the same; P3 nothing of nothing
const SHARE: Row = [1, 1, 1, 1, null, 1, 1, null, null];
// 1 - (0.5 + 0.25 + 0.25)
const GAP: Row = [0, 0, 0, 0, null, 0, 0, null, null];

// 30 April. Budgets: P1 60 + 40 = 100; P2 20 + 50 = 70; P3 has not started.
const APRIL: Rows = {
    // P1 40; P2 20; total and PRG-X (40 + 20) / (100 + 70)
    "CAPEX Share": [60 / 170, 40 / 100, 20 / 70, 60 / 170, null, 40 / 100, 20 / 70, null, null],
    // P1 60 + 40; P2 20; total and PRG-X (100 + 20) / (100 + 70)
    "Build Share": [120 / 170, 1, 20 / 70, 120 / 170, null, 1, 20 / 70, null, null],
    "Share by Priority": SHARE,
    "Gap to Target": GAP,
};

// 31 May. Budgets: P1 100, P2 70, P3 15 + 15 = 30.
const MAY: Rows = {
    // P1 40; P2 20; P3 0: (40 + 20) / (100 + 70 + 30); DIR-B 20 / (70 + 30); PRG-X 60 / (100 + 70)
    "CAPEX Share": [60 / 200, 40 / 100, 20 / 100, 60 / 170, 0, 40 / 100, 20 / 70, 0, null],
    // P1 100; P2 20; P3 15: (100 + 20 + 15) / 200; DIR-B (20 + 15) / 100; PRG-X (100 + 20) / 170
    "Build Share": [135 / 200, 1, 35 / 100, 120 / 170, 15 / 30, 1, 20 / 70, 15 / 30, null],
    "Share by Priority": SHARE,
    "Gap to Target": GAP,
};

// 15 June. Budgets: P1 100 + 20 = 120, P2 70, P3 30.
const JUNE: Rows = {
    // P1 40 + 20; P2 20; P3 0: (60 + 20) / (120 + 70 + 30); DIR-B 20 / (70 + 30); PRG-X 80 / (120 + 70)
    "CAPEX Share": [80 / 220, 60 / 120, 20 / 100, 80 / 190, 0, 60 / 120, 20 / 70, 0, null],
    // P1 100 + 20; P2 20; P3 15: (120 + 20 + 15) / 220; DIR-B (20 + 15) / 100; PRG-X (120 + 20) / 190
    "Build Share": [155 / 220, 1, 35 / 100, 140 / 190, 15 / 30, 1, 20 / 70, 15 / 30, null],
    "Share by Priority": SHARE,
    "Gap to Target": GAP,
};

// 30 September. Budgets: P1 120 - 10 = 110, P2 70 + 10 = 80, P3 30.
const SEPTEMBER: Rows = {
    // P1 60 - 10; P2 20 + 10; P3 0: (50 + 30) / (110 + 80 + 30); DIR-B 30 / (80 + 30); PRG-X 80 / (110 + 80)
    "CAPEX Share": [80 / 220, 50 / 110, 30 / 110, 80 / 190, 0, 50 / 110, 30 / 80, 0, null],
    // P1 120 - 10; P2 20 + 10; P3 15: (110 + 30 + 15) / 220; DIR-B (30 + 15) / 110; PRG-X (110 + 30) / 190
    "Build Share": [155 / 220, 1, 45 / 110, 140 / 190, 15 / 30, 1, 30 / 80, 15 / 30, null],
    "Share by Priority": SHARE,
    "Gap to Target": GAP,
};

export const sharesCase: TinyCase = {
    name: "Shares of the budget",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-04-30" }, APRIL),
        ...cellsAt(SCOPES, { month: "2025-05" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-06-14" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-06-15" }, JUNE),
        // Read on 30 September, the day of reading.
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        // October starts after the day of reading.
        ...cellsAt(SCOPES, { month: "2025-10" }, nothingOf(SEPTEMBER, NOTHING)),
    ],
};
