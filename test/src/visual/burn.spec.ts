import type powerbi from "powerbi-visuals-api";
import { BOTH, BY_PROJECT, budgets, mountBurn, OVER_TIME } from "./burnTables";
import { heard, press, spokenFocus, tabIn } from "./keys";
import { brokenAttributes } from "./sound";
import { answered, keysOfRows, selected } from "./selected";
import { history } from "./tables";
import { all, attribute, mount, type Mounted } from "./visualBuilder";

const texts = ({ element }: Mounted, selector: string): string[] => all(element, `${selector} text`).map(({ textContent }) => textContent);
const shownPictures = ({ element }: Mounted): string[] => all(element, ".pm-scroll").filter((one) => (one as HTMLElement).style.display === "block").map(({ className }) => className);
const headline = (visual: Mounted): string => texts(visual, ".pm-burn .pm-headline").join(" ").replace(/[\u00a0\u202f]/g, " ");
const plotMarks = ({ svg }: Mounted, tag = "path"): Element[] => all(svg, `.pm-plot ${tag}`);

function clickAt({ svg }: Mounted, x: number, y: number, keys: { readonly ctrlKey?: boolean } = {}): void {
    const box = svg.getBoundingClientRect();
    svg.dispatchEvent(new MouseEvent("click", { clientX: box.left + x, clientY: box.top + y, bubbles: true, cancelable: true, ...keys }));
}

/** The middle of a text of the picture, from the corner of the picture. */
function middleOf({ svg }: Mounted, words: string): { readonly x: number; readonly y: number } {
    const found = all(svg, "text").find(({ textContent }) => textContent === words);
    if (found === undefined) throw new Error(`No text is ${words}: ${all(svg, "text").map(({ textContent }) => textContent).join(" | ")}`);
    const [box, corner] = [found.getBoundingClientRect(), svg.getBoundingClientRect()];
    return { x: box.left + box.width / 2 - corner.left, y: box.top + box.height / 2 - corner.top };
}

const clickOn = (visual: Mounted, words: string, keys: { readonly ctrlKey?: boolean } = {}): void => {
    const { x, y } = middleOf(visual, words);
    clickAt(visual, x, y, keys);
};

/** A place above the middle of a month's label, within the plot. */
function overMonth(visual: Mounted, label: string): { readonly x: number; readonly y: number } {
    const { x, y } = middleOf(visual, label);
    return { x, y: y - 60 };
}

describe("the picture that is shown", () => {
    it("is the budget where amounts are bound and no status is", () => {
        expect(shownPictures(mount({ dataset: OVER_TIME }))).toEqual(["pm-scroll pm-burn"]);
        expect(shownPictures(mount({ dataset: history({ A: [1, 2] }) }))).toEqual(["pm-scroll"]);
    });

    it("is the one that the author chose, whatever is bound", () => {
        expect(mount({ dataset: OVER_TIME, objects: { view: { mode: "weatherView" } } }).message()?.[0]).toBe("One more field is needed");
        expect(mount({ dataset: history({ A: [1] }), objects: { view: { mode: "burnView" } } }).message()?.[0]).toBe("One of these fields is missing");
    });

    it("is one alone after going there and back", () => {
        const visual = mount({ dataset: history({ A: [1, 2] }) });
        visual.report.setDataset(OVER_TIME);
        expect(shownPictures(visual)).toEqual(["pm-scroll pm-burn"]);
        visual.report.setDataset(history({ A: [1, 2] }));
        expect(shownPictures(visual)).toEqual(["pm-scroll"]);
        expect(visual.cells().length).toBe(2);
    });
});

