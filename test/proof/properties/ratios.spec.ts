import type { Session } from "../../../dax/query/session";
import type { Value } from "../../../dax/value";
import { RATIOS } from "./measures";
import { membersOf, PATIENCE, READING_DAY, upTo, valuesAt, valuesBy, wholePortfolio } from "./portfolio";
import { isSameQuotient, shown, sumOf } from "./sums";

const PROJECT = "'Project'[Project Id]";
const GROUPS = ["'Project'[Programme Id]", "'Project'[Directorate Id]", "'Project'[Project Id]"];

const MEASURES = RATIOS.map(({ measure }) => `[${measure}]`);
const SUMS = RATIOS.flatMap(({ numerator, denominator }) => [numerator, denominator]);

/**
 * As DIVIDE; a population that is known, and in which nothing qualifies, makes 0. TCPI is BLANK once the budget is spent; no other
 * denominator is below 0.
 */
function quotient(numerator: Value, denominator: Value): Value {
    if (typeof denominator !== "number" || denominator <= 0) return null;
    return typeof numerator === "number" ? numerator / denominator : 0;
}

function departures(where: string, ratios: readonly Value[], sums: readonly (readonly Value[])[]): readonly string[] {
    return RATIOS.flatMap(({ measure }, index) => {
        const expected = quotient(sumOf(sums.map((row) => row[2 * index])), sumOf(sums.map((row) => row[2 * index + 1])));
        return isSameQuotient(ratios[index], expected) ? [] : [`${measure} at ${where}: ${shown(ratios[index])}, of the sums ${shown(expected)}`];
    });
}

describe("ratios", () => {
    let session: Session;
    let sumsByProject: ReadonlyMap<string, readonly Value[]> = new Map();

    beforeAll(async () => {
        session = await wholePortfolio();
        sumsByProject = valuesBy(session, PROJECT, SUMS, [upTo(READING_DAY)]);
    }, PATIENCE);

    /** The projects of each member of a column. */
    function projectsBy(column: string): ReadonlyMap<string, readonly string[]> {
        const [{ rows }] = session.query(`EVALUATE SUMMARIZE ( 'Project', ${[...new Set([column, PROJECT])].join(", ")} )`);
        const found = new Map<string, string[]>();
        for (const row of rows) {
            const key = shown(row[0]);
            found.set(key, [...(found.get(key) ?? []), shown(row[row.length - 1])]);
        }
        return found;
    }

    function sumsOf(projects: readonly string[]): readonly (readonly Value[])[] {
        return projects.flatMap((project) => {
            const sums = sumsByProject.get(project);
            return sums === undefined ? [] : [sums];
        });
    }

    it("are the quotient of the sums over all projects", () => {
        const ratios = valuesAt(session, MEASURES, [upTo(READING_DAY)]);
        expect(departures("the total", ratios, [...sumsByProject.values()])).toEqual([]);
    }, PATIENCE);

    for (const column of GROUPS) {
        it(`are the quotient of the sums in each group of ${column}`, () => {
            const ratios = valuesBy(session, column, MEASURES, [upTo(READING_DAY)]);
            const groups = projectsBy(column);
            expect([...ratios.keys()].every((key) => groups.has(key))).toBeTrue();
            const found = [...ratios].flatMap(([key, values]) => departures(key, values, sumsOf(groups.get(key) ?? [])));
            expect(found).toEqual([]);
        }, PATIENCE);
    }

    it("do not add up: over the projects their sum is not the whole, nor is their mean", () => {
        const whole = valuesAt(session, MEASURES, [upTo(READING_DAY)]);
        const parts = [...valuesBy(session, PROJECT, MEASURES, [upTo(READING_DAY)]).values()];
        const projects = membersOf(session, PROJECT);
        expect(parts.length).toBe(projects.length);
        const adding = RATIOS.filter((_, index) => isSameQuotient(sumOf(parts.map((part) => part[index])), whole[index]));
        expect(adding).toEqual([]);
    }, PATIENCE);
});
