import { DRAFT, EXEMPT, MISSING } from "../../../src/domain/status";
import { statusReader } from "../../../src/domain/statusReader";
import { SCALES } from "../../../src/domain/scales/byKind";
import { chosenScale } from "../../../src/settings/chosenScale";
import { makePane } from "../../../src/settings/pane";
import type { Settings } from "../../../src/settings/settings";
import { keysAsTexts, viewOf } from "./localization";

const settingsOf = (chosen: unknown): Settings => makePane(keysAsTexts).read(viewOf(chosen));
const scaleOf = (chosen: unknown): ReturnType<typeof chosenScale> => chosenScale(settingsOf(chosen));

function readWith(chosen: unknown, values: readonly unknown[]): number[] {
    const scale = scaleOf(chosen);
    return scale.ok ? values.map(statusReader(scale.scale)) : [];
}

const labelsOf = (chosen: unknown): (string | undefined)[] => {
    const scale = scaleOf(chosen);
    return scale.ok ? scale.scale.levels.map(({ label }) => label) : [];
};

describe("chosenScale", () => {
    it("is the scale of that name", () => {
        for (const kind of Object.keys(SCALES) as (keyof typeof SCALES)[]) expect(scaleOf({ scale: { kind } })).toEqual({ ok: true, scale: SCALES[kind] });
    });

    it("is the author's own where that was chosen", () => {
        expect(labelsOf({ scale: { kind: "custom", customLevels: "Bon; Mauvais" } })).toEqual(["Bon", "Mauvais"]);
    });

    it("says what is wrong with the author's own", () => {
        expect(scaleOf({ scale: { kind: "custom", customLevels: "" } })).toEqual({ ok: false, fault: "count", count: 0 });
        expect(scaleOf({ scale: { kind: "custom", customLevels: "A; a" } })).toEqual({ ok: false, fault: "repeated", word: "a" });
    });

    it("cuts a score at the author's limits, or at those that the pane shows", () => {
        expect(labelsOf({ scale: { kind: "score" } })).toEqual(["≥ 80", "≥ 60", "≥ 40", "< 40"]);
        expect(readWith({ scale: { kind: "score", scoreLimits: "90; 50" } }, [95, 90, "89,9", 50, 0, -3])).toEqual([1, 1, 2, 2, 3, 3]);
        expect(scaleOf({ scale: { kind: "score", scoreLimits: "many" } })).toEqual({ ok: false, fault: "notANumber", word: "many" });
    });

    it("turns the numbers of a scale round where the author's count runs the other way, and leaves words alone", () => {
        expect(readWith({ scale: { polarity: "reversed" } }, [1, 4, "soleil", "orage"])).toEqual([4, 1, 1, 4]);
        expect(readWith({ scale: { kind: "clarity", polarity: "reversed" } }, [10, 20, 30])).toEqual([3, 2, 1]);
        expect(readWith({ scale: { kind: "inverted", polarity: "reversed" } }, [1, 5])).toEqual([1, 5]);
    });

    it("has no other direction for words, for limits or for the author's own levels", () => {
        expect(readWith({ scale: { kind: "rag", polarity: "reversed" } }, ["vert", "rouge"])).toEqual([1, 3]);
        expect(readWith({ scale: { kind: "score", polarity: "reversed" } }, [90, 10])).toEqual([1, 4]);
        expect(readWith({ scale: { kind: "custom", customLevels: "A = 1; B = 2", polarity: "reversed" } }, [1, 2])).toEqual([1, 2]);
    });

    it("calls the levels as the author does, and those as before that the author left", () => {
        expect(labelsOf({ levels: { label1: " Beau temps ", label3: "", label7: "No such level" } })).toEqual(["Beau temps", undefined, undefined, undefined]);
        expect(readWith({ levels: { label1: "Beau" } }, [1, "soleil", "Beau"])).withContext("a label is no value").toEqual([1, 1, 31]);
    });

    it("calls the states as the author does, and reads the author's values for them", () => {
        const own = scaleOf({ states: { exempt: "Gelé", values: "exempt = gelé, sans objet\nNon collecté = à relancer" } });
        expect(own.ok && own.scale.states?.labels).toEqual(new Map([[EXEMPT, "Gelé"]]));
        expect(readWith({ states: { values: "exempt = gelé, sans objet\nNon collecté = à relancer" } }, ["GELE", "Sans objet", "A relancer", "brouillon"])).toEqual([EXEMPT, EXEMPT, MISSING, DRAFT]);
    });

    it("lets the author's word for a state win over the visual's", () => {
        expect(readWith({ states: { values: "draft = n/a" } }, ["N/A", "exempt"])).toEqual([DRAFT, EXEMPT]);
    });

    it("says what is wrong with the author's values for the states", () => {
        expect(scaleOf({ states: { values: "frozen = gelé" } })).toEqual({ ok: false, fault: "unknownState", word: "frozen" });
        expect(scaleOf({ states: { values: "exempt" } })).toEqual({ ok: false, fault: "unknownState", word: "exempt" });
        expect(scaleOf({ states: { values: "exempt = soleil" } })).withContext("a level already").toEqual({ ok: false, fault: "repeated", word: "soleil" });
        expect(scaleOf({ states: { values: "exempt = gelé; missing = gelé" } })).toEqual({ ok: false, fault: "repeated", word: "gele" });
    });
});
