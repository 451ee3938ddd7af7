import type powerbi from "powerbi-visuals-api";
import type { Cell, Table } from "../../../playground/host";
import { trendMarks } from "../../../src/views/common/trendMarks";
import { LETTER_ICONS, NUMBER_ICONS } from "../../../src/views/common/letterIcons";
import { heard, press, tabIn } from "./keys";
import { click, labelPlace, point } from "./pointer";
import { history, month, table } from "./tables";
import { mount, type Mounted, type MountOptions, type Objects } from "./visualBuilder";

/** Status by "directorate/project", one a month from January 2026. */
const grouped = (projects: Readonly<Record<string, readonly Cell[]>>): Table => table(["directorate", "project", "month", "status"],
    Object.entries(projects).flatMap(([path, statuses]) => statuses.map((status, at) => [...path.split("/"), month(at + 1), status])));

const grid = grouped({ "North/A": [1, 2], "North/B": [3, 4], "South/C": [2, 2] });
const drawn = (objects: Objects, dataset = grid): Mounted => mount({ dataset, objects });
const wordsIn = ({ element }: Mounted): string[] => Array.from(element.querySelectorAll(".pm-row text"), ({ textContent }) => textContent);
const fontOf = ({ element }: Mounted): string => getComputedStyle(element.querySelector(".pm-row text, .pm-rowheader text")!).fontFamily;

describe("labels, colours and icons of the author", () => {
    it("stand in the legend and on the cells", () => {
        const visual = drawn({ levels: { label1: "Au beau", colour1: { solid: { color: "#112233" } } } });
        expect(visual.legend()[0]).toEqual(jasmine.objectContaining({ label: "Au beau", fill: "#112233" }));
        expect(visual.cell("A", "Jan").fill).toBe("#112233");
        expect(visual.cell("A", "Feb").fill).not.toBe("#112233");
    });

    it("make letters of the icons", () => {
        const visual = drawn({ scale: { icons: "letters" } });
        expect(["A", "B"].map((row) => visual.cell(row, "Jan").iconPath)).toEqual([LETTER_ICONS[0], LETTER_ICONS[2]]);
    });

    it("write the numbers that the data write, and else the places of the levels", () => {
        const icon = (objects: Objects, value: Cell): string => drawn(objects, history({ A: [value] })).cell("A", "Jan").iconPath;
        expect(icon({ scale: { kind: "inverted", icons: "numbers" } }, 5)).toBe(NUMBER_ICONS[4]);
        expect(icon({ scale: { kind: "clarity", icons: "numbers" } }, 20)).toBe(NUMBER_ICONS[1]);
    });

    it("name a state, and read the author's words for it", () => {
        const visual = drawn({ states: { exempt: "Gelé", values: "exempt = sans objet" } }, history({ A: ["Sans objet", 1] }));
        expect(visual.word("A", "Jan")).toBe("Gelé");
        expect(visual.notices()).toBe("");
    });

    it("cut a score, and say so where the limits are wrong", () => {
        const scores = history({ A: [95, 70], B: [45, 10] });
        const visual = drawn({ scale: { kind: "score" } }, scores);
        expect([visual.word("A", "Jan"), visual.word("A", "Feb"), visual.word("B", "Jan"), visual.word("B", "Feb")]).toEqual(["≥ 80", "≥ 60", "≥ 40", "< 40"]);
        expect(drawn({ scale: { kind: "score", scoreLimits: "80; many" } }, scores).message()?.[1]).toContain("“many”");
    });

    it("count from the other end", () => {
        expect(drawn({ scale: { polarity: "reversed" } }).word("A", "Jan")).toBe("Storm");
    });
});

