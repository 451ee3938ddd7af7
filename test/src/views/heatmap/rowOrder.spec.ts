import { MISSING } from "../../../../src/domain/status";
import { arranged, countHidden, RowChoice } from "../../../../src/views/heatmap/rowOrder";
import { openNodes } from "../../../../src/views/common/tree";
import { modelOf, month, Report } from "./portfolio";

const told = (path: readonly string[], history: readonly unknown[], weight = 1): Report[] => history.map((status, at) => ({ path, column: month(at + 1), status, weight }));

const portfolio: readonly Report[] = [
    ...told(["North", "Delta 10"], [1, 2, 3], 5),
    ...told(["North", "Alpha"], [4, 4, 4], 1),
    ...told(["North", "delta 9"], [4, 3, 2], 9),
    ...told(["South", "Écho"], [1, 1, 4], 30),
    ...told(["South", "Zoulou"], [2, 2, "missing"], 2),
];

const GIVEN: RowChoice = { sort: "given", groupSort: "same", shown: "all" };

function rowsWith(choice: Partial<RowChoice>, reports = portfolio): string[] {
    const model = modelOf(reports);
    return openNodes(model.tree, () => false, arranged(model, { ...GIVEN, ...choice }, "fr-FR")).map(model.labelOf);
}

describe("the order of rows", () => {
    it("is the given one, in the very families of the tree", () => {
        const { tree, ...model } = modelOf(portfolio);
        expect(arranged(model, GIVEN, "en-US")(tree.root)).toBe(tree.root.children);
        expect(rowsWith({})).toEqual(["North", "Delta 10", "Alpha", "delta 9", "South", "Écho", "Zoulou"]);
    });

    it("puts the worst first, of equals the one that fell", () => {
        expect(rowsWith({ sort: "worstFirst" })).toEqual(["South", "Écho", "Zoulou", "North", "Alpha", "Delta 10", "delta 9"]);
    });

    it("puts the most degraded first, the most improved last", () => {
        expect(rowsWith({ sort: "degradedFirst" })).toEqual(["South", "Écho", "Zoulou", "North", "Delta 10", "Alpha", "delta 9"]);
    });

    it("puts first what has been longest in its state", () => {
        expect(rowsWith({ sort: "longestFirst" })).toEqual(["North", "Alpha", "Delta 10", "delta 9", "South", "Zoulou", "Écho"]);
    });

    it("puts the greatest weight first, of a group the sum of its members", () => {
        expect(rowsWith({ sort: "weightFirst" })).toEqual(["South", "Écho", "Zoulou", "North", "delta 9", "Delta 10", "Alpha"]);
    });

    it("sorts names as people do: accents, case and numbers", () => {
        expect(rowsWith({ sort: "name" })).toEqual(["North", "Alpha", "delta 9", "Delta 10", "South", "Écho", "Zoulou"]);
    });

    it("sorts groups in a way of their own", () => {
        expect(rowsWith({ sort: "name", groupSort: "worstFirst" })).toEqual(["South", "Écho", "Zoulou", "North", "Alpha", "delta 9", "Delta 10"]);
        expect(rowsWith({ sort: "worstFirst", groupSort: "given" })).toEqual(["North", "Alpha", "Delta 10", "delta 9", "South", "Écho", "Zoulou"]);
    });

    it("leaves a row without a standing last, however it is sorted", () => {
        const reports = [...told(["Gone"], [4, null]), { path: ["Gone"], column: month(2), status: "exempt" }, ...told(["Sun"], [2, 1])];
        for (const sort of ["worstFirst", "degradedFirst", "longestFirst"] as const) {
            expect(rowsWith({ sort }, reports.filter(({ status }) => status !== null))).withContext(sort).toEqual(["Sun", "Gone"]);
        }
    });

    it("keeps the given order of equals", () => {
        const equals = ["C", "A", "B"].flatMap((name) => told([name], [2, 2]));
        for (const sort of ["worstFirst", "degradedFirst", "longestFirst", "weightFirst"] as const) expect(rowsWith({ sort }, equals)).toEqual(["C", "A", "B"]);
    });

    it("reads dimensions by their worst rating and their declared trends", () => {
        const rows: Report[] = [["A", 2, 0], ["B", 4, 1], ["C", 1, -1]].map(([name, status, trend]) => ({ path: [String(name)], column: "Scope", status, trend }));
        expect(rowsWith({ sort: "worstFirst" }, rows)).toEqual(["B", "A", "C"]);
        expect(rowsWith({ sort: "degradedFirst" }, rows)).toEqual(["C", "A", "B"]);
        expect(rowsWith({ shown: "changed" }, rows)).toEqual(["B", "C"]);
    });
});

describe("the rows that are shown", () => {
    it("are those that changed since the period before, with their groups", () => {
        expect(rowsWith({ shown: "changed" })).toEqual(["North", "Delta 10", "delta 9", "South", "Écho"]);
        expect(rowsWith({ shown: "degraded" })).toEqual(["North", "Delta 10", "South", "Écho"]);
        expect(rowsWith({ shown: "degraded" }, portfolio.filter(({ path }) => path[1] === "Alpha"))).toEqual([]);
    });

    it("count those that are hidden: shown and hidden are all", () => {
        const model = modelOf(portfolio);
        expect((["all", "changed", "degraded"] as const).map((shown) => countHidden(model, model.tree.root, shown))).toEqual([0, 2, 3]);
    });

    it("stand as they stood while a report is awaited", () => {
        const awaited = modelOf(portfolio);
        expect(awaited.cells(awaited.tree.root.children[1].children[1]).status[2]).toBe(MISSING);
        expect(awaited.standing(awaited.tree.root.children[1].children[1])).toEqual({ status: 2, last: 1, since: 0, fall: 0 });
    });
});
