import type { Table } from "../../../playground/host";
import { heard, press, spokenFocus, tabIn } from "./keys";
import { cellPlace, click, labelPlace } from "./pointer";
import { history, large, month, table } from "./tables";
import { all, attribute, mount, type Mounted } from "./visualBuilder";

const dataset = table(["directorate", "project", "month", "status"], [
    ["North", "A", month(1), 1], ["North", "A", month(2), 2], ["North", "B", month(1), 3], ["South", "C", month(2), 4],
]);

function focused(data: Table = dataset, options: Parameters<typeof mount>[0] = {}): Mounted {
    const visual = mount({ dataset: data, ...options });
    tabIn(visual);
    return visual;
}

/** Lets the host's answers to a selection come in. */
async function answered(): Promise<void> {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

const spokenRows = (visual: Mounted): Element[] => all(visual.element, "[role=row]");
const named = (row: Element, role: string): string[] => all(row, `[role=${role}]`).map((cell) => cell.textContent);
const selectedRows = (visual: Mounted): number => visual.report.selection.ids().length;

describe("the grid that is heard", () => {
    it("is one tab stop, a tree grid with its true size, and silent until the keyboard comes", () => {
        const visual = mount({ dataset });
        expect(all(visual.element, "[tabindex]").map((stop) => attribute(stop, "role"))).toEqual(["treegrid"]);
        expect([attribute(visual.scroller, "aria-rowcount"), attribute(visual.scroller, "aria-colcount")]).toEqual(["6", "3"]);
        expect(spokenRows(visual)).toEqual([]);
        tabIn(visual);
        expect(spokenRows(visual).length).toBe(6);
    });

    it("names its headers, and says each cell in a sentence", () => {
        const [heads, north, a] = spokenRows(focused());
        expect(named(heads, "columnheader")).toEqual(["Directorate, Project", "January 2026", "February 2026"]);
        expect(named(north, "rowheader")).toEqual(["North"]);
        expect(named(north, "gridcell")[0]).toBe("North, January 2026: rain, 2 of 2 rated");
        expect(named(a, "gridcell")).toEqual(["A, January 2026: sun", "A, February 2026: cloudy, worse than in January 2026"]);
    });

    it("tells the level of a row, whether its group is open, and where it stands in the whole", () => {
        const told = spokenRows(focused()).map((row) => ["aria-rowindex", "aria-level", "aria-expanded"].map((name) => row.getAttribute(name)));
        expect(told).toEqual([["1", null, null], ["2", "1", "true"], ["3", "2", null], ["4", "2", null], ["5", "1", "true"], ["6", "2", null]]);
    });

    it("holds no more rows and columns than are in sight", () => {
        const visual = focused(large(3000));
        expect(Number(attribute(visual.scroller, "aria-rowcount"))).toBe(331);
        expect(spokenRows(visual).length).toBeLessThan(30);
    });

    it("is silent again when the focus goes", () => {
        const visual = focused();
        visual.scroller.blur();
        expect(spokenRows(visual)).toEqual([]);
        expect(visual.scroller.hasAttribute("aria-activedescendant")).toBeFalse();
    });

    it("speaks French in whole sentences", () => {
        const data = table(["project", "month", "status", "collected"], [
            ["Refonte paiements", month(4), 2, new Date(2026, 3, 28)], ["Refonte paiements", month(5), 3, new Date(2026, 4, 26)],
        ]);
        const visual = focused(data, { locale: "fr-FR" });
        press(visual, "End");
        expect(heard(visual)).toBe("Refonte paiements, mai 2026\u00a0: pluie, dégradé depuis avril 2026, collecté il y a 6 jours");
    });
});

describe("the arrow keys", () => {
    it("walk over the cells, and say where they are", () => {
        const visual = focused();
        expect(heard(visual)).toContain("North, January 2026");
        press(visual, "ArrowDown", "ArrowRight");
        expect(heard(visual)).toContain("A, February 2026");
        press(visual, "ArrowUp", "ArrowUp");
        expect(heard(visual)).toBe("February 2026");
        press(visual, "ArrowLeft", "ArrowLeft");
        expect(heard(visual)).toBe("Directorate, Project");
    });

    it("keep the page from scrolling, and leave every other key to it", () => {
        const visual = focused();
        expect([press(visual, "ArrowDown"), press(visual, "Tab"), press(visual, "Alt+ArrowDown"), press(visual, "x")]).toEqual([true, false, false, false]);
    });

    it("open and close a group", () => {
        const visual = focused();
        press(visual, "ArrowLeft", "ArrowLeft");
        expect(visual.rowLabels()).toEqual(["North", "South", "C"]);
        expect(heard(visual)).toBe("North");
        press(visual, "ArrowRight");
        expect(visual.rowLabels()).toEqual(["North", "A", "B", "South", "C"]);
        press(visual, "ArrowRight", " ");
        expect(visual.rowLabels()).toEqual(["North", "South", "C"]);
    });

    it("scroll no further than needed to keep the focus in sight", () => {
        const visual = focused(large(3000));
        press(visual, "Ctrl+End");
        expect(visual.scroller.scrollTop).toBeGreaterThan(0);
        const ring = spokenFocus(visual)?.getBoundingClientRect() ?? new DOMRect();
        const box = visual.scroller.getBoundingClientRect();
        expect(ring.bottom).toBeLessThanOrEqual(box.bottom + 0.5);
        const end = visual.scroller.scrollTop;
        press(visual, "ArrowUp");
        expect(visual.scroller.scrollTop).toBe(end);
        press(visual, "Ctrl+Home");
        expect(visual.scroller.scrollTop).toBe(0);
    });
});

describe("the ring around the focus", () => {
    it("stands on the cell, on a row's label and on a column's", () => {
        const visual = focused();
        const centre = (): { x: number; y: number } => {
            const box = spokenFocus(visual)?.getBoundingClientRect() ?? new DOMRect();
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        };
        press(visual, "ArrowDown");
        const middle = cellPlace(visual, "A", "Jan");
        expect(Math.hypot(centre().x - middle.x, centre().y - middle.y)).toBeLessThan(2);
        press(visual, "ArrowLeft");
        expect(Math.abs(centre().y - labelPlace(visual, "A").y)).toBeLessThan(2);
        press(visual, "Ctrl+Home", "ArrowUp");
        expect(Math.abs(centre().x - middle.x)).toBeLessThan(2);
    });

    it("never reaches over the headers when the cells are scrolled by hand", async () => {
        const visual = focused(large(3000));
        press(visual, "ArrowDown", "ArrowDown");
        const label = visual.element.querySelector(".pm-column")?.getBoundingClientRect() ?? new DOMRect();
        await visual.scrollTo(0, 70);
        const ring = spokenFocus(visual)?.getBoundingClientRect() ?? new DOMRect();
        expect(ring.top).toBeGreaterThanOrEqual(label.bottom);
        await visual.scrollTo(0, 4000);
        expect(spokenFocus(visual)).toBeUndefined();
        press(visual, "ArrowDown");
        expect(heard(visual)).toContain("P2,");
    });

    it("goes on from where the pointer was used", () => {
        const visual = focused();
        click(visual, cellPlace(visual, "C", "Feb"));
        expect(heard(visual)).toContain("C, February 2026");
        press(visual, "ArrowUp");
        expect(heard(visual)).toContain("South, February 2026");
    });
});

describe("the focus", () => {
    it("stays on its project and month when an update moves them", () => {
        const visual = focused(history({ B: [1, 2, 3] }));
        press(visual, "ArrowRight");
        expect(heard(visual)).toContain("B, February 2026");
        visual.report.setDataset(table(["project", "month", "status"], [["A", month(1), 1], ["A", new Date(2025, 11, 1), 1], ["B", month(1), 1], ["B", month(2), 3]]));
        expect(heard(visual)).toContain("B, February 2026: rain");
        expect(attribute(spokenFocus(visual)?.parentElement ?? visual.element, "aria-rowindex")).toBe("3");
    });

    it("goes to the nearest cell when its row and column are gone", () => {
        const visual = focused(history({ A: [1, 2], B: [1, 2] }));
        press(visual, "ArrowDown", "End");
        visual.report.setDataset(history({ A: [4] }));
        expect(heard(visual)).toBe("A, January 2026: storm");
    });

    it("leaves at Escape, which the page hears as well, and comes back at the next key", () => {
        const visual = focused();
        press(visual, "ArrowDown");
        expect(press(visual, "Escape")).toBeFalse();
        expect(heard(visual)).toBeUndefined();
        press(visual, "ArrowDown");
        expect(heard(visual)).toContain("A, January 2026");
    });
});

describe("a selection by keyboard", () => {
    it("takes a cell, a row and a column with Enter, and with Ctrl adds to them", async () => {
        const visual = focused();
        press(visual, "ArrowDown", "Enter");
        await answered();
        expect(selectedRows(visual)).toBe(1);
        expect(attribute(spokenFocus(visual) ?? visual.element, "aria-selected")).toBe("true");
        press(visual, "ArrowDown", "Ctrl+Enter");
        await answered();
        expect(selectedRows(visual)).toBe(2);
        press(visual, "ArrowUp", "ArrowLeft", "Enter");
        await answered();
        expect(selectedRows(visual)).toBe(2);
        press(visual, "Ctrl+Home", "ArrowUp", "Enter");
        await answered();
        expect(selectedRows(visual)).toBe(2);
    });

    it("takes a rectangle with Shift, which grows and shrinks", async () => {
        const visual = focused(history({ A: [1, 1, 1], B: [1, 1, 1], C: [1, 1, 1] }));
        press(visual, "Shift+ArrowDown", "Shift+ArrowRight");
        await answered();
        expect(selectedRows(visual)).toBe(4);
        press(visual, "Shift+ArrowDown");
        await answered();
        expect(selectedRows(visual)).toBe(6);
        press(visual, "Shift+ArrowUp", "Shift+ArrowUp");
        await answered();
        expect(selectedRows(visual)).toBe(2);
        press(visual, "ArrowDown", "Shift+ArrowDown");
        await answered();
        expect(selectedRows(visual)).toBe(2);
    });

    it("opens the host's menu in the middle of the cell", () => {
        const visual = focused();
        press(visual, "ArrowDown", "Shift+F10");
        const middle = cellPlace(visual, "A", "Jan");
        const [menu] = visual.report.log.of("contextMenu");
        expect(Math.hypot(menu.position.x - middle.x, menu.position.y - middle.y)).toBeLessThan(2);
    });

    it("opens the menu of no project on a column's header", () => {
        const visual = focused();
        press(visual, "ArrowUp", "Shift+F10");
        expect(visual.report.log.of("contextMenu").map(({ id }) => Object.keys(id ?? {}))).toEqual([[]]);
    });

    it("does nothing where the host allows no interaction, but walks on", async () => {
        const visual = focused(dataset, { allowInteractions: false });
        press(visual, "ArrowDown", "Enter", "Shift+ArrowDown", "Shift+F10");
        await answered();
        expect([selectedRows(visual), visual.report.log.of("contextMenu").length]).toEqual([0, 0]);
        expect(heard(visual)).toContain("B, January 2026");
    });
});
