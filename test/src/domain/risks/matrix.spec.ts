import { cellsOf, isAbove, isSameCell, isWorst, zoneOf } from "../../../../src/domain/risks/matrix";
import { cell, colours, matrixOf } from "./matrices";

const matrix = matrixOf([[1, 1, 2, 2], [1, 2, 2, 3], [2, 2, 3, 3]]);

describe("a risk matrix", () => {
    it("has a zone and an appetite for a likelihood and an impact, in this order", () => {
        expect(zoneOf(matrix, cell(1, 3))).toBe(2);
        expect(zoneOf(matrix, cell(3, 1))).toBe(2);
        expect(zoneOf(matrix, cell(2, 4))).toBe(3);
        expect([isAbove(matrix, cell(2, 4)), isAbove(matrix, cell(3, 2)), isAbove(matrix, cell(3, 3))]).toEqual([true, false, true]);
    });

    it("has every cell once, by likelihood, then by impact", () => {
        const cells = cellsOf(matrix);
        expect(cells.length).toBe(12);
        expect([cells[0], cells[3], cells[4], cells[11]]).toEqual([cell(1, 1), cell(1, 4), cell(2, 1), cell(3, 4)]);
    });

    it("has nothing worst where all is one zone", () => {
        expect(isWorst(matrixOf([[1, 1, 1]], undefined, undefined, 1), cell(1, 1))).toBe(false);
        expect(isWorst(matrix, cell(3, 4))).toBe(true);
    });

    it("knows a cell by both ranks", () => {
        expect([isSameCell(cell(1, 2), cell(1, 2)), isSameCell(cell(1, 2), cell(2, 2)), isSameCell(cell(1, 2), cell(1, 1))]).toEqual([true, false, false]);
    });
});

describe("a colouring in a test", () => {
    it("is written with the highest likelihood first", () => {
        expect(colours("GYR / GYY / GGG")).toEqual([[1, 1, 1], [1, 2, 2], [1, 2, 3]]);
    });
});
