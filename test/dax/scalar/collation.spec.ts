import fc from "fast-check";
import { collationOf } from "../../../dax/scalar/collation";
import { codeOf } from "./failure";

describe("a collation", () => {
    const { compare, fold } = collationOf("en-US");

    it("takes texts as equal exactly where they have the same fold", () => {
        const text = fc.oneof(fc.string({ unit: fc.constantFrom("a", "A", "é", "É", "e\u0301", "ß", "ﬁ", "i", "I", "-", " ") }), fc.string());
        fc.assert(fc.property(text, text, (a, b) => (compare(a, b) === 0) === (fold(a) === fold(b))), { numRuns: 400 });
        expect(fold("É")).toBe(fold("e\u0301"));
    });

    it("is an order: turning two texts round turns the sign, and it is transitive", () => {
        const text = fc.string({ unit: fc.constantFrom("a", "B", "ａ", "é", "ſ", "s", "ß", "1") });
        fc.assert(fc.property(text, text, text, (a, b, c) => {
            const isTurned = Math.sign(compare(a, b)) + Math.sign(compare(b, a)) === 0;
            return isTurned && !(compare(a, b) <= 0 && compare(b, c) <= 0 && compare(a, c) > 0);
        }), { numRuns: 400 });
    });

    it("follows the culture, for the letter i of Turkish as well", () => {
        expect(collationOf("sv-SE").compare("ö", "z")).toBeGreaterThan(0);
        expect(collationOf("de-DE").compare("ö", "z")).toBeLessThan(0);
        expect(collationOf("tr-TR").compare("I", "ı")).toBe(0);
        expect(compare("I", "i")).toBe(0);
    });

    it("refuses a culture without data, for which the host would put its own", () => {
        expect(codeOf(() => collationOf("xx-XX"))).toBe("ARGUMENT");
        expect(codeOf(() => collationOf("not a culture"))).toBe("ARGUMENT");
    });
});
