import { customScale } from "../../../../src/domain/scales/custom";
import { weather } from "../../../../src/domain/scales/weather";
import { NON_RATED_STATES, NOTHING, UNKNOWN } from "../../../../src/domain/status";
import { statusWord } from "../../../../src/views/heatmap/words";
import { english, french } from "../../text/texts";

describe("statusWord", () => {
    it("names the levels of a scale in the reader's language", () => {
        expect([1, 2, 3, 4].map((rank) => statusWord(rank, weather, english))).toEqual(["Sun", "Cloudy", "Rain", "Storm"]);
        expect([1, 2, 3, 4].map((rank) => statusWord(rank, weather, french))).toEqual(["Soleil", "Nuageux", "Pluie", "Orage"]);
    });

    it("names the levels of an own scale as the author did, in any language", () => {
        const own = customScale("Très bon = 1; À revoir = 2");
        expect(own.ok && [1, 2].map((rank) => statusWord(rank, own.scale, english))).toEqual(["Très bon", "À revoir"]);
    });

    it("names every state and the unknown value", () => {
        expect([...NON_RATED_STATES, UNKNOWN].map((state) => statusWord(state, weather, english))).toEqual(["Not rated", "Exempt", "Reset", "Not collected", "Draft", "Unknown value"]);
        expect([...NON_RATED_STATES, UNKNOWN].map((state) => statusWord(state, weather, french))).toEqual(["Non évalué", "Exempté", "Réinitialisé", "Non collecté", "Brouillon", "Valeur inconnue"]);
    });

    it("has no word for nothing, nor for a rank beyond the scale", () => {
        expect([statusWord(NOTHING, weather, english), statusWord(5, weather, english)]).toEqual(["", ""]);
    });
});
