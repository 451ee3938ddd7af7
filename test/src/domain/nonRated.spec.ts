import { NON_RATED_WORDS } from "../../../src/domain/nonRated";
import { SCALES } from "../../../src/domain/scales/byKind";
import { wordRanks } from "../../../src/domain/scale";
import { DRAFT, EXEMPT, MISSING, NON_RATED_STATES, NOT_RATED, RESET } from "../../../src/domain/status";
import { foldWord } from "../../../src/domain/words";

describe("the words for states without a rating", () => {
    it("are written as foldWord writes them, so that they can be found", () => {
        for (const word of NON_RATED_WORDS.keys()) expect(foldWord(word)).toBe(word);
    });

    it("stand for every state at least once, and for nothing else", () => {
        expect(new Set(NON_RATED_WORDS.values())).toEqual(new Set(NON_RATED_STATES));
    });

    it("name each state in French and in English", () => {
        const read = (words: readonly string[]): unknown[] => words.map((word) => NON_RATED_WORDS.get(foldWord(word)));
        expect(read(["Not rated", "Non évalué", "Non renseigné"])).toEqual([NOT_RATED, NOT_RATED, NOT_RATED]);
        expect(read(["Exempt", "Exempté", "N/A"])).toEqual([EXEMPT, EXEMPT, EXEMPT]);
        expect(read(["Reset", "Réinitialisé", "Replanifiée"])).toEqual([RESET, RESET, RESET]);
        expect(read(["Missing", "Manquant", "Non collecté"])).toEqual([MISSING, MISSING, MISSING]);
        expect(read(["Draft", "Brouillon"])).toEqual([DRAFT, DRAFT]);
    });

    it("are never also the words of a level", () => {
        for (const scale of Object.values(SCALES)) {
            for (const word of wordRanks(scale).keys()) expect(NON_RATED_WORDS.has(word)).withContext(`${scale.id}: ${word}`).toBe(false);
        }
    });
});
