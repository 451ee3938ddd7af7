import * as fc from "fast-check";
import type { LooseDataView } from "../../../src/dataview/loose";
import { BUDGET_MEASURES, BudgetFields, boundRoles, hasNoField, readTable, RISK_MEASURES, RiskFields, Role, ROLES } from "../../../src/dataview/table";
import { expectAlways } from "../domain/property";

const source = (displayName: string, ...roles: readonly Role[]): { displayName: string; roles: Record<string, boolean> } =>
    ({ displayName, roles: Object.fromEntries(roles.map((role) => [role, true])) });
const empty = { levels: [], columns: undefined, status: undefined, trend: undefined, collected: undefined, comment: undefined, weight: undefined, order: undefined, tooltips: [] };

const NO_BUDGET: BudgetFields = {
    period: undefined, nature: undefined, currency: undefined, version: undefined,
    measures: Object.fromEntries(BUDGET_MEASURES.map((measure) => [measure, undefined])) as BudgetFields["measures"],
};
const NO_RISKS: RiskFields = {
    names: [], category: undefined,
    measures: Object.fromEntries(RISK_MEASURES.map((measure) => [measure, undefined])) as RiskFields["measures"],
};
const project = { source: source("Project", "levels"), values: ["A", "B"] };
const status = { source: source("Weather", "status"), values: [1, null] };

