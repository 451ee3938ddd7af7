import * as fc from "fast-check";
import { openSession, type Session } from "../../../dax/query/session";
import type { Value } from "../../../dax/value";
import { loadTexts } from "../../../dataset/evaluate/load";
import { INDICATORS } from "../indicators";
import { versionsCase } from "../tiny/budget/versions";
import type { TinyCase } from "../tiny/tinyCase";
import { TINY_CASES } from "../tinyCases";
import { tinyTexts } from "../tinyTables";
import { PATIENCE, SEED, upTo, valuesAt, valuesBy } from "./portfolio";
import { isSameSum, shown } from "./sums";
import { contract, type Row, rowsOf, type Texts, withRows } from "./texts";

const MEASURES = INDICATORS.map(({ measure }) => `[${measure}]`);

const draftWeather = fc.record({
    project: fc.nat(), dimension: fc.nat(), period: fc.nat(), level: fc.integer({ min: 1, max: 4 }), isRating: fc.boolean(),
});
const draftMoney = fc.record({
    project: fc.nat(), day: fc.nat(), month: fc.nat(), type: fc.constantFrom("initial", "revised", "transfer", "baseline", "forecast"),
    nature: fc.nat(), amount: fc.integer({ min: -900_000, max: 900_000 }),
});

type DraftWeather = typeof draftWeather extends fc.Arbitrary<infer T> ? T : never;
type DraftMoney = typeof draftMoney extends fc.Arbitrary<infer T> ? T : never;

function pick<T>(items: readonly T[], number: number): T {
    return items[number % items.length];
}

function reportOf(texts: Texts, { project, dimension, period, level, isRating }: DraftWeather, index: number): readonly Row[] {
    const periods = rowsOf(texts, "reporting_period");
    if (periods.length === 0) return [];
    const { period_id, end_date, due_date } = pick(periods, period);
    return [{
        report_id: `DRAFT-${index}`, project_id: pick(rowsOf(texts, "project"), project).project_id,
        dimension_id: pick(rowsOf(texts, "weather_dimension"), dimension).dimension_id, period_id, effective_date: due_date || end_date,
        entry_date: `${end_date}T08:00:00`, rating_state: isRating ? "rated" : "reset", level: isRating ? String(level) : "",
        declared_trend: "0", comment: "Not yet told", action: "None", entered_by: "P", entry_status: "draft", comment_language: "en",
    }];
}

function versionOf(texts: Texts, { day, type }: DraftMoney, index: number): Row {
    const { date } = pick(rowsOf(texts, "calendar"), day * 31);
    return { version_id: `DRAFT-${index}`, label_fr: "Brouillon", label_en: "Draft", version_type: type, version_date: date, is_approved: "false" };
}

function movementOf(texts: Texts, draft: DraftMoney, index: number): Row {
    const { date } = pick(rowsOf(texts, "calendar"), draft.month * 17);
    const isForecast = draft.type === "forecast";
    return {
        movement_id: `DRAFT-${index}`, project_id: pick(rowsOf(texts, "project"), draft.project).project_id, month: `${date.slice(0, 7)}-01`,
        nature_id: pick(rowsOf(texts, "budget_nature"), draft.nature).nature_id, measure: isForecast ? "forecast" : "budget",
        version_id: `DRAFT-${index}`, snapshot_date: isForecast ? versionOf(texts, draft, index).version_date : "", amount: String(draft.amount),
        currency: "EUR", amount_eur: String(draft.amount), person_days: "7", source: "finance",
        document_id: draft.type === "transfer" ? `DRAFT-${index}` : "",
    };
}

interface Drafts {
    readonly weather: readonly DraftWeather[];
    readonly money: readonly DraftMoney[];
}

function withDrafts(texts: Texts, { weather, money }: Drafts): Texts {
    let changed = withRows(texts, "weather_report", (rows) => [...rows, ...weather.flatMap((draft, index) => reportOf(texts, draft, index))]);
    changed = withRows(changed, "budget_version", (rows) => [...rows, ...money.map((draft, index) => versionOf(texts, draft, index))]);
    return withRows(changed, "budget_movement", (rows) => [...rows, ...money.map((draft, index) => movementOf(texts, draft, index))]);
}

function daysOf({ cells }: TinyCase): readonly string[] {
    const days = cells.flatMap(({ when }) => ("asOf" in when ? [when.asOf] : []));
    return [...new Set(days)].sort().slice(-1);
}

/** Every indicator at the total and for each project, at the last day that the case tells of. */
function readings(session: Session, days: readonly string[]): ReadonlyMap<string, Value> {
    return new Map(days.flatMap((day) => {
        const total = valuesAt(session, MEASURES, [upTo(day)]);
        const byProject = valuesBy(session, "'Project'[Project Id]", MEASURES, [upTo(day)]);
        return [["total", total] as const, ...byProject].flatMap(([where, values]) =>
            MEASURES.map((measure, index): [string, Value] => [`${measure} of ${where} as of ${day}`, values[index]]));
    }));
}

function changes(before: ReadonlyMap<string, Value>, after: ReadonlyMap<string, Value>): readonly string[] {
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((cell) => {
        const [was, is] = [before.get(cell) ?? null, after.get(cell) ?? null];
        return isSameSum(was, is) ? [] : [`${cell}: ${shown(was)} without drafts, ${shown(is)} with them`];
    });
}

describe("draft reports and unapproved versions", () => {
    it("would change indicators if they were published and approved", async () => {
        const texts = tinyTexts(contract, versionsCase);
        const days = daysOf(versionsCase);
        const [{ date }] = rowsOf(texts, "calendar");
        const draft: DraftMoney = { project: 0, day: 0, month: 0, type: "revised", nature: 0, amount: 1000 };
        const added = withRows(withDrafts(texts, { weather: [], money: [draft] }), "budget_version", (rows) =>
            rows.map((row) => (row.version_id.startsWith("DRAFT") ? { ...row, version_date: date, is_approved: "true" } : row)));
        const changed = changes(readings(openSession(await loadTexts(texts)), days), readings(openSession(await loadTexts(added)), days));
        expect(changed.some((line) => line.startsWith("[Current Budget] of total"))).toBeTrue();
    }, PATIENCE);

    for (const tiny of TINY_CASES) {
        it(`change no indicator: ${tiny.name}`, async () => {
            const texts = tinyTexts(contract, tiny);
            const days = daysOf(tiny);
            const before = readings(openSession(await loadTexts(texts)), days);
            const drafts = fc.record({
                weather: fc.array(draftWeather, { minLength: 3, maxLength: 6 }), money: fc.array(draftMoney, { minLength: 3, maxLength: 6 }),
            });
            await fc.assert(fc.asyncProperty(drafts, async (some) => {
                const after = readings(openSession(await loadTexts(withDrafts(texts, some))), days);
                expect(changes(before, after)).toEqual([]);
            }), { numRuns: 2, seed: SEED });
        }, PATIENCE);
    }
});
