import { weather } from "../../../../src/domain/scales/weather";
import { UNKNOWN } from "../../../../src/domain/status";
import { statusReader } from "../../../../src/domain/statusReader";

describe("the weather scale", () => {
    const read = statusReader(weather);

    it("reads French words from sun to storm", () => {
        expect(["Soleil", "Nuageux", "Pluie", "Orage"].map(read)).toEqual([1, 2, 3, 4]);
        expect(["ensoleillé", "Éclaircies", "averses", "TEMPÊTE"].map(read)).toEqual([1, 2, 3, 4]);
        expect(["beau temps", "nuages", "pluvieux", "orageux"].map(read)).toEqual([1, 2, 3, 4]);
    });

    it("reads English words from sun to storm", () => {
        expect(["Sun", "Cloudy", "Rain", "Storm"].map(read)).toEqual([1, 2, 3, 4]);
        expect(["sunny", "cloud", "rainy", "stormy"].map(read)).toEqual([1, 2, 3, 4]);
    });

    it("reads 1 to 4, as numbers and as text", () => {
        expect([1, 2, 3, 4].map(read)).toEqual([1, 2, 3, 4]);
        expect(["1", "2.0", "3,00", " 4 "].map(read)).toEqual([1, 2, 3, 4]);
    });

    it("does not know zero, five, halves or negative ranks", () => {
        for (const value of [0, 5, 2.5, -1, "0", "5", "2,5", "-1", NaN, Infinity]) expect(read(value)).withContext(String(value)).toBe(UNKNOWN);
    });
});
