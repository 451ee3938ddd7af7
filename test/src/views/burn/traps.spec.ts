import { burnQuestions } from "../../../../src/views/burn/notices";
import { figureItems } from "../../../../src/views/burn/figureItems";
import { faultMessage } from "../../../../src/views/burn/faults";
import { isFault } from "../../../../src/views/burn/model";
import { makeDateTexts } from "../../../../src/text/dates";
import { english, french } from "../../text/texts";
import { budgetTable, frameOf, marksOf, modelOf, modelOrFault, month, monthly, settingsWith, sourceOf } from "./budgets";

const questions = (...asked: Parameters<typeof sourceOf>): readonly string[] => burnQuestions(sourceOf(...asked));
const rounded = (line: ArrayLike<number> | undefined): (number | undefined)[] => Array.from(line ?? [], (amount) => Number.isNaN(amount) ? undefined : amount);

describe("a month under way", () => {
    const table = monthly({ revised: [900, 900, 900, 900], actual: [100, 200, 300, 305] });

    it("is no dip: the actuals end with the last month that is over", () => {
        const model = modelOf(table, { now: new Date(2026, 3, 10) });
        expect(model.closing.place).toBe(2);
        expect(rounded(model.whole.lines.actual)).toEqual([100, 200, 300, undefined]);
        expect(model.whole.figures.actual).toBe(300);
        // (300 − 0) over three months would need the amount before January, which is not told.
        expect(model.whole.figures.burnRate).toBeUndefined();
    });

    it("is told to be left out", () => {
        expect(questions(table, { now: new Date(2026, 3, 10) })).toContain("The actuals of 1 period after the closing are not drawn.");
        expect(questions(table, { now: new Date(2026, 4, 10) })).toEqual([]);
    });
});

describe("actuals after the closing", () => {
    it("are not drawn and are counted, whoever tells the closing", () => {
        const actual = [100, 200, 300, 400];
        const byAuthor = modelOf(monthly({ actual }), { chosen: { burn: { closing: "2026-02-28" } } });
        const byModel = modelOf(budgetTable(["month", "actual", "closing"], actual.map((amount, at) => [month(at + 1), amount, new Date(2026, 1, 28)])));
        for (const model of [byAuthor, byModel]) expect([model.closing.place, model.actualsAfter, model.whole.figures.actual]).toEqual([1, 2, 200]);
        expect([byAuthor.closing.source, byModel.closing.source]).toEqual(["chosen", "model"]);
    });

    it("end with the author's closing before the model's", () => {
        const table = budgetTable(["month", "actual", "closing"], [1, 2, 3].map((at) => [month(at), at * 100, new Date(2026, 1, 28)]));
        expect(modelOf(table, { chosen: { burn: { closing: "2026-01-31" } } }).closing.place).toBe(0);
    });
});

describe("months that are missing", () => {
    const periodic = { burn: { input: "periodic" } } as const;

    it("are not zero, and are counted", () => {
        const model = modelOf(monthly({ revised: [900, 900, 900, 900, 900], actual: [100, null, 100, 100, 100] }), { chosen: periodic });
        expect(model.whole.missing).toBe(1);
        expect(model.whole.figures.actual).toBe(400);
        expect(model.whole.alerts().map(({ name, amount }) => [name, amount])).toContain(["missingClosing", 1]);
    });

    it("give no burn rate while one of the last three is missing", () => {
        const rate = (actual: readonly (number | null)[]): number | undefined => modelOf(monthly({ actual }), { chosen: periodic }).whole.figures.burnRate;
        expect(rate([100, 100, null, 100, 100])).toBeUndefined();
        expect(rate([100, null, 90, 100, 110])).toBe(100);
    });

    it("stand on the axis though no row tells of them", () => {
        const model = modelOf(budgetTable(["month", "actual"], [[month(1), 100], [month(4), 400]]));
        expect(model.axis?.starts.map((start) => start.getMonth())).toEqual([0, 1, 2, 3]);
    });

    it("make no dip of a whole whose parts are told in different months", () => {
        const rows = [["A", month(1), 100], ["A", month(2), 200], ["A", month(3), 300], ["B", month(1), 50], ["B", month(3), 70]] as const;
        expect(rounded(modelOf(budgetTable(["project", "month", "actual"], rows)).whole.lines.actual)).toEqual([150, 250, 370]);
    });
});

