import { NOTHING, type Rows, SCOPES } from "../fourProjects";
import type { TinyCase } from "../tinyCase";
import { cellsAt, nothingOf, parametersWith } from "../twoDirectorates";
import { PORTFOLIO, riskReports, risks } from "./register";

/*
 * What is told of risks after they occurred. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2, PRG-Y holds P3
 * and P4. Amounts in thousands of EUR.
 *
 * P1  R1 occurred by 31 Mar: 150, estimated 100. Closed on 30 Apr.
 * P2  R2 occurred by 31 Mar, its cost not known, estimated 200. Told open again on 30 Apr.
 * P3  R3 occurred by 31 Mar: 50, estimated 100. On 30 Apr its cost is not known, estimated 80. On 31 May: 300, estimated 200.
 * P4  nothing.
 *
 * - A risk has occurred for good: closed or told open again, it still counts among the materialised ones.
 * - Impact Calibration takes both sides from the last report that knows both.
 */

const TABLES = {
    ...PORTFOLIO,
    parameter: parametersWith({ readingDay: "2025-06-30" }),
    risk: risks("R1", "R2", "R3"),
    risk_snapshot: riskReports(
        ["R1", "P1", "2025-03-31", { impact: 100000, occurredOn: "2025-03-20", cost: 150000 }],
        ["R1", "P1", "2025-04-30", { impact: 100000, isClosed: true }],
        ["R2", "P2", "2025-03-31", { impact: 200000, occurredOn: "2025-03-20" }],
        ["R2", "P2", "2025-04-30", { impact: 200000 }],
        ["R3", "P3", "2025-03-31", { impact: 100000, occurredOn: "2025-03-20", cost: 50000 }],
        ["R3", "P3", "2025-04-30", { impact: 80000, occurredOn: "2025-03-20" }],
        ["R3", "P3", "2025-05-31", { impact: 200000, occurredOn: "2025-03-20", cost: 300000 }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 31 March and 30 April: what is told in April takes nothing back.
const UNTIL_APRIL: Rows = {
    "Materialised Risks": [3, 1, 2, 2, 1, 1, 1, 1, null],
    // R1 150 / 100; R3 50 / 100; total (150 + 50) / (100 + 100)
    "Impact Calibration": [1, 3 / 2, 1 / 2, 3 / 2, 1 / 2, 3 / 2, null, 1 / 2, null],
};

// 31 May, and 30 June, the day of reading.
const SINCE_MAY: Rows = {
    "Materialised Risks": [3, 1, 2, 2, 1, 1, 1, 1, null],
    // R3 300 / 200; total (150 + 300) / (100 + 200)
    "Impact Calibration": [3 / 2, 3 / 2, 3 / 2, 3 / 2, 3 / 2, 3 / 2, null, 3 / 2, null],
};

export const riskOccurrencesCase: TinyCase = {
    name: "Risks after they occurred",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-05-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, UNTIL_APRIL),
        ...cellsAt(SCOPES, { asOf: "2025-04-30" }, UNTIL_APRIL),
        ...cellsAt(SCOPES, { month: "2025-05" }, SINCE_MAY),
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, SINCE_MAY),
        // August lies beyond the day of reading.
        ...cellsAt(SCOPES, { month: "2025-08" }, nothingOf(SINCE_MAY, NOTHING)),
    ],
};
