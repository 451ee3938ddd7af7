import { BOTH, BY_PROJECT, budgets, mountBurn, OVER_TIME } from "./burnTables";
import { heard, press, spokenFocus, tabIn } from "./keys";
import { answered, keysOfRows, selected } from "./selected";
import { all, attribute, type Mounted } from "./visualBuilder";

const corner = ({ svg }: Mounted): DOMRect => svg.getBoundingClientRect();
const plainly = (words: string | null | undefined): string => (words ?? "").replace(/[\u00a0\u202f]/g, " ");

interface Keys {
    readonly ctrlKey?: boolean;
    readonly metaKey?: boolean;
}

function send(visual: Mounted, kind: string, x: number, y: number, keys: Keys = {}): boolean {
    const { left, top } = corner(visual);
    return visual.svg.dispatchEvent(new MouseEvent(kind, { clientX: left + x, clientY: top + y, bubbles: true, cancelable: true, ...keys }));
}

/** A point of the plot in the middle of a month, from the corner of the picture. */
function inMonth(visual: Mounted, label: string): readonly [number, number] {
    const found = all(visual.svg, ".pm-plot text").find(({ textContent }) => textContent === label);
    if (found === undefined) throw new Error(`No month is ${label}.`);
    const [box, { left, top }] = [found.getBoundingClientRect(), corner(visual)];
    return [box.left + box.width / 2 - left, box.top - top - 40];
}

const chosenGrounds = ({ svg }: Mounted): number => all(svg, ".pm-plot path").filter((mark) => attribute(mark, "fill-opacity") === "0.12").length;
const menus = ({ report }: Mounted): readonly (string | undefined)[] => report.log.of("contextMenu").map(({ id }) => (id as { readonly getKey?: () => string } | undefined)?.getKey?.());

const MANY = budgets(["project", "revised", "landing"], Array.from({ length: 300 }, (_, at) => [`P${at}`, 1000, 1500 - at]));

describe("a choice in the picture of a budget", () => {
    for (const form of ["curve", "bars", "burnDown"]) {
        it(`is to be seen where it was made, and is gone when it is let go (${form})`, async () => {
            const visual = mountBurn({ dataset: OVER_TIME, objects: { burn: { form } } });
            send(visual, "click", ...inMonth(visual, "Mar"));
            await answered();
            expect(selected(visual)).toEqual(keysOfRows(visual, 2));
            expect(chosenGrounds(visual)).toBe(1);
            send(visual, "click", ...inMonth(visual, "Mar"));
            await answered();
            expect(selected(visual)).toEqual([]);
            expect(chosenGrounds(visual)).toBe(0);
        });
    }

    it("of a period has the rows of all parts in it, and no others", async () => {
        const visual = mountBurn({ dataset: BOTH, objects: { burn: { form: "curve" } } });
        send(visual, "click", ...inMonth(visual, "Feb"));
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 1, 4));
    });

    it("is added to with the command key too, and lets go of what it had", async () => {
        const visual = mountBurn({ dataset: OVER_TIME });
        send(visual, "click", ...inMonth(visual, "Jan"));
        await answered();
        send(visual, "click", ...inMonth(visual, "Feb"), { metaKey: true });
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 0, 1));
        send(visual, "click", ...inMonth(visual, "Jan"), { ctrlKey: true });
        await answered();
        expect(selected(visual)).toEqual(keysOfRows(visual, 1));
    });

    it("is not made in a period without a row, which lets go instead", async () => {
        const dataset = budgets(["month", "actual"], [[new Date(2025, 0, 1), 10], [new Date(2025, 2, 1), 30], [new Date(2025, 3, 1), 40]]);
        const visual = mountBurn({ dataset });
        send(visual, "click", ...inMonth(visual, "Mar"));
        await answered();
        send(visual, "click", ...inMonth(visual, "Feb"));
        await answered();
        expect(selected(visual)).toEqual([]);
    });

    it("is no use where a host lets nobody choose, and tooltips still tell", async () => {
        const visual = mountBurn({ dataset: OVER_TIME, allowInteractions: false });
        const [x, y] = inMonth(visual, "Feb");
        send(visual, "click", x, y);
        send(visual, "contextmenu", x, y);
        await answered();
        expect([selected(visual), menus(visual)]).toEqual([[], []]);
        const { left, top } = corner(visual);
        visual.svg.dispatchEvent(new PointerEvent("pointermove", { clientX: left + x, clientY: top + y, bubbles: true }));
        expect(visual.report.log.of("tooltip").length).toBeGreaterThan(0);
    });
});

