import { mTokens } from "../../../../dataset/check/bestPractice/performance/mTokens";

function written(text: string): readonly string[] {
    return mTokens(text).map((token) => token.text);
}

describe("the words of an M expression", () => {
    it("keep their dots, and stand apart from texts and signs", () => {
        expect(written("Table.Sort(x, {\"Table.Join\"})")).toEqual(["Table.Sort", "(", "x", ",", "{", "\"Table.Join\"", "}", ")"]);
    });

    it("are not found in comments, nor in a text with doubled quotes", () => {
        expect(written("a // b\n/* c\n*/ d \"e \"\" f\" g")).toEqual(["a", "d", "\"e \"\" f\"", "g"]);
    });

    it("are told with their line, across texts and comments of several lines", () => {
        expect(mTokens("a\n\"b\nc\" /* \n */ d").map(({ text, line }) => [text, line])).toEqual([["a", 1], ["\"b\nc\"", 2], ["d", 4]]);
    });

    it("come to an end where a text or a comment does not, in a time that grows with the length alone", () => {
        expect(written("a \"b")).toEqual(["a", "\"b"]);
        expect(written("a /* b")).toEqual(["a"]);
        const start = performance.now();
        expect(written(`"${"\"\"".repeat(500_000)}`).length).toBe(1);
        expect(written(" ".repeat(1_000_000))).toEqual([]);
        expect(performance.now() - start).toBeLessThan(1000);
    });
});
