import type { TmdlNode } from "../../../dataset/tmdl/node";
import { readNodes } from "../../../dataset/tmdl/readNodes";

function nodesOf(text: string): readonly TmdlNode[] {
    const { nodes, faults } = readNodes(text);
    expect(faults).toEqual([]);
    return nodes;
}

function faultsOf(text: string): string[] {
    return readNodes(text).faults.map(({ line, code }) => `${line} ${code}`);
}

function expressionOf(text: string): string | undefined {
    return nodesOf(text).at(0)?.expression?.text;
}

describe("the reader of TMDL objects", () => {
    it("nests objects by their tabs and numbers their lines from 1", () => {
        const [table] = nodesOf("table A\n\n\tcolumn B\n\t\tisHidden\n\n\tcolumn C\n");
        expect(table.children.map(({ keyword, name, line }) => [keyword, name, line])).toEqual([["column", "B", 3], ["column", "C", 6]]);
        expect(table.children[0].properties.get("isHidden")).toEqual({ value: "true", bare: true, line: 4 });
    });

    it("takes CRLF and a byte order mark as if they were not there", () => {
        expect(readNodes("\uFEFFtable A\r\n\tdataCategory: Time\r\n")).toEqual(readNodes("table A\n\tdataCategory: Time\n"));
    });

    it("refuses a carriage return inside a line and other control characters", () => {
        expect(faultsOf("table A\rtable B\n")).toEqual(["1 text"]);
        expect(faultsOf("table A\n\tdataCategory: Ti\u0000me\n")).toEqual(["2 text"]);
    });

    it("takes the quotes off a name and makes its doubled quotes single", () => {
        expect(nodesOf("table 'it''s = a: b.c'\n")[0].name).toBe("it's = a: b.c");
    });

    it("reads names that the loader takes without quotes", () => {
        expect(nodesOf("table 2024-Q1#%é\n")[0].name).toBe("2024-Q1#%é");
    });

    it("refuses a name with a blank, a dot or an open quote, and an empty one", () => {
        for (const name of ["Two Words", "PMO.CPI", "'open", "''", "' '", "a'b", "a:b"]) expect(faultsOf(`table ${name}\n`)).toEqual(["1 name"]);
    });

    it("keeps all of a value, colons and equal signs included, and trims the blanks around it", () => {
        expect(nodesOf("column A\n\tformatString:   a: b = c \n")[0].properties.get("formatString")?.value).toBe("a: b = c");
    });

    it("takes the quotes off a value that begins and ends with one, and only then", () => {
        const value = (written: string): string | undefined =>
            nodesOf(`column A\n\tformatString: ${written}\n`)[0].properties.get("formatString")?.value;
        expect(value("\" a \"\"b\"\" \"")).toBe(" a \"b\" ");
        expect(value("\"\"")).toBe("");
        expect(value("\"£\"#,0")).toBe("\"£\"#,0");
    });

    it("refuses a value whose inner quotes are not doubled, and one that is missing", () => {
        for (const written of ["\"£\"#,0;-\"£\"", "\"", "\"\"\"", ""]) {
            expect(faultsOf(`column A\n\tformatString: ${written}\n`)).toEqual(["2 value"]);
        }
    });

    it("refuses the second of two equal properties", () => {
        expect(faultsOf("column A\n\tdataType: string\n\tisKey\n\tdataType: int64\n")).toEqual(["4 duplicate"]);
    });

    it("refuses // comments wherever an object or a property may stand, and reads on", () => {
        const { nodes, faults } = readNodes("// file\ntable A\n\t// column\n\tcolumn B\n");
        expect(faults.map(({ line, code }) => [line, code])).toEqual([[1, "comment"], [3, "comment"]]);
        expect(nodes[0].children[0].name).toBe("B");
    });

    it("keeps // inside an expression, where it is a comment of DAX", () => {
        expect(expressionOf("measure A =\n\t\t// why\n\t\t1\n")).toBe("// why\n1");
    });

    it("joins the description lines above an object", () => {
        expect(nodesOf("/// One.\n///\n///  Two.\ntable A\n")[0].description).toBe("One.\n\n Two.");
    });

    it("refuses a description that no object follows directly", () => {
        expect(faultsOf("/// x\n\ntable A\n")).toEqual(["1 description"]);
        expect(faultsOf("table A\n\t/// x\n\tisHidden\n")).toEqual(["2 description"]);
        expect(faultsOf("table A\n\t/// x\ntable B\n")).toEqual(["2 description"]);
        expect(faultsOf("table A\n/// x")).toEqual(["2 description"]);
    });

    it("reads a reference as one object with its type", () => {
        expect(nodesOf("ref table 'Cost Line'\n")[0]).toEqual(jasmine.objectContaining({ keyword: "ref table", name: "Cost Line" }));
    });

    it("refuses a reference without its type or its name", () => {
        for (const line of ["ref", "ref table", "ref = x", "ref 'A'"]) expect(faultsOf(`${line}\n`)).toEqual(["1 syntax"]);
    });

    it("refuses blanks as indentation and does not guess the rest of the file", () => {
        expect(faultsOf("table A\n    column B\n  column C\n")).toEqual(["2 indentation"]);
        expect(faultsOf("table A\n\t column B\n")).toEqual(["2 indentation"]);
    });

    it("refuses a line that is deeper than its object allows, with all that is as deep, and reads what follows", () => {
        const { nodes, faults } = readNodes("table A\n\t\tcolumn B\n\t\tisKey\n\tcolumn C\n");
        expect(faults.map(({ line, code }) => [line, code])).toEqual([[2, "indentation"]]);
        expect(nodes[0].children.map(({ name }) => name)).toEqual(["C"]);
    });

    it("tells a flag from an object without a name by what is indented below it", () => {
        const [model] = nodesOf("model Model\n\tdiscourageImplicitMeasures\n\tdataAccessOptions\n\t\tlegacyRedirects\n");
        expect([...model.properties.keys()]).toEqual(["discourageImplicitMeasures"]);
        expect(model.children.map(({ keyword, name }) => [keyword, name])).toEqual([["dataAccessOptions", undefined]]);
    });

    it("refuses a property at the margin and a line that is neither", () => {
        expect(faultsOf("culture: en-US\n")).toEqual(["1 place"]);
        expect(faultsOf("{\n")).toEqual(["1 syntax"]);
        expect(faultsOf("table-A\n")).toEqual(["1 syntax"]);
    });
});

