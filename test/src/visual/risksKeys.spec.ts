import { manyRisks, nineRisks, registerTable } from "../../snapshots/scenarios/register";
import { heard, press, spokenFocus, tabIn } from "./keys";
import { click } from "./pointer";
import { cellBoxes, isOpened, listTitle, mountRisks, onCell, plainly, ranks, register, rings } from "./risksOnPage";
import { answered, keysOfRows, selected } from "./selected";
import { all, attribute, type Mounted, type MountOptions } from "./visualBuilder";

const told = (visual: Mounted): string => plainly(heard(visual));
const detail = ({ element }: Mounted): HTMLElement | null => element.querySelector(".pm-detail");

function focused(options: MountOptions = {}): Mounted {
    const visual = mountRisks(options);
    tabIn(visual);
    return visual;
}

/** Goes to the cell of R-01, at the end of the third row. */
const toSevere = (visual: Mounted): void => void press(visual, "Ctrl+Home", "ArrowDown", "ArrowDown", "End", "ArrowLeft");

describe("the matrix that is heard", () => {
    it("is one tab stop, a tree grid with its true size, and silent until the keyboard comes", () => {
        const visual = mountRisks();
        const stops = all(visual.element, ".pm-scroll[tabindex]").filter((stop) => (stop as HTMLElement).style.display === "block");
        expect(stops.map((stop) => attribute(stop, "role"))).toEqual(["treegrid"]);
        // Five ranks, their totals and what stands beside; five ranks and their totals; each with its names.
        expect([attribute(visual.scroller, "aria-rowcount"), attribute(visual.scroller, "aria-colcount")]).toEqual(["8", "7"]);
        expect(all(visual.scroller, "[role=row]").length).toBe(0);
        tabIn(visual);
        expect(all(visual.scroller, "[role=row]").length).toBe(8);
        expect(all(visual.scroller, "[role=gridcell]").length).toBe(7 * 6);
    });

    it("names its rows and columns", () => {
        const visual = focused();
        expect(all(visual.scroller, "[role=rowheader]").map(({ textContent }) => textContent)).toEqual(["Almost certain", "Likely", "Possible", "Unlikely", "Rare", "Total", "Not in the matrix"]);
        expect(all(visual.scroller, "[role=columnheader]").map(({ textContent }) => textContent)).toEqual(["Likelihood upwards, Impact across", "Insignificant", "Minor", "Moderate", "Major", "Severe", "Total"]);
    });

    it("has no row of groups where all rows are drawn", () => {
        expect(attribute(focused({ dataset: manyRisks(20) }).scroller, "aria-rowcount")).toBe("7");
    });

    it("refers to an element that is there and says the place, which a card describes", () => {
        const visual = focused();
        for (const key of ["ArrowDown", "ArrowRight", "End", "ArrowDown", "Ctrl+End", "ArrowUp", "Ctrl+Home", "ArrowUp", "ArrowLeft"]) {
            press(visual, key);
            expect(spokenFocus(visual)).withContext(key).toBeDefined();
            expect(told(visual)).withContext(key).not.toBe("");
        }
        toSevere(visual);
        expect(told(visual)).toBe("Possible × Severe, Unacceptable, above appetite: 1 risk, 2.4 M€ (R-01 A key supplier fails).");
        const id = attribute(spokenFocus(visual) ?? visual.element, "aria-describedby");
        expect(id).not.toBe("");
        expect(visual.element.querySelector(`#${id}`)).toBe(detail(visual));
        expect(plainly(detail(visual)?.textContent)).toContain("Possible (20–50 %)");
    });

    it("is silent again when the focus goes", () => {
        const visual = focused();
        visual.scroller.blur();
        expect([visual.scroller.hasAttribute("aria-activedescendant"), detail(visual)]).toEqual([false, null]);
    });

    it("speaks French in whole sentences", () => {
        const visual = focused({ locale: "fr-FR" });
        expect(told(visual)).toBe("Quasi certain × Négligeable, Acceptable, dans l'appétence : aucun risque.");
        toSevere(visual);
        expect(told(visual)).toMatch(/^Possible × \S+, \S+, hors appétence : 1 risque, 2,4 M€ \(R-01 A key supplier fails\)\.$/);
    });
});

