import { collationOf } from "../../../dax/scalar/collation";
import { compare, compareForOrder, equal, strictlyEqual } from "../../../dax/scalar/compare";
import { dateOf } from "../../../dax/scalar/date/dateOf";
import { DateValue, type Value } from "../../../dax/value";
import { codeOf } from "./failure";

const collation = collationOf("fr-FR");
const isLess = (left: Value, right: Value): boolean => compare(left, right, collation) < 0;

describe("a comparison", () => {
    it("F040 takes BLANK as equal to 0, \"\", FALSE and 1899-12-30", () => {
        const likeBlank: readonly Value[] = [0, "", false, new DateValue(0), null];
        expect(likeBlank.map((value) => [equal(null, value, collation), equal(value, null, collation)])).toEqual(likeBlank.map(() => [true, true]));
    });

    it("F041 does not take BLANK as TRUE", () => {
        expect(equal(null, true, collation)).toBeFalse();
    });

    it("F042 F043 orders BLANK as 0, as \"\" and as the first date", () => {
        expect(isLess(null, 1)).toBeTrue();
        expect(isLess(null, -1)).toBeFalse();
        expect(isLess(null, "a")).toBeTrue();
        expect(isLess(dateOf(2024, 1, 1), null)).toBeFalse();
        expect(compare(null, null, collation)).toBe(0);
    });

    it("F044 F045 knows a strict equality that BLANK has with BLANK alone", () => {
        expect(strictlyEqual(null, 0, collation)).toBeFalse();
        expect(strictlyEqual(0, null, collation)).toBeFalse();
        expect(strictlyEqual(null, "", collation)).toBeFalse();
        expect(strictlyEqual(null, null, collation)).toBeTrue();
        expect(strictlyEqual(2, 2, collation)).toBeTrue();
    });

    it("F047 refuses text beside a number, in both orders", () => {
        expect([["1", 1], [1, "1"], ["1", new DateValue(1)]].map(([a, b]) => codeOf(() => equal(a, b, collation)))).toEqual(["TYPE", "TYPE", "TYPE"]);
        expect(codeOf(() => strictlyEqual("1", 1, collation))).toBe("TYPE");
    });

    it("F048 compares a boolean with booleans only", () => {
        expect(isLess(false, true)).toBeTrue();
        expect([["TRUE", true], [true, 1], [0, false]].map(([a, b]) => codeOf(() => compare(a, b, collation)))).toEqual(["TYPE", "TYPE", "TYPE"]);
    });

    it("F049 compares text without case, but with accents", () => {
        expect(equal("Lot B", "LOT b", collation)).toBeTrue();
        expect(equal("côté", "CÔTÉ", collation)).toBeTrue();
        expect(equal("cote", "coté", collation)).toBeFalse();
        expect(isLess("cote", "coté")).toBeTrue();
        expect(isLess("coté", "cp")).toBeTrue();
    });

    it("takes NaN as neither less, nor equal, nor more", () => {
        expect(compare(NaN, 1, collation)).toBeNaN();
        expect(equal(NaN, NaN, collation)).toBeFalse();
        expect(compare(Infinity, Infinity, collation)).toBe(0);
    });

    it("takes a date in a variant as its days", () => {
        expect(equal(new DateValue(2), 2, collation)).toBeTrue();
        expect(isLess(new DateValue(2), new DateValue(3))).toBeTrue();
    });
});

describe("the order of rows", () => {
    const sorted = (values: readonly Value[]): Value[] => [...values].sort((a, b) => compareForOrder(a, b, collation));

    it("F304 puts BLANK between the negative numbers and 0", () => {
        expect(sorted([3, 0, null, -1, Infinity, -Infinity])).toEqual([-Infinity, -1, null, 0, 3, Infinity]);
    });

    it("F304 F308 puts BLANK before every text, and texts in the order of the collation", () => {
        expect(sorted(["b", "", null, "É", "e", "a", "F"])).toEqual([null, "", "a", "b", "e", "É", "F"]);
    });

    it("has a place for every kind of value, so that a variant can be sorted", () => {
        expect(sorted([true, "a", null, false, 5, new DateValue(1), NaN])).toEqual([NaN, null, new DateValue(1), 5, "a", false, true]);
    });
});