describe("annual budgets", () => {
    // Two years: 100 a month; the envelope of 2026 holds 200 carried over from 2025.
    const months = Array.from({ length: 24 }, (_, at) => new Date(2025, at, 1));
    const rows = months.map((start, at) => [start, at < 12 ? 1200 : 1400, (at + 1) * 100] as const);
    const table = budgetTable(["month", "revised", "actual"], [[new Date(2024, 11, 1), 1000, 0], ...rows]);

    it("beside actuals of a whole life call for a look", () => {
        expect(questions(table).some((sentence) => sentence.startsWith("The budget changes with each fiscal year alone"))).toBe(true);
    });

    it("are held against what their year spends, where the author says so", () => {
        const { whole, shown } = modelOf(table, { chosen: { burn: { scope: "fiscalYear" } } });
        expect(shown).toEqual({ from: 13, to: 24 });
        expect([whole.figures.revised, whole.figures.actual]).toEqual([1400, 1200]);
    });

    it("are never added up over time, so that a carry-over in them counts once", () => {
        expect(modelOf(table).whole.figures.revised).toBe(1400);
    });

    it("follow a fiscal year that begins in another month", () => {
        const { shown, axis } = modelOf(table, { chosen: { burn: { scope: "fiscalYear", fiscalStart: 4 } } });
        expect([axis?.starts[shown.from].getMonth(), axis?.starts[shown.from].getFullYear()]).toEqual([3, 2026]);
    });
});

describe("figures", () => {
    it("may have less than nothing remaining", () => {
        const { figures } = modelOf(monthly({ revised: [100, 100], actual: [80, 130] })).whole;
        expect(figures.remaining).toBe(-30);
    });

    it("hold commitments beside actuals, never added to them", () => {
        const { figures } = modelOf(monthly({ revised: [500, 500], committed: [200, 300], actual: [100, 250] })).whole;
        expect([figures.committed, figures.actual, figures.remaining]).toEqual([300, 250, 250]);
    });

    it("tell no CPI of a budget that has spent nothing", () => {
        const source = sourceOf(monthly({ revised: [500, 500], actual: [0, 0], earned: [0, 50], planned: [100, 500] }));
        expect(source.model.whole.figures.costIndex).toBeUndefined();
        expect(figureItems(source.model.whole, source, settingsWith().alerts).map(({ key }) => key)).not.toContain("costIndex");
    });

    it("tell no SPI once the plan is over", () => {
        const told = (planned: readonly number[]): number | undefined => modelOf(monthly({ planned, actual: [50, 90, 90], earned: [40, 80, 80] })).whole.figures.scheduleIndex;
        expect(told([50, 100, 100])).toBeUndefined();
        expect(told([50, 100, 100, 200])).toBe(0.8);
    });

    it("live with credits and negative actuals", () => {
        const model = modelOf(monthly({ revised: [500, 500, 500], actual: [100, -50, 20] }));
        expect(model.whole.figures.actual).toBe(20);
        for (const { at } of marksOf(frameOf(monthly({ revised: [500, 500], actual: [100, -50] }), { width: 700, height: 420 }))) expect(JSON.stringify(at)).not.toMatch(/NaN|null/);
    });

    it("are told of one month alone", () => {
        const { figures } = modelOf(monthly({ revised: [500], actual: [100], forecast: [100] })).whole;
        expect([figures.revised, figures.actual, figures.landing]).toEqual([500, 100, 100]);
    });

    it("are told of 240 months", () => {
        const rows = Array.from({ length: 240 }, (_, at) => [new Date(2006, at, 1), 50_000, at * 100] as const);
        expect(modelOf(budgetTable(["month", "revised", "actual"], rows)).length).toBe(240);
    });

    it("are told of 500 projects", () => {
        const rows = Array.from({ length: 500 }, (_, at) => [`P${at}`, month(1), 10, 5] as const);
        const model = modelOf(budgetTable(["project", "month", "revised", "actual"], rows));
        expect([model.parts.length, model.whole.figures.revised, model.whole.figures.actual]).toEqual([500, 5000, 2500]);
    });

    it("take an envelope from the first day before anything is closed", () => {
        const { figures } = modelOf(monthly({ revised: [500, 500], planned: [100, 500] })).whole;
        expect(figures.revised).toBe(500);
    });
});

