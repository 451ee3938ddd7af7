import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { faults } from "./accessibility";
import { choose, chooseText, drawing, openCsv, openReport, renderings, rendered, screenshot, statusStrip, thenRendered, type OpenReport } from "./report";

const TABLES = join(import.meta.dirname, "..", "..", "dataset", "pmo.SemanticModel", "definition", "tables");

const rowsShown = async (page: Page): Promise<number> => Number(await statusStrip(page).getAttribute("data-rows"));

describe("the model in the local report", () => {
    let report: OpenReport;

    beforeEach(async () => {
        report = await openReport({ locale: "en-US" });
    });

    afterEach(async () => {
        expect(report.errors).toEqual([]);
        expect(report.foreignRequests).toEqual([]);
        await report.close();
    });

    it("draws the sample at once, in one rendering", async () => {
        expect(await rowsShown(report.page)).toBe(1373);
        expect(await renderings(report.page)).toBe(1);
    });

    it("draws the visuals of the shipped report, under the slicers of their pages", async () => {
        const { page, visual } = report;
        await choose(page, "View", "portfolio/portfolio_heatmap");
        expect(await rowsShown(page)).toBe(1373);
        await chooseText(page, "Directorate", "Architecture d'entreprise");
        const ofDirectorate = await rowsShown(page);
        expect(ofDirectorate).toBeLessThan(1373);
        await chooseText(page, "Programme", "Gouvernance d'architecture");
        expect(await rowsShown(page)).toBeLessThan(ofDirectorate);
        expect(await visual.locator(".visual").innerText()).not.toContain("Données et intelligence artificielle");
        await choose(page, "Directorate", "");
        await choose(page, "Programme", "");
        expect(await rowsShown(page)).toBe(1373);
        await screenshot(page, "model-report-page");
    });

    it("opens the page of a project on one project, and draws another once it is chosen", async () => {
        const { page, visual } = report;
        await choose(page, "View", "sheet/sheet_heatmap");
        const first = await drawing(visual);
        await chooseText(page, "Project Name", "Plateforme de données unifiée");
        expect(await drawing(visual)).not.toBe(first);
        expect(await visual.locator(".visual").innerText()).toContain("Planning / délais");
        expect(await page.locator("footer").innerText()).toContain("Fiche projet · Project sheet");
        await screenshot(page, "model-project-sheet");
    });

    it("follows the arrow keys in a slicer, however fast, to the last option", async () => {
        const { page } = report;
        await choose(page, "View", "portfolio/portfolio_heatmap");
        const programme = page.getByRole("combobox", { name: "Programme", exact: true });
        const since = await renderings(page);
        await programme.focus();
        for (let press = 0; press < 4; press += 1) await page.keyboard.press("ArrowDown");
        const wanted = await programme.locator("option").nth(4).textContent();
        expect(await programme.locator("option:checked").textContent()).toBe(wanted);
        await rendered(page, since);
        await page.waitForFunction(name => document.querySelector<HTMLIFrameElement>("iframe") && document.querySelector("footer")?.textContent.includes("computing") === false && name, wanted);
        expect(await rowsShown(page)).toBeLessThan(300);
        expect(await rowsShown(page)).toBeGreaterThan(0);
    });

    it("shows to a reader what the role lets through, and to nobody else's eyes", async () => {
        const { page, visual } = report;
        await choose(page, "Seen by", "Programme manager/programme.pai@banque.example");
        const seen = await rowsShown(page);
        expect(seen).toBeGreaterThan(100);
        expect(seen).toBeLessThan(700);
        expect(await visual.locator(".visual").innerText()).not.toContain("Données et intelligence artificielle");
        await choose(page, "Seen by", "");
        expect(await rowsShown(page)).toBe(1373);
    });

    it("names the fields of the report in the reader's language, page and picture together", async () => {
        const { page, visual } = report;
        await choose(page, "View", "portfolio/portfolio_heatmap");
        const since = await renderings(page);
        await choose(page, "Language", "fr");
        expect(await renderings(page)).toBe(since + 1);
        expect(await page.getByRole("combobox", { name: "Direction", exact: true }).isVisible()).toBeTrue();
        await visual.locator(".visual").hover({ position: { x: 900, y: 400 } });
        await page.getByRole("tooltip").waitFor();
        expect(await page.getByRole("tooltip").innerText()).toContain("Fait marquant de la période");
    });

    it("shows the question behind the picture, which axe finds nothing wrong with", async () => {
        const { page } = report;
        await page.getByRole("button", { name: "DAX query" }).click();
        const dialog = page.getByRole("dialog");
        await dialog.waitFor();
        expect(await dialog.locator("pre").innerText()).toContain("[Period Weather]");
        expect(await faults(page)).toEqual([]);
        await screenshot(page, "model-query");
        await page.keyboard.press("Escape");
        await dialog.waitFor({ state: "detached" });
        await page.waitForFunction(() => document.activeElement?.textContent === "DAX query");
    });

    it("says of the question who asked it, and whether it was copied", async () => {
        const { page } = report;
        await choose(page, "Seen by", "Programme manager/programme.pai@banque.example");
        await page.getByRole("button", { name: "DAX query" }).click();
        const dialog = page.getByRole("dialog");
        await dialog.getByText("Asked as Programme manager · programme.pai@banque.example, in en-US").waitFor();
        await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } })");
        await dialog.getByRole("button", { name: "Copy" }).click();
        await dialog.getByText("Your browser does not allow it").waitFor();
    });

    it("has no question to show of a file of one's own, and comes back to the sample's", async () => {
        const { page } = report;
        const query = page.getByRole("button", { name: "DAX query" });
        await openCsv(page, { name: "a.csv", content: "Project;Month;Status\nA;2025-01;1\nB;2025-01;2" });
        const since = await renderings(page);
        await page.getByRole("button", { name: "Show", exact: true }).click();
        await rendered(page, since);
        expect(await query.count()).toBe(0);
        const before = await renderings(page);
        await page.getByRole("button", { name: "Back to the sample" }).click();
        await rendered(page, before);
        expect(await query.count()).toBe(1);
        expect(await rowsShown(page)).toBe(1373);
    });
});

