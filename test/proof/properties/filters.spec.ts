import * as fc from "fast-check";
import type { Session } from "../../../dax/query/session";
import type { Value } from "../../../dax/value";
import { isIn, listed, membersOf, PATIENCE, SEED, smallPortfolio, upTo, valuesAt } from "./portfolio";
import { isSameSum, shown } from "./sums";

/** Columns of different tables, each with one that no other filter of the list touches. */
const COLUMNS = [
    "'Project'[Programme Id]", "'Budget Nature'[Category]", "'Budget Version'[Version Type]", "'Budget Movement'[Measure]",
    "'Weather Dimension'[Dimension Id]", "'Weather Report'[Entry Status]", "'Risk Snapshot'[Strategy]", "'Priority'[Priority Id]",
];

const MEASURES = [
    "[Current Budget]", "[Actual Cost]", "[Landing]", "[CPI]", "[Weather Level]", "[Expected Loss]", "[Weighted Contribution]",
    "[Collection Rate]", "SUM ( 'Budget Movement'[Amount EUR] )", "COUNTROWS ( 'Budget Movement' )", "COUNTROWS ( 'Weather Report' )",
    "COUNTROWS ( VALUES ( 'Project'[Project Id] ) )", "COUNTROWS ( 'Risk Snapshot' )",
];

const DAYS = ["2026-05-31", "2025-06-15", "2024-12-31"];

interface Order {
    readonly filters: readonly string[];
    /** The same in another order. */
    readonly turned: readonly string[];
    readonly measures: readonly string[];
}

function calculate(expression: string, filters: readonly string[]): string {
    return `CALCULATE ( ${[expression, ...filters].join(", ")} )`;
}

/** One CALCULATE in the other, a filter each: the first filter outermost. */
function nested(expression: string, filters: readonly string[]): string {
    return filters.reduceRight((inner, filter) => calculate(inner, [filter]), expression);
}

function expectSame(one: readonly Value[], other: readonly Value[], what: readonly string[]): void {
    const differing = what.flatMap((expression, index) =>
        (isSameSum(one[index], other[index]) ? [] : [`${expression}: ${shown(one[index])}, ${shown(other[index])}`]));
    expect(differing).toEqual([]);
}

