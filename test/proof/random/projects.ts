import * as fc from "fast-check";
import { addDays } from "../../../dataset/generate/day";
import { someDay } from "./days";
import { type Made, PROJECTS, tableOf } from "./table";

/** How a project departs from the plain one: it may be closed, and its weather be collected every week. */
const life = fc.record({ from: someDay, days: fc.integer({ min: 0, max: 400 }), isClosed: fc.boolean(), isWeekly: fc.boolean() })
    .map(({ from, days, isClosed, isWeekly }) => ({ from, to: addDays(from, days), isClosed, isWeekly }));

const plain = fc.constant({ from: "2025-01-06", to: "2026-06-30", isClosed: false, isWeekly: false });

const someLife = fc.oneof(plain, life);

export const someLives = fc.record({ P1: someLife, P2: someLife, P3: someLife, P4: someLife });

/** The share of one of two that a project is split between; 0 and 1 too. */
const someSplit = fc.constantFrom(1, 0.75, 0.5, 0);

/** A project serves no priority, one, or two. */
export const somePriorities = fc.tuple(...PROJECTS.map(() => fc.option(someSplit, { nil: undefined })));

export function priorityTable(splits: readonly (number | undefined)[]): string {
    const rows = splits.flatMap((split, index) => (split === undefined ? [] : [[PROJECTS[index], "PRI-1", split], [PROJECTS[index], "PRI-2", 1 - split]]));
    return tableOf("project_id,priority_id,weight", rows);
}

/** Who pays is not told, or two directorates do from the beginning, and share otherwise from a day on. */
export const someFunding = fc.tuple(...PROJECTS.map(() => fc.option(fc.record({ first: someSplit, then: someSplit, from: someDay }), { nil: undefined })));

type Funding = Made<typeof someFunding>;

export function fundingTable(funding: Funding): string {
    const rows = funding.flatMap((shares, index) => (shares === undefined ? [] : [
        [PROJECTS[index], "DIR-A", shares.first, "2024-01-01", addDays(shares.from, -1)],
        [PROJECTS[index], "DIR-B", 1 - shares.first, "2024-01-01", addDays(shares.from, -1)],
        [PROJECTS[index], "DIR-A", shares.then, shares.from, ""],
        [PROJECTS[index], "DIR-B", 1 - shares.then, shares.from, ""],
    ]));
    return tableOf("project_id,directorate_id,share,valid_from,valid_to", rows);
}
