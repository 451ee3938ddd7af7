import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { dateLiteral } from "../../../dax/scalar/date/dateLiteral";
import { parseExpression } from "../../../dax/syntax/parse";
import { BeyondScalars, evaluate, type Typed } from "./replay";

type Cell = number | string | boolean | null | { readonly date: string } | { readonly number: "Infinity" | "-Infinity" | "NaN" };

interface Case {
    readonly id: string;
    readonly expression?: string;
    readonly expected: { readonly rows?: readonly (readonly Cell[])[] };
    readonly tolerance?: Readonly<Record<string, number>>;
}

/** The collection lies beside the repository, not in it: where it is absent there is nothing to replay. */
const CASES = resolve(import.meta.dirname, "..", "..", "..", "..", "shared", "dax-results", "cases");

const RELATIVE = 1e-9;
const A_SECOND = 1 / 86_400;

function readCases(): readonly Case[] {
    return readdirSync(CASES).filter((file) => file.endsWith(".json"))
        .flatMap((file) => JSON.parse(readFileSync(join(CASES, file), "utf8")) as Case[]);
}

function isNear(actual: unknown, expected: number, tolerance: number): boolean {
    return typeof actual === "number" && (Object.is(actual, expected) || Math.abs(actual - expected) <= tolerance);
}

function isSame({ value, type }: Typed, expected: Cell, tolerance = 0): boolean {
    if (typeof expected === "number") return type !== "dateTime" && isNear(value, expected, Math.max(tolerance, Math.abs(expected) * RELATIVE));
    if (typeof expected !== "object" || expected === null) return value === expected;
    if ("date" in expected) return type === "dateTime" && isNear(value, dateLiteral(expected.date), A_SECOND / 2);
    return Object.is(value, Number(expected.number));
}

/** undefined if the case is beyond scalars, else "" or what is different. */
function differenceOf({ id, expression = "", expected, tolerance }: Case): string | undefined {
    try {
        const actual = evaluate(parseExpression(expression));
        const wanted = expected.rows?.[0][0] ?? null;
        return isSame(actual, wanted, tolerance?.["*"]) ? "" : `${id}: ${expression} is ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`;
    } catch (error) {
        if (error instanceof BeyondScalars) return undefined;
        return `${id}: ${expression} fails: ${String(error)}`;
    }
}

describe("real results of scalar expressions", () => {
    beforeEach(() => {
        if (!existsSync(CASES)) pending("SKIPPED: dax-results is absent beside the repository");
    });

    it("are those of the scalar library", () => {
        const differences = readCases().filter(({ expression }) => expression !== undefined).map(differenceOf);
        const replayed = differences.filter((difference) => difference !== undefined);
        expect(replayed.length).toBeGreaterThan(150);
        expect(replayed.filter((difference) => difference !== "")).toEqual([]);
    });
});
