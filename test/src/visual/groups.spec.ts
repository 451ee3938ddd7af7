import { history, portfolio, table } from "./tables";
import { mount, type Mounted } from "./visualBuilder";

const word = (visual: Mounted, row: string): string | undefined => visual.word(row, "Overall");

describe("a group's weather", () => {
    const family = portfolio({ "North/A": 1, "North/B": 1, "North/C": 4, "South/D": 2 });

    it("is the worst of its members, unless the author says otherwise", () => {
        const visual = mount({ dataset: family });
        expect([word(visual, "North"), word(visual, "South")]).toEqual(["Storm", "Cloudy"]);
    });

    it("is their mean, halves to the worse, by the rule of the mean", () => {
        const objects = { rollup: { rule: "mean" } };
        expect(word(mount({ dataset: family, objects }), "North")).toBe("Cloudy");
        expect(word(mount({ dataset: portfolio({ "G/A": 1, "G/B": 2 }), objects }), "G")).toBe("Cloudy");
        expect(word(mount({ dataset: portfolio({ "G/A": 1, "G/B": 1, "G/C": 2 }), objects }), "G")).toBe("Sun");
    });

    it("is their mean weighted by the budget where one is bound", () => {
        const weights = (...given: readonly (number | null)[]): Mounted => mount({
            dataset: table(["directorate", "project", "dimension", "status", "weight"], given.map((weight, at) => ["G", `P${at}`, "Overall", at === 0 ? 1 : 4, weight])),
            objects: { rollup: { rule: "mean" } },
        });
        expect(word(weights(97, 3), "G")).toBe("Sun");
        expect(word(weights(3, 97), "G")).toBe("Storm");
        expect(word(weights(100, null), "G")).toBe("Sun");
    });

    it("is not rated, which the legend explains, when nothing weighs anything", () => {
        const rows = [["G", "A", "Overall", 1, 0], ["G", "B", "Overall", 4, -5]];
        const dataset = table(["directorate", "project", "dimension", "status", "weight"], rows);
        expect(word(mount({ dataset, objects: { rollup: { rule: "mean" } } }), "G")).toBe("Not rated");
    });

    it("is what was declared for the group itself by the rule of the declared", () => {
        const rows = [["North", null, "Overall", 2], ["North", "A", "Overall", 4], ["South", "B", "Overall", 4]];
        const dataset = table(["directorate", "project", "dimension", "status"], rows);
        const visual = mount({ dataset, objects: { rollup: { rule: "declared" } } });
        expect(word(visual, "North")).toBe("Cloudy");
        expect(visual.rowLabels()).toEqual(["North", "A", "South", "B"]);
        expect(word(mount({ dataset }), "North")).toBe("Storm");
    });

    it("is not rated, which the legend explains, where nothing was declared for it", () => {
        const visual = mount({ dataset: portfolio({ "North/A": 4 }), objects: { rollup: { rule: "declared" } } });
        expect(word(visual, "North")).toBe("Not rated");
    });

    it("is not rated, which the legend explains, where members are in different states", () => {
        expect(word(mount({ dataset: portfolio({ "Mixed/C": "exempt", "Mixed/D": "draft" }) }), "Mixed")).toBe("Not rated");
    });

    it("is a state, never green, when no member is rated", () => {
        const visual = mount({ dataset: portfolio({ "Same/A": "exempt", "Same/B": "exempt", "Mixed/C": "exempt", "Mixed/D": "draft", "Blank/E": null }) });
        expect(["Same", "Mixed", "Blank"].map((row) => word(visual, row))).toEqual(["Exempt", "Not rated", "Not rated"]);
    });

    it("leaves out stale members when the author says so", () => {
        const rows = [["G", "A", "Overall", 4, new Date(2024, 0, 1)], ["G", "B", "Overall", 1, new Date(2026, 0, 1)]];
        const dataset = table(["directorate", "project", "dimension", "status", "collected"], rows);
        expect(word(mount({ dataset }), "G")).toBe("Storm");
        expect(word(mount({ dataset, objects: { rollup: { includeStale: false } } }), "G")).toBe("Sun");
    });

    it("is stale when all of its ratings are, and only then", () => {
        const old = new Date(2024, 0, 1);
        const rows = [["All", "A", "Overall", 4, old], ["All", "B", "Overall", 1, old], ["Some", "C", "Overall", 4, old], ["Some", "D", "Overall", 1, new Date(2026, 0, 1)]];
        const visual = mount({ dataset: table(["directorate", "project", "dimension", "status", "collected"], rows) });
        expect([visual.cell("All", "Overall").clock, visual.cell("Some", "Overall").clock]).toEqual([true, false]);
    });

    it("has the trend of its own ratings, month by month", () => {
        const { columns, rows } = history({ A: [1, 4], B: [2, 1] });
        const dataset = { columns: [...table(["directorate"], []).columns, ...columns], rows: rows.map((row) => ["G", ...row]) };
        const visual = mount({ dataset });
        expect(visual.cell("G", "Feb").trend).toBe(visual.cell("A", "Feb").trend);
        expect(visual.cell("G", "Feb").trend).not.toBe(visual.cell("B", "Feb").trend);
    });
});

