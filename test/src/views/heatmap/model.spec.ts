import { customScale } from "../../../../src/domain/scales/custom";
import { rag } from "../../../../src/domain/scales/rag";
import { EXEMPT, NOT_RATED, UNKNOWN } from "../../../../src/domain/status";
import { BETTER, NO_TREND, WORSE } from "../../../../src/domain/trend";
import type { HeatmapModel } from "../../../../src/views/heatmap/model";
import { modelOf, ModelOptions, month, nodeAt, Report } from "./portfolio";

const statuses = (model: HeatmapModel, ...path: string[]): number[] => [...model.cells(nodeAt(model.tree, ...path)).status];
const trends = (model: HeatmapModel, ...path: string[]): number[] => [...model.cells(nodeAt(model.tree, ...path)).trend];
const mean: ModelOptions = { settings: { rollup: { rule: "mean" } } };

const history: readonly Report[] = [
    { path: ["North", "A"], column: month(1), status: "Sun", trend: -1 },
    { path: ["North", "A"], column: month(2), status: "Rain", trend: 1 },
    { path: ["North", "B"], column: month(1), status: 2, trend: null },
    { path: ["North", "B"], column: month(2), status: "nonsense", trend: 0 },
];

describe("the model of a heatmap", () => {
    it("reads statuses on the scale, and rolls them up", () => {
        const model = modelOf(history);
        expect(statuses(model, "North", "A")).toEqual([1, 3]);
        expect(statuses(model, "North", "B")).toEqual([2, UNKNOWN]);
        expect(statuses(model, "North")).toEqual([2, 3]);
    });

    it("reads them on any scale that it is given", () => {
        const rows: Report[] = [{ path: ["A"], status: "Vert" }, { path: ["B"], status: "R" }];
        expect(modelOf(rows, { scale: rag }).tree.root.children.map((node) => modelOf(rows, { scale: rag }).cells(node).status[0])).toEqual([1, 3]);
        const own = customScale("Bon; Mauvais = R");
        expect(own.ok && [...modelOf(rows, { scale: own.scale }).statusCounts].map((count, code) => [code, count]).filter(([, count]) => count > 0)).toEqual([[2, 1], [UNKNOWN, 1]]);
    });

    it("counts data rows by status", () => {
        const model = modelOf([...history, { path: ["South"], column: month(1), status: null }, { path: ["South"], column: month(2), status: "exempt" }]);
        const counted = Object.fromEntries(Object.entries([...model.statusCounts]).filter(([, count]) => count > 0));
        expect(counted).toEqual({ 1: 1, 2: 1, 3: 1, [NOT_RATED]: 1, [EXEMPT]: 1, [UNKNOWN]: 1 });
        expect(model.rowCount).toBe(6);
    });

    it("reads every row as not rated without a field for the status", () => {
        expect(statuses(modelOf([{ path: ["A"] }]), "A")).toEqual([NOT_RATED]);
    });

    it("names rows as their cells are written, blanks too", () => {
        const model = modelOf([{ path: ["North", "A"], status: 1 }, { path: [null, "B"], status: 1 }]);
        expect(model.tree.root.children.map(model.labelOf)).toEqual(["North", "(blank)"]);
    });

    it("knows whether there are groups", () => {
        expect([modelOf(history).hasGroups, modelOf([{ path: ["A"], status: 1 }]).hasGroups, modelOf([]).hasGroups]).toEqual([true, false, false]);
    });

    it("works the cells of a row out once", () => {
        const model = modelOf(history);
        expect(model.cells(nodeAt(model.tree, "North"))).toBe(model.cells(nodeAt(model.tree, "North")));
    });

    it("sorts rows by their order, numbers or dates, texts of numbers too, and leaves the rest last", () => {
        const named = (orders: readonly unknown[]): unknown[] =>
            modelOf(orders.map((order, at) => ({ path: ["ABCD"[at]], status: 1, order }))).tree.root.children.map(({ value }) => value);
        expect(named([3, 1, 2])).toEqual(["B", "C", "A"]);
        expect(named([month(3), month(1), null, month(2)])).toEqual(["B", "D", "A", "C"]);
        expect(named(["2,5", "1", "x", "2"])).toEqual(["B", "D", "A", "C"]);
    });
});

