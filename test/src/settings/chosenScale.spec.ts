import { SCALES } from "../../../src/domain/scales/byKind";
import { chosenScale } from "../../../src/settings/chosenScale";
import { SCALE_KINDS } from "../../../src/settings/settings";

describe("chosenScale", () => {
    it("is the scale of that name", () => {
        for (const kind of SCALE_KINDS.filter((one) => one !== "custom")) {
            expect(chosenScale({ kind, customLevels: "A; B", palette: "auto" })).toEqual({ ok: true, scale: SCALES[kind] });
        }
    });

    it("is the author's own where that was chosen", () => {
        const chosen = chosenScale({ kind: "custom", customLevels: "Bon; Mauvais", palette: "auto" });
        expect(chosen.ok && chosen.scale.levels.map(({ label }) => label)).toEqual(["Bon", "Mauvais"]);
    });

    it("says what is wrong with the author's own", () => {
        expect(chosenScale({ kind: "custom", customLevels: "", palette: "auto" })).toEqual({ ok: false, fault: "count", count: 0 });
        expect(chosenScale({ kind: "custom", customLevels: "A; a", palette: "auto" })).toEqual({ ok: false, fault: "repeated", word: "a" });
    });
});
