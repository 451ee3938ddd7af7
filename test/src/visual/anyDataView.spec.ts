import fc from "fast-check";
import { brokenAttributes } from "./sound";
import { mountOnly } from "./visualBuilder";

const RISK_ROLES = ["probability", "impact", "residualProbability", "residualImpact", "targetProbability", "targetImpact", "previousProbability", "previousImpact", "exposure", "exposureLow", "exposureHigh", "owner", "reviewed", "action", "actionDue", "openActions", "overdueActions", "closedActions", "riskState", "appetite"];
const ROLES = ["levels", "columns", "status", "trend", "collected", "comment", "weight", "order", "period", "nature", "currency", "version", "budget", "revised", "planned", "committed", "actual", "earned", "forecast", "previousForecast", "madeForecast", "landing", "previousLanding", "costIndex", "scheduleIndex", "runway", "due", "closing", "risk", "category", ...RISK_ROLES, "tooltips", "unheardOf"];
const RUNS = 250;

const usual = fc.oneof(fc.integer({ min: -1, max: 5 }), fc.constantFrom("1", "Sun", "exempt", "2026-01", "2026-Q2", "A", "B", ""), fc.date({ min: new Date(2024, 0, 1), max: new Date(2027, 0, 1) }));
const cell: fc.Arbitrary<unknown> = fc.oneof({ weight: 3, arbitrary: usual }, { weight: 1, arbitrary: fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true }) });

const source = fc.record({
    displayName: fc.option(fc.string({ unit: "grapheme", maxLength: 30 }), { nil: undefined }),
    queryName: fc.string({ maxLength: 8 }),
    roles: fc.option(fc.dictionary(fc.constantFrom(...ROLES), fc.boolean(), { maxKeys: 3 }), { nil: null }),
    type: fc.option(fc.record({ dateTime: fc.boolean() }), { nil: undefined }),
});

const field = fc.oneof({ weight: 20, arbitrary: fc.record({ source, values: fc.array(cell, { maxLength: 12 }) }) }, { weight: 1, arbitrary: fc.constantFrom(null, undefined, {}, { source: null }) });

/** A field that surely plays a role, so that most data views have something to draw. */
const playing = (role: string): fc.Arbitrary<unknown> => fc.array(cell, { minLength: 1, maxLength: 12 })
    .map((values) => ({ source: { displayName: role, queryName: role, roles: { [role]: true } }, values }));

interface Parts {
    readonly categories: readonly unknown[];
    readonly values: readonly unknown[];
    readonly objects: unknown;
    readonly more: boolean;
}

const sourcesOf = (fields: readonly unknown[]): unknown[] => fields.map((one) => (one as { readonly source?: unknown } | null | undefined)?.source);

function dataViewOf({ categories, values, objects, more }: Parts): unknown {
    const columns = [...sourcesOf(categories), ...sourcesOf(values)];
    return { metadata: { columns, objects, ...(more && { segment: {} }) }, categorical: { categories, values } };
}

const setting = fc.oneof(fc.boolean(), fc.integer(), fc.constantFrom("mean", "declared", "custom", "dimension", "period", "rag", "vertical", "bottom", null), fc.double());
const objects = fc.dictionary(fc.constantFrom("view", "scale", "cells", "headers", "trend", "staleness", "rollup", "legend"),
    fc.dictionary(fc.constantFrom("columnKind", "openLevels", "kind", "palette", "rule", "show", "gap", "height", "fontSize", "rotation", "source", "showStable", "position"), setting, { maxKeys: 4 }), { maxKeys: 4 });

const drawable = fc.record({
    categories: fc.tuple(playing("levels"), playing("columns"), field),
    values: fc.tuple(playing("status"), field, field),
    objects,
    more: fc.boolean(),
}).map(dataViewOf);

