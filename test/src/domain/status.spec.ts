import { isRated, UNKNOWN } from "../../../src/domain/status";

describe("status", () => {
    it("counts the ranks 1 to 7 as rated and nothing else", () => {
        const rated = Array.from({ length: UNKNOWN + 1 }, (_, code) => code).filter(isRated);
        expect(rated).toEqual([1, 2, 3, 4, 5, 6, 7]);
    });
});