describe("a budget over time", () => {
    it("says its sentence, its figures and its alerts", () => {
        const visual = mountBurn({ dataset: OVER_TIME });
        // 1.28 of 1.2 M€: 0.08 and 6.7 % above; 0.84 spent of 1.2: 70 %; earned 0.76 of a plan of 1.2: 63 %.
        expect(headline(visual)).toMatch(/^Landing 1\.28 M€ against 1\.2 M€ \(\+6\.7 %\).*70 % spent for 63 % progress/);
        expect(texts(visual, ".pm-strip")).toContain("Landing");
        expect(texts(visual, ".pm-alerts").map((words) => words.replace(/\u00a0/g, " "))).toContain("Landing 80 k€ above the budget");
    });

    it("names each line at its end, and marks the change of the budget", () => {
        const words = texts(mountBurn({ dataset: OVER_TIME }), ".pm-plot").map((one) => one.replace(/\u00a0/g, " "));
        for (const name of ["Actual 0.84 M€", "Landing 1.28 M€", "Budget 1.2 M€", "Planned 1.2 M€", "Earned 0.76 M€", "+0.2 M€"]) expect(words).toContain(name);
        expect(words).toContain("Closed April 30, 2025");
    });

    it("is drawn in each form that an author chooses, soundly at any size", () => {
        for (const form of ["curve", "bars", "burnDown", "variance", "multiples"]) {
            for (const viewport of [{ width: 1280, height: 720 }, { width: 300, height: 200 }, { width: 60, height: 40 }]) {
                const visual = mountBurn({ dataset: OVER_TIME, objects: { burn: { form } }, viewport });
                expect(brokenAttributes(visual.element)).withContext(form).toEqual([]);
                expect(all(visual.svg, "path, rect").length).withContext(`${form} ${viewport.width}`).toBeGreaterThan(0);
            }
        }
    });

    it("draws bars for each period: plan, actual and forecast", () => {
        const visual = mountBurn({ dataset: OVER_TIME, objects: { burn: { form: "bars" } } });
        const fills = plotMarks(visual, "rect").map((bar) => attribute(bar, "fill"));
        // The first month of sums tells no amount of its own.
        expect(fills.filter((fill) => fill === "url(#pm-burn-forecast)").length).toBe(2);
        expect(fills.length).toBe(5 + 3 + 2);
    });

    it("selects the rows of a period by a click, adds with Ctrl, and lets go on the background", async () => {
        const visual = mountBurn({ dataset: OVER_TIME });
        const february = overMonth(visual, "Feb");
        clickAt(visual, february.x, february.y);
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 1));
        const march = overMonth(visual, "Mar");
        clickAt(visual, march.x, march.y, { ctrlKey: true });
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 1, 2));
        clickAt(visual, 2, 2);
        await answered();
        expect(selected(visual)).toEqual([]);
    });

    it("tells all series at a date", () => {
        const visual = mountBurn({ dataset: OVER_TIME });
        const { x, y } = overMonth(visual, "Feb");
        const box = visual.svg.getBoundingClientRect();
        visual.svg.dispatchEvent(new PointerEvent("pointermove", { clientX: box.left + x, clientY: box.top + y, bubbles: true }));
        const items = visual.report.log.of("tooltip").at(-1) as unknown as { readonly options?: { readonly dataItems: readonly powerbi.extensibility.VisualTooltipDataItem[] } } | undefined;
        const told = JSON.stringify(items).replace(/\u00a0/g, " ");
        for (const name of ["February 2025", "Actual", "0.42 M€ (+0.21 M€ in the period)", "Earned", "Committed", "Planned", "Budget"]) expect(told).toContain(name);
    });

    it("keeps its scale while another visual chooses, and draws what is chosen over the whole", () => {
        const visual = mountBurn({ dataset: BOTH, objects: { burn: { form: "curve" } } });
        const ticks = (): string[] => all(visual.svg, ".pm-plot text").filter((one) => attribute(one, "text-anchor") === "end").map(({ textContent }) => textContent);
        const [before, lines] = [ticks(), plotMarks(visual).length];
        visual.report.highlight([0, 1, 2]);
        expect(ticks()).toEqual(before);
        expect(plotMarks(visual).length).toBeGreaterThan(lines);
        expect(plotMarks(visual).filter((mark) => attribute(mark, "opacity") === "0.25").length).toBeGreaterThan(0);
        visual.report.highlight([]);
        expect(plotMarks(visual).length).toBe(lines);
    });
});

