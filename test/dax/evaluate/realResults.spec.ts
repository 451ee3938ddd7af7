import { DaxError } from "../../../dax/error";
import { openSession } from "../../../dax/query/session";
import { DaxSyntaxError } from "../../../dax/syntax/error";
import { DateValue, type Value } from "../../../dax/value";
import { dateLiteral } from "../../../dax/scalar/date/dateLiteral";
import { type ExpectedCell, HAS_RESULTS, type RealCase, realCases, realModel } from "./realResults";

/** Without a tolerance of the case. */
const RELATIVE = 1e-9;

function plainName(name: string): string {
    return name.replace(/['\s]/g, "").toLowerCase();
}

function numberOf(value: Value): number | undefined {
    if (value instanceof DateValue) return value.serial;
    return typeof value === "number" ? value : undefined;
}

function isNear(found: number, expected: number, tolerance: number | undefined): boolean {
    if (Object.is(found, expected)) return true;
    return Math.abs(found - expected) <= (tolerance ?? RELATIVE * Math.max(1, Math.abs(expected)));
}

function isSame(found: Value, expected: ExpectedCell, tolerance: number | undefined): boolean {
    if (expected === null || typeof expected === "string" || typeof expected === "boolean") return found === expected;
    const number = numberOf(found);
    if (number === undefined) return false;
    if (typeof expected === "number") return isNear(number, expected, tolerance);
    if ("date" in expected) return isNear(number, dateLiteral(expected.date), 1e-9);
    return Object.is(number, Number(expected.number));
}

type Rows = readonly (readonly Value[])[];

function areSame(found: readonly Value[], expected: readonly ExpectedCell[], tolerances: readonly (number | undefined)[]): boolean {
    return found.length === expected.length && expected.every((cell, index) => isSame(found[index], cell, tolerances[index]));
}

function differences({ expected: { rows = [] }, order }: RealCase, found: Rows, tolerances: readonly (number | undefined)[]): string | undefined {
    if (found.length !== rows.length) return `${found.length} rows instead of ${rows.length}`;
    if (order === "exact") {
        const at = rows.findIndex((row, index) => !areSame(found[index], row, tolerances));
        return at < 0 ? undefined : `row ${at + 1} is ${JSON.stringify(found[at])} instead of ${JSON.stringify(rows[at])}`;
    }
    const left = [...found];
    for (const row of rows) {
        const at = left.findIndex((candidate) => areSame(candidate, row, tolerances));
        if (at < 0) return `no row ${JSON.stringify(row)} among ${JSON.stringify(found).slice(0, 300)}`;
        left.splice(at, 1);
    }
    return undefined;
}

/** How the evaluator answers one case: right, or a sentence that tells the difference. */
function answer(one: RealCase): string {
    try {
        const [{ columns, rows }] = openSession(realModel(one.model)).query(one.query);
        if (one.expected.error === true) return `${one.id}: no error, but ${JSON.stringify(rows)}`;
        const names = columns.map(({ name }) => plainName(name));
        const wanted = one.expected.columns.map(plainName);
        if (names.join() !== wanted.join()) return `${one.id}: columns ${names.join()} instead of ${wanted.join()}`;
        const { tolerance = {} } = one;
        const tolerances = one.expected.columns.map((name) => tolerance[name] ?? tolerance["*"]);
        const difference = differences(one, rows, tolerances);
        return difference === undefined ? "right" : `${one.id}: ${difference}`;
    } catch (error) {
        if (!(error instanceof DaxError || error instanceof DaxSyntaxError)) throw error;
        // A refusal is no answer, not even where an error is wanted.
        return one.expected.error === true && error.code !== "UNSUPPORTED" ? "right" : `${one.id}: ${error.code} ${error.message}`;
    }
}

describe("results of the real engine", () => {
    beforeEach(() => {
        if (!HAS_RESULTS) pending("SKIPPED: dax-results is absent beside the repository");
    });

    it("are given for every one of the 286 cases", () => {
        const cases = realCases();
        expect(cases.length).toBe(286);
        expect(cases.map((one) => `${one.id} ${answer(one)}`).filter((found) => !found.endsWith(" right")).join("\n")).toBe("");
    });
});
