import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, csv, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";

/*
 * Transfers of budget between projects. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds P3 and
 * P4. Read on 30 September.
 *
 * P1  gives 10 to P2 by T-1, approved on 30 April, then 20 to another portfolio by T-3, approved on 15 June. Its revision R-1 is no transfer.
 * P2  receives T-1 in two natures, 4 and 6. Gives 5 to P3 by T-2, approved on 15 June, in the same version as T-3.
 * P3  receives T-2 before its start on 1 July; gives 2 to another portfolio by T-4, approved on 30 September.
 * P4  would receive 30 by T-D, which is not approved.
 *
 * - Transfers are counted by document, not by version nor by line. Each side counts a document once, a group that holds both sides still
 *   once; the amount counts twice there.
 * - A transfer counts from the day of its version: on 30 April, 15 June and 30 September themselves.
 * - A transfer counts at a project that has yet to start as well: unlike a budget, it is an event that has happened.
 * - No transfer at all is blank, not 0.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P1: { from: "2024-01-15" }, P3: { from: "2025-07-01" } }),
    budget_version: budgetVersion + csv(
        "REV-1,Révision de mars,March revision,revised,2025-03-03,true",
        "TRF-1,Transfert d'avril,April transfer,transfer,2025-04-30,true",
        "TRF-2,Transferts de juin,June transfers,transfer,2025-06-15,true",
        "TRF-3,Transfert de septembre,September transfer,transfer,2025-09-30,true",
        "TRF-D,Transfert en discussion,Transfer being discussed,transfer,2025-04-01,false",
    ),
    budget_movement: budgetMovements(
        ["P1", "2025-09", "NAT-EXT", "budget", "BUD-INI", 100],
        ["P1", "2025-09", "NAT-EXT", "budget", "REV-1", 20, { document: "R-1" }],
        ["P1", "2025-09", "NAT-EXT", "budget", "TRF-1", -10, { document: "T-1" }],
        ["P2", "2025-03", "NAT-EXT", "budget", "TRF-1", 4, { document: "T-1" }],
        ["P2", "2025-09", "NAT-INT", "budget", "TRF-1", 6, { document: "T-1" }],
        ["P2", "2025-09", "NAT-INT", "budget", "TRF-2", -5, { document: "T-2" }],
        ["P3", "2025-10", "NAT-MCO", "budget", "TRF-2", 5, { document: "T-2" }],
        ["P1", "2025-09", "NAT-EXT", "budget", "TRF-2", -20, { document: "T-3" }],
        ["P3", "2025-10", "NAT-MCO", "budget", "TRF-3", -2, { document: "T-4" }],
        ["P4", "2025-09", "NAT-EXT", "budget", "TRF-D", 30, { document: "T-D" }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// From 30 April, the day of T-1, to 14 June.
const APRIL: Rows = {
    // T-1, of which PRG-X holds both sides
    "Transfers": [1, 1, 1, 1, null, 1, 1, null, null],
    // P1 10; P2 4 + 6
    "Transferred Amount": [20, 10, 10, 20, null, 10, 10, null, null],
};

// From 15 June, the day of T-2 and T-3.
const JUNE: Rows = {
    // total and PRG-X all three; P1 and DIR-A T-1 and T-3; P2 and DIR-B T-1 and T-2; P3 T-2
    "Transfers": [3, 2, 2, 3, 1, 2, 2, 1, null],
    // P1 10 + 20; P2 4 + 6 + 5; P3 5
    "Transferred Amount": [50, 30, 20, 45, 5, 30, 15, 5, null],
};

// 30 September, the day of T-4 and of reading.
const SEPTEMBER: Rows = {
    // all four; DIR-A T-1 and T-3; DIR-B T-1, T-2 and T-4; PRG-X T-1, T-2 and T-3; PRG-Y T-2 and T-4
    "Transfers": [4, 2, 3, 3, 2, 2, 2, 2, null],
    // P1 30; P2 15; P3 5 + 2
    "Transferred Amount": [52, 30, 22, 45, 7, 30, 15, 7, null],
};

// No transfer is approved, or the days start after that of reading.
const NONE = nothingOf(SEPTEMBER, NOTHING);

export const transfersCase: TinyCase = {
    name: "Transfers",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-04-29" }, NONE),
        ...cellsAt(SCOPES, { asOf: "2025-04-30" }, APRIL),
        ...cellsAt(SCOPES, { month: "2025-05" }, APRIL),
        ...cellsAt(SCOPES, { asOf: "2025-06-14" }, APRIL),
        ...cellsAt(SCOPES, { asOf: "2025-06-15" }, JUNE),
        ...cellsAt(SCOPES, { month: "2025-08" }, JUNE),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-09" }, SEPTEMBER),
        ...cellsAt(SCOPES, { month: "2025-10" }, NONE),
    ],
};
