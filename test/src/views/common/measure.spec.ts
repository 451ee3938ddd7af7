import { canvasMeasure } from "../../../../src/views/common/measure";

describe("the measure of texts", () => {
    const measure = canvasMeasure("sans-serif")("sans-serif");

    it("grows with the text, its size and its weight", () => {
        expect(measure("Likelihood", 12)).toBeGreaterThan(measure("Like", 12));
        expect(measure("Likelihood", 24)).toBeGreaterThan(measure("Likelihood", 12));
        expect(measure("Likelihood", 12, true)).toBeGreaterThan(measure("Likelihood", 12));
        expect(measure("", 12)).toBe(0);
    });

    it("is one for numbers of as many digits, and never less than what a browser draws", () => {
        expect(measure("R-1119", 12)).toBe(measure("R-2043", 12));
        const context = document.createElement("canvas").getContext("2d");
        if (context === null) throw new Error("The browser has no canvas.");
        context.font = "400 12px sans-serif";
        for (const words of ["R-1119", "12.4 M€", "18 Jul 2026"]) expect(measure(words, 12)).toBeGreaterThanOrEqual(context.measureText(words).width - 0.01);
    });
});
