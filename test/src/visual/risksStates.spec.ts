import { manyRisks, NINE, nineRisks, registerTable, type Told } from "../../snapshots/scenarios/register";
import { OVER_TIME } from "./burnTables";
import { called, chips, headline, isOpened, listTitle, mountRisks, ofRisks, onCell, ranks, register, shownPictures, words } from "./risksOnPage";
import { click } from "./pointer";
import { brokenAttributes } from "./sound";
import { history } from "./tables";
import { all, attribute, mount, mountOnly, type Mounted } from "./visualBuilder";

const ends = ({ report }: Mounted): readonly string[] => report.log.renderings();
const alike = (count: number, of: Partial<Told>): ReturnType<typeof registerTable> =>
    registerTable(Array.from({ length: count }, (_, at): Told => ({ id: `R-${at}`, title: `Risk ${at}`, category: "a", inherent: undefined, residual: undefined, ...of })));

async function scrollTo(visual: Mounted, y: number): Promise<void> {
    const heard = new Promise((resolve) => visual.scroller.addEventListener("scroll", resolve, { once: true }));
    visual.scroller.scrollTo(0, y);
    await heard;
}

describe("every drawing of risks ends exactly once", () => {
    for (const count of [1, 42, 500, 5000]) {
        it(`of ${count}, and no row is lost`, () => {
            const visual = mountRisks({ dataset: manyRisks(count) });
            expect(ends(visual)).toEqual(["started", "finished"]);
            expect(brokenAttributes(visual.element)).toEqual([]);
            const counted = all(visual.svg, ".pm-risk-cluster").map((mark) => Number(mark.nextElementSibling?.textContent.replace(",", "")));
            expect(counted.reduce((sum, one) => sum + one, all(visual.svg, ".pm-risk").length)).toBe(count);
            expect(all(visual.svg, "*").length).toBeLessThan(900);
        });
    }

    it("of more than a function takes as arguments", () => {
        const visual = mountRisks({ dataset: manyRisks(150_000), limits: { window: 200_000, ceiling: 200_000 } });
        expect(ends(visual)).toEqual(["started", "finished"]);
    });

    it("with all in one cell", () => {
        const visual = mountRisks({ dataset: alike(300, { residual: [3, 3], inherent: [3, 3] }) });
        expect(ends(visual)).toEqual(["started", "finished"]);
        expect(all(visual.svg, ".pm-risk-cluster").map((mark) => mark.nextElementSibling?.textContent)).toEqual(["300"]);
    });

    it("with none that has a score", () => {
        const visual = mountRisks({ dataset: alike(7, {}) });
        expect(ends(visual)).toEqual(["started", "finished"]);
        expect(headline(visual)).toBe("No risk can be placed in the matrix.");
        expect(chips(visual)).toEqual(["7 without a score"]);
        expect(brokenAttributes(visual.element)).toEqual([]);
    });

    it("without rows, without fields, and after them", () => {
        const visual = mountRisks({ dataset: registerTable([]) });
        visual.report.setDataset(undefined);
        visual.report.setDataset(nineRisks);
        expect(ends(visual)).toEqual(["started", "finished", "started", "finished", "started", "finished"]);
        expect(called(visual)).toMatch(/^3 of 8 risks/);
    });

    it("at any size, with nothing that no browser takes", () => {
        const visual = mountRisks();
        const sizes = [[0, 0], [1, 1], [300, 200], [0, 400], [400, 0], [60, 40], [150, 900], [900, 150], [600, 400], [1280, 720], [3000, 2000], [300, 200]];
        for (const [width, height] of sizes) {
            visual.report.log.clear();
            visual.resize({ width, height });
            expect(ends(visual)).withContext(`${width} × ${height}`).toEqual(["started", "finished"]);
            expect(brokenAttributes(visual.element)).withContext(`${width} × ${height}`).toEqual([]);
        }
        visual.resize({ width: 900, height: 520 });
        expect(visual.svg.innerHTML).toBe(mountRisks().svg.innerHTML);
    });

    it("with every position of the list at every size", () => {
        for (const position of ["listRight", "listBelow", "listOff"]) {
            for (const [width, height] of [[1280, 720], [600, 400], [300, 200], [300, 700]]) {
                const visual = mountRisks({ objects: { riskList: { position } }, viewport: { width, height } });
                expect(ends(visual)).toEqual(["started", "finished"]);
                expect(ranks(visual).length > 0).withContext(`${position} ${width}`).toBe(position !== "listOff");
            }
        }
    });
});

