import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { budgetMovements, budgetVersion, cellsAt, nothingOf, ORGANISATION, parameter } from "../twoDirectorates";

/*
 * Budgets that last very long, or should have ended very long ago. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1
 * and P2, PRG-Y holds P3 and P4. Each spent 3 in May. Read on 30 June, closing of 31 May; the burn rate is that of March, April and May.
 *
 * P1  budget 1203.
 * P2  budget 1205.
 * P3  budget 63, and 1260 spent in February.
 * P4  budget 63, and 1266 spent in February.
 *
 * - Exhaustion Date is blank beyond a hundred years, 1200 months, ahead or behind; the hundredth is still told. Runway is told, however long.
 */

const TABLES = {
    ...ORGANISATION,
    parameter,
    reporting_period: reportingPeriods(),
    project: fourProjects({ P1: { from: "2024-01-15" } }),
    budget_version: budgetVersion,
    budget_movement: budgetMovements(
        ["P1", "2025-02", "NAT-INT", "budget", "BUD-INI", 1203],
        ["P2", "2025-02", "NAT-INF", "budget", "BUD-INI", 1205],
        ["P3", "2025-02", "NAT-INT", "budget", "BUD-INI", 63],
        ["P4", "2025-02", "NAT-INF", "budget", "BUD-INI", 63],
        ["P3", "2025-02", "NAT-INT", "actual", "ACT", 1260],
        ["P4", "2025-02", "NAT-INF", "actual", "ACT", 1266],
        ["P1", "2025-05", "NAT-INT", "actual", "ACT", 3],
        ["P2", "2025-05", "NAT-INF", "actual", "ACT", 3],
        ["P3", "2025-05", "NAT-INT", "actual", "ACT", 3],
        ["P4", "2025-05", "NAT-INF", "actual", "ACT", 3],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// Left: P1 1203 - 3 = 1200, P2 1205 - 3 = 1202, P3 63 - 1263 = -1200, P4 63 - 1269 = -1206.
const JUNE: Rows = {
    // each (0 + 0 + 3) / 3
    "Burn Rate": [4, 2, 2, 2, 2, 1, 1, 1, 1],
    // total (1200 + 1202 - 1200 - 1206) / 4; DIR-A (1200 - 1206) / 2; DIR-B (1202 - 1200) / 2; PRG-X 2402 / 2; PRG-Y -2406 / 2
    "Runway": [-1, -3, 1, 1201, -1203, 1200, 1202, -1200, -1206],
    // 31 May 2025: total - 1 month; DIR-A - 3; DIR-B + 1; P1 + 100 years; P3 - 100 years; PRG-X, PRG-Y, P2 and P4 beyond
    "Exhaustion Date": ["2025-04-30", "2025-02-28", "2025-06-30", null, null, "2125-05-31", null, "1925-05-31", null],
};

export const longRunwayCase: TinyCase = {
    name: "Budgets that last very long",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-08-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, JUNE),
        ...cellsAt(SCOPES, { month: "2025-06" }, JUNE),
        // October starts after the day of reading.
        ...cellsAt(SCOPES, { month: "2025-10" }, nothingOf(JUNE, NOTHING)),
    ],
};
