import { fourProjects, NOTHING, type Row, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, csv, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";

/*
 * First budgets and the changes that are approved to them. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2,
 * PRG-Y holds P3 and P4. Read on 30 September.
 *
 * P1  100 at first, 60 of them in a past year and 40 in the next one. Gives 10 to P3 by the transfer of 30 April. Its revision of + 100 is
 *     approved on 1 November, after the day of reading. Its baseline of 120 is the plan of its earned value, and no budget.
 * P2  70 at first, + 20 from the revision of 15 June.
 * P3  30 at first, + 10 from the transfer. Starts on 2 May.
 * P4  has no budget: the revision of + 50 is not approved.
 *
 * - A budget is that of the life of a project, months past and to come, whatever the dates in scope.
 * - A version counts from its own day on: the transfer on 30 April itself, the revision on 15 June itself.
 * - A project weighs from the day of its start on, with what was approved for it before.
 * - Without an approved version there is no budget: blank, not 0.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P1: { from: "2024-01-15" }, P3: { from: "2025-05-02" } }),
    budget_version: budgetVersion + csv(
        "TRF-1,Transfert d'avril,April transfer,transfer,2025-04-30,true",
        "REV-1,Révision de juin,June revision,revised,2025-06-15,true",
        "REV-D,Révision en discussion,Revision being discussed,revised,2025-03-17,false",
        "REV-F,Révision à venir,Revision to come,revised,2025-11-01,true",
        "BAS-1,Référence,Baseline,baseline,2000-01-01,true",
    ),
    budget_movement: budgetMovements(
        ["P1", "2024-03", "NAT-EXT", "budget", "BUD-INI", 60],
        ["P1", "2026-02", "NAT-INT", "budget", "BUD-INI", 40],
        ["P2", "2025-05", "NAT-INF", "budget", "BUD-INI", 70],
        ["P3", "2025-06", "NAT-INF", "budget", "BUD-INI", 30],
        ["P1", "2025-09", "NAT-EXT", "budget", "TRF-1", -10, { document: "T-1" }],
        ["P3", "2025-11", "NAT-MCO", "budget", "TRF-1", 10, { document: "T-1" }],
        ["P2", "2025-10", "NAT-INF", "budget", "REV-1", 20, { document: "R-1" }],
        ["P4", "2025-09", "NAT-INT", "budget", "REV-D", 50, { document: "R-D" }],
        ["P1", "2025-09", "NAT-INT", "budget", "REV-F", 100, { document: "R-F" }],
        ["P1", "2025-09", "NAT-INT", "budget", "BAS-1", 120],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// P1 60 + 40; P2 70; P3 has not started
const WITHOUT_P3: Row = [170, 100, 70, 170, null, 100, 70, null, null];
// P1 60 + 40; P2 70; P3 30
const WITH_P3: Row = [200, 100, 100, 170, 30, 100, 70, 30, null];

// 31 March, and 29 April, the day before the transfer: no change is approved.
const MARCH: Rows = {
    "Original Budget": WITHOUT_P3,
    "Current Budget": WITHOUT_P3,
};

// 30 April, the day of the transfer, and 1 May, the day before P3 starts.
const APRIL: Rows = {
    "Original Budget": WITHOUT_P3,
    // P1 100 - 10; P2 70; P3 has not started: what it receives does not weigh yet
    "Current Budget": [160, 90, 70, 160, null, 90, 70, null, null],
};

// 2 May, the day on which P3 starts, to 14 June, the day before the revision.
const MAY: Rows = {
    "Original Budget": WITH_P3,
    // P1 100 - 10; P2 70; P3 30 + 10
    "Current Budget": [200, 90, 110, 160, 40, 90, 70, 40, null],
};

// From 15 June, the day of the revision, to the day of reading.
const JUNE: Rows = {
    "Original Budget": WITH_P3,
    // P1 90; P2 70 + 20; P3 40
    "Current Budget": [220, 90, 130, 180, 40, 90, 90, 40, null],
};

export const versionsCase: TinyCase = {
    name: "Budgets and their changes",
    tables: TABLES,
    calendar: ["2024-01-01", "2026-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-04-29" }, MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-04-30" }, APRIL),
        ...cellsAt(SCOPES, { asOf: "2025-05-01" }, APRIL),
        ...cellsAt(SCOPES, { asOf: "2025-05-02" }, MAY),
        ...cellsAt(SCOPES, { month: "2025-05" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-06-14" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-06-15" }, JUNE),
        ...cellsAt(SCOPES, { month: "2025-06" }, JUNE),
        // Read on 30 September: the revision of November is not known.
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, JUNE),
        // October starts after the day of reading.
        ...cellsAt(SCOPES, { month: "2025-10" }, nothingOf(JUNE, NOTHING)),
    ],
};
