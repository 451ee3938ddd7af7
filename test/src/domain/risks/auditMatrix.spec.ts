import * as fc from "fast-check";
import { ambiguousCells, betweennessFaults, monotonicityFaults, weakConsistencyFaults, zonesUsed } from "../../../../src/domain/risks/auditMatrix";
import { Cell, RiskMatrix } from "../../../../src/domain/risks/matrix";
import { alike, expectAlways } from "../property";
import { anyMatrix, axisOf, cell, colours, matrixOf, ordinal } from "./matrices";

/** All that the checks need of a cell, worked out anew. */
interface Place {
    readonly row: number;
    readonly column: number;
    readonly zone: number;
    readonly least: number;
    readonly most: number;
}

/** In whole numbers: an ordinal axis counts in its own steps, which changes no comparison. */
function placesOf({ likelihood, impact, zones }: RiskMatrix): Place[] {
    const places: Place[] = [];
    for (let row = 0; row < likelihood.length; row += 1) {
        for (let column = 0; column < impact.length; column += 1) {
            const [p, i] = [likelihood[row], impact[column]];
            places.push({ row, column, zone: zones[row][column], least: (p.lower ?? row) * (i.lower ?? column), most: (p.upper ?? row + 1) * (i.upper ?? column + 1) });
        }
    }
    return places;
}

function pairsWhere(matrix: RiskMatrix, holds: (one: Place, other: Place) => boolean): [Place, Place][] {
    const places = placesOf(matrix);
    return places.flatMap((one) => places.filter((other) => holds(one, other)).map((other): [Place, Place] => [one, other]));
}

/** At 0.2 the acceptable cell of greatest impact ends at 0.18, where the worst cell begins. */
const touching = (likelihood: number): RiskMatrix => matrixOf([[1, 1, 1], [2, 2, 2], [2, 2, 3]], axisOf(0, likelihood, 0.6, 1), axisOf(0, 0.1, 0.3, 0.9));

const named = (place: Place): Cell => cell(place.row + 1, place.column + 1);
const sorted = (pairs: readonly unknown[]): string[] => pairs.map((pair) => JSON.stringify(pair)).sort();
const dominates = (one: Place, other: Place): boolean => one !== other && one.row >= other.row && one.column >= other.column;

describe("the monotonicity of a matrix", () => {
    it("fails where a higher rank is in a milder zone", () => {
        expect(monotonicityFaults(matrixOf(colours("GYR / YGY / GGG")))).toEqual([
            { graver: cell(2, 1), milder: cell(3, 1) },
            { graver: cell(2, 1), milder: cell(2, 2) },
        ]);
        expect(monotonicityFaults(matrixOf(colours("GYR / GYY / GGG")))).toEqual([]);
        expect(monotonicityFaults(matrixOf(colours("RRR / RRR / RRR")))).toEqual([]);
    });

    it("has a fault between neighbours whenever it has one between any two cells", () => {
        expectAlways(fc.property(anyMatrix, (matrix) => {
            const faults = monotonicityFaults(matrix);
            const all = pairsWhere(matrix, (milder, graver) => dominates(milder, graver) && milder.zone < graver.zone).map(([milder, graver]) => ({ milder: named(milder), graver: named(graver) }));
            const near = all.filter(({ milder, graver }) => milder.likelihood - graver.likelihood + milder.impact - graver.impact === 1);
            return (faults.length > 0) === (all.length > 0) && alike(sorted(faults.map(({ milder, graver }) => ({ milder, graver }))), sorted(near));
        }), 500);
    });
});

describe("the weak consistency of a matrix", () => {
    it("fails where a worst cell begins below the end of an acceptable one", () => {
        const matrix = matrixOf(colours("GYR / GYY / GGG"), axisOf(0, 1, 2, 3), axisOf(0, 10, 20, 100));
        expect(weakConsistencyFaults(matrix)).toEqual([{ green: cell(1, 3), red: cell(3, 3), greenMost: 100, redLeast: 40 }]);
    });

    it("holds where a worst cell begins just where an acceptable one ends, were it not for dust", () => {
        expect(0.2 * 0.9).withContext("the dust").toBeGreaterThan(0.6 * 0.3);
        expect(weakConsistencyFaults(touching(0.2))).toEqual([]);
        expect(weakConsistencyFaults(touching(0.201)).length).toBe(1);
    });

    it("takes an axis that lacks a bound for an ordinal one", () => {
        const partial = axisOf(0, 90, 95, 100).map((level, at) => (at === 1 ? { ...level, upper: undefined } : level));
        expect(weakConsistencyFaults(matrixOf(colours("YYR / YYR / GGY"), partial, axisOf(0, 1, 2, 3)))).toEqual([]);
        expect(weakConsistencyFaults(matrixOf(colours("YYR / YYR / GGG"), partial, axisOf(0, 1, 2, 3)))[0]).toEqual({ green: cell(1, 3), red: cell(2, 3), greenMost: 1, redLeast: 2 / 3 });
    });

    it("has no say where nothing is acceptable, nothing worst, or all is one zone", () => {
        expect(weakConsistencyFaults(matrixOf(colours("YYR / YRR / RRR")))).toEqual([]);
        expect(weakConsistencyFaults(matrixOf(colours("GGG / GYG / GGG")))).toEqual([]);
        expect(weakConsistencyFaults(matrixOf([[1, 1, 1], [1, 1, 1], [1, 1, 1]], ordinal(3), ordinal(3), 1))).toEqual([]);
    });

    it("names the pairs that a comparison of all with all finds, with their severities", () => {
        expectAlways(fc.property(anyMatrix, (matrix) => {
            const faults = weakConsistencyFaults(matrix);
            const expected = pairsWhere(matrix, (green, red) => green.zone === 1 && red.zone === matrix.zoneCount && red.least < green.most);
            const isOrdinal = [matrix.likelihood, matrix.impact].some(([{ lower }]) => lower === undefined);
            return alike(sorted(faults.map(({ green, red }) => [green, red])), sorted(expected.map(([green, red]) => [named(green), named(red)])))
                && (isOrdinal || alike(faults.map(({ greenMost, redLeast }) => greenMost - redLeast).sort(), expected.map(([green, red]) => green.most - red.least).sort()));
        }), 500);
    });
});

