import { MAXIMUM_NESTING } from "../../../dax/syntax/cursor";
import { MAXIMUM_DEPTH } from "../../../dax/syntax/depth";
import { parseExpression } from "../../../dax/syntax/parse";
import { failureOf } from "./failure";
import { tree } from "./show";

const read = (text: string): string => tree(parseExpression(text));
const failure = (text: string): string => failureOf(() => parseExpression(text));

describe("the parser of expressions", () => {
    it("reads literals, and booleans with and without parentheses", () => {
        expect(read("F ( 1.50, \"a\"\"b\", dt\"2024-02-29\", TRUE, true ( ), FALSE, False() )"))
            .toBe("(F 1.50 \"a\"\"b\" #2024-02-29 true true false false)");
        expect(parseExpression("1.50")).toEqual({ kind: "number", at: { line: 1, column: 1 }, value: 1.5, text: "1.50" });
    });

    it("tells columns, bracketed names and names apart", () => {
        expect(read("F ( T[a], 'It''s' [b]]c], [m], T, 'T' )")).toBe("(F 'T'[a] 'It''s'[b]]c] [m] T 'T')");
        expect(parseExpression("T")).toEqual(jasmine.objectContaining({ kind: "name", name: "T", isQuoted: false }));
        expect(parseExpression("'T'")).toEqual(jasmine.objectContaining({ kind: "name", name: "T", isQuoted: true }));
    });

    it("lets a table have the name of a function", () => {
        expect(read("SUMX ( Calendar, Calendar[Date] + Date[x] )")).toBe("(SUMX Calendar (+ 'Calendar'[Date] 'Date'[x]))");
    });

    it("keeps how a function is written beside its name in upper case", () => {
        expect(parseExpression("Stdevx.p ( t )")).toEqual(jasmine.objectContaining({ kind: "call", name: "STDEVX.P", written: "Stdevx.p" }));
        expect(read("VAR.P ( 1 )")).toBe("(VAR.P 1)");
    });

    it("reads empty arguments, and none", () => {
        expect(read("RANKX ( t, e, , ASC )")).toBe("(RANKX t e _ ASC)");
        expect(read("F ( , )")).toBe("(F _ _)");
        expect(read("F ( )")).toBe("(F)");
        expect(parseExpression("F ( 1,\n )")).toEqual(jasmine.objectContaining({
            args: [jasmine.anything(), { kind: "emptyArgument", at: { line: 2, column: 2 } }],
        }));
    });

    it("reads bare words as names", () => {
        expect(read("DATEADD ( C[d], -1, month )")).toBe("(DATEADD 'C'[d] (- 1) month)");
    });

    it("reads rows of one column with and without parentheses, and rows of several", () => {
        expect(read("{ 1, (2), (3) + 1 }")).toBe("(table (row 1) (row 2) (row (+ 3 1)))");
        expect(read("{ (1, \"a\"), ((2), F()) }")).toBe("(table (row 1 \"a\") (row 2 (F)))");
        expect(read("{ (1, 2) IN { (1, 2) } }")).toBe("(table (row (IN (tuple 1 2) (table (row 1 2)))))");
    });

    it("reads a tuple at the left of IN, and tables of all kinds at the right", () => {
        expect(read("(T[a], [b] + 1) IN x")).toBe("(IN (tuple 'T'[a] (+ [b] 1)) x)");
        expect(read("1 IN ( VAR t = { 1 } RETURN t )")).toBe("(IN 1 (VAR (t (table (row 1))) t))");
        expect(read("1 IN ( 'T' )")).toBe("(IN 1 'T')");
    });

    it("reads variables, also inside variables and arguments", () => {
        expect(read("VAR a = 1 var B = a + 1 Return a * B")).toBe("(VAR (a 1) (B (+ a 1)) (* a B))");
        expect(read("VAR a = VAR b = 1 RETURN b RETURN F ( VAR a = 2 RETURN a )")).toBe("(VAR (a (VAR (b 1) b)) (F (VAR (a 2) a)))");
        expect(read("1 + ( VAR a = 1 RETURN a ) + 2")).toBe("(+ (+ 1 (VAR (a 1) a)) 2)");
    });

    it("ends the result of variables only where the expression ends", () => {
        expect(read("F ( VAR a = 1 RETURN a + 2, 3 )")).toBe("(F (VAR (a 1) (+ a 2)) 3)");
    });
});

