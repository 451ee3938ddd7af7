import type powerbi from "powerbi-visuals-api";
import { TupleIdentity } from "../../../dax/dataview/identity";
import { matrixDataView } from "../../../dax/dataview/matrix";
import { askVisual } from "../../../dax/visual/ask";
import type { Field, PlainFilter, VisualRequest } from "../../../dax/visual/request";
import { column, measure, request, shop } from "../visual/shop";

type Node = powerbi.DataViewMatrixNode;

const session = shop();
const mapping = { rows: ["r"], columns: ["c"], values: ["v"] };
const [kind, colour, month] = [column("Item.Kind", "r"), column("Item.Colour", "r"), column("Calendar.Month", "c")];
const total = measure("Total", "v");
const items = measure("Items", "v");

function matrix(fields: readonly Field[], more: Partial<VisualRequest> = {}): powerbi.DataViewMatrix {
    const found = matrixDataView(askVisual(session, request(fields, more)), mapping).matrix;
    if (found === undefined) throw new Error("no matrix");
    return found;
}

function shown(node: Node): unknown {
    const name = node.isSubtotal === true ? "total" : node.value;
    return node.children === undefined ? name : [name, ...node.children.map(shown)];
}

function leaves(node: Node): readonly Node[] {
    return node.children === undefined ? [node] : node.children.flatMap(leaves);
}

function cells(node: Node): readonly unknown[] {
    return leaves(node).map(({ values = {} }) => Object.values(values).map(({ value }) => value));
}

describe("the matrix data view", () => {
    it("has trees of the members that occur, and a value for each leaf of both", () => {
        const { rows, columns, valueSources } = matrix([kind, colour, month, total]);
        expect(shown(rows.root)).toEqual([undefined, [null, null], ["cup", "blue", "red"], ["jug", "red"]]);
        expect(shown(columns.root)).toEqual([undefined, "January", "February", "March"]);
        expect(cells(rows.root)).toEqual([[null, null, 7], [20, null, null], [10, 30, null], [null, null, 5]]);
        expect([rows.levels, columns.levels].map((levels) => levels.map(({ sources }) => sources.map(({ queryName }) => queryName))))
            .toEqual([[["Item.Kind"], ["Item.Colour"]], [["Calendar.Month"]]]);
        expect(valueSources.map(({ queryName }) => queryName)).toEqual(["Total"]);
    });

    it("tells level, value and identity of a member, under its parents", () => {
        const { rows } = matrix([kind, colour, month, total]);
        const [red] = leaves(rows.root.children![1]).slice(1);
        expect([red.level, red.value, red.levelValues]).toEqual([1, "red", [{ value: "red", levelSourceIndex: 0 }]]);
        expect(red.identity instanceof TupleIdentity && red.identity.parts.map(({ value }) => value)).toEqual(["cup", "red"]);
    });

    it("ends the columns in a level of measures where there are several", () => {
        const { rows, columns } = matrix([kind, month, total, items]);
        expect(columns.levels.length).toBe(2);
        expect(columns.root.children?.map(({ children }) => children))
            .toEqual([0, 1, 2].map(() => [{ level: 1 }, { level: 1, levelSourceIndex: 1 }]));
        expect(Object.entries(rows.root.children?.[1].values ?? {})).toEqual([
            ["0", { value: 30 }], ["1", { value: 2, valueSourceIndex: 1 }], ["2", { value: 30 }], ["3", { value: 1, valueSourceIndex: 1 }],
            ["4", { value: null! }], ["5", { value: null!, valueSourceIndex: 1 }],
        ]);
    });

    it("has the measures alone as columns where there is no column", () => {
        const { rows, columns } = matrix([kind, total]);
        expect([columns.root, cells(rows.root)]).toEqual([{ children: [{ level: 0 }] }, [[7], [60], [5]]]);
        expect(cells(matrix([month, total]).rows.root)).toEqual([[30, 30, 12]]);
        expect(cells(matrix([total, items]).rows.root)).toEqual([[72, 4]]);
    });

    it("makes totals of rows and of columns the last of their siblings", () => {
        const totals = [[["Item.Kind"], ["Item.Colour"]], [["Calendar.Month"]]];
        const { rows, columns } = matrix([kind, colour, month, total], { totals });
        expect(shown(rows.root)).toEqual([undefined, [null, null, "total"], ["cup", "blue", "red", "total"], ["jug", "red", "total"], "total"]);
        expect(shown(columns.root)).toEqual([undefined, "January", "February", "March", "total"]);
        expect(cells(rows.root)).toEqual([
            [null, null, 7, 7], [null, null, 7, 7],
            [20, null, null, 20], [10, 30, null, 40], [30, 30, null, 60],
            [null, null, 5, 5], [null, null, 5, 5],
            [30, 30, 12, 72],
        ]);
        expect(leaves(rows.root).at(-1)?.value).toBeUndefined();
    });

    it("keeps the rows in the order of the sort, parents by their own totals", () => {
        const sort = [{ source: total.source, isDescending: false }];
        const { rows } = matrix([kind, colour, total], { sort, totals: [[["Item.Kind"], ["Item.Colour"]]] });
        expect(shown(rows.root)).toEqual([undefined, ["jug", "red", "total"], [null, null, "total"], ["cup", "blue", "red", "total"], "total"]);
    });

    it("has highlights beside the values", () => {
        const march: PlainFilter = { kind: "values", columns: [{ table: "Calendar", column: "Month" }], tuples: [["March"]], isExcluded: false };
        const { rows } = matrix([kind, total], { highlight: [march] });
        expect(leaves(rows.root).map(({ values = {} }) => values[0]))
            .toEqual([{ value: 7, highlight: 7 }, { value: 60, highlight: null! }, { value: 5, highlight: 5 }]);
    });

    it("is empty without rows, and has no values without measures", () => {
        const none: PlainFilter = { kind: "values", columns: [{ table: "Item", column: "Kind" }], tuples: [], isExcluded: false };
        expect(matrix([kind, month, total], { filters: [none] }).rows.root).toEqual({ children: [] });
        expect(leaves(matrix([kind]).rows.root).some((node) => "values" in node)).toBeFalse();
    });
});
