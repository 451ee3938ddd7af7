import { rag } from "../../../../src/domain/scales/rag";
import { UNKNOWN } from "../../../../src/domain/status";
import { statusReader } from "../../../../src/domain/statusReader";

describe("the red, amber, green scale", () => {
    const read = statusReader(rag);

    it("reads French words and their first letters", () => {
        expect(["Vert", "Orange", "Rouge"].map(read)).toEqual([1, 2, 3]);
        expect(["V", "O", "R"].map(read)).toEqual([1, 2, 3]);
        expect(["vert", "ambre", "rouge"].map(read)).toEqual([1, 2, 3]);
        expect(["vert", "jaune", "rouge"].map(read)).toEqual([1, 2, 3]);
    });

    it("reads English words and their first letters", () => {
        expect(["Green", "Amber", "Red"].map(read)).toEqual([1, 2, 3]);
        expect(["g", "a", "r"].map(read)).toEqual([1, 2, 3]);
        expect(["GREEN", "YELLOW", "RED"].map(read)).toEqual([1, 2, 3]);
    });

    it("guesses no number, because its numbers have no agreed meaning", () => {
        for (const value of [0, 1, 2, 3, "1", "3"]) expect(read(value)).toBe(UNKNOWN);
    });
});
