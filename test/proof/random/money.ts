import * as fc from "fast-check";
import { csv, earnedValueHeader, type Movement } from "../tiny/twoDirectorates";
import { monthEnd, someDay, someMonth } from "./days";
import { type Made, maybe, someProject, someRows, tableOf } from "./table";

/** The days of the versions that have one of their own: a revision, a transfer, a re-planning. */
export const someVersionDays = fc.record({ revision: someDay, transfer: someDay, planning: someDay });

export function versionTable({ revision, transfer, planning }: Made<typeof someVersionDays>): string {
    return csv(
        "version_id,label_fr,label_en,version_type,version_date,is_approved",
        "BUD-INI,Initial,Original,initial,2000-01-01,true",
        `REV-1,Révision,Revision,revised,${revision},true`,
        "REV-D,Révision en discussion,Revision being discussed,revised,2025-02-01,false",
        `TRF-1,Transfert,Transfer,transfer,${transfer},true`,
        "TRF-D,Transfert en discussion,Transfer being discussed,transfer,2025-02-01,false",
        "BAS-1,Référence,Baseline,baseline,2000-01-01,true",
        `BAS-2,Replanification,Re-planning,baseline,${planning},true`,
        "BAS-D,Replanification en discussion,Re-planning being discussed,baseline,2025-02-01,false",
        "FCT,Réestimations,Re-estimates,forecast,2000-01-01,true",
        "FCT-D,Réestimation en discussion,Re-estimate being discussed,forecast,2000-01-01,false",
        "ACT,Engagé et réalisé,Commitments and actuals,actual,2000-01-01,true",
    );
}

/** What is told of money, and in which version. */
const KINDS: readonly (readonly [measure: string, version: string])[] = [
    ["budget", "BUD-INI"], ["budget", "BUD-INI"], ["budget", "REV-1"], ["budget", "REV-D"], ["budget", "TRF-1"], ["budget", "TRF-D"], ["budget", "BAS-1"],
    ["budget", "BAS-1"], ["budget", "BAS-2"], ["budget", "BAS-D"], ["committed", "ACT"], ["actual", "ACT"], ["actual", "ACT"], ["actual", "ACT"],
    ["forecast", "FCT"], ["forecast", "FCT"], ["forecast", "FCT-D"],
];

const NATURES = ["NAT-INT", "NAT-EXT", "NAT-LIC", "NAT-INF", "NAT-MCO", "NAT-PRV"];

const someMovement = fc.record({
    project: someProject, month: someMonth, nature: fc.constantFrom(...NATURES), kind: fc.constantFrom(...KINDS),
    eur: fc.constantFrom(100, 50, 30, 20, 10, 7, 0, -10, -40), seenOn: someDay, days: maybe(fc.constantFrom(0, 1, 2, 5)),
    document: fc.constantFrom("D-1", "D-2", "D-3"),
}).map(({ project, month, nature, kind: [measure, version], eur, seenOn, days, document }): Movement => [
    project, month, nature, measure, version, eur,
    { ...(measure === "forecast" ? { seenOn } : {}), ...(days === undefined ? {} : { days }), ...(measure === "budget" ? { document } : {}) },
]);

export const someMovements = fc.uniqueArray(someMovement, {
    maxLength: 16, selector: ([project, month, nature, measure, version, , detail]) => [project, month, nature, measure, version, detail?.seenOn].join(" "),
});

const someClosing = fc.record({
    project: someProject, closing: monthEnd, budget: fc.constantFrom(0, 100, 200), planned: fc.constantFrom(0, 0.25, 0.5, 1),
    earned: fc.constantFrom(0, 0.25, 0.5, 1), spent: fc.constantFrom(0, 20, 50, 100, 150),
});

export const someClosings = someRows(someClosing, ({ project, closing }) => `${project} ${closing}`);

export function closingTable(closings: Made<typeof someClosings>): string {
    return tableOf(earnedValueHeader, closings.map(({ project, closing, budget, planned, earned, spent }) =>
        [project, closing, budget, budget * planned, budget * earned, spent, budget === 0 ? 0 : earned, "percent_complete"]));
}
