import { fourProjects } from "../fourProjects";
import { reportingPeriods } from "../reportingPeriods";
import type { TinyCase } from "../tinyCase";
import { parametersWith } from "../twoDirectorates";
import { PORTFOLIO, riskActions, riskReports, risks } from "./register";

/*
 * What the view of risks shows of eight of them, by the matrix STD5; read on Monday 30 June, and on Sunday 29 June. PM-1 owns a risk unless said.
 *
 * P1  reported every month. R1, of 4 x 4, comes down to 2 x 3 on 20 Jun, reviewed on 18 Jun, with 300 at stake at one chance in two. R2 closes on
 *     15 Jun, R3 closed on 20 May. R4 is new on 10 Jun, and nobody owns it. R5 occurs on 12 Jun.
 * P2  reported every week. R6 closes on Friday 27 Jun. R7, which the sponsor owns, goes up from 3 x 3 to 3 x 5 on 28 Jun.
 * P3  R8 of 1 x 1, told on 31 Mar.
 *
 * - One period before is 31 May for P1 and P3. For P2 it is 29 Jun, the Sunday before; on 29 Jun it is 22 Jun.
 * - A risk that closed or occurred since then is told as such, with the ranks it had; nothing else of it is told but that it has no late action and
 *   is not above the appetite. One that had closed before has no state.
 * - The next action is late already: A2 and A3 were due on 15 Jun, and A2 comes first by its label. A6 is of a closed risk.
 */

export const riskViewCase: TinyCase = {
    name: "View of risks",
    tables: {
        ...PORTFOLIO,
        reporting_period: reportingPeriods([12, 27]),
        project: fourProjects({ P2: { isWeekly: true } }),
        parameter: parametersWith({ readingDay: "2025-06-30", riskMatrix: "STD5" }),
        risk: risks("R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8"),
        risk_snapshot: riskReports(
            ["R1", "P1", "2025-02-28", { residual: [4, 4] }],
            ["R1", "P1", "2025-06-20", { inherent: [4, 4], residual: [2, 3], impact: 300, probability: 0.5, reviewedOn: "2025-06-18" }],
            ["R2", "P1", "2025-03-31", { residual: [3, 3] }],
            ["R2", "P1", "2025-06-15", { residual: [1, 1], isClosed: true }],
            ["R3", "P1", "2025-03-31"],
            ["R3", "P1", "2025-05-20", { isClosed: true }],
            ["R4", "P1", "2025-06-10", { residual: [4, 4], isOwned: false }],
            ["R5", "P1", "2025-03-31", { residual: [3, 2] }],
            ["R5", "P1", "2025-06-12", { residual: [3, 2], occurredOn: "2025-06-12" }],
            ["R6", "P2", "2025-03-31", { residual: [2, 4] }],
            ["R6", "P2", "2025-06-27", { residual: [2, 4], isClosed: true }],
            ["R7", "P2", "2025-03-31", { residual: [3, 3], owner: "SP-1" }],
            ["R7", "P2", "2025-06-28", { residual: [3, 5], owner: "SP-1" }],
            ["R8", "P3", "2025-03-31", { residual: [1, 1] }],
        ),
        risk_action: riskActions(
            ["A1", "R1", "P1", { from: "2025-03-01", due: "2025-03-31", done: "2025-06-10" }],
            ["A3", "R1", "P1", { from: "2025-03-01", due: "2025-06-15" }],
            ["A2", "R1", "P1", { from: "2025-03-01", due: "2025-06-15" }],
            ["A4", "R1", "P1", { from: "2025-03-01", due: "2025-07-20" }],
            ["A5", "R1", "P1", { from: "2025-03-01", due: "2025-04-30", dropped: "2025-06-01" }],
            ["A6", "R2", "P1", { from: "2025-04-01", due: "2025-05-01" }],
            ["A7", "R7", "P2", { from: "2025-06-01", due: "2025-07-05" }],
        ),
    },
    calendar: ["2025-01-01", "2025-12-31"],
    closedThrough: "2025-05-31",
    cells: [],
};

/** By measure; what is left out is BLANK. */
type Told = Readonly<Record<string, number | string>>;

function ranks(kind: string, likelihood: number, impact: number): Told {
    return { [`${kind} Likelihood`]: likelihood, [`${kind} Impact`]: impact };
}

