import fc from "fast-check";
import { readTmdl } from "../../../dataset/tmdl/readModel";
import { isCanonical } from "../../../dataset/tmdl/write";
import { sampleModel, withFile } from "./sampleModel";

/** Pieces of TMDL in any order: far more of the reader is reached than by letters alone. */
const piece = fc.constantFrom(
    "\n", "\n\t", "\n\t\t", "\n\t\t\t\t", "\r\n", "\n  ", "table ", "column ", "measure", "model Model", "database", "ref ", "ref table ",
    "translations", "refreshPolicy", "source", "partition ", "level", "hierarchy ", "annotation ", "lineageTag: ", "isHidden", "dataType: ", "int64",
    "description: ", " = ", "=", "```", "\"", "'", "''", "///", "// ", "/", ".", ":", "m", "A", "__proto__", "constructor",
    " ", "\t", "\u0000", "\uFEFF", "\uD800",
);
const hostile = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")));

const LARGE = 1_000_000;
/** Far above what a reader in linear time needs, far below what a quadratic one would take. */
const PATIENCE = 5_000;

function timed(text: string): { readonly codes: readonly string[]; readonly quick: boolean } {
    const start = performance.now();
    const { faults } = readTmdl(withFile("tables/T.tmdl", text));
    return { codes: faults.map(({ code }) => code), quick: performance.now() - start < PATIENCE };
}

describe("hostile TMDL", () => {
    it("gives faults or a model, and never throws", () => {
        fc.assert(fc.property(hostile, (text) => {
            const { model, faults } = readTmdl(withFile("tables/T.tmdl", text));
            expect(model === undefined).toBe(faults.length > 0);
            for (const { file, line, message } of faults) {
                expect(file).not.toBe("");
                expect(line).toBeLessThanOrEqual(text.split("\n").length + 30);
                expect(message).toMatch(/^[^\n\r]+$/);
                expect(message.length).toBeLessThan(700);
            }
            isCanonical(text);
        }), { numRuns: 1500 });
    });

    it("never throws for a sample with some of its characters changed", () => {
        const [path, text] = [...sampleModel].find(([file]) => file === "tables/Project.tmdl")!;
        fc.assert(fc.property(fc.nat(text.length), fc.nat(30), fc.oneof(piece, fc.constant("")), (at, length, inserted) => {
            const { model, faults } = readTmdl(withFile(path, text.slice(0, at) + inserted + text.slice(at + length)));
            expect(model === undefined).toBe(faults.length > 0);
        }), { numRuns: 500 });
    });

    it("refuses a depth that no model has instead of overflowing", () => {
        const steps = Array.from({ length: 3_000 }, (_, depth) => `${"\t".repeat(depth)}table A`);
        expect(timed(`${steps.join("\n")}\n`)).toEqual({ codes: ["limit"], quick: true });
    });

    it("reads an expression, a name and a value of a million characters", () => {
        const long = "x".repeat(LARGE);
        expect(timed(`table ${long}\n\tdataCategory: ${long}\n\n\tmeasure A = ${long}\n`)).toEqual({ codes: [], quick: true });
    });

    it("reports lines of a million blanks, quotes or dots in a short time", () => {
        for (const filler of [" ", "'", "\"", ".", "\t", "a ", "/"]) {
            const { codes, quick } = timed(`table T\n\tformat${filler.repeat(LARGE / filler.length)}x\n`);
            expect([filler, codes.length, quick]).toEqual([filler, 1, true]);
        }
    });

    it("shows the first hundred faults of a file and counts the others", () => {
        const { faults } = readTmdl(withFile("tables/T.tmdl", `table T\n${"\tnothing: 1 2\n\tcolumn A B\n".repeat(50_000)}`));
        expect(faults.length).toBe(101);
        expect(faults[100].message).toMatch(/^\d+ more faults in this file are not shown/);
    });

    it("refuses a file with more lines than a model has", () => {
        expect(timed("\n".repeat(LARGE))).toEqual({ codes: ["limit"], quick: true });
    });
});
