import { faults } from "./accessibility";
import { comesToBeInVisual, heard, press, tabIntoVisual } from "./keys";
import { drawing, openReport, screenshot, thenRendered, type OpenReport } from "./report";

describe("the heatmap by keyboard alone", () => {
    let report: OpenReport;

    beforeEach(async () => {
        report = await openReport({ locale: "fr-FR" });
        await tabIntoVisual(report.page);
    });

    afterEach(async () => {
        expect(report.errors).toEqual([]);
        await report.close();
    });

    it("is one stop of the Tab key, and the button that saves the data the next one", async () => {
        const { page, visual } = report;
        const inFocus = (selector: string): Promise<unknown> => visual.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector);
        expect(await heard(visual)).toContain("\u00a0: ");
        await press(page, "Tab");
        await inFocus(".pm-export button");
        await press(page, "Tab");
        expect(await comesToBeInVisual(page, false)).toBeTrue();
        await press(page, "Shift+Tab");
        await inFocus(".pm-export button");
        await press(page, "Shift+Tab");
        await inFocus(".pm-scroll");
        await press(page, "Shift+Tab");
        expect(await comesToBeInVisual(page, false)).toBeTrue();
    });

    it("is walked, folded, selected and left, and axe finds nothing wrong on the way", async () => {
        const { page, visual } = report;
        const scroller = visual.locator(".pm-scroll");
        const rowCount = async (): Promise<number> => Number(await scroller.getAttribute("aria-rowcount"));
        await press(page, "Control+Home", "Home", "ArrowLeft");
        const first = await heard(visual);
        const all = await rowCount();
        await press(page, "ArrowLeft");
        expect(await rowCount()).toBeLessThan(all);
        await press(page, "ArrowRight", "ArrowDown", "ArrowDown", "End");
        expect(await rowCount()).toBe(all);
        expect(await heard(visual)).not.toBe(first);
        await screenshot(page, "keyboard-focus");
        expect(await faults(visual, ["page-has-heading-one", "landmark-one-main", "region"])).toEqual([]);
        const bare = await drawing(visual);
        await press(page, "Enter");
        await visual.locator("[aria-selected=true]").first().waitFor({ state: "attached" });
        expect(await drawing(visual)).not.toBe(bare);
        await press(page, "Shift+ArrowLeft", "Shift+ArrowDown");
        await visual.waitForFunction(() => document.querySelectorAll("[aria-selected=true]").length >= 4);
        await screenshot(page, "keyboard-rectangle");
        await press(page, "Escape");
        expect(await heard(visual)).toBeNull();
    });

    it("reaches the last row and column, and keeps the focus in sight", async () => {
        const { page, visual } = report;
        await press(page, "Control+End");
        const ring = await visual.locator(".pm-focus").boundingBox();
        const tile = await visual.locator(".pm-scroll").boundingBox();
        if (ring === null || tile === null) throw new Error("Nothing has the focus.");
        expect(ring.x + ring.width).toBeLessThanOrEqual(tile.x + tile.width);
        expect(ring.y + ring.height).toBeLessThanOrEqual(tile.y + tile.height);
        expect(await visual.evaluate(() => document.querySelector(".pm-focus")?.parentElement?.getAttribute("aria-rowindex"))).toBe(await visual.locator(".pm-scroll").getAttribute("aria-rowcount"));
    });

    it("stays on its cell when the report is drawn anew", async () => {
        const { page, visual } = report;
        await press(page, "ArrowDown", "ArrowDown", "ArrowRight");
        const before = await heard(visual);
        // As a script would: a click of the mouse would take the focus away.
        await thenRendered(page, () => page.getByRole("switch", { name: "Légende" }).evaluate((element: HTMLElement) => { element.click(); }));
        expect(await heard(visual)).toBe(before);
    });
});
