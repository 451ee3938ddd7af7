import type { Frame, Locator, Page } from "playwright-core";
import { ask } from "../../dataset/evaluate/ask";
import { loadPackage } from "../../dataset/evaluate/load";
import type { Value } from "../../dax/value";
import { faults } from "./accessibility";
import { heard, press, tabIntoVisual } from "./keys";
import { choose, chooseText, openCard, openReport, screenshot, statusStrip, thenRendered, type Locale, type OpenReport } from "./report";

const VIEW = "risks/risks_matrix";
const SIZES = ["1280 × 720", "600 × 400", "300 × 200"] as const;
const LOCALES: readonly Locale[] = ["en-US", "fr-FR"];
const WORDS = {
    "en-US": { view: "View", size: "Size", theme: "Theme", contrast: "High contrast", sentence: /^\d+ of \d+ risks above appetite/ },
    "fr-FR": { view: "Vue", size: "Taille", theme: "Thème", contrast: "Contraste élevé", sentence: /^\d+ risques sur \d+ hors appétence/ },
} as const;
/** The visual is a part of a page: what a page needs as a whole is not asked of it. */
const OF_PAGES = ["page-has-heading-one", "landmark-one-main", "region"];

const loaded = loadPackage();

interface Told {
    readonly open: number;
    readonly above: number;
    readonly loss: number;
    readonly late: number;
}

/** What the model's own measures say, of all projects or of those of a filter. */
function told(filter?: string): Told {
    const row = `ROW ( "open", [Open Risks], "above", [Risks above Appetite], "loss", [Expected Loss], "late", [Overdue Actions] )`;
    const [{ rows: [values] }] = ask(loaded, { userCulture: "en-US" }, `EVALUATE ${filter === undefined ? row : `CALCULATETABLE ( ${row}, ${filter} )`}`);
    const [open, above, loss, late] = values.map((value: Value) => typeof value === "number" ? value : 0);
    return { open, above, loss, late };
}

const decimals = (value: number, most: number): string => new Intl.NumberFormat("en-US", { maximumFractionDigits: most }).format(value);
const plainly = (words: string | null): string => (words ?? "").replace(/[\u00a0\u202f]/g, " ");
const risks = (visual: Frame): Locator => visual.locator(".pm-risks");
const sentence = async (visual: Frame): Promise<string> => plainly(await risks(visual).getAttribute("aria-label"));
const textsOf = async (visual: Frame, selector: string): Promise<readonly string[]> => (await risks(visual).locator(`${selector} text`).allTextContents()).map(plainly);
const listTitle = async (visual: Frame): Promise<string> => (await textsOf(visual, ".pm-list-title")).join(" ");

/** Risks that are drawn by themselves, and those that are counted in a mark. */
const drawn = (visual: Frame): Promise<number> => risks(visual).evaluate((scroller) =>
    Array.from(scroller.querySelectorAll(".pm-risk-cluster")).reduce((sum, mark) => sum + Number(mark.nextElementSibling?.textContent), scroller.querySelectorAll(".pm-risk").length));

/** Texts that reach beyond the sides of the visual. */
const cutOff = (visual: Frame): Promise<readonly string[]> => risks(visual).evaluate((scroller) => {
    const edge = scroller.getBoundingClientRect();
    return Array.from(scroller.querySelectorAll(".pm-svg text"))
        .filter((text) => text.getBoundingClientRect().right > edge.right + 1 || text.getBoundingClientRect().left < edge.left - 1)
        .map((text) => text.textContent);
});

/** A choice of the ribbon that may stand as it is asked for already. */
async function set(page: Page, label: string, value: string): Promise<void> {
    const select = page.getByRole("combobox", { name: label, exact: true });
    if (await select.inputValue() !== value) await choose(page, label, value);
}

/** Clicks beside the marks, at the foot of the nth cell from the top left corner on. */
async function clickCell(visual: Frame, nth: number): Promise<void> {
    const rect = risks(visual).locator(".pm-matrix rect").nth(nth);
    const box = await rect.boundingBox();
    if (box === null) throw new Error(`There is no cell ${nth}.`);
    await rect.click({ force: true, position: { x: box.width - 6, y: box.height - 4 } });
}

/** The places of the cells that hold risks, from the top left corner on. */
const filledCells = (visual: Frame): Promise<readonly number[]> => risks(visual).evaluate((scroller) => {
    const marks = Array.from(scroller.querySelectorAll(".pm-risk, .pm-risk-cluster"), (mark) => mark.getBoundingClientRect());
    return Array.from(scroller.querySelectorAll(".pm-matrix rect"), (rect) => rect.getBoundingClientRect()).flatMap((box, at) =>
        marks.some((mark) => mark.left >= box.left && mark.right <= box.right + 1 && mark.top >= box.top && mark.bottom <= box.bottom + 1) ? [at] : []);
});

