import * as fc from "fast-check";
import { RiskAxis } from "../../../../src/domain/risks/axis";
import { betweennessFaults, monotonicityFaults, weakConsistencyFaults } from "../../../../src/domain/risks/auditMatrix";
import { consistentZones } from "../../../../src/domain/risks/consistentZones";
import { expectAlways } from "../property";
import { anyAxis, anyContiguous, anySize, bankLike, colours, levelsOf, logLike, matrixOf, ordinal } from "./matrices";

const anyIncreasing = fc.oneof(anyContiguous, anySize.map(ordinal));

/** Bounds with decimals, some far apart: products that miss one another by floating dust. */
const anyDecimal: fc.Arbitrary<RiskAxis> = anyContiguous.map((axis) => axis.map((level) => ({ ...level, lower: tenth(level.lower), upper: tenth(level.upper) })));
const tenth = (bound: number | undefined): number | undefined => (bound === undefined ? undefined : bound * bound * 0.1);

describe("consistent zones", () => {
    it("are consistent, monotone and never jump, for every pair of contiguous axes and every count of zones", () => {
        expectAlways(fc.property(fc.oneof(anyIncreasing, anyDecimal), fc.oneof(anyIncreasing, anyDecimal), fc.integer({ min: 3, max: 7 }), (likelihood, impact, zoneCount) => {
            const matrix = matrixOf(consistentZones(likelihood, impact, zoneCount), likelihood, impact, zoneCount);
            return weakConsistencyFaults(matrix).length === 0 && monotonicityFaults(matrix).length === 0 && betweennessFaults(matrix).length === 0;
        }), 1000);
    });

    it("have cells that are acceptable, worst and in between", () => {
        expectAlways(fc.property(anyIncreasing, anyIncreasing, fc.integer({ min: 3, max: 7 }), (likelihood, impact, zoneCount) => {
            const used = new Set(consistentZones(likelihood, impact, zoneCount).flat());
            return used.has(1) && used.has(zoneCount) && used.has(2);
        }), 500);
    });

    it("stay weakly consistent where bounds have gaps and overlaps, and name only zones that exist", () => {
        expectAlways(fc.property(anyAxis, anyAxis, fc.integer({ min: 3, max: 5 }), (likelihood, impact, zoneCount) => {
            const zones = consistentZones(likelihood, impact, zoneCount);
            return weakConsistencyFaults(matrixOf(zones, likelihood, impact, zoneCount)).length === 0
                && zones.flat().every((zone) => Number.isInteger(zone) && zone >= 1 && zone <= zoneCount);
        }), 500);
    });

    it("are all in between where bounds in disorder leave no better: acceptable is not what is unknown", () => {
        const disorder = levelsOf([0, 27], [26, 40], [13, 27]);
        expect(consistentZones(disorder, levelsOf([0, 40], [40, 41], [41, 42]), 3)).toEqual([[2, 2, 2], [2, 2, 2], [2, 2, 2]]);
    });

    it("leave as many acceptable cells as worst ones where they can", () => {
        expect(consistentZones(ordinal(5), ordinal(5), 3)).toEqual(colours("YYRRR / GYRRR / GYYRR / GGYYY / GGGGY"));
        expect(consistentZones(ordinal(3), ordinal(3), 3)).withContext("of two limits, the higher").toEqual(colours("YYR / GYY / GGY"));
    });

    it("follow the bounds", () => {
        expect(consistentZones(bankLike.likelihood, bankLike.impact, 3)).toEqual(colours("GYRRR / GYYRR / GGYRR / GGYYR / GGGYY"));
        expect(consistentZones(logLike.likelihood, logLike.impact, 3)).toEqual(colours("GYRR / GYRR / GYYR / GGYY"));
    });

    it("share the cells in between evenly among more zones", () => {
        const zones = consistentZones(ordinal(5), ordinal(5), 5).flat();
        expect([2, 3, 4].map((zone) => zones.filter((other) => other === zone).length)).toEqual([4, 2, 3]);
        // The rarest of the greatest impact and the surest of the least are no graver than 2: what is between is told by its middle.
        expect(consistentZones(ordinal(3), ordinal(5), 5)).toEqual([[1, 1, 1, 2, 2], [1, 2, 3, 4, 5], [2, 3, 5, 5, 5]]);
    });

    it("count what is in between as the worst where there are two zones", () => {
        expect(consistentZones(ordinal(3), ordinal(3), 2)).toEqual([[1, 1, 2], [1, 2, 2], [2, 2, 2]]);
    });
});
