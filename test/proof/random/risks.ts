import * as fc from "fast-check";
import { addDays } from "../../../dataset/generate/day";
import { risks } from "../tiny/risks/register";
import { riskActionHeader, riskSnapshotHeader } from "../tiny/twoDirectorates";
import { someDay } from "./days";
import { type Made, maybe, someNumberedRows, someRows, tableOf } from "./table";

/** Risks and the projects that they are of. */
const OWNERS = { R1: "P1", R2: "P1", R3: "P2", R4: "P3" } as const;

const someRisk = fc.constantFrom("R1" as const, "R2" as const, "R3" as const, "R4" as const);
/** Of both matrices. */
const someRank = fc.integer({ min: 1, max: 4 });

const someReport = fc.record({
    risk: someRisk, told: someDay, inherent: fc.tuple(someRank, someRank), residual: fc.tuple(someRank, someRank),
    impact: maybe(fc.constantFrom(0, 1000, 400_000)), probability: maybe(fc.constantFrom(0, 0.25, 1)), velocity: maybe(fc.constantFrom(1, 2, 3)),
    expected: maybe(someDay), strategy: fc.constantFrom("reduce", "reduce", "accept"), owner: maybe(fc.constant("PM-1")),
    status: fc.constantFrom("open", "open", "open", "closed", "occurred"), reviewedAgo: fc.constantFrom(0, 7, 70), occurredAgo: fc.constantFrom(0, 7, 70),
    real: maybe(fc.constantFrom(0, 500, 600_000)),
});

export const someRiskReports = someRows(someReport, ({ risk, told }) => `${risk} ${told}`);

export const riskTable = risks(...Object.keys(OWNERS));

export function riskReportTable(reports: Made<typeof someRiskReports>): string {
    return tableOf(riskSnapshotHeader, reports.map(({ risk, told, inherent, residual, status, ...more }) => [
        risk, OWNERS[risk], told, ...inherent, Math.min(residual[0], inherent[0]), Math.min(residual[1], inherent[1]), more.impact, more.probability,
        more.velocity, more.expected, more.strategy, more.owner, status, addDays(told, -more.reviewedAgo),
        status === "occurred" ? addDays(told, -more.occurredAgo) : "", status === "occurred" ? more.real : "",
    ]));
}

const someAction = fc.record({
    risk: someRisk, created: someDay, length: fc.constantFrom(0, 5, 30, 100), owner: maybe(fc.constant("PM-1")),
    status: fc.constantFrom("open", "done", "cancelled"), closed: fc.constantFrom(0, 5, 40),
});

export const someActions = someNumberedRows(someAction);

export function actionTable(actions: Made<typeof someActions>): string {
    return tableOf(riskActionHeader, actions.map(({ risk, created, length, owner, status, closed }, index) => [
        `A${index + 1}`, risk, OWNERS[risk], "Action", created, addDays(created, length), status === "open" ? "" : addDays(created, closed), owner, status,
    ]));
}