describe("a data view of risks that breaks the host's promises", () => {
    const source = (role: string): object => ({ displayName: role, queryName: role, roles: { [role]: true }, type: {} });
    const names = ["a", "b", "c"];
    const field = (role: string, values: unknown): object => ({ source: source(role), values });
    const view = (categories: unknown, values: unknown): unknown => ({ metadata: { columns: ["risk", "residualProbability", "residualImpact", "exposure"].map(source) }, categorical: { categories, values } });
    const pair = [field("residualProbability", [1, 2, 3]), field("residualImpact", [1, 2, 3])];

    const views: readonly (readonly [name: string, view: unknown])[] = [
        ["no categories", view(undefined, pair)], ["null categories", view(null, pair)], ["no values", view([field("risk", names)], undefined)], ["null values", view([field("risk", names)], null)],
        ["no categorical part", { metadata: { columns: [source("risk"), source("residualProbability"), source("residualImpact")] } }],
        ["a column of null", view([field("risk", null)], pair)], ["measures of null", view([field("risk", names)], [field("residualProbability", null), field("residualImpact", undefined)])],
        ["more names than scores", view([field("risk", names)], [field("residualProbability", [1]), field("residualImpact", [1, 2])])],
        ["more scores than names", view([field("risk", ["a"])], [field("residualProbability", [1, 2, 3, 4]), field("residualImpact", [1, 2, 3])])],
        ["null among the fields", view([null, field("risk", names)], [...pair, null, undefined])],
        ["scores of odd types", view([field("risk", names)], [field("residualProbability", [{}, [], NaN]), field("residualImpact", [Infinity, "x", new Date(NaN)]), field("exposure", ["a", -Infinity, 1e308])])],
        ["names of odd types", view([field("risk", [{}, null, Object.create(null)])], pair)],
        ["sums beyond all numbers", view([field("risk", names)], [...pair, field("exposure", [1e308, 1e308, 1e308])])],
        ["amounts below nought", view([field("risk", names)], [...pair, field("exposure", [-5, -1e9, 0])])],
        ["dates that are none", view([field("risk", names)], [...pair, field("actionDue", [new Date(NaN), "soon", 8.64e15]), field("reviewed", [new Date(8.64e15), {}, NaN])])],
    ];

    for (const [name, dataView] of views) {
        it(`such as ${name} is lived with`, () => {
            const visual = mountOnly({ objects: { view: { mode: "riskView" } }, viewport: { width: 900, height: 520 } });
            visual.send([dataView]);
            expect(ends(visual)).toEqual(["started", "finished"]);
            expect(brokenAttributes(visual.element)).toEqual([]);
            expect(() => visual.visual.getFormattingModel()).not.toThrow();
        });
    }

    it("such as a field whose source is null is lived with", () => {
        const visual = mountOnly({ objects: { view: { mode: "riskView" } }, viewport: { width: 900, height: 520 } });
        visual.send([view([field("risk", names)], [...pair, { source: null }])]);
        expect(ends(visual)).toEqual(["started", "finished"]);
    });

    it("is none that is lost: scores that are missing stand beside the matrix", () => {
        const visual = mountOnly({ viewport: { width: 900, height: 520 } });
        visual.send([view([field("risk", names)], [field("residualProbability", [1]), field("residualImpact", [1, 2])])]);
        expect(chips(ofRisks(visual))).toEqual(["2 without a score"]);
    });
});

