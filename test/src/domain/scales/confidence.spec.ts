import { confidence } from "../../../../src/domain/scales/confidence";
import { NOT_RATED, UNKNOWN } from "../../../../src/domain/status";
import { statusReader } from "../../../../src/domain/statusReader";

describe("the delivery-confidence scale", () => {
    const read = statusReader(confidence);

    it("reads the five points in English", () => {
        expect(["Green", "Amber/Green", "Amber", "Amber/Red", "Red"].map(read)).toEqual([1, 2, 3, 4, 5]);
        expect(["g", "a/g", "a", "a/r", "r"].map(read)).toEqual([1, 2, 3, 4, 5]);
    });

    it("reads the five points in French", () => {
        expect(["Vert", "Ambre/Vert", "Ambre", "Ambre/Rouge", "Rouge"].map(read)).toEqual([1, 2, 3, 4, 5]);
    });

    it("reads a compound written with spaces around the slash, and turned about", () => {
        expect(["Amber / Green", "green/amber", "AMBER /RED", "Red / Amber"].map(read)).toEqual([2, 2, 4, 4]);
    });

    it("reads a missing delivery-confidence assessment as not rated", () => {
        expect(read("No DCA")).toBe(NOT_RATED);
    });

    it("guesses no number", () => {
        expect([1, "3", 5].map(read)).toEqual([UNKNOWN, UNKNOWN, UNKNOWN]);
    });
});
