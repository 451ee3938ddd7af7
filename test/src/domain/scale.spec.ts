import { numberRanks, StatusScale, wordRanks } from "../../../src/domain/scale";

const scale: StatusScale = {
    id: "two",
    levels: [
        { label: "Bon", words: ["Bon", "Très bon"], numbers: [1, 1.5] },
        { label: "Mauvais", words: ["MAUVAIS"], numbers: [-2] },
    ],
};

describe("a scale", () => {
    it("gives every word, folded, the place of its level from 1", () => {
        expect([...wordRanks(scale)]).toEqual([["bon", 1], ["tres bon", 1], ["mauvais", 2]]);
    });

    it("gives every number the place of its level from 1", () => {
        expect([...numberRanks(scale)]).toEqual([[1, 1], [1.5, 1], [-2, 2]]);
    });
});
