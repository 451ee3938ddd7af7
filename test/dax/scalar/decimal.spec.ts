import fc from "fast-check";
import { DecimalSum, roundToDecimal } from "../../../dax/scalar/decimal";

function sumOf(values: readonly number[]): number {
    const sum = new DecimalSum();
    values.forEach((value) => { sum.add(value); });
    return sum.total();
}

describe("a sum of fixed decimals", () => {
    it("is exact where a sum of doubles is not", () => {
        expect(sumOf(new Array<number>(1000).fill(0.1))).toBe(100);
        expect(sumOf([0.1, 0.2, -0.3])).toBe(0);
        expect(sumOf([])).toBe(0);
    });

    it("is the double nearest to the exact sum, in whatever order, small amounts beside large ones", () => {
        const amount = fc.integer({ min: -(10 ** 15), max: 10 ** 15 });
        fc.assert(fc.property(fc.array(amount, { maxLength: 40 }), (tenThousandths) => {
            const exact = tenThousandths.reduce((sum, each) => sum + BigInt(each), 0n);
            const values = tenThousandths.map((each) => each / 10_000);
            expect(sumOf(values)).toBe(Number(`${exact}e-4`) + 0);
            expect(sumOf([...values].reverse())).toBe(Number(`${exact}e-4`) + 0);
        }), { numRuns: 100 });
    });

    it("stays exact beyond the whole numbers of a double", () => {
        expect(sumOf([4e11, 4e11, 4e11, 4e11, 4e11, 0.0001, -4e11, -4e11, -4e11, -4e11, -4e11])).toBe(0.0001);
        expect(sumOf([9e14, 0.0001, -9e14])).toBe(0.0001);
    });

    it("is NaN if a value was not finite", () => {
        expect(sumOf([1, Infinity, 2])).toBeNaN();
        expect(sumOf([1, NaN])).toBeNaN();
    });
});

describe("a fixed decimal", () => {
    it("has four places, halves away from zero on the decimal value", () => {
        expect([1234.56789, 1.00005, -1.00005, 0.00004, -0.00004, 1.23454999].map(roundToDecimal))
            .toEqual([1234.5679, 1.0001, -1.0001, 0, 0, 1.2345]);
        expect(roundToDecimal(Infinity)).toBe(Infinity);
    });
});
