import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Locator } from "playwright-core";
import { faults } from "./accessibility";
import { drawing, openCard, openCsv, openReport, rendered, renderings, screenshot, statusStrip, thenRendered, type OpenReport, type ReportOptions } from "./report";

const PROJECTS = 250;
const MONTHS = 120;

const monthName = (month: number): string => `${2016 + Math.floor(month / 12)}-${String(month % 12 + 1).padStart(2, "0")}`;

/** A line for each month of each project: as many as Power BI sends in one segment. */
function largePortfolio(): string {
    const lines = ["Directorate;Project;Month;Status"];
    for (let project = 0; project < PROJECTS; project += 1) {
        for (let month = 0; month < MONTHS; month += 1) {
            lines.push(`Directorate ${project % 5};Project ${project};${monthName(month)};${1 + (project * 7 + month * 3) % 4}`);
        }
    }
    return lines.join("\n");
}

const chosen = async ({ page }: OpenReport): Promise<number> => Number(await statusStrip(page).getAttribute("data-selected"));
const rowNames = ({ visual }: OpenReport): Promise<readonly string[]> => visual.locator(".pm-rowheader text").allTextContents();

async function within(options: ReportOptions, use: (report: OpenReport) => Promise<void>): Promise<void> {
    const report = await openReport({ locale: "en-US", ...options });
    await use(report);
    expect(report.errors).toEqual([]);
    await report.close();
}

describe("the heatmap in the local report", () => {
    it("saves every row that it shows, in a file that a spreadsheet opens", () => within({}, async (report) => {
        const { page, visual } = report;
        const waited = page.waitForEvent("download");
        await visual.getByRole("button", { name: "Save the data as a file for spreadsheets" }).click();
        const file = await waited;
        expect(file.suggestedFilename()).toMatch(/^Portfolio weather \d{4}-\d\d-\d\d\.csv$/);
        const text = readFileSync(await file.path(), "utf8");
        const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true });
        expect(errors).toEqual([]);
        expect(String(data.length)).toBe(await statusStrip(page).getAttribute("data-rows") ?? "");
        expect(Object.keys(data[0])).toContain("Status as read");
        expect(await visual.getByText(/^[\d,]+ rows saved\.$/).count()).toBe(1);
    }));

    it("sorts its rows as the formatting pane says", () => within({}, async (report) => {
        const { page } = report;
        const before = await rowNames(report);
        const card = await openCard(page, "Rows");
        await thenRendered(page, () => card.getByRole("combobox").first().selectOption({ label: "Worst first" }));
        const after = await rowNames(report);
        expect(after).not.toEqual(before);
        expect(after.length).toBeGreaterThan(5);
    }));

    it("sums up above the columns and beside the rows, each summary until it is turned off", () => within({}, async ({ page, visual }) => {
        const card = await openCard(page, "Summaries");
        const before = await drawing(visual);
        await screenshot(page, "heatmap-summaries");
        for (const name of ["Share of each level, by column", "Index and collection rate, by column", "Present state and its duration, by row", "History as a line, by row"]) {
            await thenRendered(page, () => card.getByRole("switch", { name }).click());
            expect(await drawing(visual)).withContext(name).not.toBe(before);
            await thenRendered(page, () => card.getByRole("switch", { name }).click());
        }
        expect(await drawing(visual)).toBe(before);
    }));

    it("selects by its legend, and lets go where the same level is clicked again", () => within({}, async (report) => {
        const { page, visual } = report;
        const level = (name: string): Locator => visual.locator(".pm-entry text", { hasText: name });
        await level("Storm").click();
        await page.getByText("Last selection").waitFor();
        const inStorm = await chosen(report);
        expect(inStorm).toBeGreaterThan(0);
        await level("Sun").click();
        await page.waitForFunction((count) => document.querySelector<HTMLElement>("footer [role=status]")?.dataset.selected !== String(count), inStorm);
        expect(await chosen(report)).toBeGreaterThan(inStorm);
        await level("Sun").click();
        await page.getByText("No selection").waitFor();
    }));

    it("answers to a finger: a tap selects, a tap on a group folds it", () => within({ touch: true }, async (report) => {
        const { page, visual } = report;
        const frame = await page.locator("iframe").boundingBox();
        const group = await visual.locator(".pm-rowheader").first().boundingBox();
        if (frame === null || group === null) throw new Error("Nothing is drawn.");
        await page.touchscreen.tap(frame.x + 640, frame.y + 360);
        await page.getByText("Last selection").waitFor();
        expect(await chosen(report)).toBeGreaterThan(0);
        const rows = (await rowNames(report)).length;
        const open = await visual.locator(".pm-scroll").getAttribute("aria-rowcount");
        expect(rows).toBeGreaterThan(0);
        await page.touchscreen.tap(group.x + 10, group.y + group.height / 2);
        await visual.waitForFunction((count) => document.querySelector(".pm-scroll")?.getAttribute("aria-rowcount") !== count, open);
        await screenshot(page, "heatmap-touch");
    }));

    it("is formatted where its parts stand: a click outlines the headline, its tools change it, the pane opens on its card", () => within({}, async ({ page, visual }) => {
        await page.getByRole("switch", { name: "Format on visual" }).click();
        await visual.locator(".pm-parts").waitFor({ state: "attached" });
        await visual.locator(".pm-parts").click({ position: { x: 300, y: 12 } });
        const tools = page.getByRole("dialog", { name: "Format: Headline" });
        await tools.waitFor();
        expect(await page.locator("[data-outline=active]").count()).toBe(1);
        const weight = (): Promise<string | null> => visual.locator(".pm-headline").getAttribute("font-weight");
        expect(await weight()).toBe("600");
        await thenRendered(page, () => tools.getByRole("switch", { name: "Bold" }).click());
        expect(await weight()).toBe("400");
        await screenshot(page, "heatmap-format-mode");
        expect(await faults(page)).toEqual([]);
        await thenRendered(page, () => tools.getByRole("button", { name: "Reset to default" }).click());
        expect(await weight()).toBe("600");
        await tools.getByRole("button", { name: "Open in the pane" }).click();
        await tools.waitFor({ state: "detached" });
        expect(await page.getByRole("button", { name: "Headline", exact: true }).getAttribute("aria-expanded")).toBe("true");
        await page.getByRole("switch", { name: "Format on visual" }).click();
        await visual.locator(".pm-parts").waitFor({ state: "detached" });
    }));

    it("draws 30,000 rows of data, walks to the last and saves them all", () => within({}, async (report) => {
        const { page, visual } = report;
        const since = await renderings(page);
        await openCsv(page, { name: "large.csv", content: largePortfolio() });
        await page.getByRole("dialog").getByRole("button", { name: "Show" }).click();
        await rendered(page, since);
        expect(await statusStrip(page).getAttribute("data-rows")).toBe(String(PROJECTS * MONTHS));
        expect(await visual.locator(".pm-scroll").getAttribute("aria-rowcount")).toBe(String(1 + 5 + PROJECTS));
        await visual.locator(".pm-scroll").focus();
        await page.keyboard.press("Control+End");
        await visual.getByText(/^Project \d+$/).last().waitFor();
        expect((await rowNames(report)).at(-1)).toMatch(/^Project \d+$/);
        const waited = page.waitForEvent("download");
        await visual.getByRole("button", { name: "Save the data as a file for spreadsheets" }).click();
        const lines = readFileSync(await (await waited).path(), "utf8").trimEnd().split("\r\n");
        expect(lines.length).toBe(1 + PROJECTS * MONTHS);
        await screenshot(page, "heatmap-30000-rows");
    }));
});
