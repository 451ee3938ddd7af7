import { createDataView, type Cell, type Table } from "../../../../playground/host";
import { readTable } from "../../../../src/dataview/table";
import { makeDateTexts } from "../../../../src/text/dates";
import { exportLines } from "../../../../src/views/burn/exportLines";
import { faultMessage } from "../../../../src/views/burn/faults";
import { currencyOf } from "../../../../src/views/burn/guards";
import { isFault } from "../../../../src/views/burn/model";
import { burnQuestions } from "../../../../src/views/burn/notices";
import { english, french } from "../../text/texts";
import { budgetTable, modelOf, modelOrFault, month, monthly, sourceOf } from "./budgets";

const remedies = (table: Table, chosen = {}): string[] => {
    const fault = modelOrFault(table, { chosen });
    return isFault(fault) ? [english, french].flatMap((texts) => faultMessage(fault, texts, makeDateTexts(texts)).lines) : ["a picture"];
};

const byPeriod = (...periods: readonly Cell[]): Table => budgetTable(["text", "actual"], periods.map((period) => [period, 1]));

describe("a period that cannot be read", () => {
    it("is named, though blank ones stand before it", () => {
        expect(remedies(byPeriod(null, "2026-01", "soon"))).toEqual([
            "“soon” is no period. Bind a date, a year, or text such as 2026-05 or 2026-Q2.",
            "«\u00a0soon\u00a0» n'est pas une période. Liez une date, une année, ou un texte comme 2026-05 ou T2 2026.",
        ]);
    });

    it("is one of another grain than the others", () => {
        expect(remedies(byPeriod("2026-01", "2026-Q2"))[0]).toMatch(/^“2026-Q2” is not as long as the periods before it/);
    });

    it("is said to be blank where all are", () => {
        expect(remedies(byPeriod(null, null))[0]).toMatch(/^“\(blank\)” is no period/);
    });
});

describe("the span of a budget", () => {
    it("may be a hundred years of months and no month more", () => {
        const spanning = (last: Date): string => remedies(budgetTable(["month", "actual"], [[new Date(1926, 0, 1), 1], [new Date(1926, 1, 1), 1], [last, 2]]))[0];
        expect(spanning(new Date(2025, 11, 1))).toBe("a picture");
        expect(spanning(new Date(2026, 1, 1))).toBe("A date is probably wrong: look for the first or the last, or filter the periods.");
    });

    it("is told wrong by a year of one digit too few", () => {
        expect(remedies(budgetTable(["month", "actual"], [[new Date(2026, 1, 1), 1], [new Date(2026, 2, 1), 1], [new Date(202, 2, 1), 1]]))[1]).toBe("Une date est sans doute fausse\u00a0: cherchez la première ou la dernière, ou filtrez les périodes.");
    });
});

describe("a closing date", () => {
    it("that no calendar has is refused in both languages", () => {
        expect(remedies(monthly({ actual: [1] }), { burn: { closing: "2026-02-30" } })).toEqual([
            "“2026-02-30” is no date. Write it as 2026-05-31, or leave it empty.",
            "«\u00a02026-02-30\u00a0» n'est pas une date. Écrivez-la comme 2026-05-31, ou laissez vide.",
        ]);
    });

    it("of spaces alone is none, and one before all periods closes nothing", () => {
        expect(modelOf(monthly({ actual: [1, 2] }), { chosen: { burn: { closing: "  " } } }).closing.source).toBe("actuals");
        const { closing, whole } = modelOf(monthly({ revised: [5, 5], actual: [1, 2] }), { chosen: { burn: { closing: "2020-01-31" } } });
        expect([closing.place, whole.figures.actual, whole.figures.revised]).toEqual([-1, undefined, 5]);
    });
});

describe("the currency of formats", () => {
    const twice = (one: string, other: string): Table => {
        const { columns, rows } = monthly({ actual: [1], revised: [2] });
        return { rows, columns: columns.map((column) => column.name === "actual" ? { ...column, format: one } : column.name === "revised" ? { ...column, format: other } : column) };
    };

    it("is the same by its sign and by its code", () => {
        expect(remedies(twice("#,0 €", "#,0 \"EUR\""))).toEqual(["a picture"]);
        expect(remedies(twice("\\$#,0", "#,0 \"USD\""))).toEqual(["a picture"]);
    });

    it("is not the dollar by which a format names its locale", () => {
        expect(remedies(twice("[$€-fr-FR] #,0", "#,0 €"))).toEqual(["a picture"]);
        expect(remedies(twice("[$-409]#,0 €", "#,0 €"))).toEqual(["a picture"]);
        expect(remedies(twice("[$$-en-US]#,0", "#,0 €"))[0]).toBe("Found: €, $. Filter on one currency, or bind amounts converted into one.");
        expect(currencyOf(readTable(createDataView(twice("[$€-fr-FR] #,0", "0"))))).toBe("€");
    });

    it("is none where formats name none", () => {
        expect(currencyOf(readTable(createDataView(twice("#,0", "0.0"))))).toBeUndefined();
    });
});

describe("a column of several roles", () => {
    const { columns, rows } = monthly({ actual: [1, 2] });
    const both: Table = { rows, columns: columns.map((column) => column.name === "Month" ? { ...column, roles: ["columns", "period"] } : column) };

    it("as the period is not said to split the amounts", () => {
        expect(burnQuestions(sourceOf(both))).toEqual([]);
    });

    it("is saved once", () => {
        expect([...exportLines(readTable(createDataView(both)))].map((line) => line.length)).toEqual([2, 2, 2]);
    });
});

describe("a row without a period", () => {
    it("lends no ratio of the model to a budget that nobody closed", () => {
        const { figures } = modelOf(budgetTable(["month", "planned", "costIndex"], [[month(1), 5, null], [null, null, 0.9]])).whole;
        expect(figures.costIndex).toBeUndefined();
    });
});