describe("what cells show", () => {
    it("is the label of the level, of groups too", () => {
        const visual = drawn({ cells: { content: "label" } });
        expect(wordsIn(visual)).toEqual(["Rain", "Storm", "Sun", "Cloudy", "Rain", "Storm", "Cloudy", "Cloudy", "Cloudy", "Cloudy"]);
        expect(visual.element.querySelectorAll(".pm-icons").length).toBe(0);
    });

    it("is the icon beside the label", () => {
        const visual = drawn({ cells: { content: "iconLabel" } });
        expect(wordsIn(visual)).toContain("Storm");
        expect(visual.element.querySelectorAll(".pm-icons").length).toBeGreaterThan(0);
    });

    it("is the value as it was reported, of projects, in the reader's numbers", () => {
        const visual = mount({ dataset: grouped({ "North/A": [95.5, "n/a"] }), locale: "fr-FR", objects: { scale: { kind: "score" }, cells: { content: "value" } } });
        expect(wordsIn(visual)).toEqual(["≥ 80", "Exempté", "95,5", "Exempté"]);
    });

    it("is the icon of a state whose name would be cut, never half of the name", () => {
        const visual = drawn({ cells: { content: "value", maxWidth: 40, minWidth: 40 } }, history({ A: ["missing", 1] }));
        expect(wordsIn(visual)).toEqual(["1"]);
        expect(visual.word("A", "Jan")).toBe("Not collected");
    });

    it("has icons and marks in the ink of the word beside them", () => {
        const inks = (content: string, part: string): (string | null)[] => Array.from(drawn({ cells: { content } }, history({ A: [3, 2] })).element.querySelectorAll(`.pm-row ${part}`), (mark) => mark.getAttribute("fill"));
        const words = inks("iconLabel", "text");
        expect([inks("iconLabel", ".pm-marks"), new Set(inks("iconLabel", ".pm-icons"))]).toEqual([[words[1]], new Set(words)]);
    });

    it("follows the data where a value changes and its level does not", () => {
        const visual = mount({ dataset: history({ A: [95] }), objects: { scale: { kind: "score" }, cells: { content: "value" } } });
        visual.report.setDataset(history({ A: [96] }));
        visual.report.update();
        expect(wordsIn(visual)).toEqual(["96"]);
    });
});

describe("sizes and lines", () => {
    const heights = (objects: Objects): number => Number(/,([\d.]+)\)/.exec(drawn(objects).element.querySelectorAll(".pm-row")[1].getAttribute("transform") ?? "")?.[1]);

    it("follow the density, and the author's own sizes otherwise", () => {
        const [compact, roomy, own] = [heights({ cells: { density: "compact" } }), heights({ cells: { density: "roomy" } }), heights({ cells: { height: 60 } })];
        expect(compact).toBeLessThan(roomy);
        expect(own).toBeGreaterThanOrEqual(60);
        expect(heights({ cells: { density: "compact", height: 60 } })).toBe(compact);
    });

    it("have gridlines where they are wanted", () => {
        const visual = drawn({ cells: { gridlines: true } });
        expect(visual.element.querySelector(".pm-gridlines")?.getAttribute("d")).toMatch(/^M.*h.*v/);
        visual.report.setObjects({ cells: { gridlines: false } });
        visual.report.update();
        expect(visual.element.querySelector(".pm-gridlines")).toBeNull();
    });

    it("indent each level as far as the author says", () => {
        const indent = (objects: Objects): number => Number(/translate\(([\d.]+)/.exec(drawn(objects).labelOfRow("A").parentElement?.getAttribute("transform") ?? "")?.[1]);
        expect([indent({}), indent({ headers: { indent: 30 } }), indent({ headers: { indent: 0 } })]).toEqual([14, 30, 0]);
    });

    it("write everything in the author's font, and in the usual one again afterwards", () => {
        const visual = drawn({ headers: { fontFamily: "Georgia, serif" } });
        expect(fontOf(visual)).toBe("Georgia, serif");
        visual.report.setObjects({});
        visual.report.update();
        expect(fontOf(visual)).toContain("Segoe UI");
    });
});

describe("trend marks", () => {
    it("are those of the author's set and direction", () => {
        const marks = (objects: Objects): string => Array.from(drawn(objects, history({ A: [1, 2] })).element.querySelectorAll(".pm-marks"), (mark) => mark.getAttribute("d")).join("");
        expect(marks({ trend: { arrows: "triangles" } })).toContain(trendMarks("triangles", "betterUp").worse);
        expect(marks({ trend: { arrows: "signs", direction: "worseUp" } })).toContain(trendMarks("signs", "betterUp").better);
        expect(drawn({ trend: { arrows: "signs" } }).legend().map(({ icon }) => icon)).toContain(trendMarks("signs", "betterUp").worse);
    });

    it("compare with as many ratings before as the author says", () => {
        const visual = drawn({ trend: { back: 2 } }, history({ A: [3, 1, 2] }));
        expect([visual.cell("A", "Feb").trend, visual.cell("A", "Mar").trend]).toEqual([undefined, trendMarks("slanted", "betterUp").better]);
    });
});

