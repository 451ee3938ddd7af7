import * as fc from "fast-check";
import type { Model } from "../../../dax/model/model";
import type { QueryResult } from "../../../dax/query/result";
import { openSession, type Session } from "../../../dax/query/session";
import { loadTexts } from "../../../dataset/evaluate/load";
import { INDICATORS } from "../indicators";
import { TINY_CASES } from "../tinyCases";
import { tinyTexts } from "../tinyTables";
import { named, PATIENCE, SEED, smallModel, upTo } from "./portfolio";
import { contract } from "./texts";

const DIRECTORATE = "'Project'[Directorate Id]";
const DAYS = ["2025-03-31", "2025-06-15", "2025-09-30"];

/** One indicator in one shape of query each: nothing is shared but what the session remembers. */
function queries(): readonly string[] {
    return INDICATORS.flatMap(({ measure }, index) => {
        const day = upTo(DAYS[index % DAYS.length]);
        const value = `"v", [${measure}]`;
        return [
            `EVALUATE SUMMARIZECOLUMNS ( 'Project'[Project Id], ${day}, ${value} ) ORDER BY 'Project'[Project Id]`,
            `EVALUATE CALCULATETABLE ( ROW ( ${value} ), ${day} )`,
            `EVALUATE SUMMARIZECOLUMNS ( ROLLUPADDISSUBTOTAL ( ${DIRECTORATE}, "all" ), ${day}, ${value} ) ORDER BY [all], ${DIRECTORATE}`,
        ];
    });
}

function ask(session: Session, texts: readonly string[]): ReadonlyMap<string, readonly QueryResult[]> {
    return new Map(texts.map((text) => [text, session.query(text)]));
}

/** As JSON, in which NaN and infinite numbers would all be null. */
function written(results: readonly QueryResult[] | undefined): string {
    return JSON.stringify(results, (_, value: unknown) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value));
}

function differing(one: ReadonlyMap<string, readonly QueryResult[]>, other: ReadonlyMap<string, readonly QueryResult[]>): readonly string[] {
    return [...one].filter(([text, results]) => written(results) !== written(other.get(text))).map(([text]) => text);
}

function someOf(texts: readonly string[], every: number): readonly string[] {
    return texts.filter((_, index) => index % every === 0);
}

describe("the evaluator", () => {
    const models: Model[] = [];

    beforeAll(async () => {
        for (const tiny of TINY_CASES) models.push(await loadTexts(tinyTexts(contract, tiny)));
    }, PATIENCE);

    it("gives the same answer twice, whatever it remembers, and a fresh session the same as a warm one", () => {
        for (const model of models) {
            const texts = someOf(queries(), 13);
            const warm = openSession(model);
            const first = ask(warm, texts);
            expect(differing(first, ask(warm, texts))).toEqual([]);
            expect(differing(first, ask(openSession(model), texts))).toEqual([]);
        }
    }, PATIENCE);

    it("gives the same answers in whatever order the queries come", () => {
        const some = fc.shuffledSubarray([...queries()], { minLength: 50, maxLength: 50 });
        const twoOrders = some.chain((texts) => fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: 50 })));
        const orders = fc.tuple(fc.constantFrom(...models), twoOrders);
        fc.assert(fc.property(orders, ([model, [one, other]]) => {
            expect(differing(ask(openSession(model), one), ask(openSession(model), other))).toEqual([]);
        }), { numRuns: 6, seed: SEED });
    }, PATIENCE);

    it("gives the same answers to a question of its own as among others in one query", () => {
        const session = openSession(models[0]);
        const apart = INDICATORS.map(({ measure }) => session.query(`EVALUATE ROW ( "v", [${measure}] )`)[0].rows[0][0]);
        const [{ rows: [together] }] = openSession(models[0]).query(`EVALUATE ROW ( ${named(INDICATORS.map(({ measure }) => `[${measure}]`))} )`);
        expect(together).toEqual(apart);
    }, PATIENCE);

    it("does not change the model that it reads: two sessions side by side do not disturb each other", async () => {
        const model = await smallModel();
        const texts = someOf(queries(), 40);
        const alone = ask(openSession(model), texts);
        const [one, other] = [openSession(model), openSession(model, { role: "PMO", userPrincipalName: "bureau.projets@banque.example" })];
        const mixed = new Map(texts.map((text) => {
            other.query(text);
            return [text, one.query(text)];
        }));
        expect(differing(alone, mixed)).toEqual([]);
    }, PATIENCE);
});
