import * as fc from "fast-check";
import { StatusScale } from "../../../src/domain/scale";
import { SCALES } from "../../../src/domain/scales/byKind";
import { DRAFT, EXEMPT, MISSING, NON_RATED_STATES, NOT_RATED, RESET, UNKNOWN } from "../../../src/domain/status";
import { statusReader } from "../../../src/domain/statusReader";
import { alike, expectAlways } from "./property";

const anyScale = fc.constantFrom<StatusScale>(...Object.values(SCALES));
const anyCell = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
    fc.string({ unit: "binary" }),
    fc.constantFrom("Sun", "vert", "N/A", "draft", "10", "2,0", 3, 20, "", Symbol("cell"), NaN),
);

describe("statusReader", () => {
    it("reads an empty cell as not rated: blank is neither zero nor green", () => {
        for (const scale of Object.values(SCALES)) {
            expect([null, undefined, "", "  ", "\u00A0"].map(statusReader(scale))).withContext(scale.id).toEqual([NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED]);
        }
    });

    it("tells zero from an empty cell", () => {
        for (const scale of Object.values(SCALES)) expect([0, "0"].map(statusReader(scale))).withContext(scale.id).toEqual([UNKNOWN, UNKNOWN]);
    });

    it("reads the words for states without a rating on every scale, in French and in English", () => {
        for (const scale of Object.values(SCALES)) {
            const read = statusReader(scale);
            expect(["Not rated", "non évalué", "Non noté", "Early planning"].map(read)).toEqual([NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED]);
            expect(["Exempt", "Exemptée", "n/a", "Non applicable"].map(read)).toEqual([EXEMPT, EXEMPT, EXEMPT, EXEMPT]);
            expect(["Reset", "re-baselined", "Remise à zéro"].map(read)).toEqual([RESET, RESET, RESET]);
            expect(["Missing", "NOT_PROVIDED", "Non fournie"].map(read)).toEqual([MISSING, MISSING, MISSING]);
            expect(["Draft", "BROUILLON"].map(read)).toEqual([DRAFT, DRAFT]);
        }
    });

    it("gives the scale's own word precedence over a state of the same name", () => {
        const read = statusReader({ id: "own", levels: [{ label: "Final", words: ["final"], numbers: [] }, { label: "Draft", words: ["draft"], numbers: [] }] });
        expect(["final", "Draft", "brouillon"].map(read)).toEqual([1, 2, DRAFT]);
    });

    it("does not know values of another kind", () => {
        const read = statusReader(SCALES.weather);
        for (const value of [true, false, new Date(1), [1], { rank: 1 }, 1n, Symbol("1")]) expect(read(value)).toBe(UNKNOWN);
    });

    it("reads any cell as a rank of the scale, a state or unknown, and never throws", () => {
        expectAlways(fc.property(anyScale, anyCell, (scale, cell) => {
            const ranks = scale.levels.map((_, at) => at + 1);
            return [...ranks, ...NON_RATED_STATES, UNKNOWN].includes(statusReader(scale)(cell));
        }), 500);
    });

    it("reads a cell the same whatever it read before", () => {
        expectAlways(fc.property(anyScale, fc.array(anyCell, { maxLength: 12 }), (scale, cells) => {
            const read = statusReader(scale);
            const before = cells.map(read);
            return alike(before, cells.map((cell) => statusReader(scale)(cell))) && alike(before, [...cells].reverse().map(read).reverse());
        }));
    });

    it("reads a word of the scale however its case, accents and spaces are written", () => {
        const words = Object.values(SCALES).flatMap((scale) => scale.levels.flatMap((level, at) => level.words.map((word) => ({ scale, word, rank: at + 1 }))));
        const letters = fc.array(fc.boolean(), { minLength: 30, maxLength: 30 });
        const space = fc.constantFrom(" ", "  ", "_", "-", "\u00A0");
        const form = fc.constantFrom("NFC", "NFD", "bare");
        expectAlways(fc.property(fc.constantFrom(...words), letters, space, form, ({ scale, word, rank }, upper, gap, accents) => {
            const cased = Array.from(word, (letter, at) => (upper[at] ? letter.toUpperCase() : letter)).join("");
            const spaced = ` ${cased.replaceAll(" ", gap)}\t`;
            const written = accents === "bare" ? spaced.normalize("NFD").replace(/\p{Mn}/gu, "") : spaced.normalize(accents);
            return statusReader(scale)(written) === rank;
        }), 500);
    });
});
