import { concentration } from "../../../../src/domain/risks/summary";

const shareOf = (values: readonly number[], top?: number): number | undefined => concentration(Float64Array.from(values).sort(), values.reduce((sum, value) => Number.isNaN(value) ? sum : sum + value, 0), top);

describe("the concentration", () => {
    it("is the share of the sum that the five largest hold", () => {
        expect(shareOf([1, 1, 10, 10, 10, 1, 10, 10, 7])).toBe(5 / 6);
        expect(shareOf([5, 3, 2], 1)).toBe(0.5);
        expect(shareOf([5, 3, 2], 2)).toBe(0.8);
    });

    it("is whole for five or fewer", () => {
        expect(shareOf([1, 2, 3])).toBe(1);
        expect(shareOf([1, 2, 3, 4, 5])).toBe(1);
    });

    it("leaves out what is not told", () => {
        expect(shareOf([NaN, 4, NaN, 4], 1)).toBe(0.5);
    });

    it("is unknown of nothing", () => {
        for (const values of [[], [NaN], [0, 0], [-1, 1], [-1, 5], [-5]]) expect(shareOf(values)).toBeUndefined();
    });
});
