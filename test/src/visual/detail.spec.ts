import { press, spokenFocus, tabIn } from "./keys";
import { month, table } from "./tables";
import { attribute, mount, type Mounted, type MountOptions } from "./visualBuilder";

const FACT = "Supplier late";
const dataset = table(["directorate", "project", "month", "status", "comment", "manager"], [
    ["North", "A", month(1), 1, FACT, "Ada"], ["North", "A", month(2), 2, null, null], ["North", "B", month(1), 3, "<b>bold</b>", null],
]);

const card = ({ element }: Mounted): HTMLElement | null => element.querySelector(".pm-detail");
const lines = (visual: Mounted): string[] => [...card(visual)?.children ?? []].map(({ textContent }) => textContent);

/** The keyboard on the first cell of project A. */
function onA(options: MountOptions = {}): Mounted {
    const visual = mount({ dataset, ...options });
    tabIn(visual);
    press(visual, "Ctrl+Home", "ArrowDown");
    return visual;
}

describe("the card of a cell in focus", () => {
    it("shows what was written about it, comment first", () => {
        expect(lines(onA())).toEqual(["A, January 2026", "Key fact", FACT, "Manager", "Ada"]);
    });

    it("covers nothing of the cell, and stays in the tile", () => {
        for (const viewport of [{ width: 900, height: 500 }, { width: 500, height: 320 }]) {
            const visual = onA({ viewport });
            const [shown, cell] = [card(visual), spokenFocus(visual)].map((one) => one?.getBoundingClientRect() ?? new DOMRect());
            const apart = shown.left >= cell.right || shown.right <= cell.left || shown.top >= cell.bottom || shown.bottom <= cell.top;
            const tile = visual.element.getBoundingClientRect();
            expect([apart, shown.width > 0, shown.left >= tile.left && shown.right <= tile.right && shown.bottom <= tile.bottom]).toEqual([true, true, true]);
        }
    });

    it("is read with the cell, also where a small tile has no room to show it", () => {
        for (const viewport of [{ width: 900, height: 500 }, { width: 200, height: 120 }]) {
            const visual = onA({ viewport });
            expect(attribute(spokenFocus(visual) ?? visual.element, "aria-describedby")).toBe(card(visual)?.id ?? "no card");
            expect(attribute(card(visual) ?? visual.element, "role")).toBe("note");
        }
    });

    it("goes where nothing was written, on a header, and when the focus leaves", () => {
        const visual = onA();
        press(visual, "ArrowRight");
        expect(card(visual)).toBeNull();
        expect(spokenFocus(visual)?.hasAttribute("aria-describedby")).toBeFalse();
        press(visual, "ArrowLeft");
        expect(card(visual)).not.toBeNull();
        press(visual, "ArrowLeft");
        expect(card(visual)).toBeNull();
        press(visual, "ArrowRight");
        visual.scroller.blur();
        expect(card(visual)).toBeNull();
    });

    it("shows markup as it was written", () => {
        const visual = onA();
        press(visual, "ArrowDown");
        expect(lines(visual)).toContain("<b>bold</b>");
        expect(card(visual)?.querySelector("b")).toBeNull();
    });

    it("keeps to the host's colours in high contrast", () => {
        const visual = onA({ highContrast: true });
        const { color, backgroundColor, borderColor } = card(visual)?.style ?? {};
        expect(new Set([color, backgroundColor, borderColor]).size).toBe(2);
        expect(borderColor).toBe(color);
    });
});
