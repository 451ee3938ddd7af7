import { press, tabIn } from "./keys";
import { click, point } from "./pointer";
import { month, table } from "./tables";
import { all, mount, type Mounted } from "./visualBuilder";

const dataset = table(["directorate", "project", "month", "status"], [
    ["North", "A", month(1), 1], ["North", "A", month(2), 4], ["North", "B", month(1), 4], ["South", "C", month(2), "draft"],
]);

async function answered(): Promise<void> {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

function entryPlace(visual: Mounted, label: string): { readonly x: number; readonly y: number } {
    const entry = all(visual.element, ".pm-entry").find((one) => one.textContent === label);
    if (entry === undefined) throw new Error(`The legend has no ${label}`);
    const box = entry.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const selectedCount = (visual: Mounted): number => visual.report.selection.ids().length;
const lit = (visual: Mounted): string[] => visual.cells().filter((cell) => !cell.dimmed).map(({ row, column }) => `${row} ${column}`).sort();

describe("the legend", () => {
    it("filters: a click on a level selects all that has it, and dims the rest", async () => {
        const visual = mount({ dataset });
        click(visual, entryPlace(visual, "Storm"));
        await answered();
        expect(selectedCount(visual)).toBe(2);
        expect(lit(visual)).toEqual(["A Feb", "B Jan", "North Feb"]);
    });

    it("filters by a state as by a level, and adds with Ctrl", async () => {
        const visual = mount({ dataset });
        click(visual, entryPlace(visual, "Draft"));
        await answered();
        expect(lit(visual)).toEqual(["C Feb", "South Feb"]);
        click(visual, entryPlace(visual, "Sun"), { ctrlKey: true });
        await answered();
        expect(selectedCount(visual)).toBe(2);
    });

    it("selects nothing by a mark, nor where a report forbids it", async () => {
        const marks = mount({ dataset });
        click(marks, entryPlace(marks, "Worse"));
        const still = mount({ dataset, allowInteractions: false });
        click(still, entryPlace(still, "Storm"));
        await answered();
        expect([selectedCount(marks), selectedCount(still)]).toEqual([0, 0]);
    });

    it("filters by the keyboard: a digit is the level in that place", async () => {
        const visual = mount({ dataset });
        tabIn(visual);
        press(visual, "4");
        await answered();
        expect(selectedCount(visual)).toBe(2);
        press(visual, "3");
        await answered();
        expect(selectedCount(visual)).toBe(2);
    });

    it("says what a sign stands for and how many ratings have it", () => {
        const visual = mount({ dataset });
        point(visual, entryPlace(visual, "Storm"));
        expect(JSON.stringify(visual.report.log.of("tooltip"))).toContain("2 ratings; click to filter by them");
        const fixed = mount({ dataset, allowInteractions: false });
        point(fixed, entryPlace(fixed, "Storm"));
        const told = JSON.stringify(fixed.report.log.of("tooltip"));
        expect([told.includes("2 ratings"), told.includes("click")]).toEqual([true, false]);
    });
});