for (const locale of LOCALES) {
    describe(`the risk matrix in ${locale}`, () => {
        const words = WORDS[locale];
        let report: OpenReport;

        beforeAll(async () => {
            report = await openReport({ locale });
            await choose(report.page, words.view, VIEW);
        });

        afterAll(() => report.close());

        afterEach(() => {
            expect(report.errors).toEqual([]);
            expect(report.foreignRequests).toEqual([]);
        });

        for (const size of SIZES) {
            it(`is drawn at ${size}, in each theme, and axe finds nothing wrong with it`, async () => {
                const { page, visual } = report;
                const contrast = page.getByRole("switch", { name: words.contrast });
                const drawnWell = async (theme: string): Promise<void> => {
                    expect(await statusStrip(page).getAttribute("data-rendering")).withContext(theme).toBe("finished");
                    expect(await sentence(visual)).withContext(theme).toMatch(words.sentence);
                    expect(await cutOff(visual)).withContext(theme).toEqual([]);
                    expect(await textsOf(visual, ".pm-list")).withContext(theme).not.toEqual([]);
                    expect(await faults(visual, OF_PAGES)).withContext(theme).toEqual([]);
                };
                await set(page, words.size, size);
                await drawnWell("light");
                await screenshot(page, `risks-${size.replaceAll(" ", "").replace("×", "x")}-${locale}`);
                await set(page, words.theme, "dark");
                await drawnWell("dark");
                await thenRendered(page, () => contrast.click());
                await drawnWell("high contrast");
                await screenshot(page, `risks-${size.replaceAll(" ", "").replace("×", "x")}-${locale}-contrast`);
                await thenRendered(page, () => contrast.click());
                await set(page, words.theme, "light");
            });
        }

        it("is heard with its list open and a cell in focus, and axe finds nothing wrong with that in any theme", async () => {
            const { page, visual } = report;
            const contrast = page.getByRole("switch", { name: words.contrast });
            const walked = async (theme: string): Promise<void> => {
                await clickCell(visual, (await filledCells(visual))[0]);
                await press(page, "ArrowRight", "ArrowLeft");
                expect(await heard(visual)).withContext(theme).not.toBeNull();
                expect(await risks(visual).locator(".pm-list-title path").count()).withContext(theme).toBe(2);
                expect(await faults(visual, OF_PAGES)).withContext(theme).toEqual([]);
                await press(page, "Escape");
            };
            await set(page, words.size, SIZES[0]);
            await walked("light");
            await set(page, words.theme, "dark");
            await walked("dark");
            await thenRendered(page, () => contrast.click());
            await walked("high contrast");
            await thenRendered(page, () => contrast.click());
            await set(page, words.theme, "light");
        });
    });
}