describe("the menu of a budget", () => {
    it("speaks of a row of the period under the pointer, and of none beside the plot", () => {
        const visual = mountBurn({ dataset: OVER_TIME });
        expect(send(visual, "contextmenu", ...inMonth(visual, "Feb"))).toBe(false);
        send(visual, "contextmenu", 1, 1);
        expect(menus(visual)).toEqual([keysOfRows(visual, 1)[0], undefined]);
    });
});

describe("a tooltip of a budget", () => {
    it("carries the rows of its period, and none for the whole", () => {
        const visual = mountBurn({ dataset: BOTH, objects: { burn: { form: "curve" } } });
        const { left, top } = corner(visual);
        const over = (x: number, y: number): readonly { getKey: () => string }[] => {
            visual.svg.dispatchEvent(new PointerEvent("pointermove", { clientX: left + x, clientY: top + y, bubbles: true }));
            return visual.report.log.of("tooltip").flatMap((event) => event.action === "hide" ? [] : [event.ids]).at(-1) ?? [];
        };
        const keysOf = (ids: readonly { getKey: () => string }[]): string[] => ids.map((id) => id.getKey()).sort();
        expect(keysOf(over(...inMonth(visual, "Feb")))).toEqual(keysOfRows(visual, 1, 4));
        const strip = all(visual.svg, ".pm-strip text")[0].getBoundingClientRect();
        expect(over(strip.left - left + 2, strip.top - top + 2)).toEqual([]);
    });
});

describe("a choice in another visual", () => {
    const hits = (visual: Mounted, words: string): string => attribute(all(visual.svg, "text").find(({ textContent }) => textContent === words) ?? visual.svg, "opacity");

    for (const form of ["curve", "bars", "burnDown"]) {
        it(`leaves scale and whole where they are, dimmed, and draws the part (${form})`, () => {
            const visual = mountBurn({ dataset: BOTH, objects: { burn: { form } } });
            const lines = (): string[] => all(visual.svg, ".pm-plot path").filter((mark) => Number(attribute(mark, "stroke-width")) > 2).map((mark) => attribute(mark, "d"));
            const before = lines();
            visual.report.highlight([0, 1, 2]);
            expect(lines()).toEqual(jasmine.arrayContaining(before));
            expect(lines().length).toBeGreaterThan(before.length);
            const dimmed = all(visual.svg, ".pm-plot path").filter((mark) => before.includes(attribute(mark, "d")));
            expect(dimmed.length).toBeGreaterThan(0);
            expect(dimmed.every((mark) => attribute(mark, "opacity") === "0.25")).toBe(true);
            visual.report.highlight([]);
            expect(lines()).toEqual(before);
        });
    }

    it("of a part of the amounts is drawn so high as it is, not as the whole", () => {
        const visual = mountBurn({ dataset: BOTH, objects: { burn: { form: "curve" } } });
        const ends = (): number[] => all(visual.svg, ".pm-plot path").filter((mark) => attribute(mark, "stroke-width") === "2.75").map((mark) => Number(/ (-?[\d.]+)$/.exec(attribute(mark, "d"))?.[1]));
        visual.report.highlight([0, 1, 2]);
        const [whole, alpha] = ends();
        const zero = Number(/^M[\d.]+ ([\d.]+)h/.exec(attribute(all(visual.svg, ".pm-plot path").find((mark) => /^M[\d.]+ [\d.]+h/.test(attribute(mark, "d"))) ?? visual.svg, "d"))?.[1]);
        // Alpha has spent 300,000 of the 900,000 of both.
        expect((zero - alpha) / (zero - whole)).toBeCloseTo(1 / 3, 1);
    });

    it("dims the panels of parts that it leaves out", () => {
        const visual = mountBurn({ dataset: BOTH });
        visual.report.highlight([4]);
        expect([hits(visual, "Alpha"), hits(visual, "Beta")]).toEqual(["0.25", "1"]);
    });

    it("changes no figure", () => {
        const strip = (visual: Mounted): string[] => all(visual.svg, ".pm-strip text, .pm-headline text").map(({ textContent }) => textContent);
        const visual = mountBurn({ dataset: BOTH });
        const before = strip(visual);
        visual.report.highlight([0]);
        expect(strip(visual)).toEqual(before);
    });
});

