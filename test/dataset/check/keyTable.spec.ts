import fc from "fast-check";
import { KeyTable } from "../../../dataset/check/contract/keyTable";
import { LineSet } from "../../../dataset/check/contract/lineSet";

/** Parts that are close to one another, of any script. */
const part = fc.string({ unit: fc.constantFrom("a", "b", "\u0080", "é", "\uFFFF", "\uD83D", "😀"), maxLength: 4 });

describe("the table of keys", () => {
    it("finds the first line of each key, as a map of texts does", () => {
        fc.assert(fc.property(fc.array(fc.tuple(part, part), { maxLength: 60 }), (keys) => {
            const table = new KeyTable();
            const map = new Map<string, number>();
            keys.forEach((key, at) => {
                const text = key.join("\u001F");
                expect(table.find(key)).toBe(map.get(text) ?? 0);
                expect(table.add(key, at + 2)).toBe(map.get(text) ?? 0);
                if (!map.has(text)) map.set(text, at + 2);
                expect(table.find(key)).toBe(map.get(text) ?? 0);
            });
        }));
    });

    it("keeps apart keys whose parts are cut at other places", () => {
        const table = new KeyTable();
        table.add(["ab", "c"], 2);
        expect(table.find(["a", "bc"])).toBe(0);
        expect(table.find(["abc"])).toBe(0);
    });

    it("grows to a hundred thousand keys, and to a key of a hundred thousand letters", () => {
        const table = new KeyTable();
        const again = Array.from({ length: 100_000 }, (_, at) => table.add([`PRJ-${at}`, "2026-05"], at + 2));
        expect(again.every((line) => line === 0)).toBeTrue();
        expect(table.add(["é".repeat(100_000)], 7)).toBe(0);
        expect([table.find(["PRJ-99999", "2026-05"]), table.find(["é".repeat(100_000)]), table.find(["PRJ-100000", "2026-05"])]).toEqual([100_001, 7, 0]);
    });
});

describe("the set of lines", () => {
    it("holds the lines that were added, each once, as a set of numbers does", () => {
        fc.assert(fc.property(fc.array(fc.oneof(fc.nat(20_000), fc.nat(4_000_000_000)), { maxLength: 80 }), (lines) => {
            const [bits, set] = [new LineSet(), new Set<number>()];
            for (const line of lines) {
                expect(bits.add(line)).toBe(!set.has(line));
                set.add(line);
                expect(bits.has(line + 1)).toBe(set.has(line + 1));
            }
            expect(bits.size).toBe(set.size);
        }));
    });
});
