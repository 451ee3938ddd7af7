import { DaxError } from "../../../dax/error";
import { DaxSyntaxError } from "../../../dax/syntax/error";
import { explainError, ExplainedError, explaining } from "../../../dataset/evaluate/explainError";
import { smallModel } from "./smallModel";

const source = smallModel();
const query = "DEFINE MEASURE 'Cost Line'[Mine] = 1 + x\nEVALUATE\n{ [Cost], CONT ( 1 ) }";

function lines(error: unknown, text = query): readonly string[] | undefined {
    return explainError({ where: "the query", asked: text, source }, error)?.split("\n");
}

describe("an error of DAX in words", () => {
    it("shows the line of the query with a caret under the place", () => {
        expect(lines(new DaxSyntaxError("SYNTAX", { line: 3, column: 11 }, "CONT is not a function. Did you mean COUNT?"))).toEqual([
            "In the query, line 3, column 11: CONT is not a function. Did you mean COUNT?",
            "    { [Cost], CONT ( 1 ) }",
            "              ^",
        ]);
    });

    it("names the measure of the model in which it lies, with its file, and shows its line", () => {
        expect(lines(new DaxError("TYPE", "This is a text.", { line: 2, column: 7 }, "cost"))).toEqual([
            "In the measure [cost] (tables/Cost Line.tmdl, line 5): This is a text.",
            "        + 0",
            "          ^",
        ]);
    });

    it("shows the query for a measure that the query defines", () => {
        expect(lines(new DaxError("NAME", "There is no x.", { line: 1, column: 40 }, "Mine"))).toEqual([
            "In the measure [Mine] of the query, line 1, column 40: There is no x.",
            "    DEFINE MEASURE 'Cost Line'[Mine] = 1 + x",
            "                                           ^",
        ]);
    });

    it("shows no line where the place is not known, or not in the text", () => {
        expect(lines(new DaxError("DATA", "The rows do not fit."))).toEqual(["The rows do not fit."]);
        expect(lines(new DaxError("LIMIT", "Too large.", undefined, "Cost"))).toEqual(["In the measure [Cost]: Too large."]);
        expect(lines(new DaxError("NAME", "No x.", { line: 9, column: 1 }))).toEqual(["In the query, line 9, column 1: No x."]);
    });

    it("cuts a long line on both sides of the place, and turns tabs into blanks", () => {
        const text = `EVALUATE\t${"a".repeat(200)}!${"b".repeat(200)}`;
        const [, shown, caret] = lines(new DaxError("NAME", "No !.", { line: 1, column: text.indexOf("!") + 1 }), text)!;
        expect(shown).toMatch(/^ {4}…a+!b+…$/);
        expect(caret.indexOf("^")).toBe(shown.indexOf("!"));
        const [, tabbed, under] = lines(new DaxError("NAME", "No x.", { line: 1, column: 10 }), "EVALUATE\tx")!;
        expect([tabbed, under]).toEqual(["    EVALUATE x", "             ^"]);
    });

    it("takes the place of the error, and leaves every other error alone", () => {
        const fail = (error: Error): (() => void) => () => explaining({ where: "the query", asked: query, source }, () => { throw error; });
        expect(fail(new DaxError("DATA", "The rows do not fit."))).toThrowError(ExplainedError, "The rows do not fit.");
        expect(fail(new RangeError("deep"))).toThrowError(RangeError, "deep");
        expect(explaining({ where: "the query", asked: query, source }, () => 3)).toBe(3);
        expect(lines(new RangeError("deep"))).toBeUndefined();
    });
});
