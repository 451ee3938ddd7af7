import { RiskAxis } from "../../../../src/domain/risks/axis";
import { betweennessFaults, monotonicityFaults, weakConsistencyFaults } from "../../../../src/domain/risks/auditMatrix";
import { RiskMatrix } from "../../../../src/domain/risks/matrix";
import { zonesByScore } from "../../../../src/domain/risks/zones";
import { bankLike, cell, colours, logLike, matrixOf } from "./matrices";

/** Every monotone colouring in three zones with at least a green and a red cell. */
function monotoneColourings(size: number): RiskMatrix[] {
    const rows: number[][] = [];
    for (let green = 0; green <= size; green += 1) {
        for (let notRed = green; notRed <= size; notRed += 1) rows.push(Array.from({ length: size }, (_, at) => (at < green ? 1 : at < notRed ? 2 : 3)));
    }
    let colourings: number[][][] = [[]];
    for (let row = 0; row < size; row += 1) {
        colourings = colourings.flatMap((below) => rows.filter((next) => row === 0 || next.every((zone, at) => zone >= below[row - 1][at])).map((next) => [...below, next]));
    }
    return colourings.filter((zones) => zones.flat().includes(1) && zones.flat().includes(3)).map((zones) => matrixOf(zones));
}

/** Colourings with green left column and bottom row, and the others, that Cox's three axioms leave. */
const SENSIBLE = [
    "GYR / GYY / GGG",
    "GYRR / GYYR / GGYY / GGGG", "GGYR / GGYY / GGGG / GGGG",
    "GYRRR / GYRRR / GYYRR / GGYYY / GGGGG", "GYRRR / GYYRR / GGYYR / GGGYY / GGGGG", "GYYRR / GGYRR / GGYYY / GGGGY / GGGGG",
    "GGYRR / GGYYR / GGGYY / GGGGG / GGGGG", "GGGYR / GGGYY / GGGGG / GGGGG / GGGGG",
];

const scored = (size: number, green: number, red: number, likelihood?: RiskAxis, impact?: RiskAxis): RiskMatrix =>
    matrixOf(zonesByScore(size, size, [green + 1, red]), likelihood, impact);
const violations = (matrix: RiskMatrix): number[] => [weakConsistencyFaults(matrix).length, betweennessFaults(matrix).length];

describe("Cox's axioms, over every monotone colouring on uniform axes", () => {
    for (const [size, all, consistent, between] of [[3, 136, 26, 14], [4, 1625, 302, 208], [5, 18901, 3056, 2322]]) {
        it(`leave ${consistent} of ${all} for weak consistency and ${between} with betweenness, of ${size} by ${size}`, () => {
            const colourings = monotoneColourings(size);
            const weak = colourings.filter((matrix) => weakConsistencyFaults(matrix).length === 0);
            expect([colourings.length, weak.length, weak.filter((matrix) => betweennessFaults(matrix).length === 0).length]).toEqual([all, consistent, between]);
        });
    }

    it("leave the colourings known to be sensible", () => {
        for (const text of SENSIBLE) {
            const matrix = matrixOf(colours(text));
            expect([monotonicityFaults(matrix).length, ...violations(matrix)]).withContext(text).toEqual([0, 0, 0]);
        }
    });
});

describe("common limits of the score", () => {
    it("keep weak consistency on uniform axes, and jump here and there", () => {
        const measured = [[5, 4, 15, 0, 0], [5, 5, 12, 0, 0], [5, 6, 15, 0, 0], [5, 3, 10, 0, 0], [4, 3, 8, 0, 2], [4, 4, 9, 0, 1], [3, 2, 6, 0, 2], [3, 3, 9, 0, 0]];
        for (const [size, green, red, weak, between] of measured) {
            expect(violations(scored(size, green, red))).withContext(`${size}x${size}, green to ${green}, red from ${red}`).toEqual([weak, between]);
        }
    });

    it("break it on axes as banks have them", () => {
        expect(violations(scored(5, 4, 15, bankLike.likelihood, bankLike.impact))).toEqual([1, 0]);
        expect(violations(scored(5, 5, 12, bankLike.likelihood, bankLike.impact))).toEqual([8, 0]);
    });

    it("break it on axes that grow by multiples", () => {
        expect(violations(scored(4, 3, 8, logLike.likelihood, logLike.impact))).toEqual([2, 2]);
        expect(violations(scored(4, 4, 9, logLike.likelihood, logLike.impact))).toEqual([4, 1]);
    });

    it("call 200 k€ unacceptable and 250 k€ or 1,000 k€ acceptable", () => {
        const faults = weakConsistencyFaults(scored(5, 5, 12, bankLike.likelihood, bankLike.impact)).filter(({ red }) => red.likelihood === 3);
        expect(faults.map(({ green, red }) => [green, red])).toEqual([[cell(1, 4), cell(3, 4)], [cell(1, 5), cell(3, 4)]]);
        expect(faults.map(({ greenMost }) => Math.round(greenMost))).toEqual([250_000, 1_000_000]);
        expect(faults.map(({ redLeast }) => Math.round(redLeast))).toEqual([200_000, 200_000]);
    });
});
