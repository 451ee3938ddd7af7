import * as fc from "fast-check";
import { naturalOrder } from "../../../src/text/naturalOrder";
import { expectAlways } from "../domain/property";

describe("the natural order", () => {
    it("has the numbers in a text by their size", () => {
        const written = ["R-10", "R-9", "R-100", "R-2", "A-11", "R-10a"];
        expect([...written].sort(naturalOrder("en"))).toEqual(["A-11", "R-2", "R-9", "R-10", "R-10a", "R-100"]);
    });

    it("has letters as a language has them", () => {
        expect(["Zoé", "été", "Eta", "zoe"].sort(naturalOrder("fr"))).toEqual(["Eta", "été", "zoe", "Zoé"]);
    });

    // Digits of other scripts, signs that join the one before, and all else that makes numbers longer than they look.
    const letters = fc.constantFrom("0", "1", "2", "9", "-", " ", ".", ",", "R", "r", "é", "e\u0301", "\u0301", "٣", "４", "½", "²", "😀", "Z");
    const part = fc.array(letters, { maxLength: 5 }).map((some) => some.join(""));

    it("is that of the browser's own collator, whatever the texts share", () => {
        for (const locale of ["en", "fr"]) {
            const { compare } = new Intl.Collator(locale, { numeric: true });
            const natural = naturalOrder(locale);
            expectAlways(fc.property(part, part, part, (shared, one, other) => Math.sign(natural(shared + one, shared + other)) === Math.sign(compare(shared + one, shared + other))), 3000);
        }
    });
});