describe("the expression of an object", () => {
    it("stands behind the equal sign, which it may itself contain", () => {
        expect(expressionOf("measure A = IF ( [x] = 1, \"y\" )\n")).toBe("IF ( [x] = 1, \"y\" )");
    });

    it("keeps the quotes of DAX", () => {
        expect(expressionOf("measure A = \"text\"\n")).toBe("\"text\"");
    });

    it("stands below, two tabs deeper, keeps deeper indentation and blank lines, and drops blanks at the end of its lines", () => {
        expect(expressionOf("measure A =\n\t\t\t\n\t\tIF (  \n\n\t\t\t    1 )\n\t\t\n\tisHidden\n")).toBe("\nIF (\n\n\t    1 )");
    });

    it("ends before the properties, which stay properties", () => {
        const [measure] = nodesOf("measure A =\n\t\t1\n\tformatString: 0\n\n\tannotation B = c\n");
        expect([measure.properties.get("formatString")?.value, measure.children[0].name]).toEqual(["0", "B"]);
    });

    it("knows the line on which it begins", () => {
        const text = "measure A = 1\n\nmeasure B =\n\t\t2\n\nmeasure C = ```\n\t\t3\n\t\t```\n";
        expect(nodesOf(text).map(({ expression }) => expression?.line)).toEqual([1, 4, 7]);
    });

    it("may not be both behind the equal sign and below", () => {
        expect(faultsOf("measure A = 1\n\t\t+ 2\n\tisHidden\n")).toEqual(["2 expression"]);
    });

    it("may not be missing, nor only one tab deeper", () => {
        expect(faultsOf("measure A =\n")).toEqual(["1 expression"]);
        expect(faultsOf("measure A =\n\tSUM\n")).toEqual(["1 expression"]);
    });

    it("keeps its blanks to the letter between fences", () => {
        expect(expressionOf("measure A = ```\n\t\t  a  \n\n\t\t\tb\n\t\t\n\t\t```\n\tisHidden\n")).toBe("  a  \n\n\tb\n");
    });

    it("needs a closed fence, nothing behind its opening, and its indentation inside", () => {
        expect(faultsOf("measure A = ```\n\t\ta\n")).toEqual(["1 expression"]);
        expect(faultsOf("measure A = ```a```\n")).toEqual(["1 expression"]);
        expect(faultsOf("measure A = ```\n\ta\n\t\t```\n")).toEqual(["2 indentation"]);
    });

    it("may belong to an object without a name", () => {
        const [partition] = nodesOf("partition A = m\n\tmode: import\n\tsource =\n\t\t\tlet\n\t\t\t    x\n");
        expect(partition.children[0]).toEqual(jasmine.objectContaining({
            keyword: "source", name: undefined, expression: { text: "let\n    x", line: 4 },
        }));
    });
});
