import { left, len, mid, replace, rept, right, substitute } from "../../../../dax/scalar/text/part";
import { containsString, find, search } from "../../../../dax/scalar/text/search";
import { concatenate, exact, fixed, lower, trim, upper, value } from "../../../../dax/scalar/text/whole";
import { codeOf } from "../failure";

describe("parts of a text", () => {
    it("F074 LEFT takes one character if no number is given, and the whole text if it is shorter", () => {
        expect([left("plan"), left("plan", 9), left("plan", 0), right("plan"), right("plan", 2), right("plan", 0)])
            .toEqual(["p", "plan", "", "n", "an", ""]);
        expect(codeOf(() => left("plan", -1))).toBe("EVALUATION");
    });

    it("F075 LEN counts blanks", () => {
        expect(len(" a b ")).toBe(5);
    });

    it("are cut, replaced and repeated by position", () => {
        expect([mid("portfolio", 5, 3), mid("ab", 3, 2), replace("abcdef", 2, 3, "X"), rept("85", 3)]).toEqual(["fol", "", "aXef", "858585"]);
        expect(codeOf(() => mid("ab", 0, 1))).toBe("EVALUATION");
    });

    it("are replaced by what they say, with case", () => {
        expect([substitute("a-b-c", "-", "+"), substitute("aA", "a", "x"), substitute("a", "", "x")]).toEqual(["a+b+c", "xA", "a"]);
        expect([substitute("a-b-c", "-", "+", 2), substitute("a-b", "-", "+", 3)]).toEqual(["a-b+c", "a-b"]);
    });
});

describe("searching a text", () => {
    it("goes without case and with accents, or with case", () => {
        expect([search("LOT", "a lot"), search("é", "cafe", 1, null), find("l", "Lol")]).toEqual([3, null, 3]);
        expect([containsString("Météo", "MÉT"), containsString("Meteo", "é")]).toEqual([true, false]);
    });

    it("starts where it is told, and fails or gives the value for that case", () => {
        expect([search("a", "banana", 3), find("a", "banana", 5), find("x", "abc", 1, -1)]).toEqual([4, 6, -1]);
        expect([() => search("x", "abc"), () => find("x", "abc"), () => find("a", "abc", 9), () => search("a", "abc", 0)].map(codeOf))
            .toEqual(new Array(4).fill("EVALUATION"));
    });

    it("knows wildcards, and takes their meaning from them after a ~", () => {
        expect([search("b?n", "a ban"), search("a*d", "xxabcd"), search("~?", "why?"), search(".", "a.b"), find("?", "a?")]).toEqual([3, 3, 4, 2, 2]);
        expect(containsString("a-b (c) [d] $", "(c) [d] $")).toBeTrue();
    });
});

describe("whole texts", () => {
    it("change case letter by letter", () => {
        expect([upper("état ß"), lower("ÉTAT")]).toEqual(["ÉTAT ß", "état"]);
    });

    it("lose blanks, are joined and compared", () => {
        expect([trim("  a   b "), concatenate("a", "b")]).toEqual(["a b", "ab"]);
        expect([exact("a", "A"), exact("a", "a")]).toEqual([false, true]);
    });

    it("turn into numbers and back", () => {
        expect(value("3.5")).toBe(3.5);
        expect(fixed(1234.567, 1, false, "en-US")).toBe("1,234.6");
        expect(fixed(1234.567, 2, true, "fr-FR")).toBe("1234,57");
        expect([fixed(1264.5, -2, false, "en-US"), fixed(0.5, 0, false, "en-US")]).toEqual(["1,300", "1"]);
    });
});
