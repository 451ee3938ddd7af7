import { history, month, table } from "./tables";
import { mount, type Mounted } from "./visualBuilder";

const different = (values: readonly string[]): number => new Set(values).size;

describe("a rating", () => {
    const four = history({ A: [1], B: [2], C: [3], D: [4] });

    it("has an icon and a colour of its own on each of the four levels", () => {
        const cells = mount({ dataset: four }).cells();
        expect(cells.length).toBe(4);
        expect(different(cells.map((cell) => cell.iconPath))).toBe(4);
        expect(different(cells.map((cell) => cell.fill))).toBe(4);
        expect(cells.every((cell) => cell.iconPath !== "" && cell.fill.startsWith("#"))).toBeTrue();
    });

    it("is explained by the legend with the same icon and colour, best level first", () => {
        const visual = mount({ dataset: four });
        expect(["A", "B", "C", "D"].map((row) => visual.word(row, "Jan"))).toEqual(["Sun", "Cloudy", "Rain", "Storm"]);
        expect(visual.legend().slice(0, 4).map(({ fill }) => fill)).toEqual(visual.cells().map(({ fill }) => fill));
    });

    it("reads the same as a number, as a text and as a word of either language", () => {
        const visual = mount({ dataset: history({ A: [3], B: ["3"], C: ["Rain"], D: ["pluie"], E: [" PLUIE "], F: ["3,0"] }) });
        expect(["A", "B", "C", "D", "E", "F"].map((row) => visual.word(row, "Jan"))).toEqual(Array(6).fill("Rain"));
    });

    const scales: readonly (readonly [kind: string, values: readonly (string | number)[], words: readonly string[]])[] = [
        ["rag", ["Green", "Orange", "Rouge"], ["Green", "Amber", "Red"]],
        ["confidence", ["Green", "Amber/Green", "Amber", "Amber / Red", "Red"], ["Green", "Amber/Green", "Amber", "Amber/Red", "Red"]],
        ["clarity", [10, 20, 30], ["On track", "Needs help", "At risk"]],
        ["inverted", [5, 4, 3, 2, 1], ["5, best", "4", "3", "2", "1, worst"]],
    ];

    for (const [kind, values, words] of scales) {
        it(`reads as the author meant it on the scale ${kind}, with as many different icons as levels`, () => {
            const dataset = history(Object.fromEntries(values.map((value, at) => [`P${at}`, [value]])));
            const visual = mount({ dataset, objects: { scale: { kind } } });
            expect(values.map((_, at) => visual.word(`P${at}`, "Jan"))).toEqual([...words]);
            expect(different(visual.cells().map((cell) => cell.iconPath))).toBe(values.length);
            expect(different(visual.cells().map((cell) => cell.fill))).toBe(values.length);
        });
    }

    for (const count of [2, 3, 4, 5, 6, 7]) {
        it(`has ${count} different icons and colours on an own scale of ${count} levels`, () => {
            const names = Array.from({ length: count }, (_, at) => `Level${at}`);
            const dataset = history(Object.fromEntries(names.map((name) => [name, [name]])));
            for (const palette of ["auto", "light", "dark", "ragSafe"]) {
                const visual = mount({ dataset, objects: { scale: { kind: "custom", customLevels: names.join(";"), palette } } });
                expect(visual.cells().map((cell) => visual.word(cell.row, "Jan"))).toEqual(names);
                expect(different(visual.cells().map((cell) => cell.fill))).withContext(palette).toBe(count);
                expect(different(visual.cells().map((cell) => cell.iconPath))).toBe(count);
            }
        });
    }

    it("keeps its colour whatever other ratings are in sight", () => {
        const whole = mount({ dataset: four }).cell("C", "Jan").fill;
        expect(mount({ dataset: history({ C: [3] }) }).cell("C", "Jan").fill).toBe(whole);
    });
});

describe("a value that the scale does not know", () => {
    it("is shown as a question mark, never coloured, and counted in a notice", () => {
        const visual = mount({ dataset: history({ A: [1, 9, "sunny spells"], B: [2, -1, 1.5] }) });
        expect(["Feb", "Mar"].flatMap((column) => [visual.word("A", column), visual.word("B", column)])).toEqual(Array(4).fill("Unknown value"));
        const ratings = new Set(visual.legend().slice(0, 4).map(({ fill }) => fill));
        expect(visual.cells().filter((cell) => ratings.has(cell.fill)).length).toBe(2);
        expect(visual.notices()).toContain("4 values are not on the status scale");
    });

    it("is counted in the singular when it is the only one", () => {
        expect(mount({ dataset: history({ A: [1, 9] }) }).notices()).toContain("1 value is not on the status scale");
    });

    it("leaves neither notice nor legend entry when there is none", () => {
        const visual = mount({ dataset: history({ A: [1, 4] }) });
        expect(visual.notices()).toBe("");
        expect(visual.legend().map(({ label }) => label)).not.toContain("Unknown value");
    });
});

