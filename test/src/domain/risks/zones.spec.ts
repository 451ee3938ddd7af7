import * as fc from "fast-check";
import { STANDARD_ZONES, standardSize, standardZones, withCatastrophicFloor, zonesByScore } from "../../../../src/domain/risks/zones";
import { consistentZones } from "../../../../src/domain/risks/consistentZones";
import { Zones } from "../../../../src/domain/risks/matrix";
import { alike, expectAlways } from "../property";
import { anySize, bankLike, colours, ordinal } from "./matrices";

describe("the standard zones", () => {
    it("are those of the sample scales, and Cox's own for three levels", () => {
        expect(STANDARD_ZONES["5x5"]).toEqual(colours("GYYRR / GGYRR / GGYYR / GGGYR / GGGGY"));
        expect(STANDARD_ZONES["4x4"]).toEqual(colours("GYRR / GYRR / GGYY / GGGY"));
        expect(STANDARD_ZONES["3x3"]).toEqual(colours("GYR / GYY / GGG"));
    });

    it("are given for their sizes in three zones, whatever the bounds", () => {
        expect<Zones>(standardZones(ordinal(5), bankLike.impact, 3)).toEqual(STANDARD_ZONES["5x5"]);
        expect<Zones>(standardZones(ordinal(4), ordinal(4), 3)).toEqual(STANDARD_ZONES["4x4"]);
        expect<Zones>(standardZones(ordinal(3), ordinal(3), 3)).toEqual(STANDARD_ZONES["3x3"]);
    });

    it("are consistent ones for other sizes and counts", () => {
        for (const [likelihoods, impacts, count] of [[5, 4, 3], [4, 5, 3], [6, 6, 3], [5, 5, 4], [3, 3, 2]]) {
            expect(standardSize(ordinal(likelihoods), ordinal(impacts), count)).toBeUndefined();
            expect(standardZones(ordinal(likelihoods), ordinal(impacts), count)).toEqual(consistentZones(ordinal(likelihoods), ordinal(impacts), count));
        }
    });

    it("can be changed without changing the standard", () => {
        standardZones(ordinal(3), ordinal(3), 3)[0][0] = 3;
        expect(STANDARD_ZONES["3x3"][0][0]).toBe(1);
    });
});

describe("zones by score", () => {
    it("begin at their least product", () => {
        expect(zonesByScore(3, 3, [3, 6])).toEqual([[1, 1, 2], [1, 2, 3], [2, 3, 3]]);
        expect(zonesByScore(3, 4, [5, 9, 12])).toEqual([[1, 1, 1, 1], [1, 1, 2, 2], [1, 2, 3, 4]]);
        expect(zonesByScore(3, 3, [])).toEqual([[1, 1, 1], [1, 1, 1], [1, 1, 1]]);
    });

    it("count the limits that a product reaches", () => {
        const limits = fc.uniqueArray(fc.integer({ min: 1, max: 49 }), { minLength: 1, maxLength: 4 }).map((values) => values.sort((one, other) => one - other));
        expectAlways(fc.property(anySize, anySize, limits, (likelihoods, impacts, ascending) => alike(
            zonesByScore(likelihoods, impacts, ascending),
            ordinal(likelihoods).map((_, row) => ordinal(impacts).map((__, column) => 1 + ascending.filter((limit) => limit <= (row + 1) * (column + 1)).length)),
        )));
    });
});

describe("the catastrophic floor", () => {
    it("lifts the greatest impact out of the acceptable zone, and nothing else", () => {
        expect(withCatastrophicFloor(colours("GYR / GYY / GGG"))).toEqual(colours("GYR / GYY / GGY"));
        expect(withCatastrophicFloor(colours("GGGR / GGGY / GGGG"))).toEqual(colours("GGGR / GGGY / GGGY"));
    });
});
