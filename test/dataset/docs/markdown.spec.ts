import fc from "fast-check";
import { fence, heading, list, page, table } from "../../../dataset/docs/markdown/blocks";
import { anchorOf, bold, code, linkTo, opening, plain } from "../../../dataset/docs/markdown/inline";

const PARTS = [
    "a", "é", "1", " ", "`", "*", "_", "[", "]", "(", ")", "<", ">", "|", "~", "$", "#", "+", "-", "=", ".", "!", "&", ";", ":", "/", "\\", "\"",
    "\r", "\n", "\t", "\u2028", "\u202E", "\0", "https://x.y", "&amp;", "<script>", "```",
];
const hostile = fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }).map((parts) => parts.join(""));

/** What a renderer shows of escaped text: a backslash gives way to the sign after it. */
function rendered(markdown: string): string {
    return markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

function pipesThatPart(line: string): number {
    return line.replace(/\\[!-/:-@[-`{-~]/g, "").split("|").length - 1;
}

describe("Markdown from any text", () => {
    it("shows the signs of markup as they are", () => {
        expect(plain("a*b* [c](d) `e` <b> $f$ ~~g~~")).toBe("a\\*b\\* \\[c\\](d) \\`e\\` \\<b> \\$f\\$ \\~\\~g\\~\\~");
    });

    it("leaves the underscores of a name, and escapes those that could slant a word", () => {
        expect(plain("start_date is _old_ and __loud__")).toBe("start_date is \\_old\\_ and \\_\\_loud\\_\\_");
    });

    it("escapes entities and addresses, which would turn into other signs and into links", () => {
        expect(plain("&lt; https://a.b www.c.d R&D &")).toBe("\\&lt; https\\://a.b www\\.c.d R\\&D &");
    });

    it("writes a line break of any kind as br, and shows controls and turned directions as a lost character", () => {
        expect(plain("a\nb\r\nc\u2028d\0e\u202Ef")).toBe("a<br>b<br>c<br>d\uFFFDe\uFFFDf");
    });

    it("starts no heading, list or quotation where a text opens a block", () => {
        expect(["# a", "> b", "- c", "+ d", "12. e", "3) f", "=== g", " plain"].map(opening))
            .toEqual(["\\# a", "\\> b", "\\- c", "\\+ d", "12\\. e", "3\\) f", "\\=== g", "plain"]);
    });

    it("renders back to the text that was given", () => {
        fc.assert(fc.property(hostile, (text) => {
            const lines = text.split(/\r\n|[\r\n\u2028]/).map((line) => line.replaceAll("\t", " ").replace(/[\0\u202E]/g, "\uFFFD"));
            expect(rendered(plain(text))).toBe(lines.join("<br>"));
        }));
    });

    it("puts a text into code, and into an element where backticks or pipes would end it", () => {
        expect(code("^[a-z]$")).toBe("`^[a-z]$`");
        expect(code("a|b`c")).toBe("<code>a&#124;b&#96;c</code>");
        expect(code(" _x_ ")).toBe("<code> &#95;x&#95; </code>");
    });

    it("keeps every row of a table on one line with as many cells as its head, whatever the cells say", () => {
        fc.assert(fc.property(hostile, hostile, (one, other) => {
            const lines = table(["A", "B"], [[plain(one), code(other)], [bold(other), opening(one)]]).split("\n");
            expect(lines.map(pipesThatPart)).toEqual([3, 3, 3, 3]);
        }));
    });

    it("refuses a cell that was not made safe, and a row of another width", () => {
        expect(() => table(["A"], [["a|b"]])).toThrowError(/would break the table.*"a\|b"/);
        expect(() => table(["A"], [["a\\\\|b"]])).toThrowError(/would break the table/);
        expect(() => table(["A"], [["a\nb"]])).toThrowError(/would break the table/);
        expect(() => table(["A", "B"], [["a"]])).toThrowError(/1 cells and the table 2/);
        expect(table(["A"], [["a\\|b"]])).toContain("| a\\|b |");
    });

    it("fences code with more backticks than it holds", () => {
        expect(fence("dax", "a\r\n````\nb")).toBe("`````dax\na\n````\nb\n`````");
        expect(fence("dax", "x")).toBe("```dax\nx\n```");
    });

    it("links headings by the anchor that renderers give them, and refuses one that they would change", () => {
        expect(linkTo("Milestones and risks")).toBe("[Milestones and risks](#milestones-and-risks)");
        expect(linkTo("M01", "measures.md")).toBe("[M01](measures.md#m01)");
        expect(heading(3, "weather_report")).toBe("### weather_report");
        expect(anchorOf("weather_report")).toBe("weather_report");
        expect(() => heading(2, "a](http://x)")).toThrowError(/cannot be linked/);
    });

    it("parts blocks by blank lines, without the empty ones", () => {
        expect(page(["a", "", list(["b", "c"])])).toBe("a\n\n- b\n- c\n");
    });
});