describe("the total row", () => {
    it("stands for the whole portfolio, at the top or at the bottom, and is not folded", () => {
        const top = drawn({ rows: { total: "totalTop" } });
        expect(top.rowLabels()[0]).toBe("Portfolio");
        expect(top.word("Portfolio", "Jan")).toBe("Rain");
        expect(top.chevron("Portfolio").getAttribute("d")).toBe("");
        expect(drawn({ rows: { total: "totalBottom" } }).rowLabels().at(-1)).toBe("Portfolio");
        expect(drawn({}).rowLabels()).not.toContain("Portfolio");
    });

    it("is told of a portfolio without groups too, with its coverage", () => {
        const visual = drawn({ rows: { total: "totalTop" } }, history({ A: [1], B: ["missing"] }));
        expect(visual.cell("Portfolio", "Jan").coverage).toBe("1/2");
        expect(visual.legend().map(({ label }) => label)).toContain("Partly rated");
    });

    it("selects every row with a click", () => {
        const visual = drawn({ rows: { total: "totalTop" } });
        click(visual, visual.cell("Portfolio", "Jan").middle);
        expect(visual.report.selection.ids().length).toBe(3);
    });
});

describe("the total row by keyboard and by ear", () => {
    const total = (): Mounted => {
        const visual = drawn({ rows: { total: "totalTop" } });
        tabIn(visual);
        return visual;
    };

    it("stands on the first level, beside the groups and not above them", () => {
        const levels = Array.from(total().element.querySelectorAll("[aria-level]"), (row) => row.getAttribute("aria-level"));
        expect(levels).toEqual(["1", "1", "2", "2", "1", "2"]);
    });

    it("is no parent that the arrow goes up to", () => {
        const visual = total();
        press(visual, "Ctrl+Home", "ArrowDown", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft");
        expect(heard(visual)).not.toContain("Portfolio");
    });

    it("is given the name of no field in its tooltip", () => {
        const visual = total();
        point(visual, labelPlace(visual, "Portfolio"));
        const shown = visual.report.log.of("tooltip").at(-1);
        expect(shown?.action === "hide" ? [] : shown?.items[0]).toEqual(jasmine.objectContaining({ displayName: "", value: "Portfolio" }));
    });
});

describe("weights", () => {
    const weighed = table(["directorate", "project", "month", "status", "weight"], [["N", "A", month(1), 1, 1], ["N", "B", month(1), 4, 99]]);

    it("count in the mean while the author wants them to", () => {
        const word = (objects: Objects): string | undefined => drawn(objects, weighed).word("N", "Jan");
        expect(word({ rollup: { rule: "mean" } })).toBe("Storm");
        expect(word({ rollup: { rule: "mean", useWeight: false } })).toBe("Rain");
    });
});

describe("the formatting pane of this picture", () => {
    const cardsOf = ({ visual }: Mounted): Map<string, string[]> => new Map((visual.getFormattingModel().cards as powerbi.visuals.FormattingCard[]).map((card) => {
        const groups = card.groups as powerbi.visuals.FormattingGroup[];
        return [card.uid, groups.flatMap((group) => (group.slices ?? []) as powerbi.visuals.FormattingSlice[]).map(({ uid }) => uid)];
    }));

    it("offers the levels that the scale has", () => {
        expect(cardsOf(drawn({ scale: { kind: "rag" } }, history({ A: ["vert"] }))).get("levels-card")?.length).toBe(6);
        expect(cardsOf(drawn({})).get("levels-card")?.length).toBe(8);
    });

    it("leaves out what has no effect on dimensions without groups, trend, date or weight", () => {
        const flat = table(["project", "dimension", "status"], [["A", "Budget", 1], ["B", "Budget", 2]]);
        const cards = cardsOf(drawn({}, flat));
        for (const card of ["trend-card", "staleness-card", "rollup-card", "tooltips-card"]) expect(cards.has(card)).withContext(card).toBeFalse();
        for (const slice of ["rows-groupSort", "rows-shown", "view-openLevels", "headers-indent", "summaries-sparkline"]) expect([...cards.values()].flat()).not.toContain(slice);
    });

    it("offers them where they have one", () => {
        const slices = [...cardsOf(drawn({})).values()].flat();
        expect(slices).toEqual(jasmine.arrayContaining(["trend-back", "rollup-rule", "tooltips-trend", "tooltips-members", "rows-groupSort", "rows-shown", "view-openLevels", "headers-indent"]));
        expect(slices).not.toContain("trend-source");
        expect(slices).not.toContain("rollup-useWeight");
    });

    it("asks for sizes only where no density gives them", () => {
        expect(cardsOf(drawn({ cells: { density: "roomy" } })).get("cells-card")).toEqual(["cells-content", "cells-density", "cells-gridlines", "cells-fill", "cells-iconColour"]);
    });
});

describe("colours by rule", () => {
    const colour = (value: unknown): unknown => ({ cells: { fill: { solid: { color: value } } } });

    /** The visual on data whose first field carries what a rule gives to each row. */
    function ruled(objects: readonly unknown[], options: MountOptions = {}): Mounted {
        const visual = mount({ dataset: grid, ...options });
        const dataView = visual.report.options().dataViews[0];
        const [first, ...others] = dataView.categorical?.categories ?? [];
        visual.send([{ ...dataView, categorical: { ...dataView.categorical, categories: [{ ...first, objects }, ...others] } }]);
        return visual;
    }

    it("fill the cells of their rows, and no other, with icons that are seen on them", () => {
        const visual = ruled([colour("#FFFF00"), undefined, colour("#000080")]);
        expect([visual.cell("A", "Jan").fill, visual.cell("B", "Jan").fill]).toEqual(["#FFFF00", "#000080"]);
        expect(visual.cell("A", "Jan").iconFill).toBe("#000000");
        expect(visual.cell("A", "Feb").fill).toBe(mount({ dataset: grid }).cell("A", "Feb").fill);
    });

    it("speak of reports, not of what is rolled up from them", () => {
        const plain = mount({ dataset: grid });
        const visual = ruled([colour("#FFFF00"), colour("#FFFF00"), colour("#FFFF00"), colour("#FFFF00")]);
        expect(visual.cell("North", "Jan").fill).toBe(plain.cell("North", "Jan").fill);
    });

    it("change with the rule, and go with it", () => {
        const visual = ruled([colour("#FFFF00")]);
        visual.report.update();
        expect(visual.cell("A", "Jan").fill).toBe(mount({ dataset: grid }).cell("A", "Jan").fill);
    });

    it("colour icons apart from cells", () => {
        const visual = ruled([{ cells: { iconColour: { solid: { color: "#00FF00" } } } }]);
        expect(visual.cell("A", "Jan").iconFill).toBe("#00FF00");
        expect(visual.cell("A", "Jan").fill).toBe(mount({ dataset: grid }).cell("A", "Jan").fill);
    });

    it("hold for every rated cell where they are no rule but a colour", () => {
        const visual = drawn({ cells: { fill: { solid: { color: "#123456" } } } }, grouped({ "North/A": [1, "exempt"] }));
        expect([visual.cell("A", "Jan").fill, visual.cell("North", "Jan").fill]).toEqual(["#123456", "#123456"]);
        expect(visual.cell("A", "Feb").fill).not.toBe("#123456");
    });

    it("are passed over in high contrast, and where they are no colours", () => {
        const plain = mount({ dataset: grid, highContrast: true });
        expect(ruled([colour("#FFFF00")], { highContrast: true }).cell("A", "Jan").fill).toBe(plain.cell("A", "Jan").fill);
        for (const odd of [colour("url(#a)"), colour(7), colour(null), { cells: null }, { cells: { fill: 3 } }, null, 5, "x"]) {
            expect(ruled([odd]).cell("A", "Jan").fill).toBe(mount({ dataset: grid }).cell("A", "Jan").fill);
        }
    });

    it("can be given by rule or by field in the pane", () => {
        const model = JSON.stringify(mount({ dataset: grid }).visual.getFormattingModel());
        expect(model).toMatch(/"propertyName":"fill","selector":\{"data":\[\{"dataViewWildcard":\{"matchingOption":0\}\}\]\},"instanceKind":3/);
    });
});
