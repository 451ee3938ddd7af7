import type { Cell } from "../../../playground/host";
import { history, month, table } from "./tables";
import { mount } from "./visualBuilder";

/** The labels of columns that stand in the data in this order. */
function columnsOf(values: readonly Cell[], objects = {}): string[] {
    return mount({ dataset: table(["project", "month", "status"], values.map((value) => ["A", value, 1])), objects }).columnLabels();
}

describe("columns that are periods", () => {
    it("stand in the order of time whatever the order of the rows", () => {
        expect(columnsOf([month(3), month(1), month(12), month(2)])).toEqual(["Jan", "Feb", "Mar", "Dec"]);
        expect(columnsOf(["2026-10", "2026-02", "2025-12"])).toEqual(["Dec", "Feb", "Oct"]);
        expect(columnsOf(["Q4 2025", "2026-Q1", "T2 2025"])).toEqual(["Q2", "Q4", "Q1"]);
        expect(columnsOf(["2021", "2014", "2023"])).toEqual(["2014", "2021", "2023"]);
        expect(columnsOf([2021, 2014, 2023])).toEqual(["2014", "2021", "2023"]);
    });

    it("stand below the year that they share", () => {
        const visual = mount({ dataset: history({ A: Array<number>(15).fill(1) }) });
        expect(visual.bandLabels()).toEqual(["2026", "2027"]);
        expect(visual.columnLabels().length).toBe(15);
    });

    it("are written with their day where they do not begin a month", () => {
        expect(columnsOf([new Date(2026, 0, 5), new Date(2026, 0, 12)])).toEqual(["5 Jan", "12 Jan"]);
    });

    it("are the same for equal dates that are not the same object", () => {
        expect(columnsOf([new Date(2026, 0, 1), new Date(2026, 0, 1), new Date(2026, 1, 1)])).toEqual(["Jan", "Feb"]);
    });

    it("end with the blank one", () => {
        expect(columnsOf([null, month(2), month(1)])).toEqual(["Jan", "Feb", "(blank)"]);
    });
});

describe("columns that are dimensions", () => {
    const given = ["Schedule", "Cost", "Scope", "Risk"];

    it("stand in the order in which they are given", () => {
        expect(columnsOf(given)).toEqual(given);
    });

    it("keep that order where the first project lacks some of them", () => {
        const rows = [["A", "Cost", 1], ["A", "Risk", 1], ...given.map((dimension): Cell[] => ["B", dimension, 1])];
        expect(mount({ dataset: table(["project", "dimension", "status"], rows) }).columnLabels()).toEqual(given);
    });

    it("stand in the order of their appearance where projects share none", () => {
        const rows = given.map((dimension, at): Cell[] => [`P${at}`, dimension, 1]);
        expect(mount({ dataset: table(["project", "dimension", "status"], rows) }).columnLabels()).toEqual(given);
    });

    it("are not taken for periods when only some look like one", () => {
        expect(columnsOf(["2026-02", "Budget", "2026-01"])).toEqual(["2026-02", "Budget", "2026-01"]);
        expect(columnsOf(["2026-02", "2026"])).toEqual(["2026-02", "2026"]);
        expect(columnsOf(["2026-13", "2026-02-30"])).toEqual(["2026-13", "2026-02-30"]);
    });

    it("are written as they stand, codes of four digits included", () => {
        expect(columnsOf(["0002", "0001"])).toEqual(["0002", "0001"]);
    });

    it("are so on demand even where they look like periods", () => {
        expect(columnsOf(["2026-02", "2026-01"], { view: { columnKind: "dimension" } })).toEqual(["2026-02", "2026-01"]);
    });

    it("shrink to one, named by the status, without a field for columns", () => {
        const visual = mount({ dataset: table(["project", "status"], [["A", 1], ["B", 4]]) });
        expect(visual.columnLabels()).toEqual(["Weather"]);
        expect(["A", "B"].map((row) => visual.word(row, "Weather"))).toEqual(["Sun", "Storm"]);
    });
});

describe("rows", () => {
    const rows = [["North", "B", 30], ["South", "D", 5], ["North", "A", 20], ["South", "C", 10], ["East", "E", null]];
    const dataset = table(["directorate", "project", "order", "status"], rows.map((row) => [...row, 1]));

    it("stand in the order of the data without a sort order", () => {
        const unsorted = table(["directorate", "project", "status"], rows.map(([one, other]) => [one, other, 1]));
        expect(mount({ dataset: unsorted }).rowLabels()).toEqual(["North", "B", "A", "South", "D", "C", "East", "E"]);
    });

    it("stand in their sort order, families by their least member, blanks last", () => {
        expect(mount({ dataset }).rowLabels()).toEqual(["South", "D", "C", "North", "A", "B", "East", "E"]);
    });

    it("are sorted by dates too", () => {
        const dated = table(["project", "order", "status"], [["Late", month(5), 1], ["Early", month(1), 1]]);
        expect(mount({ dataset: dated }).rowLabels()).toEqual(["Early", "Late"]);
    });

    it("carry the ratings of their own data, sorted or not", () => {
        const sorted = table(["project", "order", "month", "status"], [["A", 2, month(1), 4], ["B", 1, month(1), 1], ["A", 2, month(2), 2], ["B", 1, month(2), 3]]);
        const visual = mount({ dataset: sorted });
        expect(visual.rowLabels()).toEqual(["B", "A"]);
        expect(["Jan", "Feb"].flatMap((column) => [visual.word("A", column), visual.word("B", column)])).toEqual(["Storm", "Sun", "Cloudy", "Rain"]);
    });

    it("of the same name under different parents stay apart", () => {
        const twins = table(["directorate", "project", "status"], [["N", "IT", 1], ["S", "IT", 4]]);
        const visual = mount({ dataset: twins });
        expect(visual.rowLabels()).toEqual(["N", "IT", "S", "IT"]);
        expect(visual.cells().map(({ fill }) => fill)[1]).not.toBe(visual.cells().map(({ fill }) => fill)[3]);
    });

    it("without a name are headed as blank", () => {
        expect(mount({ dataset: table(["project", "status"], [[null, 1], ["A", 2]]) }).rowLabels()).toEqual(["(blank)", "A"]);
    });
});
