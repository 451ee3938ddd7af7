import type { Frame, Locator, Page } from "playwright-core";
import type { Value } from "../../dax/value";
import { ask } from "../../dataset/evaluate/ask";
import { loadPackage } from "../../dataset/evaluate/load";
import { faults } from "./accessibility";
import { heard, press, tabIntoVisual } from "./keys";
import { choose, chooseText, drawing, openCard, openReport, screenshot, statusStrip, thenRendered, type Locale, type OpenReport } from "./report";

const VIEWS = [
    "budget/budget_curves", "budget/budget_variance", "budget/budget_multiples",
    "sheet/sheet_curves", "budget_project/budget_project_curves", "budget_project/budget_project_bars",
] as const;
const SIZES = ["1280 × 720", "600 × 400", "300 × 200"] as const;
const LOCALES: readonly Locale[] = ["en-US", "fr-FR"];
const WORDS = {
    "en-US": { view: "View", size: "Size", theme: "Theme", contrast: "High contrast" },
    "fr-FR": { view: "Vue", size: "Taille", theme: "Thème", contrast: "Contraste élevé" },
} as const;

const loaded = loadPackage();

interface Told {
    readonly landing: number;
    readonly compared: number;
    readonly overrun: number;
    readonly consumption: number;
}

/** What the model's own measures say, of all projects or of those of a filter. */
function told(filter?: string): Told {
    const row = `ROW ( "landing", [Landing], "compared", [Budget with a Landing], "overrun", [Landing Overrun], "consumption", [Consumption Rate] )`;
    const [{ rows: [values] }] = ask(loaded, { userCulture: "en-US" }, `EVALUATE ${filter === undefined ? row : `CALCULATETABLE ( ${row}, ${filter} )`}`);
    const number = (value: Value): number => typeof value === "number" ? value : NaN;
    const [landing, compared, overrun, consumption] = values.map(number);
    return { landing, compared, overrun, consumption };
}

const decimals = (value: number, most: number): string => new Intl.NumberFormat("en-US", { maximumFractionDigits: most }).format(value);

/** The first words of the headline as a person writes them from the measures. */
function landingWords({ landing, compared, overrun }: Told): string {
    const [share, places] = [overrun * 100, Math.abs(overrun) < 0.1 ? 1 : 0];
    const written = decimals(Math.abs(share), places);
    const sign = written === "0" ? "±" : share > 0 ? "+" : "−";
    // Three digits, and one decimal at least.
    const most = landing < 1e7 ? 2 : 1;
    return `Landing ${decimals(landing / 1e6, most)} M€ against ${decimals(compared / 1e6, most)} M€ (${sign}${written} %)`;
}

const burn = (visual: Frame): Locator => visual.locator(".pm-burn");
/** What the picture is called: its headline, whether it is shown or not; with plain spaces. */
const sentence = async (visual: Frame): Promise<string> => (await burn(visual).getAttribute("aria-label") ?? "").replace(/[\u00a0\u202f]/g, " ");
const paths = (visual: Frame): Promise<number> => burn(visual).locator(".pm-plot path, .pm-parts-pane path, .pm-parts-pane rect").count();