describe("the betweenness of a matrix", () => {
    it("fails where an acceptable and a worst cell share an edge or an up-right corner", () => {
        expect(betweennessFaults(matrixOf(colours("YYR / YGY / YYY")))).toEqual([{ green: cell(2, 2), red: cell(3, 3) }]);
        expect(betweennessFaults(matrixOf(colours("YYY / RGY / YYY")))).toEqual([{ green: cell(2, 2), red: cell(2, 1) }]);
        expect(betweennessFaults(matrixOf(colours("YYY / YGY / YRY")))).toEqual([{ green: cell(2, 2), red: cell(1, 2) }]);
    });

    it("holds where they share a corner of the other diagonal", () => {
        expect(betweennessFaults(matrixOf(colours("RYY / YGY / YYR")))).toEqual([]);
    });

    it("names the pairs that a comparison of all with all finds", () => {
        expectAlways(fc.property(anyMatrix, (matrix) => {
            const expected = pairsWhere(matrix, (green, red) => {
                const [up, right] = [red.row - green.row, red.column - green.column];
                const touches = Math.abs(up) + Math.abs(right) === 1 || (up === right && Math.abs(up) === 1);
                return green.zone === 1 && red.zone === matrix.zoneCount && touches;
            });
            return alike(sorted(betweennessFaults(matrix)), sorted(expected.map(([green, red]) => ({ green: named(green), red: named(red) }))));
        }), 500);
    });
});

describe("the zones of a matrix", () => {
    it("are counted where they have a cell", () => {
        expect(zonesUsed(matrixOf(colours("GYR / GYY / GGG")))).toBe(3);
        expect(zonesUsed(matrixOf(colours("GGR / GGG / GGG")))).toBe(2);
        expect(zonesUsed(matrixOf(colours("GGG / GGG / GGG")))).toBe(1);
    });
});

describe("the ambiguity of a matrix", () => {
    it("is the cells that hold less than something acceptable and more than something unacceptable", () => {
        // In ninths: acceptable up to 3, unacceptable from 4.
        expect(ambiguousCells(matrixOf(colours("GYR / GYY / GGG")))).toEqual([cell(2, 3), cell(3, 2)]);
        // Acceptable up to 1, unacceptable from 4: only what begins at 0 is smaller, and ends at 3 at most.
        expect(ambiguousCells(matrixOf(colours("YYR / YYY / GYY")))).toEqual([]);
    });

    it("is none where no cell is acceptable, or none the worst", () => {
        expect(ambiguousCells(matrixOf(colours("YYR / YYR / YYY")))).toEqual([]);
        expect(ambiguousCells(matrixOf(colours("GYY / GYY / GGG")))).toEqual([]);
    });

    it("is none by touching alone", () => {
        // The acceptable cell with the greatest impact ends where the worst one begins, but for dust.
        expect(ambiguousCells(touching(0.2))).not.toContain(cell(1, 3));
        expect(ambiguousCells(touching(0.2))).not.toContain(cell(3, 3));
        expect(ambiguousCells(touching(0.201))).toContain(cell(1, 3));
        expect(ambiguousCells(touching(0.201))).toContain(cell(3, 3));
    });

    it("names the cells that a comparison with all others finds", () => {
        expectAlways(fc.property(anyMatrix, (matrix) => {
            const places = placesOf(matrix);
            const expected = places.filter((place) => places.some((green) => green.zone === 1 && place.least < green.most)
                && places.some((red) => red.zone === matrix.zoneCount && place.most > red.least));
            return alike(ambiguousCells(matrix), expected.map(named));
        }), 500);
    });
});
