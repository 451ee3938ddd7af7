import { clarity } from "../../../../src/domain/scales/clarity";
import { UNKNOWN } from "../../../../src/domain/status";
import { statusReader } from "../../../../src/domain/statusReader";

describe("the Clarity scale", () => {
    const read = statusReader(clarity);

    it("reads 10, 20 and 30, as numbers and as text", () => {
        expect([10, 20, 30].map(read)).toEqual([1, 2, 3]);
        expect(["10", "20.0", "30,0"].map(read)).toEqual([1, 2, 3]);
    });

    it("reads the names of today and those of before", () => {
        expect(["On Track", "Needs Help", "At Risk"].map(read)).toEqual([1, 2, 3]);
        expect(["on_track", "Minor Variance", "SIGNIFICANT VARIANCE"].map(read)).toEqual([1, 2, 3]);
    });

    it("reads the French names", () => {
        expect(["En bonne voie", "Besoin d'aide", "À risque"].map(read)).toEqual([1, 2, 3]);
        expect(["Ecart mineur", "Écart significatif"].map(read)).toEqual([2, 3]);
    });

    it("does not know the sums that Clarity makes of its codes", () => {
        expect([0, 1, 15, 40, 90].map(read)).toEqual([UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]);
    });
});