const HEATMAP = "pmo.Report/definition/pages/portfolio/visuals/portfolio_heatmap/visual.json";

/** The report, which keeps for the heatmap of the portfolio that it has no legend. */
function withoutLegend(list: string): string {
    const files = JSON.parse(list) as Record<string, string>;
    const container = JSON.parse(files[HEATMAP]) as { visual: { objects?: unknown } };
    container.visual.objects = { legend: [{ properties: { show: { expr: { Literal: { Value: "false" } } } } }] };
    return JSON.stringify({ ...files, [HEATMAP]: JSON.stringify(container) });
}

describe("the formatting that the report keeps", () => {
    it("reaches its visual and no other, and gives way to what the reader makes of it", async () => {
        const { page, errors, close } = await openReport({ locale: "en-US", instead: { address: "report.json", body: withoutLegend } });
        const legend = page.getByRole("switch", { name: "Legend" });
        // A rendering may end that had begun before: the switch itself is waited for.
        const expectLegend = (checked: boolean, context: string): PromiseLike<void> => expectAsync(page.getByRole("switch", { name: "Legend", checked }).waitFor()).withContext(context).toBeResolved();
        await expectLegend(true, "of the sample");
        await choose(page, "View", "portfolio/portfolio_heatmap");
        await expectLegend(false, "as the report keeps it");
        await choose(page, "View", "sheet/sheet_heatmap");
        await expectLegend(true, "of another visual");
        await thenRendered(page, () => legend.click());
        await choose(page, "View", "portfolio/portfolio_heatmap");
        await thenRendered(page, () => legend.click());
        await expectLegend(true, "as the reader made it");
        await choose(page, "View", "sheet/sheet_heatmap");
        await expectLegend(false, "as the reader made the other");
        await choose(page, "View", "portfolio/portfolio_heatmap");
        await expectLegend(true, "as the reader left it");
        await choose(page, "View", "periods");
        await expectLegend(true, "of the sample, untouched");
        expect(errors).toEqual([]);
        await close();
    });

    it("comes with a visual of a name of its own in the list of views", async () => {
        const { page, close } = await openReport({ locale: "fr-FR" });
        const names = await page.getByRole("combobox", { name: "Vue", exact: true }).locator("option").allInnerTexts();
        expect(names).toContain("Rapport : Budget : Dépensé, prévu et attendu, en cumul");
        expect(new Set(names).size).toBe(names.length);
        await close();
    });
});

