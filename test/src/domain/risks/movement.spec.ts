import { movementOf } from "../../../../src/domain/risks/movement";
import { zoneOf } from "../../../../src/domain/risks/matrix";
import { standardZones } from "../../../../src/domain/risks/zones";
import { cell, matrixOf, ordinal } from "./matrices";

const matrix = matrixOf(standardZones(ordinal(5), ordinal(5), 3));

describe("a movement in the matrix", () => {
    it("is told by the zone first, even where a rank goes the other way", () => {
        expect(movementOf(matrix, cell(1, 1), cell(5, 5))).toBe("worse");
        expect(movementOf(matrix, cell(3, 1), cell(2, 5))).toBe("worse");
        expect(movementOf(matrix, cell(2, 5), cell(5, 2))).toBe("better");
    });

    it("is told within a zone by dominance", () => {
        expect(movementOf(matrix, cell(1, 1), cell(1, 2))).toBe("worse");
        expect(movementOf(matrix, cell(1, 1), cell(2, 1))).toBe("worse");
        expect(movementOf(matrix, cell(5, 5), cell(4, 4))).toBe("better");
        expect(movementOf(matrix, cell(5, 5), cell(5, 4))).toBe("better");
    });

    it("is a shift within a zone when one rank rises and the other falls", () => {
        expect(movementOf(matrix, cell(4, 1), cell(1, 4))).toBe("shifted");
        expect(movementOf(matrix, cell(1, 4), cell(4, 1))).toBe("shifted");
    });

    it("is none on the same cell", () => {
        expect(movementOf(matrix, cell(3, 3), cell(3, 3))).toBe("same");
    });

    it("mirrors itself when turned round", () => {
        const mirror = { worse: "better", better: "worse", same: "same", shifted: "shifted" };
        const ranks = [1, 2, 3, 4, 5];
        const cells = ranks.flatMap((likelihood) => ranks.map((impact) => cell(likelihood, impact)));
        for (const from of cells) for (const to of cells) {
            expect(movementOf(matrix, to, from)).toBe(mirror[movementOf(matrix, from, to)] as ReturnType<typeof movementOf>);
            if (zoneOf(matrix, to) > zoneOf(matrix, from)) expect(movementOf(matrix, from, to)).toBe("worse");
        }
    });
});