const before = (likelihood: number, impact: number): Told => ranks("Previous Residual", likelihood, impact);

const loss = (expected: number, lowest: number, highest: number): Told =>
    ({ "Expected Loss": expected, "Lowest Expected Loss": lowest, "Highest Expected Loss": highest });

const NOT_OPEN: Told = { "Overdue Actions": 0, "Risks above Appetite": 0 };

const R1: Told = {
    ...ranks("Inherent", 4, 4), ...ranks("Residual", 2, 3), ...before(4, 4),
    // 300 x 0.5; 5 % of 200,000; 20 % of 1,000,000
    ...loss(150, 10_000, 200_000),
    "Risk Owner": "PM-1", "Last Review": "2025-06-18", "Next Action": "Action A2", "Next Action Due": "2025-06-15",
    "Open Actions": 3, "Overdue Actions": 2, "Closed Actions": 1, "Risk State": "open", "Risks above Appetite": 0,
};

const R4: Told = {
    ...ranks("Inherent", 4, 4), ...ranks("Residual", 4, 4),
    // 65 % of 3,000,000; 50 % of 1,000,000; 80 % of 5,000,000
    ...loss(1_950_000, 500_000, 4_000_000),
    "Last Review": "2025-06-10", "Overdue Actions": 0, "Risk State": "open", "Risks above Appetite": 1,
};

const R7_STATELESS: Told = {
    ...ranks("Inherent", 3, 5), ...ranks("Residual", 3, 5), ...before(3, 5),
    // 35 % of 12,500,000; 20 % of 5,000,000; 50 % of 20,000,000
    ...loss(4_375_000, 1_000_000, 10_000_000),
    "Risk Owner": "SP-1", "Last Review": "2025-06-28", "Next Action": "Action A7", "Next Action Due": "2025-07-05",
    "Open Actions": 1, "Overdue Actions": 0, "Risks above Appetite": 1,
};

const R7: Told = { ...R7_STATELESS, "Risk State": "open" };

const R8: Told = {
    ...ranks("Inherent", 1, 1), ...ranks("Residual", 1, 1), ...before(1, 1),
    // 2.5 % of 25,000; 5 % of 50,000
    ...loss(625, 0, 2_500),
    "Risk Owner": "PM-1", "Last Review": "2025-03-31", "Overdue Actions": 0, "Risk State": "open", "Risks above Appetite": 0,
};

const ON_MONDAY: Readonly<Record<string, Told>> = {
    R1,
    R2: { ...NOT_OPEN, ...before(3, 3), "Risk State": "closed" },
    R3: NOT_OPEN,
    R4,
    R5: { ...NOT_OPEN, ...before(3, 2), "Risk State": "occurred" },
    R6: NOT_OPEN,
    R7,
    R8,
    // R1 and R4, which have not one owner; their states and those of R2 and R5 are not one
    P1: {
        ...ranks("Inherent", 4, 4), ...ranks("Residual", 4, 4), ...before(4, 4), ...loss(1_950_150, 510_000, 4_200_000),
        "Last Review": "2025-06-10", "Next Action": "Action A2", "Next Action Due": "2025-06-15",
        "Open Actions": 3, "Overdue Actions": 2, "Closed Actions": 1, "Risks above Appetite": 1,
    },
    // R7 alone
    P2: R7,
    P3: R8,
    total: {
        ...ranks("Inherent", 4, 5), ...ranks("Residual", 4, 5), ...before(4, 5), ...loss(6_325_775, 1_510_000, 14_202_500),
        "Last Review": "2025-03-31", "Next Action": "Action A2", "Next Action Due": "2025-06-15",
        "Open Actions": 4, "Overdue Actions": 2, "Closed Actions": 1, "Risks above Appetite": 2,
    },
};

/** By day, then by scope. */
export const RISKS_BY_HAND: Readonly<Record<string, Readonly<Record<string, Told>>>> = {
    "2025-06-30": ON_MONDAY,
    "2025-06-29": {
        ...ON_MONDAY,
        R6: { ...NOT_OPEN, ...before(2, 4), "Risk State": "closed" },
        R7: { ...R7, ...before(3, 3) },
        // R6 closed, R7 open
        P2: { ...R7_STATELESS, ...before(3, 4) },
        total: { ...ON_MONDAY.total, ...before(4, 4) },
    },
};