describe("the local report without its model", () => {
    it("says what is missing, and still opens a file", async () => {
        const { page, visual, close } = await openReport({
            locale: "en-US", instead: { address: "sample/weather_report.csv", body: () => "Not found", status: 404 },
        });
        const message = page.locator("[data-message=noAnswer]");
        expect(await message.innerText()).toContain("The model gives no answer");
        expect(await message.innerText()).toContain("sample/weather_report.csv: 404 – Put it right");
        expect(await faults(page)).toEqual([]);
        await openCsv(page, { name: "a.csv", content: "Project;Month;Status\nAlpha;2025-01;1\nB;2025-01;2" });
        const since = await renderings(page);
        await page.getByRole("button", { name: "Show", exact: true }).click();
        await rendered(page, since);
        expect(await visual.locator(".visual").innerText()).toContain("Alpha");
        expect(await message.count()).toBe(0);
        await close();
    });
});

const SLIPPAGE = /(measure Slippage =\s+VAR AsOf = )\[As-of Date\]/;

/** The model with a measure that fails wherever it is computed. */
function withBrokenSlippage(list: string): string {
    const files = Object.entries(JSON.parse(list) as Record<string, string>);
    return JSON.stringify(Object.fromEntries(files.map(([path, text]) => [path, text.replace(SLIPPAGE, `$1ERROR ( "broken" )`)])));
}

/** The line of the model's file on which the broken measure begins to be computed. */
function brokenLine(): number {
    const lines = readFileSync(join(TABLES, "Milestone Snapshot.tmdl"), "utf8").split("\n");
    return lines.findIndex((line) => line.includes("measure Slippage =")) + 2;
}

describe("the local report with a faulty model", () => {
    it("shows nothing in place of an answer that failed, tells where the fault is, and goes on with what has none", async () => {
        const { page, visual, close } = await openReport({ locale: "en-US", instead: { address: "model.json", body: withBrokenSlippage } });
        const shown = await visual.locator(".visual").innerText();
        const message = page.locator("[data-message=noAnswer]");
        await choose(page, "View", "portfolio/portfolio_heatmap");
        expect(await message.innerText()).toContain(`In the measure [Slippage] (tables/Milestone Snapshot.tmdl, line ${brokenLine()}): broken`);
        expect(await rowsShown(page)).toBe(0);
        expect(await page.getByRole("button", { name: "DAX query" }).count()).toBe(0);
        await choose(page, "View", "periods");
        expect(await rowsShown(page)).toBe(1373);
        expect(await visual.locator(".visual").innerText()).toBe(shown);
        expect(await message.count()).toBe(0);
        await close();
    });

    it("says what the server says of a file that it cannot read", async () => {
        const { page, close } = await openReport({
            locale: "en-US", instead: { address: "model.json", body: () => "tables/A.tmdl: the file is not UTF-8. Save it as UTF-8.\n", status: 500 },
        });
        expect(await page.locator("[data-message=noAnswer]").innerText()).toContain("tables/A.tmdl: the file is not UTF-8. Save it as UTF-8. – Put it right");
        await close();
    });
});
