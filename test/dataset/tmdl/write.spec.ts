import fc from "fast-check";
import type { TmdlNode, TmdlProperty } from "../../../dataset/tmdl/node";
import { readNodes } from "../../../dataset/tmdl/readNodes";
import { isCanonical, writeTmdl } from "../../../dataset/tmdl/write";
import { sampleModel } from "./sampleModel";

/** Letters that TMDL has to protect, among plain ones. */
const awkward = fc.constantFrom("a", "B", "é", "1", " ", ".", "=", ":", "'", "\"", "/", "`", "\t", "-", "\u00A0", "\u2028");
const line = fc.string({ unit: awkward, maxLength: 12 });
const word = fc.constantFrom("table", "column", "isHidden", "source", "dataAccessOptions", "x_1");
const name = fc.oneof(line.filter((text) => text.trim() !== ""), fc.constantFrom("Project", "Cost Line", "it's"));
const expression = fc.array(fc.oneof(line, fc.constant("")), { minLength: 1, maxLength: 5 }).map((lines) => lines.join("\n"))
    .filter((text) => !text.split("\n").some((one) => one.trim() === "```"));
const description = fc.array(line.map((text) => text.trimEnd()), { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
const property = fc.oneof(line.map((value) => ({ value, bare: false })), fc.constant({ value: "true", bare: true }));

interface Shape {
    readonly keyword: string;
    readonly name: string | undefined;
    readonly description: string | undefined;
    readonly properties: readonly [string, Omit<TmdlProperty, "line">][];
    readonly expression: string | undefined;
    readonly children: readonly Shape[];
}

/** A type and a name, as they may go together: a reference always has a name. */
const head = fc.oneof(
    fc.record({ keyword: word, name: fc.option(name, { nil: undefined }) }),
    fc.record({ keyword: fc.constantFrom("ref table", "ref role"), name }),
);

function shapeAbove(levels: number): fc.Arbitrary<Shape> {
    return fc.tuple(head, fc.record({
        description: fc.option(description, { nil: undefined }),
        properties: fc.uniqueArray(fc.tuple(word, property), { maxLength: 3, selector: ([key]) => key }),
        expression: fc.option(expression, { nil: undefined }),
        children: levels === 0 ? fc.constant([]) : fc.array(shapeAbove(levels - 1), { maxLength: 3 }),
    })).map(([own, rest]) => ({ ...own, ...rest }));
}

/** An object below another that has no name and no content is written as a flag: it is not one of those that can be written. */
function hasContent(one: TmdlNode): boolean {
    return one.name !== undefined || one.expression !== undefined || one.properties.size + one.children.length > 0;
}

function toNode(one: Shape): TmdlNode {
    return {
        keyword: one.keyword, name: one.name, line: 0, description: one.description,
        properties: new Map(one.properties.map(([key, value]) => [key, { ...value, line: 0 }])),
        expression: one.expression === undefined ? undefined : { text: one.expression, line: 0 },
        children: one.children.map(toNode).filter(hasContent),
    };
}

/** The lines of an object are where it was read, not what it is. */
function withoutLines(node: TmdlNode): TmdlNode {
    return {
        ...node, line: 0,
        properties: new Map(Array.from(node.properties, ([key, value]) => [key, { ...value, line: 0 }])),
        expression: node.expression && { ...node.expression, line: 0 },
        children: node.children.map(withoutLines),
    };
}

function written(text: string): string {
    const { nodes, faults } = readNodes(text);
    expect(faults).toEqual([]);
    return writeTmdl(nodes);
}

function node(part: Partial<TmdlNode>): TmdlNode {
    return { keyword: "table", name: "A", line: 1, description: undefined, properties: new Map(), expression: undefined, children: [], ...part };
}

describe("the writer of TMDL", () => {
    it("gives back every file of the sample byte for byte", () => {
        for (const [path, text] of sampleModel) {
            expect(written(text)).withContext(path).toBe(text);
            expect(isCanonical(text)).withContext(path).toBeTrue();
        }
    });

    it("gives back all objects that can be written, and canonical text", () => {
        fc.assert(fc.property(fc.array(shapeAbove(2), { maxLength: 3 }), (shapes) => {
            const nodes = shapes.map(toNode);
            const text = writeTmdl(nodes);
            const read = readNodes(text);
            expect(read.faults).toEqual([]);
            expect(read.nodes.map(withoutLines)).toEqual(nodes);
            expect(isCanonical(text)).toBeTrue();
        }), { numRuns: 400 });
    });

    it("writes LF, no byte order mark and one line feed at the end", () => {
        expect(written("\uFEFFtable A\r\n\tisHidden\r\n\r\n\r\n")).toBe("table A\n\tisHidden\n");
        expect(written("table A")).toBe("table A\n");
        expect(written("\n")).toBe("");
    });

    it("puts one blank line above every object, but none among references of one kind and none above a source or inside translations", () => {
        expect(written("table A\n\tcolumn B\n\t\tisKey\n\n\n\tpartition P = m\n\n\t\tsource = x\ntable C\nref table A\n\nref table C\nref role R\n"))
            .toBe("table A\n\n\tcolumn B\n\t\tisKey\n\n\tpartition P = m\n\t\tsource = x\n\ntable C\n\nref table A\nref table C\n\nref role R\n");
    });

    it("keeps translations close, and what follows them apart", () => {
        const text = "cultureInfo fr-FR\n\ttranslations\n\t\tmodel Model\n\t\t\ttable A\n\t\t\t\tcaption: B\n\n\tannotation C\n";
        expect(written(text.replaceAll("\n\t\t", "\n\n\t\t"))).toBe(text);
    });

    it("quotes names and values only where they need it", () => {
        expect(written("table 'Plain-1'\n\tdataCategory: \"Time\"\n")).toBe("table Plain-1\n\tdataCategory: Time\n");
        expect(written("table 'it''s'\n\tdataCategory: \" a\"\n")).toBe("table 'it''s'\n\tdataCategory: \" a\"\n");
    });

    it("puts an expression of one line behind the equal sign, and blank lines of a longer one under its tabs", () => {
        expect(written("measure A =\n\t\t1\n")).toBe("measure A = 1\n");
        expect(written("measure A =\n\t\t1\n\n\t\t+ 2\n")).toBe("measure A =\n\t\t1\n\t\t\n\t\t+ 2\n");
    });

    it("takes the fence off a text that does not need it, and keeps it for blanks at an end of a line", () => {
        expect(written("measure A = ```\n\t\t1\n\t\t```\n")).toBe("measure A = 1\n");
        expect(isCanonical("measure A = ```\n\t\t1 \n\t\t```\n")).toBeTrue();
    });

    it("calls text canonical only when it has no fault and nothing to normalise", () => {
        for (const text of ["table A", "table A\r\n", "\uFEFFtable A\n", "table A\n\n", "table 'A'\n", "table  A\n", "table A\n\tisHidden \n",
            "table A B\n", "table A\n\tcolumn B\n", "measure A=1\n", "table A\n\n\tcolumn B\n\n\tisHidden\n", "/// x \ntable A\n"]) {
            expect(isCanonical(text)).withContext(JSON.stringify(text)).toBeFalse();
        }
    });

    it("refuses what would not read back as it is", () => {
        const property = (name: string, value: string): TmdlNode => node({ properties: new Map([[name, { value, bare: false, line: 1 }]]) });
        const refused = [
            node({ name: "a\nb" }), node({ name: "" }), node({ name: undefined, keyword: "ref table" }),
            node({ keyword: "a b" }), node({ keyword: "ref" }),
            property("caption", "a\nb"), property("caption", "a\u0000"), property("two words", "a"), node({ description: "a\rb" }),
            node({ expression: { text: "a\rb", line: 1 } }), node({ expression: { text: "a \n```\nb", line: 1 } }),
            node({ children: [node({ name: undefined, keyword: "translations" })] }),
        ];
        for (const one of refused) expect(() => writeTmdl([one])).withContext(JSON.stringify(one)).toThrowError(RangeError);
    });
});
