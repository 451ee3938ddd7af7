import * as fc from "fast-check";
import { boundFaults } from "../../../../src/domain/risks/auditAxis";
import { expectAlways } from "../property";
import { anyContiguous, axisOf, levelsOf, ordinal } from "./matrices";

describe("the bounds of an axis", () => {
    it("are sound when each level begins where the one before ends", () => {
        expect(boundFaults(axisOf(0, 0.05, 0.2, 0.5, 0.8, 1))).toEqual([]);
        expectAlways(fc.property(anyContiguous, (axis) => boundFaults(axis).length === 0));
    });

    it("have a gap or an overlap where it does not", () => {
        expect(boundFaults(levelsOf([0, 5], [6, 20], [20, 30], [25, 40]))).toEqual([{ rank: 1, fault: "gap" }, { rank: 3, fault: "overlap" }]);
    });

    it("do not increase where a level begins or ends no later than the one before", () => {
        expect(boundFaults(levelsOf([10, 20], [0, 10], [10, 30]))).toEqual([{ rank: 1, fault: "notIncreasing" }]);
        expect(boundFaults(levelsOf([0, 10], [0, 20], [20, 30]))).withContext("same beginning").toEqual([{ rank: 1, fault: "notIncreasing" }]);
        expect(boundFaults(levelsOf([0, 10], [10, 20], [15, 20]))).withContext("same end").toEqual([{ rank: 2, fault: "notIncreasing" }]);
    });

    it("do not increase within a level that ends before it begins, the last one too", () => {
        expect(boundFaults(levelsOf([0, 10], [10, 20], [40, 30]))).toContain({ rank: 3, fault: "notIncreasing" });
    });

    it("have no fault by floating dust", () => {
        expect(boundFaults(levelsOf([0, 0.1 + 0.2], [0.3, 0.6], [0.6, 1]))).toEqual([]);
    });

    it("are not told on an ordinal axis", () => {
        expect(boundFaults(ordinal(5))).toEqual([]);
        expect(boundFaults([...levelsOf([0, 1]), ...ordinal(1), ...levelsOf([5, 6])])).toEqual([]);
    });
});