describe("the keyboard in a budget", () => {
    it("goes to the names of periods and series, and to the corners", () => {
        const visual = mountBurn({ dataset: OVER_TIME });
        tabIn(visual);
        press(visual, "ArrowUp");
        expect(heard(visual)).toBe("January 2025");
        press(visual, "ArrowDown", "ArrowLeft");
        expect(heard(visual)).toBe("Actual");
        press(visual, "Ctrl+End");
        expect(plainly(heard(visual))).toBe("Budget, June 2025: 1.2 M€");
        press(visual, "Ctrl+Home");
        expect(plainly(heard(visual))).toBe("Actual, January 2025: 0.21 M€");
        press(visual, "PageDown");
        expect(plainly(heard(visual))).toBe("Budget, January 2025: 1 M€");
    });

    it("goes on from where the pointer was used", () => {
        const visual = mountBurn({ dataset: OVER_TIME });
        tabIn(visual);
        send(visual, "click", ...inMonth(visual, "Mar"));
        press(visual, "ArrowRight");
        expect(plainly(heard(visual))).toMatch(/^Actual, April 2025/);
    });

    it("rings the point of the series that it stands on", () => {
        const visual = mountBurn({ dataset: OVER_TIME });
        tabIn(visual);
        press(visual, "ArrowRight");
        const actual = all(visual.svg, ".pm-plot path").find((mark) => attribute(mark, "stroke-width") === "2.75") as SVGPathElement;
        const ring = spokenFocus(visual)!.getBoundingClientRect();
        const points = attribute(actual, "d").slice(1).split(/[LM]/).map((point) => point.split(" ").map(Number));
        const matrix = actual.getScreenCTM()!;
        const at = points.map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix));
        const nearest = Math.min(...at.map(({ x, y }) => Math.hypot(x - ring.left - ring.width / 2, y - ring.top - ring.height / 2)));
        expect(nearest).toBeLessThan(1.5);
    });

    it("brings parts out of sight into it, by pages and to the last, and the ring stays in the picture", () => {
        const visual = mountBurn({ dataset: MANY });
        tabIn(visual);
        const names = new Set([heard(visual)]);
        press(visual, "PageDown");
        names.add(heard(visual));
        press(visual, "Ctrl+End");
        expect(heard(visual)).toMatch(/^P299, /);
        expect(names.size).toBe(2);
        expect(visual.scroller.scrollTop).toBeGreaterThan(1000);
        const [ring, box] = [spokenFocus(visual)!.getBoundingClientRect(), corner(visual)];
        expect(ring.top).toBeGreaterThanOrEqual(box.top);
        expect(ring.bottom).toBeLessThanOrEqual(box.bottom + 1);
        expect(attribute(visual.scroller, "aria-rowcount")).toBe("301");
    });

    it("keeps its place within the table when there are fewer parts and series, and does not trip", () => {
        const visual = mountBurn({ dataset: MANY });
        tabIn(visual);
        press(visual, "Ctrl+End");
        visual.report.setDataset(BY_PROJECT);
        expect(heard(visual)).toMatch(/^Gamma, /);
        visual.report.setDataset(OVER_TIME);
        expect(heard(visual)).toMatch(/^Earned, /);
        visual.report.setDataset(budgets(["month", "revised"], [[new Date(2025, 0, 1), 5]]));
        expect(plainly(heard(visual))).toBe("Budget, January 2025: 5 €");
    });

    it("leaves the digits to the page, for there is no legend of levels", () => {
        const visual = mountBurn({ dataset: OVER_TIME });
        tabIn(visual);
        expect(press(visual, "1")).toBe(false);
        expect(selected(visual)).toEqual([]);
    });

    it("tells every amount that is drawn, and nothing of nothing", () => {
        const visual = mountBurn({ dataset: OVER_TIME });
        tabIn(visual);
        const cells = all(visual.scroller, "[role=gridcell]").map(({ textContent }) => plainly(textContent));
        // Four closed months of actuals, commitments and earned value; three of the forecast; six of plan and budget.
        expect(cells.filter((words) => !words.endsWith("not told")).length).toBe(3 * 4 + 3 + 2 * 6);
        expect(cells).toContain("Committed, April 2025: 0.96 M€ (+0.24 M€ in the period)");
        // What a forecast begins with was not spent in the month of the closing.
        expect(cells).toContain("Landing, April 2025: 0.84 M€");
        expect(cells).toContain("Landing, May 2025: 1.06 M€ (+0.22 M€ in the period)");
    });

    it("hears of no more than the periods around it, of twenty years", () => {
        const visual = mountBurn({ dataset: budgets(["month", "revised", "actual"], Array.from({ length: 240 }, (_, at) => [new Date(2005, at, 1), 900_000, at * 1000])) });
        tabIn(visual);
        press(visual, "End");
        expect(plainly(heard(visual))).toMatch(/^Actual, December 2024: 0?\.?2/);
        expect(attribute(visual.scroller, "aria-colcount")).toBe("241");
        expect(all(visual.scroller, "[role=gridcell]").length).toBeLessThanOrEqual(2 * 25);
    });
});
