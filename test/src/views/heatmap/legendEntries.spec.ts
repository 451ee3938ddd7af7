import { NOT_RATED } from "../../../../src/domain/status";
import { ICON_BOX, MARK_BOX } from "../../../../src/views/common/icons";
import { makeLooks, USUAL_LOOKS } from "../../../../src/views/common/looks";
import { trendMarks } from "../../../../src/views/common/trendMarks";
import { makeTheme } from "../../../../src/views/common/theme";
import { legendEntries, LegendOptions, swatches } from "../../../../src/views/heatmap/legendEntries";
import { english, french } from "../../text/texts";
import { modelOf, Report } from "./portfolio";

const NONE: LegendOptions = { trends: false, stableTrends: false, staleness: false, coverage: false, gaps: false, groups: false, groupsMayLackRating: false };
const rows = (...statuses: readonly unknown[]): Report[] => statuses.map((status, at) => ({ path: [`P${at}`], status }));
const grouped = (...statuses: readonly unknown[]): Report[] => statuses.map((status, at) => ({ path: ["N", `P${at}`], status }));
const labels = (reports: readonly Report[], options: Partial<LegendOptions> = {}, texts = english): string[] =>
    {
    const model = modelOf(reports);
    return legendEntries(model, texts, { ...NONE, groups: model.hasGroups, ...options }).map(({ label }) => label);
};

describe("the legend", () => {
    it("explains every level of the scale, present or not, and no state that is not there", () => {
        expect(labels(rows(1))).toEqual(["Sun", "Cloudy", "Rain", "Storm"]);
        expect(labels([])).toEqual(["Sun", "Cloudy", "Rain", "Storm"]);
    });

    it("explains the states that the data hold, after the levels", () => {
        expect(labels(rows(1, "draft", null, "nonsense")).slice(4)).toEqual(["Not rated", "Draft", "Unknown value"]);
    });

    it("explains that a group is not rated where that may come about, and not where there is no group", () => {
        expect(labels(grouped(1), { groupsMayLackRating: true }).slice(4)).toEqual(["Not rated"]);
        expect(labels(grouped("draft", "missing")).slice(4)).toEqual(["Not rated", "Not collected", "Draft"]);
        expect(labels(grouped(1, "draft")).slice(4)).toEqual(["Draft"]);
        expect(labels(rows(1), { groupsMayLackRating: true }).slice(4)).toEqual([]);
    });

    it("explains the mark of a partly rated group where it may come about", () => {
        expect(labels(grouped(1, "draft"), { coverage: true }).slice(4)).toEqual(["Draft", "Partly rated"]);
        expect(labels(grouped(1, "draft"), { coverage: true }, french).slice(4)).toEqual(["Brouillon", "Évalué en partie"]);
        expect(labels(grouped(1), { coverage: true, groupsMayLackRating: true }).slice(4)).toEqual(["Not rated", "Partly rated"]);
    });

    it("leaves that mark out where every member that is asked is rated, where there is no group, and where it is switched off", () => {
        expect(labels(grouped(1, "exempt"), { coverage: true }).slice(4)).toEqual(["Exempt"]);
        expect(labels(rows(1, "draft"), { coverage: true }).slice(4)).toEqual(["Draft"]);
        expect(labels(grouped(1, "draft"), { coverage: false }).slice(4)).toEqual(["Draft"]);
    });

    it("explains the mark of a group that was declared otherwise, where groups are declared at all", () => {
        const declared: Report[] = [{ path: ["North"], status: 1 }, { path: ["North", "A"], status: 4 }];
        expect(labels(declared, { gaps: true }).slice(4)).toEqual(["Declared otherwise"]);
        expect(labels(declared, { gaps: false }).slice(4)).toEqual([]);
        expect(labels(grouped(1), { gaps: true }).slice(4)).toEqual([]);
    });

    it("explains trends and staleness where they are shown", () => {
        expect(labels(rows(1), { trends: true, staleness: true }).slice(4)).toEqual(["Better", "Worse", "Stale"]);
        expect(labels(rows(1), { trends: true, stableTrends: true }).slice(4)).toEqual(["Better", "Stable", "Worse"]);
        expect(labels(rows(1), { stableTrends: true }).slice(4)).toEqual([]);
    });

    it("speaks the reader's language", () => {
        expect(labels(rows("draft"), { trends: true, staleness: true }, french)).toEqual(["Soleil", "Nuageux", "Pluie", "Orage", "Brouillon", "En amélioration", "En dégradation", "Périmée"]);
    });

    it("knows levels from states and marks, and gives each a key of its own", () => {
        const entries = legendEntries(modelOf(rows(1, "draft")), english, { ...NONE, trends: true, stableTrends: true, staleness: true });
        expect(entries.filter(({ isLevel }) => isLevel).map(({ label }) => label)).toEqual(["Sun", "Cloudy", "Rain", "Storm"]);
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    });
});

describe("the signs of the legend", () => {
    const theme = makeTheme({ foreground: "#252423", background: "#FFFFFF", selected: "#252423", highContrast: false });
    const looks = makeLooks(4, USUAL_LOOKS, theme);
    const swatchOf = swatches(looks, trendMarks("slanted", "betterUp"), theme);

    it("look as the cells do", () => {
        for (const status of [1, 2, 3, 4, NOT_RATED]) expect(swatchOf(String(status))).toEqual({ ...looks.get(status)!, box: ICON_BOX });
    });

    it("are marks for trends, staleness, coverage and gaps, each its own", () => {
        const marks = ["better", "same", "worse", "stale", "partial", "gap"].map(swatchOf);
        expect(new Set(marks.map(({ icon }) => icon)).size).toBe(6);
        expect(marks.every(({ icon, box }) => icon !== "" && box === MARK_BOX)).toBe(true);
    });

    it("are hatched for what is stale", () => {
        expect(swatchOf("stale").fill).toMatch(/^url\(#/);
    });

    it("are there for every entry", () => {
        const options = { trends: true, stableTrends: true, staleness: true, coverage: true, gaps: true, groups: true, groupsMayLackRating: true };
        const entries = legendEntries(modelOf(grouped("draft", "x", null, "n/a", "reset", "missing")), english, options);
        expect(entries.filter(({ key }) => swatchOf(key).icon === "")).toEqual([]);
    });
});