describe("weights", () => {
    const weighed = (weight: unknown): number[] => statuses(modelOf([{ path: ["N", "A"], status: 1, weight: 1 }, { path: ["N", "B"], status: 4, weight }], mean), "N");

    it("count in the mean", () => {
        expect([weighed(1), weighed(9), weighed(0.1)]).toEqual([[3], [4], [1]]);
        expect(weighed("9,0")).toEqual([4]);
    });

    it("count nothing where they are blank, negative or no number", () => {
        for (const weight of [null, "", -5, NaN, "much", 0]) expect(weighed(weight)).toEqual([1]);
    });

    it("are all alike without a field for them", () => {
        expect(statuses(modelOf([{ path: ["N", "A"], status: 1 }, { path: ["N", "B"], status: 4 }], mean), "N")).toEqual([3]);
    });
});

describe("the trends of a model", () => {
    it("are the declared ones where a field is bound, and computed for groups", () => {
        const model = modelOf(history);
        expect(trends(model, "North", "A")).toEqual([WORSE, BETTER]);
        expect(trends(model, "North", "B")).toEqual([NO_TREND, NO_TREND]);
        expect(trends(model, "North")).toEqual([NO_TREND, WORSE]);
        expect(model.declaresTrends).toBe(true);
    });

    it("are computed where the author says so, or no field is bound", () => {
        const computed = modelOf(history, { settings: { trend: { source: "computed" } } });
        expect(trends(computed, "North", "A")).toEqual([NO_TREND, WORSE]);
        expect(computed.declaresTrends).toBe(false);
        const unbound = modelOf(history.map(({ path, column, status }) => ({ path, column, status })));
        expect(trends(unbound, "North", "A")).toEqual([NO_TREND, WORSE]);
        expect(unbound.declaresTrends).toBe(false);
    });

    it("are only the declared ones where the author says so", () => {
        const model = modelOf(history, { settings: { trend: { source: "declared" } } });
        expect(trends(model, "North", "A")).toEqual([WORSE, BETTER]);
        expect(trends(model, "North")).toEqual([NO_TREND, NO_TREND]);
    });

    it("are none where the author wants none", () => {
        const model = modelOf(history, { settings: { trend: { show: false } } });
        expect(trends(model, "North", "A")).toEqual([NO_TREND, NO_TREND]);
        expect(model.declaresTrends).toBe(false);
    });

    it("are not told from one dimension to the next", () => {
        const rows: Report[] = [{ path: ["A"], column: "Budget", status: 1 }, { path: ["A"], column: "Scope", status: 4 }];
        expect(trends(modelOf(rows), "A")).toEqual([NO_TREND, NO_TREND]);
    });
});

describe("the staleness of a model", () => {
    const rows: readonly Report[] = [
        { path: ["N", "A"], column: month(6), status: 4, collected: month(1) },
        { path: ["N", "B"], column: month(6), status: 1, collected: new Date(2026, 5, 20) },
    ];

    it("is told for each row", () => {
        const model = modelOf(rows);
        expect([model.ages.ageOf(0), model.ages.isStale(0), model.ages.isStale(1)]).toEqual([181, true, false]);
        expect([...model.cells(nodeAt(model.tree, "N", "A")).stale, ...model.cells(nodeAt(model.tree, "N")).stale]).toEqual([1, 0]);
    });

    it("keeps a stale rating out of its group where the author says so, and never out of its own row", () => {
        const model = modelOf(rows, { settings: { rollup: { includeStale: false } } });
        expect([statuses(model, "N"), statuses(model, "N", "A")]).toEqual([[1], [4]]);
        expect(statuses(modelOf(rows), "N")).toEqual([4]);
    });
});
