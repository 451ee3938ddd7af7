import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The numbered facts of DAX that the evaluator is built on lie beside the repository, not in it. */
const REFERENCE = resolve(import.meta.dirname, "..", "..", "..", "shared", "reference", "dax-evaluator.md");

function specTexts(folder: string): readonly string[] {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return specTexts(path);
        return entry.name.endsWith(".spec.ts") ? [readFileSync(path, "utf8")] : [];
    });
}

describe("the numbered facts of DAX", () => {
    it("are each named by a test", () => {
        if (!existsSync(REFERENCE)) pending("SKIPPED: the list of facts is absent beside the repository");
        const facts = new Set(Array.from(readFileSync(REFERENCE, "utf8").matchAll(/\*\*(F\d{3})\*\*/g), ([, fact]) => fact));
        const named = new Set(specTexts(import.meta.dirname).flatMap((text) => Array.from(text.matchAll(/\bit\(\s*["`](F\d{3}(?:[, and]+F\d{3})*)/g), ([, names]) => names.match(/F\d{3}/g) ?? []).flat()));
        expect(facts.size).toBeGreaterThan(200);
        expect([...facts].filter((fact) => !named.has(fact))).toEqual([]);
    });
});
