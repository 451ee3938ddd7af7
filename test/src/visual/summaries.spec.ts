import { history } from "./tables";
import { mount, type Mounted } from "./visualBuilder";

const dataset = history({ Zeta: [1, 1, 4], Alpha: [4, 3, 2], Mid: [2, 2, "missing"], Closed: [4, undefined, "exempt"] });
const ALL = { summaries: { shares: true, numbers: true, timeInState: true, sparkline: true } };
const WIDE = { width: 900, height: 480 };

const texts = ({ element }: Mounted, selector: string): string[] => [...element.querySelectorAll(selector)].map((one) => one.textContent);
const drawn = ({ element }: Mounted, selector: string): Element[] => [...element.querySelectorAll(selector)].filter((one) => one.getAttribute("display") !== "none");

describe("the summaries", () => {
    it("are not there until an author asks for them", () => {
        const visual = mount({ dataset, viewport: WIDE });
        expect(drawn(visual, ".pm-columnsummary, .pm-rowsummary, .pm-corner text")).toEqual([]);
    });

    it("write index and collection rate above each column, and draw how its projects divide", () => {
        const visual = mount({ dataset, viewport: WIDE, objects: ALL });
        expect(texts(visual, ".pm-index")).toEqual(["42", "67", "34"]);
        expect(texts(visual, ".pm-collection")).toEqual(["100", "100", "67"]);
        const parts = [...visual.element.querySelectorAll(".pm-columnsummary")].map((group) => group.querySelectorAll("path[fill]:not([fill=none])").length);
        expect(parts).toEqual([3, 3, 2]);
    });

    it("write beside each row its state's duration, and draw its history", () => {
        const visual = mount({ dataset, viewport: WIDE, objects: ALL });
        const shown = drawn(visual, ".pm-rowsummary > g:first-child").map((one) => one.textContent);
        expect(shown).toEqual(["1 month", "1 month", "≥ 2 months"]);
        expect(drawn(visual, ".pm-rowsummary .pm-spark").length).toBe(4);
        expect(texts(visual, ".pm-corner text")).toEqual(["Index", "Collected %", "For", "History"]);
    });

    it("go as they came, and survive a tile that becomes small", () => {
        const visual = mount({ dataset, viewport: WIDE, objects: ALL });
        visual.resize({ width: 300, height: 200 });
        expect(drawn(visual, ".pm-columnsummary, .pm-rowsummary")).toEqual([]);
        visual.resize(WIDE);
        expect(drawn(visual, ".pm-rowsummary").length).toBe(4);
    });

    it("stand in the reader's language", () => {
        const visual = mount({ dataset, viewport: WIDE, objects: ALL, locale: "fr-FR" });
        expect(texts(visual, ".pm-corner text")).toEqual(["Indice", "Collecte\u00a0%", "Depuis", "Historique"]);
    });
});

describe("the order of the rows", () => {
    it("follows the author's choice, and says how many rows it hides", () => {
        expect(mount({ dataset, objects: { rows: { sort: "worstFirst" } } }).rowLabels()).toEqual(["Zeta", "Mid", "Alpha", "Closed"]);
        expect(mount({ dataset, objects: { rows: { sort: "name" } } }).rowLabels()).toEqual(["Alpha", "Closed", "Mid", "Zeta"]);
        const changed = mount({ dataset, objects: { rows: { shown: "changed" } } });
        expect(changed.rowLabels()).toEqual(["Zeta", "Alpha"]);
        expect(changed.notices()).toContain("2 rows are hidden");
        const degraded = mount({ dataset, objects: { rows: { shown: "degraded" } }, locale: "fr-FR" });
        expect(degraded.rowLabels()).toEqual(["Zeta"]);
        expect(degraded.notices()).toContain("3 lignes sont masquées");
    });
});