describe("the coverage of a group", () => {
    const partly = portfolio({ "Partly/A": 1, "Partly/B": null, "Partly/C": "draft", "Fully/D": 1, "Fully/E": 2, "Excused/F": 1, "Excused/G": "exempt" });

    it("is written in wide cells where it is not complete, and nowhere else", () => {
        const visual = mount({ dataset: partly });
        const written = visual.cells().filter((cell) => cell.coverage !== undefined).map((cell) => `${cell.row} ${cell.coverage}`);
        expect(written).toEqual(["Partly 1/3"]);
    });

    it("is a bar in narrow cells", () => {
        const visual = mount({ dataset: partly, objects: { cells: { minWidth: 32, maxWidth: 40 } } });
        expect(visual.cell("Partly", "Overall").coverage).toBe("bar");
        expect(visual.cell("Fully", "Overall").coverage).toBeUndefined();
    });

    it("is left out on demand", () => {
        const visual = mount({ dataset: partly, objects: { rollup: { showCoverage: false } } });
        expect(visual.cell("Partly", "Overall").coverage).toBeUndefined();
    });

    it("follows the data from one update to the next", () => {
        const visual = mount({ dataset: partly });
        visual.report.setDataset(portfolio({ "Partly/A": 1, "Partly/B": 3, "Partly/C": "draft", "Fully/D": null, "Fully/E": 2 }));
        expect([visual.cell("Partly", "Overall").coverage, visual.cell("Fully", "Overall").coverage]).toEqual(["2/3", "1/2"]);
        visual.report.setDataset(portfolio({ "Partly/A": 1, "Fully/D": 1 }));
        expect([visual.cell("Partly", "Overall").coverage, visual.cell("Fully", "Overall").coverage]).toEqual([undefined, undefined]);
    });
});

describe("several reports of one project for one column", () => {
    const dataset = table(["directorate", "project", "dimension", "status"], [["G", "A", "Overall", 1], ["G", "A", "Overall", 4], ["G", "B", "Overall", 1], ["G", "A", "Overall", null]]);

    it("are one cell that shows the worst of them", () => {
        const visual = mount({ dataset });
        expect(visual.cells().map((cell) => cell.row)).toEqual(["G", "A", "B"]);
        expect(word(visual, "A")).toBe("Storm");
    });

    it("count as one member in the coverage of their group", () => {
        expect(mount({ dataset }).cell("G", "Overall").coverage).toBeUndefined();
    });
});

describe("folding", () => {
    const dataset = portfolio({ "North/A": 1, "North/B": 2, "South/C": 3 });
    const press = (visual: Mounted, row: string): void => {
        const box = visual.chevron(row).getBoundingClientRect();
        visual.svg.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }));
    };

    it("starts with every level open, and with fewer where the author says so", () => {
        const rows = (openLevels: number): string[] => mount({
            dataset: table(["directorate", "programme", "project", "dimension", "status"], [["D", "P", "X", "Overall", 1], ["D", "P", "Y", "Overall", 1]]),
            objects: { view: { openLevels } },
        }).rowLabels();
        expect(rows(0)).toEqual(["D", "P", "X", "Y"]);
        expect(rows(1)).toEqual(["D"]);
        expect(rows(2)).toEqual(["D", "P"]);
        expect(rows(3)).toEqual(["D", "P", "X", "Y"]);
    });

    it("closes and opens a group at a click on its chevron, which turns", () => {
        const visual = mount({ dataset });
        const open = visual.chevron("North").getAttribute("d");
        press(visual, "North");
        expect(visual.rowLabels()).toEqual(["North", "South", "C"]);
        expect(visual.chevron("North").getAttribute("d")).not.toBe(open);
        press(visual, "North");
        expect(visual.rowLabels()).toEqual(["North", "A", "B", "South", "C"]);
        expect(visual.chevron("North").getAttribute("d")).toBe(open);
    });

    it("selects nothing", () => {
        const visual = mount({ dataset });
        press(visual, "North");
        expect(visual.report.log.of("selection")).toEqual([]);
    });

    it("keeps what a person closed through new data, sizes and settings", () => {
        const visual = mount({ dataset });
        press(visual, "North");
        visual.report.setDataset(portfolio({ "West/Z": 1, "North/A": 2, "North/New": 2, "South/C": 3 }));
        expect(visual.rowLabels()).toEqual(["West", "Z", "North", "South", "C"]);
        visual.resize({ width: 500, height: 300 });
        visual.report.setObjects({ ...visual.report.objects(), legend: { show: false } });
        expect(visual.rowLabels()).toEqual(["West", "Z", "North", "South", "C"]);
    });

    it("can be done by a reader to whom the report gives no interactions", () => {
        const visual = mount({ dataset, allowInteractions: false });
        press(visual, "South");
        expect(visual.rowLabels()).toEqual(["North", "A", "B", "South"]);
    });

    it("leaves projects without a chevron", () => {
        const visual = mount({ dataset });
        expect(["North", "A", "South"].map((row) => visual.chevron(row).getAttribute("d") !== "")).toEqual([true, false, true]);
    });

    it("closes a group of the same name in another family independently", () => {
        const twins = table(["directorate", "programme", "project", "dimension", "status"], [["N", "IT", "A", "Overall", 1], ["S", "IT", "B", "Overall", 1]]);
        const visual = mount({ dataset: twins });
        press(visual, "IT");
        expect(visual.rowLabels()).toEqual(["N", "IT", "S", "IT", "B"]);
    });
});
