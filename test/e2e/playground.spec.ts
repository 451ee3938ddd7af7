import { choose, drawing, openCard, openReport, renderings, screenshot, statusStrip, thenRendered, type OpenReport }
    from "./report";

const middleOfTheHeatmap = { x: 640, y: 360 };

describe("the local report", () => {
    let report: OpenReport;

    beforeEach(async () => {
        report = await openReport({ locale: "en-US" });
    });

    afterEach(async () => {
        expect(report.errors).toEqual([]);
        expect(report.foreignRequests).toEqual([]);
        await report.close();
    });

    it("loads with the packaged visual drawn, and says so", async () => {
        const { page, visual } = report;
        expect(await page.title()).toContain("Local report");
        expect(await statusStrip(page).getAttribute("data-rendering")).toBe("finished");
        expect(Number(await statusStrip(page).getAttribute("data-rows"))).toBeGreaterThan(100);
        expect(await visual.locator("svg").count()).toBeGreaterThan(0);
    });

    it("keeps the visual in a frame that has no origin and reaches no network", async () => {
        const { page, visual } = report;
        expect(await page.locator("iframe").getAttribute("sandbox")).toBe("allow-scripts");
        expect(await visual.evaluate(() => window.origin)).toBe("null");
        expect(await visual.locator("meta[http-equiv]").getAttribute("content")).toContain("default-src 'none'");
    });

    it("changes the visual when a switch of the formatting pane is turned", async () => {
        const { page, visual } = report;
        const before = await drawing(visual);
        const legend = page.getByRole("switch", { name: "Legend" });
        await thenRendered(page, () => legend.click());
        expect(await legend.isChecked()).toBeFalse();
        expect(await drawing(visual)).not.toBe(before);
    });

    it("returns a card to its defaults", async () => {
        const { page, visual } = report;
        const before = await drawing(visual);
        await thenRendered(page, () => page.getByRole("switch", { name: "Legend" }).click());
        const card = await openCard(page, "Legend");
        await thenRendered(page, () => card.getByRole("button", { name: "Reset to default" }).click());
        expect(await page.getByRole("switch", { name: "Legend" }).isChecked()).toBeTrue();
        expect(await drawing(visual)).toBe(before);
    });

    it("steps a number of the formatting pane and draws with it", async () => {
        const { page } = report;
        const number = (await openCard(page, "Headers")).getByRole("spinbutton").first();
        const before = await number.getAttribute("aria-valuenow");
        await number.focus();
        await thenRendered(page, () => page.keyboard.press("ArrowUp"));
        const after = (await openCard(page, "Headers")).locator(`[role=spinbutton][aria-valuenow="${Number(before) + 1}"]`);
        await after.first().waitFor();
    });

    it("finds a card by the name of one of its settings", async () => {
        const { page } = report;
        await page.getByRole("searchbox", { name: "Search" }).fill("legend");
        expect(await page.locator("[data-card]").count()).toBe(1);
        await page.getByRole("searchbox", { name: "Search" }).fill("zzz");
        expect(await page.getByText("No setting matches.").isVisible()).toBeTrue();
    });

    it("shows dimensions instead of periods, in a period of the reader's choice", async () => {
        const { page, visual } = report;
        await choose(page, "View", "dimensions");
        expect(await visual.locator(".visual").innerText()).toContain("Overall");
        const first = await drawing(visual);
        const period = page.getByRole("combobox", { name: "Period", exact: true });
        const earlier = await period.locator("option").nth(6).getAttribute("value");
        await choose(page, "Period", earlier ?? "");
        expect(await drawing(visual)).not.toBe(first);
    });

    it("shows another dimension over the same periods", async () => {
        const { page, visual } = report;
        const before = await drawing(visual);
        await choose(page, "Dimension", "schedule");
        expect(await drawing(visual)).not.toBe(before);
    });

    it("speaks French throughout once French is chosen, the visual and its settings too", async () => {
        const { page, visual } = report;
        await choose(page, "Language", "fr");
        expect(await page.locator("html").getAttribute("lang")).toBe("fr-FR");
        expect(await page.getByRole("heading", { name: "Mettre en forme le visuel" }).isVisible()).toBeTrue();
        expect(await visual.locator("html").getAttribute("lang")).toBe("fr-FR");
        expect(await page.getByRole("switch", { name: "Légende" }).isVisible()).toBeTrue();
    });

    it("keeps settings when the language changes", async () => {
        const { page } = report;
        await thenRendered(page, () => page.getByRole("switch", { name: "Legend" }).click());
        await choose(page, "Language", "fr");
        expect(await page.getByRole("switch", { name: "Légende" }).isChecked()).toBeFalse();
    });

    it("draws the visual on the theme's background, dark or in high contrast", async () => {
        const { page, visual } = report;
        const background = (): Promise<string> =>
            visual.evaluate(() => getComputedStyle(document.body).backgroundColor);
        expect(await background()).toBe("rgb(255, 255, 255)");
        await choose(page, "Theme", "dark");
        expect(await background()).toBe("rgb(31, 31, 31)");
        await thenRendered(page, () => page.getByRole("switch", { name: "High contrast" }).click());
        expect(await background()).toBe("rgb(0, 0, 0)");
    });

    it("gives the visual the size that is chosen", async () => {
        const { page, visual } = report;
        for (const [width, height] of [[600, 400], [300, 200], [1280, 720]]) {
            await choose(page, "Size", `${width} × ${height}`);
            const size = await visual.locator(".visual").evaluate(element => [element.clientWidth, element.clientHeight]);
            expect(size).toEqual([width, height]);
            await screenshot(page, `playground-${width}x${height}`);
        }
    });

    it("reaches every choice and every card with the keyboard alone", async () => {
        const { page } = report;
        await page.keyboard.press("Tab");
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Go to the report");
        const legend = page.getByRole("button", { name: "Legend", exact: true });
        await legend.focus();
        await page.keyboard.press("Enter");
        expect(await legend.getAttribute("aria-expanded")).toBe("true");
        const since = await renderings(page);
        await page.getByRole("switch", { name: "Legend" }).focus();
        await page.keyboard.press("Space");
        await page.waitForFunction(count => Number(document.querySelector<HTMLElement>("footer [role=status]")
            ?.dataset.renderings) > count, since);
        // A rendering may end that had begun before the key: the switch itself is waited for.
        await page.getByRole("switch", { name: "Legend", checked: false }).waitFor();
        expect(await page.getByRole("switch", { name: "Legend" }).isChecked()).toBeFalse();
    });

    it("tells what is pointed at, selected and let go of", async () => {
        const { page, visual } = report;
        const strip = statusStrip(page);
        const cell = { position: middleOfTheHeatmap };
        await visual.locator(".visual").hover(cell);
        await page.getByRole("tooltip").waitFor();
        await visual.locator(".visual").click(cell);
        await page.getByText("Last selection").waitFor();
        expect(Number(await strip.getAttribute("data-selected"))).toBeGreaterThan(0);
        await page.getByRole("button", { name: "Clear selection" }).click();
        await page.getByText("No selection").waitFor();
    });

    it("opens a context menu that names the item and clears the selection", async () => {
        const { page, visual } = report;
        await visual.locator(".visual").click({ position: middleOfTheHeatmap, button: "right" });
        await page.getByRole("menu", { name: "Context menu" }).waitFor();
        expect(await page.getByRole("menuitem", { name: "Include" }).isDisabled()).toBeTrue();
        await page.keyboard.press("Escape");
        await page.getByRole("menu").waitFor({ state: "detached" });
    });

    it("folds its pane away, and gives the room to the report", async () => {
        const { page } = report;
        await page.getByRole("button", { name: "Hide the formatting pane" }).click();
        expect(await page.locator("[data-card]").count()).toBe(0);
        await page.getByRole("button", { name: "Show the formatting pane" }).click();
        expect(await page.locator("[data-card]").count()).toBeGreaterThan(3);
    });
});

describe("the local report in a window of 700 pixels", () => {
    it("stays whole: nothing is cut off at the side", async () => {
        const { page, close } = await openReport({ window: { width: 700, height: 900 } });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(700);
        await screenshot(page, "playground-narrow");
        await close();
    });
});