describe("readTable", () => {
    it("reads each role from the field that plays it", () => {
        const names = ["trend", "collected", "comment", "weight", "order"] as const;
        const table = readTable({
            categorical: {
                categories: [{ source: source("Programme", "levels"), values: ["P", "P"] }, project, { source: source("Month", "columns"), values: ["2026-01", "2026-01"] }],
                values: [status, ...names.map((name) => ({ source: source(`The ${name}`, name), values: [name, name] })), { source: source("Manager", "tooltips"), values: ["Ada", "Bob"] }],
            },
        });
        expect(table.rowCount).toBe(2);
        expect(table.levels.map((level) => level.name)).toEqual(["Programme", "Project"]);
        expect(table.columns?.name).toBe("Month");
        expect(table.status?.values).toEqual([1, null]);
        expect(names.map((name) => table[name]?.name)).toEqual(names.map((name) => `The ${name}`));
        expect(table.tooltips.map((field) => field.name)).toEqual(["Manager"]);
    });

    it("keeps the host's own arrays and does not copy them", () => {
        const table = readTable({ categorical: { categories: [project], values: [status] } });
        expect(table.levels[0].values).toBe(project.values);
        expect(table.status?.values).toBe(status.values);
    });

    it("keeps the category columns for the identities of rows", () => {
        const table = readTable({ categorical: { categories: [project], values: [status] } });
        expect(table.identityColumns as unknown).toEqual([project]);
    });

    it("keeps all levels and tooltips in the host's order", () => {
        const levels = ["A", "B", "C"].map((name) => ({ source: source(name, "levels"), values: [name] }));
        const tooltips = ["X", "Y"].map((name) => ({ source: source(name, "tooltips"), values: [name] }));
        const table = readTable({ categorical: { categories: levels, values: tooltips } });
        expect(table.levels.map(({ name }) => name)).toEqual(["A", "B", "C"]);
        expect(table.tooltips.map(({ name }) => name)).toEqual(["X", "Y"]);
    });

    it("takes the first of several fields of a role that takes one", () => {
        const table = readTable({ categorical: { categories: [project], values: [status, { source: source("Other", "status"), values: [4, 4] }] } });
        expect(table.status?.name).toBe("Weather");
    });

    it("gives a field that plays two roles to both", () => {
        const table = readTable({ categorical: { categories: [project], values: [{ source: source("Budget", "weight", "tooltips"), values: [10, 20] }] } });
        expect([table.weight?.name, table.tooltips[0].name]).toEqual(["Budget", "Budget"]);
    });

    it("does not take a measure for a level, nor a category for a status", () => {
        const table = readTable({ categorical: { categories: [{ source: source("X", "status"), values: [1] }], values: [{ source: source("Y", "levels"), values: [1] }] } });
        expect([table.levels.length, table.status]).toEqual([0, undefined]);
    });

    it("counts the rows of the longest category", () => {
        expect(readTable({ categorical: { categories: [{ source: source("A", "levels"), values: [1] }, { source: source("B", "levels"), values: [1, 2, 3] }] } }).rowCount).toBe(3);
        expect(readTable({ categorical: { categories: [project], values: [{ source: source("S", "status"), values: [1, 2, 3] }] } }).rowCount).toBe(2);
    });

    it("counts no row without a level or a period: values that belong to neither are no rows", () => {
        expect(readTable({ categorical: { values: [status] } }).rowCount).toBe(0);
        expect(readTable({ categorical: { categories: [{ source: source("Month", "period"), values: ["2026-01"] }], values: [status] } }).rowCount).toBe(1);
    });

    it("says whether a field holds dates, and its format", () => {
        const table = readTable({ categorical: { values: [
            { source: { ...source("Entered", "collected"), type: { dateTime: true }, format: "d" }, values: [] },
            { source: source("Budget", "weight"), values: [] },
        ] } });
        expect([table.collected?.isDate, table.collected?.format]).toEqual([true, "d"]);
        expect([table.weight?.isDate, table.weight?.format]).toEqual([false, undefined]);
    });

    it("knows that the host holds more rows while there is a segment", () => {
        expect(readTable({ metadata: { segment: {} } }).more).toBe(true);
        expect([readTable({ metadata: {} }), readTable({ metadata: { segment: null } }), readTable({}), readTable(undefined)].map(({ more }) => more)).toEqual([false, false, false, false]);
    });

    it("takes a row for highlighted when any of its measures is", () => {
        const column = (role: string, highlights?: readonly unknown[]): object => ({ source: { roles: { [role]: true } }, values: [1, 2, 3], ...(highlights && { highlights }) });
        const read = (...values: readonly object[]): boolean[] | undefined => {
            const { isHighlighted } = readTable({ categorical: { values: values } });
            return isHighlighted && [0, 1, 2].map(isHighlighted);
        };
        expect(read(column("status", [null, 2, null]), column("weight", [null, null, 0]))).toEqual([false, true, true]);
        expect(read(column("status", [null, null, null]))).toEqual([false, false, false]);
        expect([read(column("status")), read(column("status", []))]).toEqual([undefined, undefined]);
    });

    it("reads missing parts as absent", () => {
        const views: (LooseDataView | undefined)[] = [
            undefined, {}, { categorical: null }, { categorical: {} }, { categorical: { categories: null, values: null } },
            { categorical: { categories: [], values: [] } }, { categorical: { categories: [null, undefined], values: [{}] } }, { metadata: null },
        ];
        for (const view of views) {
            const { identityColumns, more, isHighlighted, paintOf, ...fields } = readTable(view);
            expect(fields).withContext(JSON.stringify(view)).toEqual({ rowCount: 0, ...empty, budget: NO_BUDGET, risks: NO_RISKS });
            expect([identityColumns.length, more, isHighlighted, paintOf]).toEqual([0, false, undefined, undefined]);
        }
    });

    it("reads a field without a name or values as nameless and empty", () => {
        const table = readTable({ categorical: { categories: [{ source: { displayName: null, roles: { levels: true } }, values: null }] } });
        expect(table.levels).toEqual([{ name: "", values: [], isDate: false, format: undefined }]);
        expect(table.rowCount).toBe(0);
    });

    it("reads whatever a host gives without a throw", () => {
        const roles = fc.oneof(fc.constant(null), fc.dictionary(fc.constantFrom(...ROLES, "other"), fc.constantFrom(true, false, undefined, 1 as unknown as boolean)));
        const column = fc.oneof(fc.constantFrom(null, undefined), fc.record({ displayName: fc.option(fc.string()), roles, type: fc.option(fc.record({ dateTime: fc.boolean() }, { requiredKeys: [] })), format: fc.option(fc.string()) }, { requiredKeys: [] }));
        const field = fc.oneof(fc.constantFrom(null, undefined), fc.record({ source: column, values: fc.oneof(fc.constant(null), fc.array(fc.anything())) }, { requiredKeys: [] }));
        const fields = fc.oneof(fc.constantFrom(null, undefined), fc.array(field));
        const view = fc.record({
            metadata: fc.option(fc.record({ columns: fc.oneof(fc.constant(null), fc.array(column)), segment: fc.anything() }, { requiredKeys: [] })),
            categorical: fc.option(fc.record({ categories: fields, values: fields }, { requiredKeys: [] })),
        }, { requiredKeys: [] });
        expectAlways(fc.property(view, (loose) => {
            const dataView = loose as LooseDataView;
            const table = readTable(dataView);
            const all = [...table.levels, table.columns, table.status, table.trend, table.collected, table.comment, table.weight, table.order, ...table.tooltips];
            return Number.isInteger(table.rowCount) && table.rowCount >= 0
                && all.every((one) => one === undefined || (typeof one.name === "string" && Array.isArray(one.values)))
                && hasNoField(dataView) === !(dataView.metadata?.columns ?? []).some((one) => Object.values(one?.roles ?? {}).some(Boolean))
                && [...boundRoles(dataView)].every((role) => ROLES.includes(role));
        }), 500);
    });
});

describe("hasNoField", () => {
    it("is true before any field is bound", () => {
        expect([undefined, {}, { metadata: null }, { metadata: { columns: null } }, { metadata: { columns: [] } }].map(hasNoField)).toEqual([true, true, true, true, true]);
        expect(hasNoField({ metadata: { columns: [null, {}, { roles: {} }, { roles: { status: false } }] } })).toBe(true);
    });

    it("is false once a field plays any role, also without rows", () => {
        expect(hasNoField({ metadata: { columns: [source("Weather", "status")] } })).toBe(false);
    });
});

describe("boundRoles", () => {
    it("names the roles that some field plays, also when there is no row", () => {
        const view = { metadata: { columns: [source("Project", "levels"), null, source("Weather", "status", "tooltips")] } };
        expect([...boundRoles(view)]).toEqual(["levels", "status", "tooltips"]);
        expect(boundRoles(undefined).size).toBe(0);
    });
});