describe("a state without a rating", () => {
    const states = { "Not rated": "not rated", Exempt: "exempt", Reset: "reset", "Not collected": "missing", Draft: "draft" };
    let visual: Mounted;

    beforeEach(() => {
        visual = mount({ dataset: history({ ...Object.fromEntries(Object.entries(states).map(([name, word]) => [name, [word]])), Rated: [1] }) });
    });

    it("is shown as itself, with an icon of its own that the legend explains", () => {
        expect(Object.keys(states).map((row) => visual.word(row, "Jan"))).toEqual(Object.keys(states));
        expect(different(visual.cells().map((cell) => cell.iconPath))).toBe(6);
    });

    it("has no colour of a rating, but a frame", () => {
        const ratings = visual.legend().slice(0, 4).map(({ fill }) => fill);
        for (const row of Object.keys(states)) {
            expect(ratings).not.toContain(visual.cell(row, "Jan").fill);
            expect(visual.cell(row, "Jan").frame).not.toBe("none");
        }
    });

    it("stands for a blank as not rated, and not as the best level", () => {
        const blank = mount({ dataset: history({ A: [null], B: [""], C: ["   "], D: [1] }) });
        expect(["A", "B", "C"].map((row) => blank.word(row, "Jan"))).toEqual(Array(3).fill("Not rated"));
    });

    it("is not drawn where no row is: nothing was expected there", () => {
        const gap = mount({ dataset: history({ A: [1, undefined, 2], B: [1, 1, 1] }) });
        expect(gap.cells().map((cell) => `${cell.row} ${cell.column}`)).toEqual(["A Jan", "A Mar", "B Jan", "B Feb", "B Mar"]);
    });

    it("is kept out of the legend when the data do not hold it", () => {
        const words = mount({ dataset: history({ A: [1, "exempt"] }) }).legend().map(({ label }) => label);
        expect(words).toContain("Exempt");
        expect(words).not.toContain("Draft");
        expect(words).not.toContain("Not rated");
    });
});

describe("a stale rating", () => {
    const rows = [["Old", month(6), 1, new Date(2026, 1, 1)], ["New", month(6), 1, new Date(2026, 5, 20)], ["Undated", month(6), 1, null]];
    const dataset = table(["project", "month", "status", "collected"], rows);

    it("is hatched with a clock, keeps its icon and loses its colour", () => {
        const visual = mount({ dataset });
        const [old, fresh] = [visual.cell("Old", "Jun"), visual.cell("New", "Jun")];
        expect([old.clock, fresh.clock]).toEqual([true, false]);
        expect(old.fill).toMatch(/^url\(#/);
        expect(visual.svg.querySelector(old.fill.slice(4, -1))?.tagName).toBe("pattern");
        expect(old.iconPath).toBe(fresh.iconPath);
    });

    it("is explained by the legend with the same hatching", () => {
        const visual = mount({ dataset });
        expect(visual.legend().at(-1)).toEqual(jasmine.objectContaining({ label: "Stale", fill: visual.cell("Old", "Jun").fill }));
    });

    it("cannot be told without a date", () => {
        expect(mount({ dataset }).cell("Undated", "Jun").clock).toBeFalse();
    });

    it("is told by the cycle and the limit of the settings", () => {
        const clocks = (staleness: Record<string, string | number | boolean>): boolean => mount({ dataset, objects: { staleness } }).cell("Old", "Jun").clock;
        expect(clocks({ cadence: "monthly", staleAfter: 2 })).toBeTrue();
        expect(clocks({ cadence: "quarterly", staleAfter: 2 })).toBeFalse();
        expect(clocks({ cadence: "days", cadenceDays: 149, staleAfter: 1 })).toBeTrue();
        expect(clocks({ cadence: "days", cadenceDays: 150, staleAfter: 1 })).toBeFalse();
        expect(clocks({ show: false })).toBeFalse();
    });
});

describe("a trend", () => {
    it("is marked where a rating got better or worse, and not where it stayed", () => {
        const visual = mount({ dataset: history({ A: [2, 1, 1, 4] }) });
        const trends = visual.cells().map((cell) => cell.trend);
        const [better, worse] = ["Better", "Worse"].map((word) => visual.legend().find(({ label }) => label === word)?.icon);
        expect(trends).toEqual([undefined, better, undefined, worse]);
        expect(better).not.toBe(worse);
    });

    it("is marked where it is stable too when the author asks for it, and the legend explains the mark", () => {
        const visual = mount({ dataset: history({ A: [1, 1] }), objects: { trend: { showStable: true } } });
        const [first, second] = visual.cells().map((cell) => cell.trend);
        expect(first).toBeUndefined();
        expect(second).toMatch(/^m/);
        expect(visual.legend().find(({ icon }) => icon === second)?.label).toBe("Stable");
    });

    it("skips periods without a rating and breaks at a reset", () => {
        const visual = mount({ dataset: history({ Skips: [1, "exempt", 3], Breaks: [1, "reset", 3], Missing: [1, undefined, 3] }) });
        expect(["Skips", "Breaks", "Missing"].map((row) => visual.cell(row, "Mar").trend !== undefined)).toEqual([true, false, true]);
    });

    it("is the declared one where one is bound, and the computed one where the author prefers it", () => {
        const dataset = table(["project", "month", "status", "trend"], [["A", month(1), 1, 0], ["A", month(2), 4, 1]]);
        const drawn = (source: string): string | undefined => mount({ dataset, objects: { trend: { source } } }).cell("A", "Feb").trend;
        const legend = mount({ dataset }).legend();
        expect(drawn("auto")).toBe(legend.find(({ label }) => label === "Better")?.icon);
        expect(drawn("computed")).toBe(legend.find(({ label }) => label === "Worse")?.icon);
    });

    it("is left out on demand, in the legend too", () => {
        const visual = mount({ dataset: history({ A: [1, 4] }), objects: { trend: { show: false } } });
        expect(visual.cells().map((cell) => cell.trend)).toEqual([undefined, undefined]);
        expect(visual.legend().map(({ label }) => label)).not.toContain("Worse");
    });

    it("is not reckoned from one dimension to the next", () => {
        const dataset = table(["project", "dimension", "status"], [["A", "Cost", 4], ["A", "Time", 1]]);
        expect(mount({ dataset }).cells().map((cell) => cell.trend)).toEqual([undefined, undefined]);
    });
});
