import type { Definition, Query } from "../../../dax/syntax/ast";
import { expressionsOf, parseQuery } from "../../../dax/syntax/parse";
import { failureOf } from "./failure";
import { tree } from "./show";

const failure = (text: string): string => failureOf(() => parseQuery(text));

const definition = (one: Definition): string =>
    `${one.kind} ${one.kind === "measure" ? `${one.table}/` : ""}${one.name} ${tree(one.expression)} ${one.at.line}:${one.at.column}`;

function shown({ definitions, evaluations }: Query): readonly string[] {
    const order = (one: Query["evaluations"][number]): string[] => one.order.map(({ expression, direction }) => `${tree(expression)} ${direction}`);
    return [...definitions.map(definition), ...evaluations.map((one) => [`${one.at.line}:${one.at.column}`, tree(one.table), ...order(one)].join(", "))];
}

describe("the parser of queries", () => {
    it("reads several evaluations, each with its order", () => {
        expect(shown(parseQuery("EVALUATE T order by T[a], [m] + 1 desc, T[b] ASC\nEVALUATE { 1 }")))
            .toEqual(["1:1, T, 'T'[a] ASC, (+ [m] 1) DESC, 'T'[b] ASC", "2:1, (table (row 1))"]);
    });

    it("reads definitions of measures and variables in any order", () => {
        const text = "DEFINE\nMEASURE T[a b] = VAR x = 1 RETURN x\nVAR y = VAR z = 2 RETURN z\nVAR t = T\nMEASURE 'My T'[c] = [a b] + y\nEVALUATE t";
        expect(shown(parseQuery(text))).toEqual([
            "measure T/a b (VAR (x 1) x) 2:9", "variable y (VAR (z 2) z) 3:5", "variable t T 4:5", "measure My T/c (+ [a b] y) 5:9", "6:1, t",
        ]);
    });

    it("gives all expressions of a query in their order", () => {
        const query = parseQuery("DEFINE VAR a = 1 MEASURE T[m] = 2 EVALUATE T ORDER BY 3, 4 EVALUATE U");
        expect(expressionsOf(query).map(tree)).toEqual(["1", "2", "T", "3", "4", "U"]);
    });

    it("lets tables and variables have the names of words that are keywords elsewhere", () => {
        expect(shown(parseQuery("DEFINE VAR Table = Start VAR Function = By EVALUATE Column ORDER BY Asc[Desc]"))).toEqual([
            "variable Table Start 1:12", "variable Function By 1:30", "1:44, Column, 'Asc'[Desc] ASC",
        ]);
    });

    const cases: readonly (readonly [string, string])[] = [
        ["", "SYNTAX 1:1 Expected EVALUATE, found the end of the text."],
        ["SUM ( T[a] )", "SYNTAX 1:1 Expected EVALUATE, found SUM."],
        ["EVALUATE", "SYNTAX 1:9 Expected an expression, found the end of the text."],
        ["EVALUATE T T", "SYNTAX 1:12 Expected an operator, ORDER BY, EVALUATE or the end of the query, found T."],
        ["EVALUATE T ORDER T[a]", "SYNTAX 1:18 Expected BY behind ORDER, found T."],
        ["EVALUATE T ORDER BY", "SYNTAX 1:20 Expected an expression, found the end of the text."],
        ["EVALUATE T DEFINE VAR a = 1", "SYNTAX 1:12 Expected an operator, ORDER BY, EVALUATE or the end of the query, found DEFINE."],
        ["DEFINE EVALUATE T", "SYNTAX 1:8 Expected MEASURE, VAR or EVALUATE, found EVALUATE."],
        ["DEFINE VAR a = 1", "SYNTAX 1:17 Expected MEASURE, VAR or EVALUATE, found the end of the text."],
        ["DEFINE MEASURE [m] = 1 EVALUATE T", "SYNTAX 1:16 Expected the table of the measure, as in MEASURE 'Table'[Name], found [m]."],
        ["DEFINE MEASURE T = 1 EVALUATE T", "SYNTAX 1:16 Expected the table of the measure, as in MEASURE 'Table'[Name], found T."],
        ["DEFINE MEASURE 'T' = 1 EVALUATE T", "SYNTAX 1:20 Expected the name of the measure in brackets, found =."],
        ["DEFINE MEASURE T[m] 1 EVALUATE T", "SYNTAX 1:21 Expected = behind the name of the measure, found the number 1."],
        ["EVALUATE T ORDER BY T[a] START AT 1", "UNSUPPORTED 1:26 START AT is not supported: write the expression without it."],
        ["DEFINE TABLE t = T EVALUATE t", "UNSUPPORTED 1:8 DEFINE TABLE is not supported: write the expression without it."],
        ["DEFINE VAR a = 1\nCOLUMN T[c] = 1 EVALUATE T", "UNSUPPORTED 2:1 DEFINE COLUMN is not supported: write the expression without it."],
        ["DEFINE FUNCTION f = 1 EVALUATE T", "UNSUPPORTED 1:8 DEFINE FUNCTION is not supported: write the expression without it."],
        ["DEFINE MPARAMETER 'p' = 1 EVALUATE T", "UNSUPPORTED 1:8 DEFINE MPARAMETER is not supported: write the expression without it."],
        ["DEFINE FUNCTION f = ( x ) => x EVALUATE T", "UNSUPPORTED 1:27 =>, a function of one's own, is not supported: write the expression without it."],
    ];
    for (const [text, expected] of cases) it(`says what is wrong in ${JSON.stringify(text)}`, () => expect(failure(text)).toBe(expected));

    it("limits nesting and chains in every part of a query", () => {
        const chain = Array.from({ length: 2000 }, () => "1").join("+");
        for (const text of [`DEFINE VAR a = ${chain} EVALUATE T`, `EVALUATE T ORDER BY ${chain}`, `EVALUATE ${"(".repeat(300)}`]) {
            expect(failure(text)).withContext(text.slice(0, 30)).toMatch(/^SYNTAX .* Expected (?:at most|a chain of at most)/);
        }
    });
});
