import fc from "fast-check";
import { BOTH, BY_PROJECT, budgets, mountBurn, OVER_TIME } from "./burnTables";
import { brokenAttributes } from "./sound";
import { history, month, table } from "./tables";
import { all, attribute, mount, mountOnly, type Mounted } from "./visualBuilder";

const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
const pictures = ({ element }: Mounted): string[] => all(element, ".pm-scroll").filter((one) => (one as HTMLElement).style.display === "block").map(({ className }) => className);
const noticesOf = ({ element }: Mounted): string => all(element, ".pm-burn .pm-notices text").map(({ textContent }) => textContent).join(" ");
const drawnIn = ({ element }: Mounted): string => {
    const burn = element.querySelector(".pm-burn .pm-svg");
    return burn === null || pictures({ element } as Mounted)[0] !== "pm-scroll pm-burn" ? "" : all(burn, "text, path, rect, circle").map(({ outerHTML }) => outerHTML).join("\n");
};

const TWO_VERSIONS = { columns: [...OVER_TIME.columns, { name: "Version", type: "text", roles: ["version"], queryName: "version.name" }], rows: OVER_TIME.rows.map((row, at) => [...row, at < 3 ? "Initial" : "Revised"]) } as typeof OVER_TIME;

describe("a budget that would mislead", () => {
    it("is refused with a message in place of the picture, in the reader's language, and drawn again once it is one", () => {
        const visual = mount({ dataset: OVER_TIME, locale: "fr-FR" });
        visual.report.setDataset(TWO_VERSIONS);
        expect(visual.message()).toEqual(["Plusieurs versions de budget sont sélectionnées", "Trouvé\u00a0: Initial, Revised. Filtrez sur une version, ou liez le budget en vigueur."]);
        expect(pictures(visual)).toEqual([]);
        expect(visual.report.log.renderings().at(-1)).toBe("finished");
        visual.report.setDataset(OVER_TIME);
        expect(visual.message()).toBeUndefined();
        expect(pictures(visual)).toEqual(["pm-scroll pm-burn"]);
    });

    it("is told to the author as a warning of the host too", () => {
        const visual = mount({ dataset: TWO_VERSIONS });
        expect(visual.report.log.of("warning").map(({ detail }) => detail).join(" ")).toContain("Several versions of the budget are in scope");
    });

    it("leaves nothing to the keyboard, the file and the pane", () => {
        const visual = mount({ dataset: TWO_VERSIONS });
        const scroller = visual.element.querySelector<HTMLElement>(".pm-burn")!;
        scroller.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }));
        expect(scroller.getAttribute("aria-activedescendant")).toBeNull();
        expect(() => visual.visual.getFormattingModel()).not.toThrow();
        visual.report.setFormatMode(true);
        expect(visual.element.querySelectorAll(".pm-parts div").length).toBe(0);
    });
});

describe("fields that are missing", () => {
    it("are asked for by name, in both languages", () => {
        const amountsAlone = { columns: OVER_TIME.columns.slice(1), rows: [[1, 2, 3, 4, 5, 6]] } as unknown as typeof OVER_TIME;
        const asked = (dataset: typeof OVER_TIME, locale: string): string[] => (mount({ dataset, locale, objects: { view: { mode: "burnView" } } }).message() ?? []).map((line) => line.replace(/[\u00a0\u202f]/g, " "));
        expect(asked(amountsAlone, "en-US")[0]).toBe("One of these fields is missing");
        expect(asked(amountsAlone, "en-US").length).toBe(3);
        expect(asked(amountsAlone, "fr-FR")[0]).toBe("Il manque l'un de ces champs");
        const periodsAlone = { columns: OVER_TIME.columns.slice(0, 1), rows: [[new Date(2025, 0, 1)]] } as unknown as typeof OVER_TIME;
        expect(asked(periodsAlone, "en-US").slice(1).map((line) => line.split(":")[0])).toEqual(["Actual", "Revised budget", "Planned", "Forecast"]);
    });

    it("are all of them at first: the landing page names those of a budget", () => {
        const [title, ...lines] = mount({}).message() ?? [];
        expect(title).toBeTruthy();
        expect(lines.map((line) => line.split(":")[0])).toEqual(jasmine.arrayContaining(["Period (budget)", "Revised budget", "Actual", "Forecast"]));
    });
});

