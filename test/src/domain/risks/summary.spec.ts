import { concentration } from "../../../../src/domain/risks/summary";

describe("the concentration", () => {
    it("is the share of the sum that the five largest hold", () => {
        expect(concentration([1, 1, 10, 10, 10, 1, 10, 10, 7])).toBe(5 / 6);
        expect(concentration([5, 3, 2], 1)).toBe(0.5);
        expect(concentration([5, 3, 2], 2)).toBe(0.8);
    });

    it("is whole for five or fewer", () => {
        expect(concentration([1, 2, 3])).toBe(1);
        expect(concentration([1, 2, 3, 4, 5])).toBe(1);
    });

    it("leaves out what is not told", () => {
        expect(concentration([undefined, 4, NaN, Infinity, 4], 1)).toBe(0.5);
    });

    it("is unknown of nothing", () => {
        for (const values of [[], [undefined], [NaN], [0, 0], [-1, 1], [-5]]) expect(concentration(values)).toBeUndefined();
    });
});
