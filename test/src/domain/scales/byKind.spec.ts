import { FEWEST_LEVELS, MOST_LEVELS, numberRanks, wordRanks } from "../../../../src/domain/scale";
import { SCALES } from "../../../../src/domain/scales/byKind";
import { statusReader } from "../../../../src/domain/statusReader";
import en from "../../../../stringResources/en-US/resources.resjson";
import fr from "../../../../stringResources/fr-FR/resources.resjson";

describe("the scales that come with the product", () => {
    it("are known by their own name", () => {
        for (const [name, scale] of Object.entries(SCALES)) expect(scale.id).toBe(name);
    });

    it("have two to seven levels", () => {
        for (const { id, levels } of Object.values(SCALES)) {
            expect(levels.length).withContext(id).toBeGreaterThanOrEqual(FEWEST_LEVELS);
            expect(levels.length).withContext(id).toBeLessThanOrEqual(MOST_LEVELS);
        }
    });

    it("give no word and no number to two levels", () => {
        for (const scale of Object.values(SCALES)) {
            const words = scale.levels.flatMap((level) => level.words);
            const numbers = scale.levels.flatMap((level) => level.numbers);
            expect(wordRanks(scale).size).withContext(scale.id).toBe(words.length);
            expect(numberRanks(scale).size).withContext(scale.id).toBe(numbers.length);
        }
    });

    it("have a name for every level in French and in English", () => {
        for (const { labelKey } of Object.values(SCALES).flatMap((scale) => [...scale.levels])) {
            expect(en[labelKey ?? ""]).withContext(labelKey ?? "").toBeTruthy();
            expect(fr[labelKey ?? ""]).withContext(labelKey ?? "").toBeTruthy();
        }
    });

    it("read the names that they show, in both languages, where a name is a word", () => {
        for (const scale of [SCALES.weather, SCALES.rag, SCALES.confidence, SCALES.clarity]) {
            const read = statusReader(scale);
            scale.levels.forEach(({ labelKey }, at) => {
                for (const texts of [en, fr]) {
                    const shown = texts[labelKey ?? ""];
                    expect(read(shown)).withContext(`${scale.id}: ${shown}`).toBe(at + 1);
                }
            });
        }
    });
});
