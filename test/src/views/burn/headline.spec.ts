import { burnHeadline } from "../../../../src/views/burn/headline";
import { figureItems } from "../../../../src/views/burn/figureItems";
import { burnQuestions, burnRemarks } from "../../../../src/views/burn/notices";
import { partLines } from "../../../../src/views/burn/tooltip";
import { english, french } from "../../text/texts";
import { type Asking, budgetTable, month, monthly, settingsWith, sourceOf } from "./budgets";

const M = 1_000_000;

/**
 * By hand, in millions: 11.8 budget; spent 7.316 = 62 % of it; earned 6.49 of a plan of 11.8 = 55 %; forecast in total 12.4, which is
 * 0.6 and 5.08 % above; one period before 12.2. The last three months cost 0.8 each: 4.484 left last 5.6 months, so whole 5: from
 * 31 May to 31 October.
 */
function whole(): ReturnType<typeof budgetTable> {
    const spent = [4.116, 4.916, 5.716, 6.516, 7.316];
    const rows = Array.from({ length: 12 }, (_, at) => [
        month(at + 1), 11.8 * M, Math.min(11.8, 1 + at) * M, at < 5 ? spent[at] * M : null, at < 5 ? 6.49 * M : null,
        at === 4 ? 7.316 * M : at > 4 ? (at === 11 ? 12.4 : 8 + at * 0.3) * M : null, at > 3 ? (at === 11 ? 12.2 : 7 + at * 0.3) * M : null, new Date(2026, 11, 31),
    ]);
    return budgetTable(["month", "revised", "planned", "actual", "earned", "forecast", "previousForecast", "due"], rows);
}

const plan = (table: ReturnType<typeof budgetTable>): ReturnType<typeof budgetTable> => ({ ...table, rows: table.rows.map((row, at) => at === 11 ? row.map((cell, place) => place === 2 ? 11.8 * M : cell) : row) });
const sentence = (table: ReturnType<typeof budgetTable>, asking: Asking = {}): string | undefined => burnHeadline(sourceOf(table, { now: new Date(2026, 5, 2), ...asking }));
const plainly = (text: string | undefined): string | undefined => text?.replace(/[\u00a0\u202f]/g, " ");

describe("the sentence of a budget", () => {
    it("says where it lands, what changed, what is spent for what progress, and when it runs out", () => {
        expect(plainly(sentence(plan(whole())))).toBe("Landing 12.4 M€ against 11.8 M€ (+5.1 %), 0.2 M€ worse than in April 2026; 62 % spent for 55 % progress; runs out in October 2026, due December 2026.");
    });

    it("says the same in French", () => {
        expect(plainly(sentence(plan(whole()), { texts: french }))).toBe("Atterrissage 12,4 M€ pour 11,8 M€ (+5,1 %), dégradé de 0,2 M€ depuis avril 2026 ; 62 % consommé pour 55 % d'avancement ; épuisement prévu en octobre 2026, fin prévue en décembre 2026.");
    });

    it("says what there is where fields are missing", () => {
        expect(plainly(sentence(monthly({ actual: [M, 2 * M] })))).toBe("2 M€ spent.");
        expect(plainly(sentence(monthly({ revised: [4 * M, 4 * M], actual: [M, 2 * M] })))).toBe("50 % spent.");
        expect(plainly(sentence(monthly({ actual: [M, 2 * M], forecast: [null, 2 * M, 3 * M] })))).toBe("Landing 3 M€; 2 M€ spent.");
        expect(sentence(monthly({ planned: [M, 2 * M] }))).toBeUndefined();
    });

    it("says that a budget is spent", () => {
        expect(plainly(sentence(monthly({ revised: [M, M], actual: [M / 2, 2 * M] })))).toBe("200 % spent; the budget has run out.");
    });

    it("says that a landing is better, or as it was", () => {
        const of = (previousLanding: number): string | undefined => plainly(sentence(budgetTable(["project", "revised", "landing", "previousLanding"], [["A", 10 * M, 9 * M, previousLanding]])));
        expect(of(9.5 * M)).toBe("Landing 9 M€ against 10 M€ (−10 %), 0.5 M€ better than before.");
        expect(of(9 * M)).toBe("Landing 9 M€ against 10 M€ (−10 %), as before.");
    });
});

