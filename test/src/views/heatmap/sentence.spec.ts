import { rag } from "../../../../src/domain/scales/rag";
import { makeDateTexts } from "../../../../src/text/dates";
import { makeWindow } from "../../../../src/views/heatmap/layout";
import { cellSentence } from "../../../../src/views/heatmap/sentence";
import { english, french } from "../../text/texts";
import { frameOf, modelOf, ModelOptions, month, Report, tableOf, settingsWith } from "./portfolio";

/** What is said of the cell of a row in a column, by the row's label. */
function said(reports: readonly Report[], label: string, column: number, options: ModelOptions = {}): string {
    const texts = options.texts ?? english;
    const model = modelOf(reports, options);
    const { rows } = makeWindow(frameOf(model, { size: { width: 1200, height: 900 } }), { x: 0, y: 0 });
    const row = rows.find((one) => one.label === label)!;
    return cellSentence({ model, table: tableOf(reports), texts, dates: makeDateTexts(texts), tooltips: settingsWith().tooltips, mayFilter: true }, row, column);
}

const history: readonly Report[] = [
    { path: ["North", "A"], column: month(1), status: 3 },
    { path: ["North", "A"], column: month(2), status: 2 },
    { path: ["North", "A"], column: month(3), status: 2 },
    { path: ["North", "B"], column: month(2), status: "sunny spells" },
];

describe("the sentence of a cell", () => {
    it("says the status, and what it is compared with", () => {
        expect(said(history, "A", 0)).toBe("A, January 2026: rain");
        expect(said(history, "A", 1)).toBe("A, February 2026: cloudy, better than in January 2026");
        expect(said(history, "A", 2)).toBe("A, March 2026: cloudy, as in February 2026");
    });

    it("is French for a French reader", () => {
        expect(said(history, "A", 1, { texts: french })).toBe("A, février 2026\u00a0: nuageux, en amélioration depuis janvier 2026");
        expect(said(history, "A", 2, { texts: french })).toBe("A, mars 2026\u00a0: nuageux, stable depuis février 2026");
        expect(said(history, "North", 1, { texts: french })).toContain("1 évalué sur 2");
    });

    it("says how much of a group is rated", () => {
        expect(said(history, "North", 1)).toBe("North, February 2026: cloudy, better than in January 2026, 1 of 2 rated");
    });

    it("quotes a value that is not on the scale, and says where no report was expected", () => {
        expect(said(history, "B", 1)).toBe("B, February 2026: unknown value: “sunny spells”");
        expect(said(history, "B", 0)).toBe("B, January 2026: no report expected");
    });

    it("says a declared trend without a period that it did not come from", () => {
        const reports = [{ path: ["A"], column: month(1), status: 2, trend: -1 }, { path: ["B"], column: month(1), status: 2, trend: 1 }, { path: ["C"], column: month(1), status: 2, trend: 0 }];
        expect(["A", "B", "C"].map((label) => said(reports, label, 0))).toEqual(["A, January 2026: cloudy, worse", "B, January 2026: cloudy, better", "C, January 2026: cloudy, stable"]);
    });

    it("says when it was collected, and that it is stale", () => {
        const report = (collected: Date): Report[] => [{ path: ["A"], column: month(5), status: 1, collected }];
        expect(said(report(new Date(2026, 4, 30)), "A", 0)).toBe("A, May 2026: sun, collected 2 days ago");
        expect(said(report(new Date(2026, 1, 1)), "A", 0)).toBe("A, May 2026: sun, collected 120 days ago, stale");
        expect(said(report(new Date(2026, 4, 31)), "A", 0, { texts: french })).toBe("A, mai 2026\u00a0: soleil, collecté il y a 1 jour");
    });

    it("leaves abbreviations and an author's own words as they are written", () => {
        expect(said([{ path: ["A"], column: month(1), status: "Red" }], "A", 0, { scale: rag })).toBe("A, January 2026: red");
        const own = { ...rag, levels: rag.levels.map((level, at) => ({ ...level, label: `PMO ${at}` })) };
        expect(said([{ path: ["A"], column: month(1), status: "Red" }], "A", 0, { scale: own })).toBe("A, January 2026: PMO 2");
    });
});
