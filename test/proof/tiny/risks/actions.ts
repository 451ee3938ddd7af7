import { NOTHING, type Rows, SCOPES } from "../fourProjects";
import type { TinyCase } from "../tinyCase";
import { cellsAt, nothingOf, parametersWith } from "../twoDirectorates";
import { PORTFOLIO, riskActions, riskReports, risks } from "./register";

/*
 * What is done about risks, and by whom; read on 30 June. DIR-A carries P1 and P4, DIR-B carries P2 and P3; programme PRG-X holds P1 and P2,
 * PRG-Y holds P3 and P4. A risk has an owner unless said.
 *
 * P1  R1, told on 28 Feb: A1 due on 31 Mar, done on 30 Jun; A2 due on 15 Mar; A3 due on 30 Jun; A4 decided on 5 Jul, after the day of
 *     reading. R2, told on 28 Feb, is accepted: no action. R3, told on 28 Feb, occurs on 20 May; its action A5 was due on 20 Mar.
 * P2  R4, told on 28 Feb, closed on 25 May: A6 decided on 31 Mar, due on 30 Apr, never done. R5, told on 25 Jun: no owner, no action.
 * P3  R6, told on 31 Mar, is accepted, but has no owner. R7, told on 30 Apr: A7 decided on 20 May, due on 10 Jun, dropped on 5 Jun. R8, told on
 *     31 Mar: A8 due on 20 Mar, done on 10 Mar.
 * P4  nothing.
 *
 * - An action of an open risk is open from the day on which it was decided to the day before it was done or dropped, whatever its status is
 *   today. One that is due on the as-of date is not overdue.
 * - A plan is an action decided by the as-of date and not dropped by then; one that was done is a plan (R8). An accepted risk needs an owner and
 *   no plan. A risk without owner nor plan counts once (R5). Open risks alone.
 * - Overdue Actions and Unowned Risks are 0 as soon as a risk of any status was told (P2 in May), BLANK before. The rate is BLANK without an
 *   open action.
 */

const TABLES = {
    ...PORTFOLIO,
    parameter: parametersWith({ readingDay: "2025-06-30" }),
    risk: risks("R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8"),
    risk_snapshot: riskReports(
        ["R1", "P1", "2025-02-28"],
        ["R2", "P1", "2025-02-28", { isAccepted: true }],
        ["R3", "P1", "2025-02-28"],
        ["R3", "P1", "2025-05-31", { occurredOn: "2025-05-20" }],
        ["R4", "P2", "2025-02-28"],
        ["R4", "P2", "2025-05-25", { isClosed: true }],
        ["R5", "P2", "2025-06-25", { isOwned: false }],
        ["R6", "P3", "2025-03-31", { isAccepted: true, isOwned: false }],
        ["R7", "P3", "2025-04-30"],
        ["R8", "P3", "2025-03-31"],
    ),
    risk_action: riskActions(
        ["A1", "R1", "P1", { from: "2025-03-01", due: "2025-03-31", done: "2025-06-30" }],
        ["A2", "R1", "P1", { from: "2025-02-01", due: "2025-03-15" }],
        ["A3", "R1", "P1", { from: "2025-06-15", due: "2025-06-30" }],
        ["A4", "R1", "P1", { from: "2025-07-05", due: "2025-07-10" }],
        ["A5", "R3", "P1", { from: "2025-02-15", due: "2025-03-20" }],
        ["A6", "R4", "P2", { from: "2025-03-31", due: "2025-04-30" }],
        ["A7", "R7", "P3", { from: "2025-05-20", due: "2025-06-10", dropped: "2025-06-05" }],
        ["A8", "R8", "P3", { from: "2025-03-01", due: "2025-03-20", done: "2025-03-10" }],
    ),
} as const;

// Columns of every row: total, DIR-A, DIR-B, PRG-X, PRG-Y, P1, P2, P3, P4.

// 31 March. Open risks: R1, R2 and R3, R4, R6 and R8. Open actions: A1 due today, A2 and A5 overdue; A6 due on 30 Apr.
const MARCH: Rows = {
    "Overdue Actions": [2, 2, 0, 2, 0, 2, 0, 0, null],
    // P1 2 of 3; P2 0 of 1; P3 0 of none
    "Overdue Action Rate": [2 / 4, 2 / 3, 0, 2 / 4, null, 2 / 3, 0, null, null],
    // R6
    "Unowned Risks": [1, 0, 1, 0, 1, 0, 0, 1, null],
};

// 19 May, the day before A7 is decided and R3 occurs. Open risks: as in March, and R7. Open actions: A1, A2 and A5, A6, all overdue.
const MIDDLE_OF_MAY: Rows = {
    "Overdue Actions": [4, 3, 1, 4, 0, 3, 1, 0, null],
    "Overdue Action Rate": [1, 1, 1, 1, null, 1, 1, null, null],
    // R6, and R7 without a plan
    "Unowned Risks": [2, 0, 2, 0, 2, 0, 0, 2, null],
};

// 31 May. Open risks: R1 and R2, R6, R7 and R8. Open actions: A1 and A2 overdue, A7 due on 10 Jun.
const MAY: Rows = {
    "Overdue Actions": [2, 2, 0, 2, 0, 2, 0, 0, null],
    // P1 2 of 2; P2 0 of none; P3 0 of 1
    "Overdue Action Rate": [2 / 3, 1, 0, 1, 0, 1, null, 0, null],
    // R6; R7 has A7
    "Unowned Risks": [1, 0, 1, 0, 1, 0, 0, 1, null],
};

// 5 June. Open risks: as in May. Open actions: A1 and A2 overdue; A7 is dropped on this day.
const DROPPED: Rows = {
    "Overdue Actions": [2, 2, 0, 2, 0, 2, 0, 0, null],
    "Overdue Action Rate": [1, 1, null, 1, null, 1, null, null, null],
    // R6, and R7 without a plan
    "Unowned Risks": [2, 0, 2, 0, 2, 0, 0, 2, null],
};

// 30 June, the day of reading. Open risks: as in May, and R5. Open actions: A2 overdue, A3 due today; A1 is done on this day.
const JUNE: Rows = {
    "Overdue Actions": [1, 1, 0, 1, 0, 1, 0, 0, null],
    // P1 1 of 2; P2 and P3 0 of none
    "Overdue Action Rate": [1 / 2, 1 / 2, null, 1 / 2, null, 1 / 2, null, null, null],
    // R5; R6, R7
    "Unowned Risks": [3, 0, 3, 1, 2, 0, 1, 2, null],
};

export const riskActionsCase: TinyCase = {
    name: "Actions and owners of risks",
    tables: TABLES,
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-05-31",
    cells: [
        ...cellsAt(SCOPES, { asOf: "2025-03-31" }, MARCH),
        ...cellsAt(SCOPES, { asOf: "2025-05-19" }, MIDDLE_OF_MAY),
        ...cellsAt(SCOPES, { month: "2025-05" }, MAY),
        ...cellsAt(SCOPES, { asOf: "2025-06-05" }, DROPPED),
        ...cellsAt(SCOPES, { asOf: "2025-06-30" }, JUNE),
        // The end of the year is read on the day of reading; August lies beyond it.
        ...cellsAt(SCOPES, { asOf: "2025-12-31" }, JUNE),
        ...cellsAt(SCOPES, { month: "2025-08" }, nothingOf(JUNE, NOTHING)),
    ],
};