describe("the parts of a budget", () => {
    it("stand as sorted bars, with their sum beneath", () => {
        const words = texts(mountBurn({ dataset: BY_PROJECT }), ".pm-burn").map((one) => one.replace(/[\u00a0\u202f]/g, " "));
        const order = ["Alpha", "Beta", "Gamma"].map((name) => words.indexOf(name));
        expect([...order].sort((one, other) => one - other)).toEqual(order);
        expect(words).toContain("+0.2 M€ (+20 %)");
        expect(words).toContain("no landing");
        expect(words).toContain("Portfolio");
    });

    it("stand as small pictures where they are told over time", () => {
        const visual = mountBurn({ dataset: BOTH });
        expect(all(visual.svg, ".pm-parts-pane text").map(({ textContent }) => textContent)).toEqual(jasmine.arrayContaining(["Alpha", "Beta"]));
    });

    it("are selected by a click, each with its own rows", async () => {
        const bars = mountBurn({ dataset: BY_PROJECT });
        clickOn(bars, "Beta");
        await answered();
        expect(selected(bars)).toEqual(keysOfRows(bars, 1));
        const panels = mountBurn({ dataset: BOTH });
        clickOn(panels, "Beta");
        await answered();
        expect(selected(panels)).toEqual(keysOfRows(panels, 3, 4, 5));
        expect(all(panels.svg, ".pm-parts-pane text").filter((one) => attribute(one, "opacity") === "0.25").length).toBeGreaterThan(0);
    });

    it("step back where another visual has not chosen them", () => {
        const visual = mountBurn({ dataset: BY_PROJECT });
        visual.report.highlight([1]);
        const opacity = (name: string): string => attribute(all(visual.svg, "text").find(({ textContent }) => textContent === name)!, "opacity");
        expect([opacity("Alpha"), opacity("Beta")]).toEqual(["0.25", "1"]);
    });

    it("are all reached by scrolling, and the rows in sight are drawn alone", async () => {
        const dataset = budgets(["project", "revised", "landing"], Array.from({ length: 500 }, (_, at) => [`P${at}`, 1000, 1500 - at]));
        const visual = mountBurn({ dataset });
        const named = (): string[] => all(visual.svg, ".pm-parts-pane text").map(({ textContent }) => textContent).filter((words) => /^P\d+$/.test(words));
        expect(named()[0]).toBe("P0");
        expect(named().length).toBeLessThan(40);
        const heardOf = new Promise((resolve) => visual.scroller.addEventListener("scroll", resolve, { once: true }));
        visual.scroller.scrollTo(0, 1_000_000);
        await heardOf;
        expect(named().at(-1)).toBe("P499");
    });

    it("are counted where nobody can scroll", () => {
        const dataset = budgets(["project", "revised", "landing"], Array.from({ length: 100 }, (_, at) => [`P${at}`, 1000, 1500 - at]));
        const visual = mountBurn({ dataset, environment: "exportReportHost" });
        expect(texts(visual, ".pm-burn .pm-notices").join(" ")).toMatch(/^\d+ parts do not fit in this picture\.$/);
    });
});