describe("the arrow keys in a matrix", () => {
    it("walk its cells, to the totals and to what stands beside", () => {
        const visual = focused();
        expect(told(visual)).toBe("Almost certain × Insignificant, Acceptable, within appetite: no risks.");
        press(visual, "ArrowRight");
        expect(told(visual)).toMatch(/^Almost certain × Minor, /);
        press(visual, "ArrowDown", "End");
        expect(told(visual)).toBe("Likely: 2 risks, 1.29 M€.");
        press(visual, "Ctrl+End", "ArrowUp");
        expect(told(visual)).toBe("Total: 8 risks, 4.54 M€.");
        press(visual, "ArrowLeft");
        expect(told(visual)).toBe("Severe: 2 risks, 2.52 M€.");
        press(visual, "ArrowDown", "Home");
        expect(told(visual)).toBe("1 without a score");
        press(visual, "ArrowRight", "ArrowRight");
        expect(told(visual)).toBe("1 closed");
        press(visual, "Ctrl+Home", "ArrowUp");
        expect(told(visual)).toBe("Insignificant");
    });

    it("ring the place that is told", () => {
        const visual = focused();
        toSevere(visual);
        const [ring, cell] = [spokenFocus(visual)!.getBoundingClientRect(), cellBoxes(visual)[2 * 5 + 4]];
        expect(Math.abs(ring.left - cell.left) + Math.abs(ring.top - cell.top)).toBeLessThan(4);
        expect(Math.abs(ring.width - cell.width) + Math.abs(ring.height - cell.height)).toBeLessThan(8);
    });

    it("keep the page from scrolling, and leave every other key to it", () => {
        const visual = focused();
        expect([press(visual, "ArrowDown"), press(visual, "Tab"), press(visual, "Alt+ArrowDown"), press(visual, "x"), press(visual, "1")]).toEqual([true, false, false, false, false]);
    });

    it("stay in the table at its edges, at any size of the tile", () => {
        for (const viewport of [{ width: 1280, height: 720 }, { width: 300, height: 200 }, { width: 300, height: 420 }]) {
            const visual = focused({ viewport });
            press(visual, ...Array.from({ length: 12 }, () => "ArrowRight"), ...Array.from({ length: 12 }, () => "ArrowDown"));
            expect(told(visual)).withContext(String(viewport.width)).toBe("1 duplicate");
            const [ring, edge] = [spokenFocus(visual)!.getBoundingClientRect(), visual.scroller.getBoundingClientRect()];
            expect([ring.left >= edge.left - 1, ring.right <= edge.right + 1, ring.top >= edge.top - 1, ring.bottom <= edge.bottom + 1]).withContext(String(viewport.width)).toEqual([true, true, true, true]);
        }
    });

    it("follow the matrix when it is turned about", () => {
        const visual = focused({ objects: { risk: { orientation: "impactUp" } } });
        expect(told(visual)).toMatch(/^Rare × Severe, /);
        press(visual, "ArrowRight");
        expect(told(visual)).toMatch(/^Unlikely × Severe, /);
    });

    it("go on from where the pointer was used", () => {
        const visual = focused();
        click(visual, onCell(visual, 2, 4));
        press(visual, "ArrowRight");
        expect(told(visual)).toMatch(/^Unlikely × Severe, /);
    });

    it("keep their place in other data, within the table that there is", () => {
        const visual = focused();
        press(visual, "Ctrl+End");
        visual.report.setDataset(registerTable([{ id: "R-1", title: "One", category: "a", inherent: [1, 1], residual: [1, 1] }]));
        expect(told(visual)).toBe("Total: 1 risk.");
        visual.report.setObjects({ riskScale: { scales: "std3" } });
        expect(spokenFocus(visual)).toBeDefined();
        visual.report.setDataset(undefined);
        expect(visual.scroller.hasAttribute("aria-activedescendant")).toBeFalse();
        visual.report.setDataset(nineRisks);
        press(visual, "ArrowUp");
        expect(told(visual)).not.toBe("");
    });
});

