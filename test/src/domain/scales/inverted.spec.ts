import { inverted } from "../../../../src/domain/scales/inverted";
import { UNKNOWN } from "../../../../src/domain/status";
import { statusReader } from "../../../../src/domain/statusReader";

describe("the scale of marks", () => {
    const read = statusReader(inverted);

    it("turns marks from 5, the best, into ranks from 1", () => {
        expect([5, 4, 3, 2, 1].map(read)).toEqual([1, 2, 3, 4, 5]);
        expect(["5", "4,0", "3.0"].map(read)).toEqual([1, 2, 3]);
    });

    it("does not know zero, six, or a mark in between", () => {
        expect([0, 6, 4.5, "4,5"].map(read)).toEqual([UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]);
    });
});