describe("data that are not as they should be", () => {
    it("are counted beneath the picture and told to the author", () => {
        const rows = [[new Date(2025, 0, 1), 100, 10], [null, 7, 3], [new Date(2025, 1, 1), "many", 20]] as unknown as readonly (readonly (number | Date | null)[])[];
        const visual = mountBurn({ dataset: budgets(["month", "revised", "actual"], rows) });
        expect(noticesOf(visual)).toContain("1 row has no period and is not drawn.");
        expect(noticesOf(visual)).toContain("1 amount is no number and is left out.");
        expect(visual.report.log.of("warning").at(-1)?.detail).toContain("1 row has no period");
    });
});

describe("going from one picture to another", () => {
    const weather = history({ A: [1, 2], B: [3, 4] });

    it("leaves exactly one of them, by settings too", () => {
        const both = table(["project", "month", "status", "weight"], [["A", month(1), 1, 5], ["A", month(2), 2, 5]]);
        const dataset = { columns: [...both.columns, { name: "Actual", type: "numeric", roles: ["actual"], queryName: "b.actual" }], rows: both.rows.map((row) => [...row, 10]) } as typeof both;
        const visual = mount({ dataset });
        expect(pictures(visual)).toEqual(["pm-scroll"]);
        for (const [mode, shown] of [["burnView", ["pm-scroll pm-burn"]], ["weatherView", ["pm-scroll"]], ["burnView", ["pm-scroll pm-burn"]], ["autoView", ["pm-scroll"]]] as const) {
            visual.report.setObjects({ view: { mode } });
            expect(pictures(visual)).withContext(mode).toEqual([...shown]);
            expect(visual.report.log.renderings().slice(-2)).toEqual(["started", "finished"]);
        }
    });

    it("has but one button that saves the data", async () => {
        const visual = mount({ dataset: weather });
        visual.report.setDataset(OVER_TIME);
        visual.report.setDataset(weather);
        visual.report.setDataset(OVER_TIME);
        await settled();
        const buttons = all(visual.element, ".pm-export button").filter((one) => (one as HTMLElement).getClientRects().length > 0);
        expect(buttons.length).toBe(1);
    });

    it("draws the same as a visual that has seen none of the others, through any sequence of data, forms and sizes", () => {
        const old = mountOnly();
        const datasets = [OVER_TIME, BY_PROJECT, BOTH, weather, TWO_VERSIONS, budgets(["month", "revised"], [[new Date(2025, 0, 1), 5]]), budgets(["project", "month", "actual", "planned", "forecast"], [["A", new Date(2024, 0, 1), -5, 9, null], ["B", new Date(2024, 5, 1), 1e6, null, 2e6]])];
        const step = fc.record({ dataset: fc.constantFrom(...datasets), form: fc.constantFrom("autoForm", "curve", "bars", "burnDown", "variance", "multiples"), method: fc.constantFrom("autoMethod", "cpi", "atBudget"), legend: fc.boolean(), size: fc.record({ width: fc.integer({ min: 0, max: 1200 }), height: fc.integer({ min: 0, max: 800 }) }) });
        fc.assert(fc.property(step, ({ dataset, form, method, legend, size }) => {
            const fresh = mount({ dataset, objects: { burn: { form, method }, legend: { show: legend } }, viewport: size });
            old.report.resize(size);
            old.send(fresh.report.options().dataViews, size);
            expect(drawnIn(old) === drawnIn(fresh)).toBe(true);
            expect(brokenAttributes(old.element)).toEqual([]);
            expect([pictures(old), old.message()]).toEqual([pictures(fresh), fresh.message()]);
            fresh.element.remove();
        }), { numRuns: 120 });
    });
});

describe("a report that is left open", () => {
    beforeEach(() => jasmine.clock().install());
    afterEach(() => jasmine.clock().uninstall());

    it("closes a month once it is over, though the data are the same", () => {
        jasmine.clock().mockDate(new Date(2025, 3, 30, 23));
        const visual = mountBurn({ dataset: budgets(["month", "actual"], [1, 2, 3, 4].map((at) => [new Date(2025, at - 1, 1), at * 100])) });
        const headline = (): string => all(visual.svg, ".pm-headline text").map(({ textContent }) => textContent).join(" ").replace(/\u00a0/g, " ");
        expect(headline()).toBe("300 € spent.");
        jasmine.clock().mockDate(new Date(2025, 4, 1, 1));
        visual.report.update();
        expect(headline()).toBe("400 € spent.");
    });
});