/** Texts that reach beyond the edges of the visual at the sides, where nothing scrolls. */
const cutOff = (visual: Frame): Promise<readonly string[]> => burn(visual).evaluate((scroller) => {
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

for (const locale of LOCALES) {
    describe(`the budget burn in ${locale}`, () => {
        const words = WORDS[locale];
        let report: OpenReport;

        beforeAll(async () => {
            report = await openReport({ locale });
        });

        afterAll(() => report.close());

        afterEach(() => {
            expect(report.errors).toEqual([]);
            expect(report.foreignRequests).toEqual([]);
        });

        const drawnAt = async (size: string, theme: string): Promise<void> => {
            const { page, visual } = report;
            await set(page, words.size, size);
            const context = `${size}, ${theme}`;
            expect(await statusStrip(page).getAttribute("data-rendering")).withContext(context).toBe("finished");
            expect(await paths(visual)).withContext(context).toBeGreaterThan(2);
            expect(await sentence(visual)).withContext(context).toMatch(/^(Landing|Atterrissage) [\d.,]+ M€ (against|pour) /);
            expect(await cutOff(visual)).withContext(context).toEqual([]);
        };

        for (const view of VIEWS) {
            it(`draws ${view} at each size, in each theme, and axe finds nothing wrong with it`, async () => {
                const { page, visual } = report;
                await choose(page, words.view, view);
                const contrast = page.getByRole("switch", { name: words.contrast });
                await drawnAt(SIZES[0], "light");
                expect(await faults(visual, ["page-has-heading-one", "landmark-one-main", "region"])).toEqual([]);
                await drawnAt(SIZES[1], "light");
                await drawnAt(SIZES[2], "light");
                await set(page, words.theme, "dark");
                await drawnAt(SIZES[2], "dark");
                await drawnAt(SIZES[1], "dark");
                await thenRendered(page, () => contrast.click());
                await drawnAt(SIZES[1], "high contrast");
                await drawnAt(SIZES[0], "high contrast");
                await screenshot(page, `burn-${view.split("/")[1]}-${locale}`);
                await thenRendered(page, () => contrast.click());
                await drawnAt(SIZES[0], "dark");
                await set(page, words.theme, "light");
            });
        }
    });
}

describe("the budget burn under the choices of its page", () => {
    let report: OpenReport;

    beforeAll(async () => {
        report = await openReport({ locale: "en-US" });
    });

    afterAll(() => report.close());

    afterEach(() => {
        expect(report.errors).toEqual([]);
    });

    it("says in its headline what the measures of the model say", async () => {
        const { page, visual } = report;
        await choose(page, "View", "budget/budget_curves");
        const all = told();
        expect(await sentence(visual)).toContain(landingWords(all));
        expect(await sentence(visual)).toContain(`${decimals(all.consumption * 100, 0)} % spent`);
        // What is written here once: the sample's landing of 208,282,879 euros against 208,250,000.
        expect(landingWords(all)).toBe("Landing 208.3 M€ against 208.3 M€ (±0 %)");
    });

    it("follows the slicer of the programmes, and still says what the measures say", async () => {
        const { page, visual } = report;
        await choose(page, "View", "budget/budget_curves");
        const before = await sentence(visual);
        for (const programme of ["Paiements et flux", "Modernisation du patrimoine"]) {
            await chooseText(page, "Programme", programme);
            expect(await sentence(visual)).not.toBe(before);
            expect(await sentence(visual)).withContext(programme).toContain(landingWords(told(`'Project'[Programme] = "${programme}"`)));
        }
        await choose(page, "Programme", "");
        expect(await sentence(visual)).toBe(before);
    });

    it("says the same of all programmes as curve, as bars of their variance and as small pictures", async () => {
        const { page, visual } = report;
        for (const view of VIEWS.slice(0, 3)) {
            await choose(page, "View", view);
            expect(await sentence(visual)).withContext(view).toContain(landingWords(told()));
        }
    });

    it("opens the page of a project on one project, and draws another once it is chosen", async () => {
        const { page, visual } = report;
        await choose(page, "View", "budget_project/budget_project_curves");
        const first = await drawing(visual);
        await chooseText(page, "Project Name", "Déclarations prudentielles CRR3");
        expect(await drawing(visual)).not.toBe(first);
        expect(await sentence(visual)).toContain(landingWords(told(`'Project'[Project Name] = "Déclarations prudentielles CRR3"`)));
        await screenshot(page, "burn-project");
    });

    it("speaks French once French is chosen, in its headline and in the pane", async () => {
        const { page, visual } = report;
        await choose(page, "View", "budget/budget_curves");
        const card = await openCard(page, "Budget burn");
        expect(await card.getByRole("combobox", { name: "Form", exact: true }).count()).toBe(1);
        await choose(page, "Language", "fr");
        expect(await sentence(visual)).toMatch(/^Atterrissage 208,3 M€ pour 208,3 M€ \(±0 %\)/);
        expect(await burn(visual).locator(".pm-strip text").allTextContents()).toContain("Engagé");
        const french = await openCard(page, "Suivi budgétaire");
        expect(await french.getByRole("combobox", { name: "Forme", exact: true }).count()).toBe(1);
        await choose(page, "Langue", "en");
    });
});

describe("the pane of the budget burn", () => {
    let report: OpenReport;

    beforeAll(async () => {
        report = await openReport({ locale: "en-US" });
    });

    afterAll(() => report.close());

    const marks = ({ visual }: OpenReport, selector: string): Promise<number> => burn(visual).locator(selector).count();
    const hasSetting = async (card: Locator, name: string): Promise<boolean> => await card.getByLabel(name, { exact: true }).count() > 0;

    it("turns a curve into bars, into a burn-down and into small pictures", async () => {
        const { page, visual } = report;
        await choose(page, "View", "budget/budget_curves");
        const form = (await openCard(page, "Budget burn")).getByRole("combobox", { name: "Form", exact: true });
        const as = (label: string): Promise<void> => thenRendered(page, () => form.selectOption({ label }));
        expect(await marks(report, ".pm-plot rect")).toBe(0);
        await as("Bars by period and cumulative lines");
        expect(await marks(report, ".pm-plot rect")).toBeGreaterThan(60);
        await as("Burn-down of the envelope");
        expect(await burn(visual).locator(".pm-plot text").allTextContents()).toContain(`Left now 33.7\u00a0M€`);
        await as("Cumulative curve");
        expect(await marks(report, ".pm-plot rect")).toBe(0);
    });

    it("shows of each form what has an effect in it, and no other setting", async () => {
        const { page } = report;
        await choose(page, "View", "budget/budget_curves");
        const form = (await openCard(page, "Budget burn")).getByRole("combobox", { name: "Form", exact: true });
        const series = await openCard(page, "Series");
        const hasCard = async (name: string): Promise<boolean> => await page.getByRole("button", { name, exact: true }).count() > 0;
        const shown = async (): Promise<readonly boolean[]> => [await hasCard("Range of landings"), await hasSetting(series, "Earned value"), await hasSetting(series, "Previous forecast")];
        expect(await shown()).toEqual([true, true, true]);
        await thenRendered(page, () => form.selectOption({ label: "Burn-down of the envelope" }));
        expect(await shown()).toEqual([false, false, false]);
        expect(await hasSetting(series, "Planned")).toBeTrue();
        await thenRendered(page, () => form.selectOption({ label: "Small multiples" }));
        expect(await shown()).toEqual([false, true, false]);
        expect(await hasCard("Axes and labels")).toBeFalse();
        await choose(page, "View", "budget/budget_variance");
        expect([await hasCard("Series"), await hasCard("Axes and labels"), await hasCard("Legend"), await hasCard("Amounts")]).toEqual([false, false, false, true]);
        expect(report.errors).toEqual([]);
    });

    it("shows the order of parts only where there are parts, and dates only where there are periods", async () => {
        const { page } = report;
        await choose(page, "View", "budget_project/budget_project_curves");
        const overTime = await openCard(page, "Budget burn");
        expect([await hasSetting(overTime, "Sort parts"), await hasSetting(overTime, "Budgets cover"), await hasSetting(overTime, "First month of the fiscal year")]).toEqual([false, true, false]);
        await thenRendered(page, () => overTime.getByLabel("Budgets cover", { exact: true }).selectOption({ index: 1 }));
        expect(await hasSetting(overTime, "First month of the fiscal year")).toBeTrue();
        await choose(page, "View", "budget/budget_variance");
        const ofParts = await openCard(page, "Budget burn");
        expect([await hasSetting(ofParts, "Sort parts"), await hasSetting(ofParts, "Budgets cover")]).toEqual([true, false]);
        expect(await page.getByRole("button", { name: "Range of landings", exact: true }).count()).toBe(0);
        expect(report.errors).toEqual([]);
    });

    it("has none of the cards of the heatmap", async () => {
        const { page } = report;
        await choose(page, "View", "budget/budget_curves");
        const cards = await page.locator("[data-card]").evaluateAll((all) => all.map((card) => card.getAttribute("data-card")));
        expect(cards).toContain("burn-card");
        expect(cards.filter((card) => /^(rows|scale|levels|states|cells|trend|staleness|rollup|summaries)-card$/.test(card ?? ""))).toEqual([]);
    });
});

describe("the budget burn by keyboard alone", () => {
    let report: OpenReport;

    beforeEach(async () => {
        report = await openReport({ locale: "en-US" });
    });

    afterEach(async () => {
        expect(report.errors).toEqual([]);
        await report.close();
    });

    it("is walked along the time axis and between series, selected and left", async () => {
        const { page, visual } = report;
        await choose(page, "View", "budget/budget_curves");
        await tabIntoVisual(page);
        expect(await heard(visual)).toMatch(/^Actual, January 2022: /);
        await press(page, "ArrowRight", "ArrowRight");
        expect(await heard(visual)).toMatch(/^Actual, March 2022: [\d.]+\u00a0\S+ \(\+[\d.]+\u00a0\S+ in the period\)$/);
        await press(page, "ArrowDown");
        expect(await heard(visual)).toMatch(/^Landing, March 2022: /);
        await press(page, "ArrowDown");
        expect(await heard(visual)).toMatch(/^Earned, March 2022: /);
        await press(page, "ArrowUp", "ArrowUp", "End");
        expect(await heard(visual)).toMatch(/^Actual, September 2027: not told$/);
        await press(page, "Home", "ArrowRight");
        expect(await heard(visual)).toMatch(/^Actual, February 2022: /);
        expect(await faults(visual, ["page-has-heading-one", "landmark-one-main", "region"])).toEqual([]);
        await press(page, "Enter");
        await page.getByText("Last selection").waitFor();
        expect(await statusStrip(page).getAttribute("data-selected")).toBe("1");
        await visual.locator("[aria-selected=true]").first().waitFor({ state: "attached" });
        expect(await visual.locator("[aria-selected=true]").allTextContents()).toContain(await heard(visual) ?? "");
        await screenshot(page, "burn-keyboard");
        await press(page, "Escape");
        expect(await heard(visual)).toBeNull();
    });

    it("is walked from part to part and from figure to figure", async () => {
        const { page, visual } = report;
        await choose(page, "View", "budget/budget_variance");
        await tabIntoVisual(page);
        expect(await heard(visual)).toMatch(/^Déclarations prudentielles CRR3, Budget: /);
        await press(page, "ArrowDown");
        expect(await heard(visual)).toMatch(/^Lutte contre la fraude en temps réel, Budget: /);
        await press(page, "ArrowRight");
        expect(await heard(visual)).toMatch(/^Lutte contre la fraude en temps réel, Committed: /);
        await press(page, "Control+End");
        const ring = await visual.locator(".pm-focus").boundingBox();
        const tile = await burn(visual).boundingBox();
        if (ring === null || tile === null) throw new Error("Nothing has the focus.");
        expect(ring.y + ring.height).toBeLessThanOrEqual(tile.y + tile.height);
        await press(page, "Enter");
        await page.getByText("Last selection").waitFor();
        expect(Number(await statusStrip(page).getAttribute("data-selected"))).toBeGreaterThan(0);
    });
});