describe("a budget by keyboard and by ear", () => {
    it("is walked along time and between series", () => {
        const visual = mountBurn({ dataset: OVER_TIME });
        tabIn(visual);
        expect(heard(visual)?.replace(/\u00a0/g, " ")).toBe("Actual, January 2025: 0.21 M€");
        press(visual, "ArrowRight");
        expect(heard(visual)?.replace(/\u00a0/g, " ")).toBe("Actual, February 2025: 0.42 M€ (+0.21 M€ in the period)");
        press(visual, "ArrowDown");
        expect(heard(visual)).toMatch(/^Landing, February 2025: not told/);
        press(visual, "End", "ArrowUp");
        expect(heard(visual)).toBe("Actual, June 2025: not told");
        press(visual, "Home");
        expect(heard(visual)).toMatch(/^Actual, January 2025/);
    });

    it("has the whole table: every series and every period", () => {
        const visual = mountBurn({ dataset: OVER_TIME });
        tabIn(visual);
        expect([attribute(visual.scroller, "aria-rowcount"), attribute(visual.scroller, "aria-colcount")]).toEqual(["7", "7"]);
        const cells = all(visual.scroller, "[role=gridcell]").map(({ textContent }) => textContent);
        expect(cells.length).toBe(6 * 6);
        expect(all(visual.scroller, "[role=rowheader]").map(({ textContent }) => textContent)).toEqual(["Actual", "Landing", "Earned", "Committed", "Planned", "Budget"]);
    });

    it("shows where it stands, and what is told there", () => {
        const visual = mountBurn({ dataset: OVER_TIME });
        tabIn(visual);
        press(visual, "ArrowRight");
        const [ring, line] = [spokenFocus(visual)!.getBoundingClientRect(), visual.svg.getBoundingClientRect()];
        expect(ring.width).toBeGreaterThan(8);
        expect(ring.left).toBeGreaterThan(line.left);
        expect(visual.element.querySelector(".pm-detail")?.textContent).toContain("February 2025");
    });

    it("selects with Enter, opens the menu, and is left with Escape", async () => {
        const visual = mountBurn({ dataset: OVER_TIME });
        tabIn(visual);
        press(visual, "ArrowRight", "Enter");
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 1));
        press(visual, "Shift+F10");
        expect(visual.report.log.of("contextMenu").length).toBe(1);
        press(visual, "Escape");
        expect(spokenFocus(visual)).toBeUndefined();
    });

    it("goes from part to part and from figure to figure", () => {
        const visual = mountBurn({ dataset: BY_PROJECT });
        tabIn(visual);
        expect(heard(visual)?.replace(/\u00a0/g, " ")).toBe("Alpha, Budget: 1 M€");
        press(visual, "ArrowDown", "End");
        expect(heard(visual)?.replace(/\u00a0/g, " ")).toBe("Beta, Gap: −0.1 M€ (−5 %)");
        press(visual, "PageDown");
        expect(heard(visual)).toMatch(/^Gamma, Gap: not told/);
    });

    it("speaks French", () => {
        const visual = mountBurn({ dataset: OVER_TIME, locale: "fr-FR" });
        tabIn(visual);
        expect(heard(visual)?.replace(/[\u00a0\u202f]/g, " ")).toBe("Réalisé, janvier 2025 : 0,21 M€");
        expect(headline(visual)).toMatch(/^Atterrissage 1,28 M€ pour 1,2 M€ \(\+6,7 %\)/);
    });
});

describe("the pane", () => {
    const cards = (visual: Mounted): string[] => (visual.visual.getFormattingModel().cards as { readonly uid: string }[]).map(({ uid }) => uid.replace("-card", ""));

    it("has the cards of the picture that is shown", () => {
        expect(cards(mountBurn({ dataset: OVER_TIME }))).toEqual(["headline", "view", "burn", "lines", "range", "figures", "alerts", "amounts", "axes", "headers", "legend", "download"]);
        expect(cards(mount({ dataset: history({ A: [1, 2] }) }))).not.toContain("burn");
    });

    it("takes away a line that the author does not want", () => {
        const words = (lines: Readonly<Record<string, boolean>>): string => texts(mountBurn({ dataset: OVER_TIME, objects: { lines } }), ".pm-plot").join("|");
        expect(words({})).toContain("Earned");
        expect(words({ earned: false })).not.toContain("Earned");
    });

    it("gives lines their colours, but in high contrast the host's alone", () => {
        const strokes = (highContrast: boolean): Set<string> => new Set(plotMarks(mountBurn({ dataset: OVER_TIME, highContrast, objects: { lines: { earnedColour: { solid: { color: "#123456" } } } } })).map((mark) => attribute(mark, "stroke").toLowerCase()));
        expect(strokes(false)).toContain("#123456");
        expect(strokes(true)).not.toContain("#123456");
        expect(strokes(true).size).toBeLessThan(4);
    });
});