describe("the file of a budget", () => {
    const save = async (visual: Mounted): Promise<string> => {
        await settled();
        const inSight = Array.from(visual.element.querySelectorAll<HTMLButtonElement>(".pm-export button")).find((one) => one.getClientRects().length > 0);
        inSight?.click();
        await settled();
        return visual.report.log.of("file").at(-1)?.content ?? "";
    };

    it("holds every row and every field, as they are told", async () => {
        const lines = (await save(mountBurn({ dataset: BOTH }))).split("\r\n");
        expect(lines[0]).toBe("\uFEFFProject,Month,revised,actual");
        expect(lines.length).toBe(1 + 6 + 1);
        expect(lines[1]).toBe("Alpha,2025-01-01,900000,100000");
    });

    it("is named after the picture, in French too", async () => {
        const visual = mountBurn({ dataset: BOTH, locale: "fr-FR" });
        await save(visual);
        expect(visual.report.log.of("file").at(-1)?.name).toMatch(/^Suivi budgétaire \d{4}-\d\d-\d\d\.csv$/);
    });

    it("has the rows that no period places too, and those beyond the closing", async () => {
        const rows = [[new Date(2025, 0, 1), 10], [null, 7], [new Date(2025, 1, 1), 20]] as unknown as readonly (readonly (number | Date)[])[];
        const lines = (await save(mountBurn({ dataset: budgets(["month", "actual"], rows), objects: { burn: { closing: "2025-01-31" } } }))).split("\r\n");
        expect(lines.slice(1, 4)).toEqual(["2025-01-01,10", ",7", "2025-02-01,20"]);
    });
});

describe("formatting a budget where it stands", () => {
    it("has a field over each part that is shown, and over none that is not", () => {
        const named = (objects: Record<string, Record<string, boolean>>): (string | undefined)[] => {
            const visual = mountBurn({ dataset: OVER_TIME, objects });
            visual.report.setFormatMode(true);
            return [...new Set(Array.from(visual.element.querySelectorAll<HTMLElement>(".pm-parts div"), (field) => field.dataset.subSelectionObjectName))];
        };
        expect(named({})).toEqual(["headline", "figures", "alerts", "lines"]);
        expect(named({ headline: { show: false }, figures: { show: false }, alerts: { show: false } })).toEqual(["lines"]);
    });
});

describe("a page that nobody can use", () => {
    for (const environment of ["exportReportHost", "dashboardHost"] as const) {
        it(`shows the whole picture and no button (${environment})`, async () => {
            const visual = mountBurn({ dataset: OVER_TIME, environment });
            await settled();
            expect(all(visual.element, ".pm-export button").filter((one) => (one as HTMLElement).getClientRects().length > 0)).toEqual([]);
            expect(getComputedStyle(visual.scroller).overflowY).toBe("hidden");
            expect(all(visual.svg, ".pm-plot path").length).toBeGreaterThan(5);
        });
    }
});

describe("high contrast", () => {
    it("has the colours of the host alone, in every form", () => {
        const mine = /^(none|transparent|url\(#.*\))$/;
        for (const form of ["curve", "bars", "burnDown", "variance", "multiples"]) {
            const visual = mountBurn({ dataset: form === "variance" || form === "multiples" ? BOTH : OVER_TIME, highContrast: true, objects: { burn: { form }, lines: { actualColour: { solid: { color: "#FF0000" } } } } });
            const palette = visual.report.host.colorPalette as unknown as Record<string, { readonly value: string }>;
            const host = new Set(["foreground", "background", "foregroundSelected", "hyperlink"].map((name) => palette[name].value.toLowerCase()));
            const used = all(visual.svg, "path, rect, text, circle").flatMap((mark) => [attribute(mark, "fill"), attribute(mark, "stroke")]).filter((colour) => colour !== "" && !mine.test(colour));
            expect([...new Set(used.map((colour) => colour.toLowerCase()))].filter((colour) => !host.has(colour))).withContext(form).toEqual([]);
        }
    });
});