const budget = fc.record({
    categories: fc.tuple(playing("period"), field, field),
    values: fc.tuple(playing("revised"), playing("actual"), playing("forecast"), playing("earned"), field, field),
    objects: fc.record({ burn: fc.record({ form: fc.constantFrom("autoForm", "curve", "bars", "burnDown", "variance", "multiples", 3), input: fc.constantFrom("periodic", "cumulative"), scope: fc.constantFrom("life", "fiscalYear"), method: fc.constantFrom("autoMethod", "cpi", "cpiSpi", "atBudget"), closing: fc.constantFrom("", "2026-02-28", "soon") }, { requiredKeys: [] }) }),
    more: fc.boolean(),
}).map(dataViewOf);

const risks = fc.record({
    categories: fc.tuple(playing("risk"), field, field),
    values: fc.constantFrom(...RISK_ROLES).chain((role) => fc.tuple(playing("residualProbability"), playing("residualImpact"), playing("exposure"), playing("previousProbability"), playing("previousImpact"), playing(role), field)),
    objects: fc.record({
        risk: fc.record({ mode: fc.constantFrom("residualMode", "inherentMode", "movementMode", "sinceLastMode", "heatMode", 3), orientation: fc.constantFrom("likelihoodUp", "impactUp"), order: fc.constantFrom("exposureFirst", "zoneFirst", "movedFirst", "asGiven", null) }, { requiredKeys: [] }),
        riskScale: fc.record({ scales: fc.constantFrom("std5", "std4", "std3", "ownScales"), likelihoodLevels: fc.constantFrom("", "A; B; C", "A = 0..1; B = 1..2; C = 2..3", "1; 1; 1"), impactLevels: fc.constantFrom("A; B; C", ";;;"), impactReading: fc.constantFrom("ranks", "values") }, { requiredKeys: [] }),
        riskZones: fc.record({ rule: fc.constantFrom("byCells", "byScore"), count: fc.integer({ min: -1, max: 9 }), scoreLimits: fc.constantFrom("", "5; 15", "x"), appetite: fc.constantFrom("standardAppetite", "worstZone", "ownLine", "noAppetite"), line1: fc.integer({ min: -3, max: 9 }) }, { requiredKeys: [] }),
        riskList: fc.record({ position: fc.constantFrom("listRight", "listBelow", "listOff") }, { requiredKeys: [] }),
        riskChecks: fc.record({ show: fc.boolean() }, { requiredKeys: [] }),
    }, { requiredKeys: [] }),
    more: fc.boolean(),
}).map(dataViewOf);

const anything = fc.record({ categories: fc.array(field, { maxLength: 4 }), values: fc.array(field, { maxLength: 4 }), objects: fc.oneof(objects, fc.anything()), more: fc.boolean() }).map(dataViewOf);

const viewport = fc.record({ width: fc.integer({ min: -10, max: 1500 }), height: fc.integer({ min: -10, max: 1000 }) });

describe("any data view at all", () => {
    for (const [name, views] of [["that holds what is needed", drawable], ["of a budget", budget], ["of a register of risks", risks], ["of any roles", anything]] as const) {
        it(`${name} is answered without an exception, with exactly one end per update`, () => {
            const visual = mountOnly();
            fc.assert(fc.property(views, (dataView) => {
                visual.report.log.clear();
                visual.send([dataView]);
                expect(visual.report.log.renderings()).toEqual(["started", "finished"]);
                expect(brokenAttributes(visual.element)).toEqual([]);
            }), { numRuns: RUNS });
        });
    }

    it("is answered in any sequence of data views and sizes as by a visual that has seen none before", () => {
        const old = mountOnly();
        fc.assert(fc.property(drawable, viewport, (dataView, size) => {
            const fresh = mountOnly();
            for (const visual of [old, fresh]) visual.send([dataView], size);
            const picture = ({ cells, rowLabels, columnLabels, message, notices }: typeof old): unknown => ({
                cells: cells().map(({ row, column, fill, iconPath, trend, clock, coverage, dash }) => ({ row, column, fill, iconPath, trend, clock, coverage, dash })),
                rows: rowLabels(), columns: columnLabels(), message: message(), notices: notices(),
            });
            expect(picture(old)).toEqual(picture(fresh));
            fresh.element.remove();
        }), { numRuns: 120 });
    });
});
