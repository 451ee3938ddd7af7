import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { unsupportedCalls } from "../../../dax/functions";
import { DaxSyntaxError } from "../../../dax/syntax/error";
import { expressionsOf, parseExpression, parseQuery } from "../../../dax/syntax/parse";
import { calledFunctions } from "../../../dax/syntax/walk";
import { failureOf } from "./failure";

interface Case {
    readonly id: string;
    readonly tier: "core" | "extended";
    readonly query: string;
    readonly expression?: string;
    readonly functions: readonly string[];
}

interface Model {
    readonly name: string;
    readonly measures?: readonly { readonly name: string; readonly expression: string }[];
}

/** The collection lies beside the repository, not in it: where it is absent there is nothing to read. */
const RESULTS = resolve(import.meta.dirname, "..", "..", "..", "..", "shared", "dax-results");

/** Written like functions, and read as literals and operators. */
const NO_CALLS = new Set(["TRUE", "FALSE", "NOT"]);

function readJson(path: string): unknown {
    return JSON.parse(readFileSync(path, "utf8"));
}

function readCases(): readonly Case[] {
    const folder = join(RESULTS, "cases");
    return readdirSync(folder).filter((file) => file.endsWith(".json")).flatMap((file) => readJson(join(folder, file)) as Case[]);
}

function readModels(): readonly Model[] {
    const folder = join(RESULTS, "models");
    return readdirSync(folder).map((model) => readJson(join(folder, model, "model.json")) as Model);
}

/** Why a text is refused, other than for a construct that is named as unsupported. */
function refusal(id: string, read: () => unknown): readonly string[] {
    try {
        read();
        return [];
    } catch (error) {
        if (!(error instanceof DaxSyntaxError)) throw error;
        if (error.code === "UNSUPPORTED" && error.message.endsWith(" is not supported: write the expression without it.")) {
            console.warn(`${id}: ${error.message}`);
            return [];
        }
        return [`${id}: ${failureOf(read)}`];
    }
}

describe("real queries", () => {
    beforeEach(() => {
        if (!existsSync(RESULTS)) pending("SKIPPED: dax-results is absent beside the repository");
    });

    it("are read, unless they have a construct that is named as unsupported", () => {
        const cases = readCases();
        expect(cases.length).toBeGreaterThan(200);
        expect(cases.flatMap(({ id, query }) => refusal(id, () => parseQuery(query)))).toEqual([]);
    });

    it("are read as expressions too, where these stand alone", () => {
        const expressions = readCases().flatMap(({ id, expression }) => (expression === undefined ? [] : [{ id, expression }]));
        const measures = readModels().flatMap(({ name, measures: list = [] }) => list.map((one) => ({ id: `${name} ${one.name}`, expression: one.expression })));
        expect(expressions.length).toBeGreaterThan(100);
        expect(measures.length).toBeGreaterThan(0);
        expect([...expressions, ...measures].flatMap(({ id, expression }) => refusal(id, () => parseExpression(expression)))).toEqual([]);
    });

    it("use supported functions with numbers of arguments that fit, where they are core", () => {
        const faults = readCases().filter(({ tier }) => tier === "core")
            .flatMap(({ id, query }) => expressionsOf(parseQuery(query)).flatMap(unsupportedCalls).map(({ sentence }) => `${id}: ${sentence}`));
        expect(faults).toEqual([]);
    });

    it("call the functions that the collection lists for them, keywords and operators aside", () => {
        const different = readCases().flatMap(({ id, query, functions }) => {
            const called = new Set(expressionsOf(parseQuery(query)).flatMap((expression) => [...calledFunctions(expression)]));
            const listed = new Set(functions.filter((name) => !NO_CALLS.has(name)));
            const missing = [...listed].filter((name) => !called.has(name));
            const more = [...called].filter((name) => !listed.has(name));
            return missing.length + more.length === 0 ? [] : [`${id}: missing ${missing.join(" ")}, more ${more.join(" ")}`];
        });
        expect(different).toEqual([]);
    });
});