describe("the risk matrix under the choices of its page", () => {
    let report: OpenReport;

    beforeAll(async () => {
        report = await openReport({ locale: "en-US" });
        await choose(report.page, "View", VIEW);
    });

    afterAll(() => report.close());

    afterEach(() => {
        expect(report.errors).toEqual([]);
    });

    const says = async ({ open, above, loss, late }: Told, context: string): Promise<void> => {
        const { visual } = report;
        const headline = await sentence(visual);
        expect(headline).withContext(context).toContain(`${above} of ${open} risk`);
        const amounts = [`${decimals(loss / 1e6, 2)} M€`, `${decimals(loss / 1e6, 1)} M€`, `${decimals(loss / 1e3, 0)} k€`];
        expect(amounts.some((amount) => headline.includes(amount))).withContext(`${context}: ${amounts.join(", ")} in ${headline}`).toBeTrue();
        expect(headline).withContext(context).toContain(`; ${late} overdue action`);
        expect(await drawn(visual)).withContext(context).toBe(open);
    };

    it("says what the measures of the model say, and draws each open risk once", async () => {
        // What is written here once: the sample's 111 open risks, 7 of them above appetite, 18,978,150 euros, 14 late actions.
        expect(told()).toEqual({ open: 111, above: 7, loss: 18_978_150, late: 14 });
        await says(told(), "all");
    });

    it("follows the slicer of the programmes, and still says what the measures say", async () => {
        const { page, visual } = report;
        const before = await sentence(visual);
        for (const programme of ["Paiements et flux", "Modernisation du patrimoine"]) {
            await chooseText(page, "Programme", programme);
            expect(await sentence(visual)).not.toBe(before);
            await says(told(`'Project'[Programme] = "${programme}"`), programme);
        }
        await choose(page, "Programme", "");
        expect(await sentence(visual)).toBe(before);
    });

    it("links cells and list: a cell lists its risks, the cross all again, and a choice is told to the page", async () => {
        const { page, visual } = report;
        const all = await listTitle(visual);
        const [cell] = await filledCells(visual);
        await clickCell(visual, cell);
        await page.getByText("Last selection").waitFor();
        const title = await listTitle(visual);
        const count = Number(/: (\d+) risks?/.exec(title)?.[1]);
        expect(count).toBeGreaterThan(0);
        expect(await statusStrip(page).getAttribute("data-selected")).toBe(String(count));
        await screenshot(page, "risks-cell");
        await risks(visual).locator(".pm-list-title path").first().click({ force: true });
        expect(await listTitle(visual)).toBe(all);
        await page.getByRole("button", { name: "Clear selection" }).click();
    });

    it("rings the mark of a risk that is pointed at in the list, and tells of it", async () => {
        const { page, visual } = report;
        await risks(visual).locator(".pm-list text").nth(1).hover({ force: true });
        await page.getByRole("tooltip").waitFor();
        expect(await page.getByRole("tooltip").innerText()).toContain("Residual");
        expect(await risks(visual).locator(".pm-pointed circle").count()).toBeGreaterThan(0);
        await risks(visual).locator(".pm-matrix rect").first().hover({ force: true, position: { x: 4, y: 4 } });
        await visual.waitForFunction(() => document.querySelector(".pm-risks .pm-pointed circle") === null);
    });

    it("scrolls its list to the last risk", async () => {
        const { visual } = report;
        await risks(visual).evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
        await visual.waitForFunction(() => Array.from(document.querySelectorAll(".pm-risks .pm-list text"), (text) => text.textContent).includes("111"));
        expect((await textsOf(visual, ".pm-list")).length).toBeLessThan(200);
        await risks(visual).evaluate((scroller) => scroller.scrollTo(0, 0));
    });

    it("says each finding of its checks in the pane", async () => {
        const card = await openCard(report.page, "Checks of matrix and register");
        expect(await card.innerText()).toContain("Severity never falls as likelihood or impact grows.");
    });

    it("has its own cards in the pane, and none of the other views", async () => {
        const { page } = report;
        expect(await (await openCard(page, "Checks of matrix and register")).innerText()).toContain("Stale reviews");
        expect(await (await openCard(page, "Matrix, cell by cell")).innerText()).toContain("Almost certain × Severe");
        const cards = await page.locator("[data-card]").evaluateAll((all) => all.map((one) => one.getAttribute("data-card")));
        expect(cards).toContain("risk-card");
        expect(cards.filter((name) => /^(rows|scale|levels|states|cells|trend|staleness|rollup|summaries|burn|lines|range|figures|alerts|axes)-card$/.test(name ?? ""))).toEqual([]);
    });

    it("speaks French once French is chosen, in its headline, its axes and the pane", async () => {
        const { page, visual } = report;
        await choose(page, "Language", "fr");
        expect(await sentence(visual)).toMatch(/^7 risques sur 111 hors appétence/);
        expect(await textsOf(visual, ".pm-matrix")).toContain("Appétence");
        await choose(page, "Langue", "en");
        expect(await sentence(visual)).toMatch(/^7 of 111 risks above appetite/);
    });
});

describe("the risk matrix by keyboard alone", () => {
    it("is walked through its cells, opened, walked through its risks, selected and left", async () => {
        const { page, visual, errors, close } = await openReport({ locale: "en-US" });
        await choose(page, "View", VIEW);
        await tabIntoVisual(page);
        expect(await heard(visual)).toMatch(/^Almost certain × Insignificant, /);
        await press(page, "ArrowRight");
        expect(await heard(visual)).toMatch(/^Almost certain × Minor, /);
        await press(page, "Control+End", "ArrowUp");
        expect(plainly(await heard(visual))).toBe("Total: 111 risks, 19 M€.");
        await press(page, "Space");
        const first = await heard(visual) ?? "";
        expect(first).toContain(", Position: ");
        await press(page, "ArrowDown");
        expect(await heard(visual)).not.toBe(first);
        await press(page, "ArrowRight");
        expect(await heard(visual)).toContain(", Exposure: ");
        expect(await faults(visual, OF_PAGES)).toEqual([]);
        await press(page, "Control+End");
        const ring = await visual.locator(".pm-focus").boundingBox();
        const tile = await risks(visual).boundingBox();
        if (ring === null || tile === null) throw new Error("Nothing has the focus.");
        expect(ring.y + ring.height).toBeLessThanOrEqual(tile.y + tile.height);
        await press(page, "Enter");
        await page.getByText("Last selection").waitFor();
        expect(await statusStrip(page).getAttribute("data-selected")).toBe("1");
        await screenshot(page, "risks-keyboard");
        await press(page, "Escape");
        expect(await heard(visual)).toMatch(/^Total: /);
        await press(page, "Escape");
        expect(await heard(visual)).toBeNull();
        expect(errors).toEqual([]);
        await close();
    });
});
