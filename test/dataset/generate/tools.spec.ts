import fc from "fast-check";
import { addDays, addWorkingDays, daysBetween, frenchDay, isWorkingDay, workingDayFrom, workingDayUpTo } from "../../../dataset/generate/day";
import { periodsOf, USUAL_HORIZON } from "../../../dataset/generate/horizon";
import { fill } from "../../../dataset/generate/prose/template";
import { randomOf } from "../../../dataset/generate/random";

const PERIODS = periodsOf(USUAL_HORIZON);

describe("the random source", () => {
    it("repeats itself under the same name and differs under another", () => {
        const draw = (name: string): number[] => Array.from({ length: 5 }, randomOf(name).next);
        expect(draw("a")).toEqual(draw("a"));
        expect(draw("a")).not.toEqual(draw("b"));
    });

    it("gives the same first numbers on every engine", () => {
        const random = randomOf("PRJ-001");
        expect([random.between(0, 999), random.between(0, 999), random.between(0, 999)]).toEqual([932, 167, 205]);
    });

    it("stays within its bounds and spreads over them", () => {
        const random = randomOf("spread");
        const seen = new Set(Array.from({ length: 400 }, () => random.between(1, 6)));
        expect([...seen].sort()).toEqual([1, 2, 3, 4, 5, 6]);
        const bells = Array.from({ length: 2000 }, () => random.bell());
        const mean = bells.reduce((sum, value) => sum + value, 0) / bells.length;
        expect(Math.abs(mean)).toBeLessThan(0.1);
    });
});

describe("the calendar of the sample", () => {
    it("skips week-ends and holidays in both directions", () => {
        expect(workingDayUpTo("2026-05-25")).toBe("2026-05-22");
        expect(workingDayFrom("2026-05-23")).toBe("2026-05-26");
        expect(addWorkingDays("2026-05-22", 2)).toBe("2026-05-27");
        expect(addWorkingDays("2026-05-27", -2)).toBe("2026-05-22");
    });

    it("adds days back and forth without loss", () => {
        fc.assert(fc.property(fc.integer({ min: -900, max: 900 }), (count) => {
            expect(daysBetween("2025-01-01", addDays("2025-01-01", count))).toBe(count);
        }));
    });

    it("counts 24 months up to May 2026, each due on a worked day between opening and committee", () => {
        expect(PERIODS.map((period) => period.rank)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
        expect([PERIODS[0].id, PERIODS[23].id, PERIODS[23].label]).toEqual(["2024-06", "2026-05", "mai 2026"]);
        expect(PERIODS.every(({ opening, due, committee }) => opening < due && due < committee && isWorkingDay(due))).toBeTrue();
    });

    it("writes days as French readers do", () => {
        expect(frenchDay("2026-05-22")).toBe("22/05/2026");
    });
});

describe("a template", () => {
    it("contracts de le, de les, à le, à les and de un", () => {
        expect(fill("retard de {a}, appui à {b}, perte de {c}", { a: "le lot", b: "les équipes", c: "un mois" }))
            .toBe("Retard du lot, appui aux équipes, perte d'un mois");
    });

    it("begins each sentence with a capital, accents included", () => {
        expect(fill("échec du jalon. {a} attend.", { a: "l'éditeur" })).toBe("Échec du jalon. L'éditeur attend.");
    });

    it("refuses an unknown symbol", () => {
        expect(() => fill("{inconnu}", {})).toThrowError(/inconnu/);
    });
});