describe("text from a register", () => {
    const nasty = ["<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "&lt;b&gt;", "</text></svg><h1>", "{count} {risks}"];

    it("is text, whatever it holds", () => {
        for (const title of nasty) {
            const visual = mountRisks({ dataset: registerTable([{ id: "R-1", title, category: title, inherent: [5, 5], residual: [4, 4], owner: title, action: title, exposure: 3 }]), viewport: { width: 1280, height: 720 } });
            expect(words(visual, ".pm-list")).withContext(title).toContain(title);
            expect(all(visual.element, "img, script, b, h1")).toEqual([]);
            visual.scroller.focus();
            expect(all(visual.element, "img, script, b, h1")).toEqual([]);
        }
    });

    it("of 10,000 characters stays within its place", () => {
        const long = "x".repeat(10_000);
        const visual = mountRisks({ dataset: registerTable([{ ...NINE[0], id: long, title: long, owner: long, action: long, category: long }]) });
        expect(Math.max(...all(visual.svg, "text").map(({ textContent }) => textContent.length))).toBeLessThan(200);
        const edge = visual.svg.getBoundingClientRect();
        expect(all(visual.svg, "text").filter((text) => text.getBoundingClientRect().right > edge.right + 1).map(({ textContent }) => textContent.slice(0, 20))).toEqual([]);
    });
});

describe("going from one picture to another", () => {
    const withAll = {
        columns: [...nineRisks.columns, { name: "Weather", type: "integer", roles: ["status"] }, { name: "Actual", type: "numeric", roles: ["actual"] }],
        rows: nineRisks.rows.map((row) => [...row, 2, 10]),
    } as typeof nineRisks;

    it("leaves exactly one of them, by settings", () => {
        const visual = mount({ dataset: withAll });
        for (const [mode, shown] of [["riskView", "pm-scroll pm-risks"], ["weatherView", "pm-scroll"], ["riskView", "pm-scroll pm-risks"], ["burnView", "pm-scroll pm-burn"], ["riskView", "pm-scroll pm-risks"], ["autoView", "pm-scroll"]] as const) {
            visual.report.log.clear();
            visual.report.setObjects({ view: { mode } });
            expect(shownPictures(visual)).withContext(mode).toEqual([shown]);
            expect(ends(visual)).toEqual(["started", "finished"]);
        }
    });

    it("leaves exactly one of them, by data, and gives the same picture back", () => {
        const visual = mountRisks();
        const before = visual.svg.innerHTML;
        for (const dataset of [OVER_TIME, history({ A: [1, 2] }), undefined]) {
            visual.report.setDataset(dataset);
            expect(shownPictures(visual)).not.toContain("pm-scroll pm-risks");
            visual.report.setDataset(nineRisks);
            expect(shownPictures(visual)).toEqual(["pm-scroll pm-risks"]);
            expect(visual.svg.innerHTML).toBe(before);
        }
    });

    it("has but one button that saves the data", async () => {
        const visual = mountRisks();
        visual.report.setDataset(OVER_TIME);
        visual.report.setDataset(nineRisks);
        await new Promise((resolve) => setTimeout(resolve));
        expect(all(visual.element, ".pm-export button").filter((button) => (button as HTMLElement).getClientRects().length > 0).length).toBe(1);
    });
});

describe("an update of risks", () => {
    it("with the same data wipes nothing: each element stays, and none is touched", () => {
        const visual = mountRisks();
        const before = all(visual.svg, "*");
        const observer = new MutationObserver(() => undefined);
        observer.observe(visual.svg, { subtree: true, childList: true, attributes: true, characterData: true });
        visual.report.update();
        visual.report.setDataset(registerTable(NINE));
        expect(observer.takeRecords().length).toBe(0);
        observer.disconnect();
        expect(all(visual.svg, "*").every((element, at) => element === before[at])).toBeTrue();
    });

    it("moves the mark of a risk that stands elsewhere, and leaves the others", () => {
        const visual = mountRisks();
        const marks = all(visual.svg, ".pm-risk");
        const places = marks.map((mark) => mark.getAttribute("transform") ?? mark.getAttribute("cx"));
        visual.report.setDataset(registerTable(NINE.map((risk) => (risk.id === "R-08" ? { ...risk, residual: [5, 1] as const } : risk))));
        expect(all(visual.svg, ".pm-risk").filter((mark) => !marks.includes(mark))).toEqual([]);
        expect(marks.filter((mark, at) => (mark.getAttribute("transform") ?? mark.getAttribute("cx")) !== places[at]).length).toBeLessThanOrEqual(2);
    });

    it("keeps what is opened as long as it holds a risk, and closes it after", () => {
        const visual = mountRisks();
        click(visual, onCell(visual, 4, 3));
        expect(listTitle(visual)).toBe("Likely × Moderate: 1 risk, 0.31 M€");
        visual.report.setDataset(registerTable(NINE.slice(0, 5)));
        expect(listTitle(visual)).toMatch(/^Likely × Moderate: 1 risk/);
        visual.report.setDataset(registerTable(NINE.slice(0, 2)));
        expect([listTitle(visual), isOpened(visual)]).toEqual(["Largest exposures", false]);
        click(visual, onCell(visual, 3, 5));
        visual.report.setObjects({ riskScale: { scales: "std3" } });
        expect(isOpened(visual)).toBeFalse();
        expect(brokenAttributes(visual.element)).toEqual([]);
    });
});

describe("the list of risks", () => {
    it("draws those in sight alone, and all of them are reached", async () => {
        const visual = mountRisks({ dataset: manyRisks(500) });
        expect(ranks(visual)[0]).toBe(1);
        expect(ranks(visual).length).toBeLessThan(15);
        await scrollTo(visual, 1_000_000);
        expect(ranks(visual).at(-1)).toBe(500);
        expect(ranks(visual).length).toBeLessThan(15);
        const [last, edge] = [all(visual.svg, ".pm-list text").at(-1)!.getBoundingClientRect(), visual.scroller.getBoundingClientRect()];
        expect(last.bottom).toBeLessThanOrEqual(edge.bottom + 1);
    });

    it("stays where one scrolled to, through an update, other data and another size", async () => {
        const visual = mountRisks({ dataset: manyRisks(500) });
        await scrollTo(visual, 4000);
        const [first] = ranks(visual);
        expect(first).toBeGreaterThan(50);
        visual.report.update();
        visual.report.setDataset(manyRisks(499));
        visual.resize({ width: 860, height: 500 });
        expect(visual.scroller.scrollTop).toBe(4000);
        expect(ranks(visual)[0]).toBe(first);
    });

    it("never shows less than there is when the data become fewer", async () => {
        const visual = mountRisks({ dataset: manyRisks(500) });
        await scrollTo(visual, 15_000);
        visual.report.setDataset(registerTable(NINE));
        await new Promise((resolve) => setTimeout(resolve, 200));
        expect(ranks(visual)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });

    it("leaves matrix and headline where they are while it scrolls", async () => {
        const visual = mountRisks({ dataset: manyRisks(500) });
        const place = (selector: string): number => visual.svg.querySelector(`${selector} text`)!.getBoundingClientRect().top;
        const before = [".pm-matrix", ".pm-headline", ".pm-list-title"].map(place);
        await scrollTo(visual, 4000);
        expect([".pm-matrix", ".pm-headline", ".pm-list-title"].map(place)).toEqual(before);
        expect(attribute(visual.scroller, "tabindex")).toBe("0");
    });

    it("says what is amiss with a risk: nobody in charge, or late", () => {
        const told = words(mountRisks(), ".pm-list").join("|");
        expect(told).toContain("No owner, no action");
        expect(told).toContain("20 May 2026, overdue");
        expect(words(mountRisks({ dataset: register([["risk"], ["residualProbability"], ["residualImpact"]], [["R", 2, 3]]) }), ".pm-list")).toContain("Unlikely × Moderate");
    });
});
