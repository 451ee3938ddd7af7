import * as fc from "fast-check";
import { openSession, type Session } from "../../../dax/query/session";
import type { Value } from "../../../dax/value";
import { loadTexts } from "../../../dataset/evaluate/load";
import { TINY_CASES } from "../tinyCases";
import { tinyTexts } from "../tinyTables";
import { ADDITIVE, AMOUNTS, NOT_ADDITIVE } from "./measures";
import { isIn, membersOf, PATIENCE, READING_DAY, SEED, upTo, valuesAt, valuesBy, wholePortfolio } from "./portfolio";
import { isSameSum, shown, sumOf } from "./sums";
import { contract } from "./texts";

const PROJECT = "'Project'[Project Id]";
const DAYS = [READING_DAY, "2025-06-15"];

function references(measures: readonly string[]): readonly string[] {
    return measures.map((measure) => `[${measure}]`);
}

/** One line for each measure whose parts do not make the whole. */
function departures(measures: readonly string[], whole: readonly Value[], parts: readonly (readonly Value[])[]): readonly string[] {
    return measures.flatMap((measure, index) => {
        const sum = sumOf(parts.map((part) => part[index]));
        return isSameSum(sum, whole[index]) ? [] : [`${measure}: the parts make ${shown(sum)}, the whole is ${shown(whole[index])}`];
    });
}

describe("additive measures", () => {
    let session: Session;
    let projects: readonly string[] = [];

    beforeAll(async () => {
        session = await wholePortfolio();
        projects = membersOf(session, PROJECT);
    }, PATIENCE);

    for (const day of DAYS) {
        for (const column of [PROJECT, "'Project'[Programme Id]", "'Project'[Directorate Id]"]) {
            it(`add up by ${column} as of ${day}`, () => {
                const whole = valuesAt(session, references(ADDITIVE), [upTo(day)]);
                const parts = valuesBy(session, column, references(ADDITIVE), [upTo(day)]);
                expect(parts.size).toBeGreaterThan(1);
                expect(departures(ADDITIVE, whole, [...parts.values()])).toEqual([]);
            }, PATIENCE);
        }
    }

    it("add up over any projects and all the others", () => {
        const whole = valuesAt(session, references(ADDITIVE), [upTo(READING_DAY)]);
        fc.assert(fc.property(fc.subarray([...projects]), (some) => {
            const inside = valuesAt(session, references(ADDITIVE), [upTo(READING_DAY), isIn(PROJECT, some)]);
            const outside = valuesAt(session, references(ADDITIVE), [upTo(READING_DAY), `NOT ( ${isIn(PROJECT, some)} )`]);
            expect(departures(ADDITIVE, whole, [inside, outside])).toEqual([]);
        }), { numRuns: 3, seed: SEED });
    }, PATIENCE);

    for (const tiny of TINY_CASES) {
        it(`add up in a portfolio of a few rows: ${tiny.name}`, async () => {
            const few = openSession(await loadTexts(tinyTexts(contract, tiny)));
            const day = tiny.closedThrough;
            const whole = valuesAt(few, references(ADDITIVE), [upTo(day)]);
            for (const column of [PROJECT, "'Project'[Directorate Id]"]) {
                const parts = valuesBy(few, column, references(ADDITIVE), [upTo(day)]);
                expect(departures(ADDITIVE, whole, [...parts.values()])).toEqual([]);
            }
        }, PATIENCE);
    }

    it("are BLANK over no project at all", () => {
        const values = valuesAt(session, references(ADDITIVE), [upTo(READING_DAY), isIn(PROJECT, [])]);
        expect(ADDITIVE.filter((_, index) => values[index] !== null)).toEqual([]);
    }, PATIENCE);

    it("are never below 0 for a project where they count or tell an amount", () => {
        const found = valuesBy(session, PROJECT, references(AMOUNTS), [upTo(READING_DAY)]);
        const below = [...found].flatMap(([project, values]) =>
            AMOUNTS.flatMap((measure, index) => (Number(values[index] ?? 0) < 0 ? [`${measure} of ${project}`] : [])));
        expect(below).toEqual([]);
    }, PATIENCE);

    it("leave out those that only look so: their parts do not make the whole", () => {
        const whole = valuesAt(session, references(NOT_ADDITIVE), [upTo(READING_DAY)]);
        const parts = [...valuesBy(session, PROJECT, references(NOT_ADDITIVE), [upTo(READING_DAY)]).values()];
        expect(departures(NOT_ADDITIVE, whole, parts).length).toBe(NOT_ADDITIVE.length);
    }, PATIENCE);
});