describe("a measure of the model", () => {
    const own = { revised: 10 * M, planned: 10 * M, actual: 4 * M, earned: 5 * M, forecast: 8 * M };
    const table = (model: Readonly<Record<string, number>>): ReturnType<typeof budgetTable> => {
        const told = { ...own, ...model };
        const rows = Array.from({ length: 6 }, (_, at) => [month(at + 1), ...Object.entries(told).map(([name, amount]) => name === "planned" ? amount * (at + 1) / 6 : name === "forecast" ? (at < 3 ? null : at === 3 ? 4 * M : amount) : name === "actual" || name === "earned" ? (at > 3 ? null : amount * (at + 1) / 4) : at === 3 ? amount : name === "revised" ? amount : null)]);
        return budgetTable(["month", ...Object.keys(told)], rows);
    };
    const asking = { now: new Date(2026, 4, 2) };

    it("wins over what the visual reckons", () => {
        const { figures } = sourceOf(table({ landing: 9 * M, costIndex: 0.9, scheduleIndex: 0.8, runway: 2.5 }), asking).model.whole;
        expect([figures.landing, figures.method, figures.costIndex, figures.scheduleIndex, figures.runway]).toEqual([9 * M, "model", 0.9, 0.8, 2.5]);
        const { figures: plain } = sourceOf(table({}), asking).model.whole;
        expect([plain.landing, plain.method, plain.costIndex]).toEqual([8 * M, "bottomUp", 1.25]);
    });

    it("leaves the method to the author", () => {
        const { figures } = sourceOf(table({ landing: 9 * M }), { ...asking, chosen: { burn: { method: "cpi" } } }).model.whole;
        expect([figures.landing, figures.method]).toEqual([8 * M, "cpi"]);
    });

    it("is said to differ from the forecast that is drawn", () => {
        const questions = burnQuestions(sourceOf(table({ landing: 9 * M }), asking));
        expect(questions.map(plainly)).toContain("The model's landing is 9 M€, the forecast that is drawn comes to 8 M€.");
        expect(burnQuestions(sourceOf(table({ landing: 8 * M }), asking))).toEqual([]);
    });

    it("stands for no sum of parts: their ratio is reckoned, and said to be", () => {
        const rows = [["A", 2 * M, M, 0.5], ["B", M, M, 1]] as const;
        const source = sourceOf(budgetTable(["project", "actual", "earned", "costIndex"], rows));
        expect(source.model.whole.figures.costIndex).toBeCloseTo(2 / 3, 12);
        expect(source.model.parts.map(({ figures }) => figures.costIndex)).toEqual([0.5, 1]);
        expect(partLines(source, source.model.whole).find(({ displayName }) => displayName === "CPI")?.value).toBe("0.67 · reckoned by the visual");
        expect(burnRemarks(source)).toContain("Reckoned by the visual, not by the model: CPI.");
        expect(figureItems(source.model.parts[0], source, settingsWith().alerts).map(({ isOwn }) => isOwn)).not.toContain(true);
    });
});

describe("remarks", () => {
    it("name the range of the methods for what it is, in both languages", () => {
        for (const [texts, words] of [[english, /^Hatched: the range of 4 methods, .*; no confidence interval\.$/], [french, /pas un intervalle de confiance/]] as const) {
            expect(burnRemarks(sourceOf(plan(whole()), { texts, now: new Date(2026, 5, 2) })).some((remark) => words.test(remark))).toBe(true);
        }
    });

    it("say what one more field would add", () => {
        expect(burnRemarks(sourceOf(monthly({ revised: [M, M], actual: [1, 2] })))).toEqual(["One more field, “Forecast”, would show where it will land."]);
    });
});