describe("the errors of the parser of expressions", () => {
    const cases: readonly (readonly [string, string])[] = [
        ["", "1:1 Expected an expression, found the end of the text."],
        [" -- nothing\n", "2:1 Expected an expression, found the end of the text."],
        ["1 +", "1:4 Expected an expression, found the end of the text."],
        ["1 2", "1:3 Expected an operator or the end of the expression, found the number 2."],
        ["[a] [b]", "1:5 Expected an operator or the end of the expression, found [b]."],
        ["SUM ( T[a] ) )", "1:14 Expected an operator or the end of the expression, found )."],
        ["F ( 1\n 2 )", "2:2 Expected an operator, a comma or ), found the number 2."],
        ["F ( 1", "1:6 Expected an operator, a comma or ), found the end of the text."],
        ["( )", "1:3 Expected an expression, found )."],
        ["( 1 ]", "1:5 Expected a name, a value or an operator, found the sign ]: remove it, or put the name that has it in quotes."],
        ["{ }", "1:3 Expected an expression, found }."],
        ["{ 1, }", "1:6 Expected an expression, found }."],
        ["{ 1 )", "1:5 Expected an operator, a comma or }, found )."],
        ["{ (1, 2), (3) }", "1:11 Expected a row as wide as the first, which has 2 values, found 1."],
        ["VAR = 1 RETURN 1", "1:5 Expected the name of a variable, of letters, digits and _, found =."],
        ["VAR In = 1 RETURN 1", "1:5 Expected the name of a variable, of letters, digits and _, found In."],
        ["VAR a.b = 1 RETURN 1", "1:5 Expected the name of a variable, of letters, digits and _, found a.b."],
        ["VAR 'a' = 1 RETURN 1", "1:5 Expected the name of a variable, of letters, digits and _, found 'a'."],
        ["VAR a 1 RETURN 1", "1:7 Expected = behind the name of the variable a, found the number 1."],
        ["VAR a = 1", "1:10 Expected an operator, VAR or RETURN, found the end of the text."],
        ["VAR a = 1\nVAR A = 2 RETURN a", "2:5 Expected a new name, found A, which this block has already: rename one of them."],
        ["RETURN 1", "1:1 Expected an expression, found RETURN."],
        ["1 + VAR a = 1 RETURN a", "1:5 Expected an expression, found VAR."],
        ["SUM ( Order[a] )", "1:7 Expected an expression, found the keyword Order: as the name of a table write 'Order'."],
        ["COUNTROWS ( Measure )", "1:13 Expected an expression, found Measure."],
        ["a.b", "1:1 Expected ( behind the function a.b, or, as it has a dot, quotes around the name of a table."],
        ["a.b[c]", "1:1 Expected ( behind the function a.b, or, as it has a dot, quotes around the name of a table."],
        ["TRUE ( 1 )", "1:8 Expected ) as TRUE takes no argument, found the number 1."],
        ["1 = NOT a", "1:5 Expected an operand, found NOT: write ( NOT … ) in parentheses."],
        ["a NOT IN { 1 }", "1:3 Expected an operator or the end of the expression, found NOT."],
        ["1 IN 2", "1:6 Expected a table behind IN, found an expression that is none: write { … } around values."],
        ["1 IN T[a]", "1:6 Expected a table behind IN, found an expression that is none: write { … } around values."],
        ["1 IN t & \"a\"", "1:8 Expected a table behind IN, found an expression that is none: write { … } around values."],
        ["1 IN (1, 2)", "1:6 Expected a table behind IN, found an expression that is none: write { … } around values."],
    ];
    for (const [text, expected] of cases) it(`say what was expected and what was found in ${JSON.stringify(text)}`, () => expect(failure(text)).toBe(`SYNTAX ${expected}`));

    it("refuse a list of values everywhere but at the left of IN and as a row", () => {
        const refused = ["(1, 2)", "F((1, 2))", "((1, 2)) IN t", "(1, 2) = 3", "3 = (1, 2)", "-(1, 2)", "NOT (1, 2)", "1 = NOT (1, 2)", "(1, 2) ^ 2", "2 ^ (1, 2)",
            "\"a\" & (1, 2) IN t", "{ ((1, 2)) }", "{ ((1, 2), 3) }", "VAR a = (1, 2) RETURN a", "VAR a = 1 RETURN (1, 2)", "((1, 2), 3) IN t"];
        for (const text of refused) expect(failure(text)).withContext(text).toMatch(/^SYNTAX 1:\d+ Expected one expression, found a list in parentheses/);
        expect(failure("F(1, (1, 2))")).toMatch(/^SYNTAX 1:6 /);
    });

    it("limit nesting of every kind, so that no text overflows the stack", () => {
        const nests = [["(", ")"], ["F(", ")"], ["{", "}"], ["- ", ""], ["NOT ", ""], ["VAR a = ", " RETURN 1"], ["VAR a = 1 RETURN ", ""],
            ["1 || 1 && NOT 1 = 1 & 1 + 1 * - 1 ^ - (", ")"]];
        for (const [opening, closing] of nests) {
            expect(failure(`${opening.repeat(50_000)}1${closing.repeat(50_000)}`)).withContext(opening)
                .toMatch(/^SYNTAX \d+:\d+ Expected at most 200 levels of nesting, found more: move a part into a variable\.$/);
        }
    });

    it("allow nesting up to the limit, and count siblings once", () => {
        const nested = (levels: number): string => `${"(".repeat(levels)}1${")".repeat(levels)}`;
        expect(read(nested(MAXIMUM_NESTING - 1))).toBe("1");
        expect(failure(`\n${nested(MAXIMUM_NESTING)}`)).toContain(`SYNTAX 2:${MAXIMUM_NESTING + 1} Expected at most`);
        expect(read(Array.from({ length: 900 }, () => "(-1)").join("+"))).toContain("(+ (- 1) (- 1))");
    });

    it("limit the length of a chain, as its tree is as deep, but not that of a list", () => {
        const chain = (operands: number): string => Array.from({ length: operands }, () => "1").join("&");
        expect(read(chain(MAXIMUM_DEPTH))).toContain("(& 1 1)");
        expect(failure(chain(MAXIMUM_DEPTH + 1))).toContain(`SYNTAX 1:3 Expected a chain of at most ${MAXIMUM_DEPTH} operations`);
        expect(failure(`2 ^ ${"- ".repeat(300)}1`)).toContain("Expected at most 200 levels of nesting");
        expect(failure(chain(200_000))).toContain("Expected a chain of at most");
        const wide = parseExpression(`F(${Array.from({ length: 200_000 }, () => "1").join(",")})`);
        expect(wide.kind === "call" && wide.args.length).toBe(200_000);
    });
});
