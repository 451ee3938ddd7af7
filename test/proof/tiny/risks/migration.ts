import { fourProjects, NOTHING, type Rows, SCOPES } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { cellsAt, nothingOf, parametersWith } from "../twoDirectorates";
import { PORTFOLIO, riskReports, risks } from "./register";

/*
 * Risks that change zone, in projects that report every month or every week; read on 30 June. DIR-A carries P1 and P4, DIR-B carries P2 and P3;
 * programme PRG-X holds P1 and P2, PRG-Y holds P3 and P4. Zones are those with the controls, by the matrix STD5: 2 x 2 is of zone 1, 3 x 3 and
 * 4 x 3 of zone 2, 4 x 4 of zone 3.
 *
 * P1  monthly. R1, told on 28 Feb in zone 3, comes down to zone 1 on 20 Mar and goes back up on 25 Jun. R2, told on 31 Mar in zone 1, goes up to
 *     zone 2 on 15 May.
 * P2  weekly. R3, told on 30 Mar in zone 2; on 28 May it scores more, and before the controls it goes up to zone 3, but it stays in zone 2; on
 *     29 Jun it comes down to zone 1.
 * P3  monthly. R4, told on 31 Mar in zone 2, is closed on 28 Jun, in zone 1.
 * P4  nothing.
 *
 * - Each project is read in its own cadence, against the end of the period before the one that holds the as-of date, then summed. A week ends on
 *   Sunday.
 * - A risk that moved by two zones counts once, and ups and downs make up for each other. Open risks alone: R4 did not come down.
 * - A risk that was not yet told at the end of the previous period did not move. The count is 0 as soon as a risk of any status was told by then,
 *   BLANK before.
 */

const TABLES = {
    ...PORTFOLIO,
    reporting_period: reportingPeriods([12, 27]),
    project: fourProjects({ P2: { isWeekly: true } }),
    parameter: parametersWith({ readingDay: "2025-06-30", riskMatrix: "STD5" }),
    risk: risks("R1", "R2", "R3", "R4"),
    risk_snapshot: riskReports(
        ["R1", "P1", "2025-02-28", { inherent: [4, 4], residual: [4, 4] }],
        ["R1", "P1", "2025-03-20", { inherent: [4, 4], residual: [2, 2] }],
        ["R1", "P1", "2025-06-25", { inherent: [4, 4], residual: [4, 4] }],
        ["R2", "P1", "2025-03-31", { inherent: [3, 3], residual: [2, 2] }],
        ["R2", "P1", "2025-05-15", { inherent: [3, 3], residual: [3, 3] }],
        ["R3", "P2", "2025-03-30", { inherent: [3, 3], residual: [3, 3] }],
        ["R3", "P2", "2025-05-28", { inherent: [4, 4], residual: [4, 3] }],
        ["R3", "P2", "2025-06-29", { inherent: [4, 4], residual: [2, 2] }],
        ["R4", "P3", "2025-03-31", { inherent: [3, 3], residual: [3, 3] }],
        ["R4", "P3", "2025-06-28", { inherent: [3, 3], residual: [2, 2], isClosed: true }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 31 March, a Monday: since 28 Feb and since 30 Mar.
const MARCH: Rows = {
    // R1 from 3 to 1, R2 new; R3 the same; nothing of P3 was told on 28 Feb
    "Net Migration": [-1, -1, 0, -1, null, -1, 0, null, null],
};

// 31 May, a Saturday: since 30 Apr and since 25 May.
const MAY: Rows = {
    // R1 the same, R2 from 1 to 2; R3 the same zone; R4 the same
    "Net Migration": [1, 1, 0, 1, 0, 1, 0, 0, null],
};

// 1 June, a Sunday: since 31 May and since 25 May.
const FIRST_OF_JUNE: Rows = {
    "Net Migration": [0, 0, 0, 0, 0, 0, 0, 0, null],
};

// 29 June, a Sunday: since 31 May and since 22 Jun.
const SUNDAY: Rows = {
    // R1 from 1 to 3, R2 the same; R3 from 2 to 1; R4 closed
    "Net Migration": [0, 1, -1, 0, 0, 1, -1, 0, null],
};

// 30 June, a Monday and the day of reading: since 31 May and since 29 Jun.
const JUNE: Rows = {
    // R1 from 1 to 3; R3 the same; R4 closed
    "Net Migration": [1, 1, 0, 1, 0, 1, 0, 0, null],
};

export const riskMigrationCase: TinyCase = {
    name: "Migration of risks between zones",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-05-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        ...cellsAt(SCOPES, { month: "2025-05" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-06-01" }, FIRST_OF_JUNE),
        ...cellsAt(SCOPES, { asOf: "2025-06-29" }, SUNDAY),
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, JUNE),
        // The end of the year is read on the day of reading; August lies beyond it.
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, JUNE),
        ...cellsAt(SCOPES, { month: "2025-08" }, nothingOf(JUNE, NOTHING)),
    ],
};
