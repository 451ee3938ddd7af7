import { cellPlace, click } from "./pointer";
import { large, month, table } from "./tables";
import { mount, type Mounted } from "./visualBuilder";

const dataset = table(["directorate", "project", "month", "status"], [
    ["North", "A", month(1), 1], ["North", "A", month(2), 2], ["North", "B", month(1), 3], ["South", "C", month(2), 4],
]);

const lit = (visual: Mounted): string[] => visual.cells().filter((cell) => !cell.dimmed).map(({ row, column }) => `${row} ${column}`).sort();

describe("a choice in another visual", () => {
    it("lights the cells of the rows that were chosen and of their groups, and dims the others where they stand", () => {
        const visual = mount({ dataset });
        const before = visual.cells().map(({ row, column, iconPath }) => [row, column, iconPath]);
        visual.report.highlight([1]);
        expect(lit(visual)).toEqual(["A Feb", "North Feb"]);
        expect(visual.cells().map(({ row, column, iconPath }) => [row, column, iconPath])).toEqual(before);
    });

    it("is taken back as it came", () => {
        const visual = mount({ dataset });
        visual.report.highlight([3]);
        expect(lit(visual)).toEqual(["C Feb", "South Feb"]);
        visual.report.highlight([]);
        expect(visual.cells().every(({ dimmed }) => !dimmed)).toBeTrue();
    });

    it("does not change which rows a click selects", async () => {
        const visual = mount({ dataset });
        visual.report.highlight([3]);
        click(visual, cellPlace(visual, "B", "Jan"));
        for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
        const [id] = visual.report.selection.ids();
        const categories = visual.report.options().dataViews[0].categorical?.categories ?? [];
        const expected = categories.reduce((builder, column) => builder.withCategory(column, 2), visual.report.host.createSelectionIdBuilder()).createSelectionId();
        expect(visual.report.selection.ids().length).toBe(1);
        expect(id.equals(expected)).toBeTrue();
        expect(lit(visual)).toEqual(["B Jan"]);
    });

    it("lights a folded group by members out of sight", () => {
        const visual = mount({ dataset, objects: { view: { openLevels: 1 } } });
        visual.report.highlight([2]);
        expect(lit(visual)).toEqual(["North Jan"]);
    });

    it("keeps to the rows of 30,000 that were chosen, after a scroll too", async () => {
        const visual = mount({ dataset: large(30_000) });
        visual.report.highlight([29_995]);
        expect(visual.cells().filter(({ dimmed, row }) => !dimmed && row.startsWith("P"))).toEqual([]);
        await visual.scrollTo(0, visual.scroller.scrollHeight);
        expect(visual.cells().filter(({ dimmed, row }) => !dimmed && row.startsWith("P")).length).toBe(1);
    });

    it("does not trip over highlights that are none", () => {
        const visual = mount({ dataset });
        const [view] = visual.report.options().dataViews;
        for (const highlights of [null, [], "x", [null, null, null, null], [undefined]]) {
            const values = view.categorical?.values?.map((column) => ({ ...column, highlights }));
            visual.send([{ ...view, categorical: { ...view.categorical, values } }]);
            expect(visual.cells().length).toBeGreaterThan(0);
        }
    });
});
