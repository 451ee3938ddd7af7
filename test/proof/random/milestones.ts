import * as fc from "fast-check";
import { addDays } from "../../../dataset/generate/day";
import { milestonesNamed } from "../tiny/milestones/names";
import { milestoneSnapshotHeader } from "../tiny/twoDirectorates";
import { someDay } from "./days";
import { type Made, maybe, someRows, tableOf } from "./table";

/** Milestones and the projects that they are of. */
const OWNERS = { J1: "P1", J2: "P1", J3: "P2", J4: "P3" } as const;

const someSnapshot = fc.record({
    milestone: fc.constantFrom("J1" as const, "J2" as const, "J3" as const, "J4" as const), told: someDay, approved: maybe(someDay), planned: someDay,
    status: fc.constantFrom("planned" as const, "planned" as const, "achieved" as const, "cancelled" as const), ago: fc.constantFrom(0, 1, 12, 40),
});

export const someSnapshots = someRows(someSnapshot, ({ milestone, told }) => `${milestone} ${told}`);

export const milestoneTable = milestonesNamed(...Object.keys(OWNERS));

export function snapshotTable(snapshots: Made<typeof someSnapshots>): string {
    return tableOf(milestoneSnapshotHeader, snapshots.map(({ milestone, told, approved, planned, status, ago }) =>
        [milestone, OWNERS[milestone], told, approved, planned, status === "achieved" ? addDays(told, -ago) : "", status]));
}
