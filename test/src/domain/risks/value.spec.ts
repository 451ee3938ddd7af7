import { valueOfCell } from "../../../../src/domain/risks/value";
import { standardZones } from "../../../../src/domain/risks/zones";
import { axisOf, bankLike, cell, matrixOf, ordinal } from "./matrices";

const zones = standardZones(ordinal(5), ordinal(5), 3);

describe("the expected monetary value of a cell", () => {
    it("is the product of both middles, between the products of the bounds", () => {
        const valued = valueOfCell(matrixOf(zones, bankLike.likelihood, bankLike.impact), cell(3, 4));
        expect(valued.value).toBeCloseTo(0.35 * 3_000_000, 6);
        expect(valued.low).toBeCloseTo(200_000, 6);
        expect(valued.high).toBeCloseTo(2_500_000, 6);
    });

    it("begins at nothing where a bound does", () => {
        expect(valueOfCell(matrixOf(zones, axisOf(0, 0.5, 1, 2, 3, 4), axisOf(0, 10, 20, 30, 40, 50)), cell(1, 5))).toEqual({ value: 11.25, low: 0, high: 25 });
    });

    it("is unknown where an axis has no bounds", () => {
        const none = { value: undefined, low: undefined, high: undefined };
        expect(valueOfCell(matrixOf(zones, bankLike.likelihood, ordinal(5)), cell(3, 4))).toEqual(none);
        expect(valueOfCell(matrixOf(zones, ordinal(5), bankLike.impact), cell(3, 4))).toEqual(none);
    });
});