describe("what is refused", () => {
    const messageOf = (...asked: Parameters<typeof modelOrFault>): readonly string[] => {
        const fault = modelOrFault(...asked);
        if (!isFault(fault)) return ["a picture"];
        return [english, french].flatMap((texts) => {
            const { title, lines } = faultMessage(fault, texts, makeDateTexts(texts));
            return [title, ...lines];
        });
    };

    it("are two currencies, told by a field, by formats or by a format of each row", () => {
        const rows: readonly (readonly [string, Date, number])[] = [["EUR", month(1), 100], ["USD", month(1), 100]] as const;
        expect(messageOf(budgetTable(["currency", "month", "actual"], rows))).toEqual([
            "Amounts in several currencies are not added", "Found: EUR, USD. Filter on one currency, or bind amounts converted into one.",
            "Des montants en plusieurs devises ne s'additionnent pas", "Trouvé\u00a0: EUR, USD. Filtrez sur une devise, ou liez des montants convertis en une seule.",
        ]);
        const { columns, rows: plain } = monthly({ actual: [1], revised: [2] });
        const formats = { rows: plain, columns: columns.map((column) => column.name === "revised" ? { ...column, format: "$#,0" } : column) };
        expect(messageOf(formats)[1]).toBe("Found: $, €. Filter on one currency, or bind amounts converted into one.");
        const dynamic = { rows: [[month(1), 1], [month(2), 2]], columns: columns.slice(0, 2).map((column) => ({ ...column, format: undefined })) } as unknown as typeof formats;
        const message = messageOf(dynamic, { dataView: (view) => {
            const values = (view.categorical?.values ?? []) as unknown as { objects?: unknown }[];
            values[0].objects = [{ general: { formatString: "#,0 €" } }, { general: { formatString: "£#,0" } }];
            return view;
        } });
        expect(message[1]).toMatch(/€, £/);
    });

    it("are two versions of a budget", () => {
        const rows = [["Initial", month(1), 100], ["Revision 2", month(1), 120]] as const;
        expect(messageOf(budgetTable(["version", "month", "revised"], rows)).slice(0, 2)).toEqual(["Several versions of the budget are in scope", "Found: Initial, Revision 2. Filter on one version, or bind the budget in force."]);
        expect(messageOf(budgetTable(["version", "month", "revised"], rows.slice(0, 1)))).toEqual(["a picture"]);
    });

    it("are periods that cannot be read, and dates a thousand months apart", () => {
        expect(messageOf(budgetTable(["text", "actual"], [["2026-01", 1], ["soon", 2]])).slice(0, 2)).toEqual(["A period cannot be read", "“soon” is no period. Bind a date, a year, or text such as 2026-05 or 2026-Q2."]);
        expect(messageOf(budgetTable(["month", "actual"], [[new Date(1900, 0, 1), 1], [month(2), 2]]))[0]).toBe("The periods span more than 1,200 of them");
    });

    it("is a closing date that is none", () => {
        expect(messageOf(monthly({ actual: [1] }), { chosen: { burn: { closing: "31/05/2026" } } }).slice(0, 2)).toEqual(["The closing date cannot be read", "“31/05/2026” is no date. Write it as 2026-05-31, or leave it empty."]);
    });
});

describe("days within a month", () => {
    const days = [[new Date(2026, 0, 10), 900, 100, 5], [new Date(2026, 0, 31), 1000, 180, 7], [new Date(2026, 1, 14), 1000, 250, 6]] as const;
    const table = budgetTable(["month", "revised", "actual", "madeForecast"], days);

    it("tell sums and envelopes once: those of the last day, whatever the order of the rows", () => {
        for (const rows of [days, [...days].reverse()]) {
            const { whole } = modelOf(budgetTable(["month", "revised", "actual"], rows.map(([day, revised, actual]) => [day, revised, actual])));
            expect([rounded(whole.lines.actual), rounded(whole.lines.revised)]).toEqual([[180, 250], [1000, 1000]]);
        }
    });

    it("add up what was spent in each of them", () => {
        expect(rounded(modelOf(table, { chosen: { burn: { input: "periodic" } } }).whole.lines.actual)).toEqual([280, 530]);
        expect(rounded(modelOf(table).whole.lines.madeForecast)).toEqual([12, 6]);
    });

    it("add up what several rows tell of the same day", () => {
        const rows = [["CAPEX", new Date(2026, 0, 31), 100], ["OPEX", new Date(2026, 0, 31), 50], ["CAPEX", new Date(2026, 0, 10), 70]] as const;
        expect(modelOf(budgetTable(["nature", "month", "actual"], rows)).whole.figures.actual).toBe(150);
    });
});

describe("rows in", () => {
    it("are rows out and rows rejected, each with its reason", () => {
        const table = budgetTable(["project", "month", "actual"], [["A", month(1), 100], ["A", null, 7], ["B", month(1), "many"]]);
        const { model } = sourceOf(table);
        expect([model.reading.withoutPeriod, model.reading.unreadable]).toEqual([1, 1]);
        expect(questions(table)).toEqual(["1 row has no period and is not drawn.", "1 amount is no number and is left out."]);
    });
});
