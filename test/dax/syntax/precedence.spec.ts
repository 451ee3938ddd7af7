import { parseExpression } from "../../../dax/syntax/parse";
import { tree } from "./show";

const grouped = (text: string): string => tree(parseExpression(text));

describe("the precedence of DAX", () => {
    const cases: readonly (readonly [string, string, string])[] = [
        ["the power binds tighter than a sign at its left", "-3 ^ 2", "(- (^ 3 2))"],
        ["a sign may stand at the right of the power", "2 ^ -1", "(^ 2 (- 1))"],
        ["a sign at the right of the power takes one operand", "2 ^ -1 ^ + 3", "(^ (^ 2 (- 1)) (+ 3))"],
        ["powers group from the left", "2 ^ 3 ^ 2", "(^ (^ 2 3) 2)"],
        ["signs may follow one another", "5 - - + 2", "(- 5 (- (+ 2)))"],
        ["a sign binds tighter than a product", "-2 * -3", "(* (- 2) (- 3))"],
        ["the power binds tighter than a product", "2 * 3 ^ 2 * 4", "(* (* 2 (^ 3 2)) 4)"],
        ["division groups from the left", "24 / 4 / 2 * 3", "(* (/ (/ 24 4) 2) 3)"],
        ["a product binds tighter than a sum", "1 + 2 * 3 - 4 / 2", "(- (+ 1 (* 2 3)) (/ 4 2))"],
        ["subtraction groups from the left", "9 - 4 - 3 + 1", "(+ (- (- 9 4) 3) 1)"],
        ["a sum binds tighter than &", "2 + 3 & \"x\" & 1 - 1", "(& (& (+ 2 3) \"x\") (- 1 1))"],
        ["& binds tighter than a comparison", "\"a\" & \"b\" = \"ab\"", "(= (& \"a\" \"b\") \"ab\")"],
        ["comparisons group from the left", "1 < 2 = TRUE <> FALSE()", "(<> (= (< 1 2) true) false)"],
        ["all comparisons are of one level", "1 == 2 <= 3 >= 4 > 5", "(> (>= (<= (== 1 2) 3) 4) 5)"],
        ["IN is of the level of comparisons", "1 + 2 IN { 3 } = TRUE", "(= (IN (+ 1 2) (table (row 3))) true)"],
        ["NOT is weaker than a comparison", "NOT 2 = 3", "(NOT (= 2 3))"],
        ["NOT is weaker than IN", "NOT T[a] IN VALUES ( T[a] )", "(NOT (IN 'T'[a] (VALUES 'T'[a])))"],
        ["NOT is stronger than &&", "NOT a && NOT b || c", "(|| (&& (NOT a) (NOT b)) c)"],
        ["NOT may follow NOT", "not NOT a", "(NOT (NOT a))"],
        ["NOT before parentheses is still weaker than a comparison", "NOT ( a ) = b", "(NOT (= a b))"],
        ["NOT ( … ) as an operand is a function", "a = NOT ( b ) & c", "(= a (& (NOT b) c))"],
        ["&& binds tighter than ||", "a || b && c || d", "(|| (|| a (&& b c)) d)"],
        ["parentheses group", "(1 + 2) * ((3))", "(* (+ 1 2) 3)"],
    ];
    for (const [rule, text, expected] of cases) it(`holds that ${rule}: ${text}`, () => expect(grouped(text)).toBe(expected));

    it("tells where an operation stands by its operator, and all else by its start", () => {
        const at = (text: string): string => JSON.stringify(parseExpression(text).at);
        expect(at("1\n  + 2")).toBe("{\"line\":2,\"column\":3}");
        expect(at("1 IN { 2 }")).toBe("{\"line\":1,\"column\":3}");
        expect(at(" ( 1, 2 ) IN { 2 }")).toBe("{\"line\":1,\"column\":11}");
        expect(at(" - 1")).toBe("{\"line\":1,\"column\":2}");
        expect(at(" F ( 1 )")).toBe("{\"line\":1,\"column\":2}");
        expect(at(" VAR a = 1 RETURN a")).toBe("{\"line\":1,\"column\":2}");
    });
});