describe("the risks of a place by keyboard", () => {
    it("are opened by Space, walked with what is known of each, and left by Escape twice", () => {
        const visual = focused();
        toSevere(visual);
        press(visual, " ");
        expect(told(visual)).toBe("R-01 A key supplier fails, Position: Possible × Severe (Unacceptable)");
        expect(listTitle(visual)).toBe("Possible × Severe: 1 risk, 2.4 M€");
        const known: string[] = [];
        for (let column = 0; column < 4; column += 1) {
            press(visual, "ArrowRight");
            known.push(told(visual).replace("R-01 A key supplier fails, ", ""));
        }
        expect(known).toEqual(["Exposure: 2.4 M€", "Change: Worse than in the previous period", "Risk owner: A. Martin", "Next action: Sign with a second supplier, due May 20, 2026, overdue"]);
        press(visual, "Escape");
        expect(told(visual)).toMatch(/^Possible × Severe, /);
        expect(isOpened(visual)).toBeFalse();
        expect(press(visual, "Escape")).toBeFalse();
        expect(spokenFocus(visual)).toBeUndefined();
        press(visual, "ArrowDown");
        expect(told(visual)).not.toBe("");
    });

    it("are walked up and down, each ringed in the matrix and in its place of the list", () => {
        const visual = focused();
        press(visual, "Ctrl+Home", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight", " ");
        expect(told(visual)).toMatch(/^R-02 Data leaks during migration, Position: /);
        expect(rings(visual).length).toBe(1);
        press(visual, "ArrowDown");
        expect(told(visual)).toMatch(/^R-06 Load is underestimated, /);
        const [ring, list] = [spokenFocus(visual)!.getBoundingClientRect(), all(visual.svg, ".pm-list")[0].getBoundingClientRect()];
        expect([ring.left >= list.left - 1, ring.top > list.top, ring.width > 100]).toEqual([true, true, true]);
        press(visual, "ArrowDown");
        expect(told(visual)).toMatch(/^R-06 /);
    });

    it("say what is not told of them", () => {
        const visual = focused();
        press(visual, "Ctrl+End", "ArrowUp", " ", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight");
        expect(told(visual)).toBe("R-05 Tests come late, Risk owner: not told");
    });

    it("of all are opened from the total, brought into sight, and the whole of a long list is reached", () => {
        const visual = focused({ dataset: manyRisks(500) });
        press(visual, "Ctrl+End", " ");
        expect(ranks(visual)[0]).toBe(1);
        press(visual, "PageDown");
        expect(visual.scroller.scrollTop).toBeGreaterThan(0);
        press(visual, "Ctrl+End");
        expect(ranks(visual).at(-1)).toBe(500);
        const [ring, edge] = [spokenFocus(visual)!.getBoundingClientRect(), visual.scroller.getBoundingClientRect()];
        expect([ring.top >= edge.top, ring.bottom <= edge.bottom + 1]).toEqual([true, true]);
        expect(all(visual.scroller, "[role=row]").length).toBeLessThan(30);
    });

    it("have rows and columns within the counts that the table tells", () => {
        const visual = focused({ dataset: manyRisks(500) });
        press(visual, "Ctrl+End", " ", "Ctrl+End");
        const most = Math.max(...all(visual.scroller, "[role=row]").map((row) => Number(attribute(row, "aria-rowindex"))));
        expect(Number(attribute(visual.scroller, "aria-rowcount"))).toBe(501);
        expect(most).toBe(501);
        press(visual, "Escape");
        expect(attribute(visual.scroller, "aria-rowcount")).toBe("7");
    });

    it("may be those that stand beside the matrix", () => {
        const visual = focused();
        press(visual, "Ctrl+End", " ");
        expect(told(visual)).toMatch(/^R-01 A key supplier fails, /);
        expect(listTitle(visual)).toBe("1 duplicate");
        press(visual, "Escape", "Home", " ");
        expect(told(visual)).toBe("R-09 Nobody has scored it, Position: not told");
    });

    it("are reached where there is no list too, which then lies over the matrix", () => {
        const visual = focused({ objects: { riskList: { position: "listOff" } } });
        toSevere(visual);
        press(visual, " ");
        expect([told(visual).slice(0, 4), listTitle(visual)]).toEqual(["R-01", "Possible × Severe: 1 risk, 2.4 M€"]);
        press(visual, "Escape");
        expect(listTitle(visual)).toBe("");
    });

    it("are not there to open where a cell is empty", () => {
        const visual = focused();
        press(visual, " ");
        expect(told(visual)).toMatch(/^Almost certain × Insignificant/);
        expect(isOpened(visual)).toBeFalse();
    });

    it("go with the data: the keyboard is back in the matrix", () => {
        const visual = focused();
        toSevere(visual);
        press(visual, " ");
        visual.report.setDataset(register([["risk"], ["residualProbability"], ["residualImpact"]], [["R", 1, 1]]));
        expect(told(visual)).toMatch(/^Possible × Severe, .*: no risks\.$/);
    });
});

describe("a choice by keyboard", () => {
    it("takes a cell, a risk, a total and a name with Enter, and adds with Ctrl", async () => {
        const visual = focused();
        toSevere(visual);
        press(visual, "Enter");
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 0));
        expect(attribute(spokenFocus(visual) ?? visual.element, "aria-selected")).toBe("true");
        press(visual, "ArrowDown", "ArrowRight", "Ctrl+Enter");
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 0, 1, 3, 5));
        press(visual, "Ctrl+Home", "ArrowUp", "Enter");
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 7));
        press(visual, "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight", " ", "ArrowDown", "Enter");
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 5));
        press(visual, "Enter");
        await answered();
        expect(selected(visual)).toEqual([]);
    });

    it("opens the host's menu in the middle of the place, for a risk of it or for none", () => {
        const visual = focused();
        toSevere(visual);
        press(visual, "Shift+F10");
        press(visual, "Ctrl+Home", "Shift+F10");
        const [full, empty] = visual.report.log.of("contextMenu");
        expect((full.id as unknown as { readonly getKey: () => string }).getKey()).toBe(keysOfRows(visual, 0)[0]);
        expect(Object.keys(empty.id ?? {})).toEqual([]);
        const cell = cellBoxes(visual)[2 * 5 + 4];
        expect(Math.hypot(full.position.x - cell.x - cell.width / 2, full.position.y - cell.y - cell.height / 2)).toBeLessThan(4);
    });

    it("does nothing where a host lets nobody choose, but walks and opens", async () => {
        const visual = focused({ allowInteractions: false });
        toSevere(visual);
        press(visual, "Enter", "Shift+F10", " ", "Enter");
        await answered();
        expect([visual.report.log.of("selection"), visual.report.log.of("contextMenu")]).toEqual([[], []]);
        expect(told(visual)).toMatch(/^R-01 /);
    });
});