describe("filters", () => {
    let session: Session;
    const members = new Map<string, readonly string[]>();

    beforeAll(async () => {
        session = await smallPortfolio();
        for (const column of COLUMNS) members.set(column, membersOf(session, column));
    }, PATIENCE);

    function filterOn(column: string): fc.Arbitrary<string> {
        const some = fc.subarray([...(members.get(column) ?? [])], { minLength: 1 }).map((keys) => isIn(column, keys));
        return fc.oneof(some, some.map((filter) => `NOT ( ${filter} )`), some.map((filter) => `KEEPFILTERS ( ${filter} )`));
    }

    const day = fc.constantFrom(...DAYS).map(upTo);

    /** Three filters on columns of three tables, and a day. */
    function someFilters(): fc.Arbitrary<readonly string[]> {
        return fc.shuffledSubarray(COLUMNS, { minLength: 3, maxLength: 3 })
            .chain((columns) => fc.tuple(day, ...columns.map(filterOn)))
            .map((filters) => filters);
    }

    function orders(): fc.Arbitrary<Order> {
        const some = fc.shuffledSubarray(MEASURES, { minLength: 3, maxLength: 3 });
        return fc.tuple(someFilters(), some).chain(([filters, measures]) =>
            fc.shuffledSubarray([...filters], { minLength: filters.length }).map((turned) => ({ filters, turned, measures })));
    }

    it("of one CALCULATE change nothing by their order", () => {
        fc.assert(fc.property(orders(), ({ filters, turned, measures }) => {
            const one = valuesAt(session, measures.map((measure) => calculate(measure, filters)), []);
            expectSame(one, valuesAt(session, measures.map((measure) => calculate(measure, turned)), []), measures);
        }), { numRuns: 25, seed: SEED });
    }, PATIENCE);

    it("of nested CALCULATEs on columns of different tables change nothing by their order", () => {
        fc.assert(fc.property(orders(), ({ filters, turned, measures }) => {
            const one = valuesAt(session, measures.map((measure) => nested(measure, filters)), []);
            expectSame(one, valuesAt(session, measures.map((measure) => nested(measure, turned)), []), measures);
            expectSame(one, valuesAt(session, measures.map((measure) => calculate(measure, filters)), []), measures);
        }), { numRuns: 25, seed: SEED });
    }, PATIENCE);

    it("mean the same in CALCULATETABLE around a grouping and as arguments of the grouping", () => {
        const table = fc.shuffledSubarray(COLUMNS, { minLength: 2, maxLength: 2 }).chain((columns) => fc.tuple(...columns.map((column) =>
            fc.subarray([...(members.get(column) ?? [])], { minLength: 1 }).map((keys) => `TREATAS ( ${listed(keys)}, ${column} )`))));
        fc.assert(fc.property(fc.tuple(day, table), ([date, tables]) => {
            const filters = [date, ...tables].join(", ");
            const values = `"v", [Current Budget], "w", COUNTROWS ( 'Budget Movement' )`;
            const inside = session.query(`EVALUATE SUMMARIZECOLUMNS ( 'Project'[Phase], ${filters}, ${values} ) ORDER BY 'Project'[Phase]`);
            const outside = session.query(
                `EVALUATE CALCULATETABLE ( SUMMARIZECOLUMNS ( 'Project'[Phase], ${values} ), ${filters} ) ORDER BY 'Project'[Phase]`);
            expect(outside).toEqual(inside);
        }), { numRuns: 10, seed: SEED });
    }, PATIENCE);

    it("in KEEPFILTERS never enlarge, and leave what both allow", () => {
        const pairs = fc.constantFrom(...COLUMNS).chain((column) => fc.record({
            column: fc.constant(column),
            outer: fc.subarray([...(members.get(column) ?? [])], { minLength: 1 }),
            inner: fc.subarray([...(members.get(column) ?? [])], { minLength: 1 }),
        }));
        fc.assert(fc.property(pairs, ({ column, outer, inner }) => {
            const [outerFilter, keptFilter] = [isIn(column, outer), `KEEPFILTERS ( ${isIn(column, inner)} )`];
            const [{ rows }] = session.query(`EVALUATE CALCULATETABLE ( CALCULATETABLE ( VALUES ( ${column} ), ${keptFilter} ), ${outerFilter} )`);
            const both = outer.filter((key) => inner.includes(key));
            expect(rows.map(([key]) => shown(key)).sort()).toEqual([...both].sort());
            const counted = "COUNTROWS ( 'Budget Movement' )";
            const [without, kept] = valuesAt(session, [counted, calculate(counted, [keptFilter])], [outerFilter]);
            expect(Number(kept ?? 0)).toBeLessThanOrEqual(Number(without ?? 0));
        }), { numRuns: 30, seed: SEED });
    }, PATIENCE);

    it("on all members change nothing", () => {
        for (const column of [...COLUMNS, "'Project'[Project Id]"]) {
            const all = `TREATAS ( VALUES ( ${column} ), ${column} )`;
            const free = valuesAt(session, MEASURES, []);
            expectSame(valuesAt(session, MEASURES, [all]), free, MEASURES.map((measure) => `${measure} over all of ${column}`));
            expectSame(valuesAt(session, MEASURES, [`ALL ( ${column} )`]), free, MEASURES);
            expectSame(valuesAt(session, MEASURES, [`KEEPFILTERS ( ${all} )`]), free, MEASURES);
        }
    }, PATIENCE);

    it("on all members leave every other filter in place", () => {
        fc.assert(fc.property(someFilters(), (filters) => {
            const some = valuesAt(session, MEASURES.slice(-5), filters);
            const all = COLUMNS.map((column) => `KEEPFILTERS ( VALUES ( ${column} ) )`);
            const wrapped = MEASURES.slice(-5).map((measure) => calculate(measure, all));
            expectSame(valuesAt(session, wrapped, filters), some, MEASURES.slice(-5));
        }), { numRuns: 20, seed: SEED });
    }, PATIENCE);

    it("on values that no row has leave nothing", () => {
        const values = valuesAt(session, MEASURES, [`TREATAS ( ${listed(["no such project"])}, 'Project'[Project Id] )`]);
        expect(values.map((value) => value ?? 0)).toEqual(MEASURES.map(() => 0));
    }, PATIENCE);
});
