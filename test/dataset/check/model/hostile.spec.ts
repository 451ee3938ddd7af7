import { parseExpression } from "../../../../dax/syntax/parse";
import { circles } from "../../../../dataset/check/model/dax/circles";
import type { ReadDax } from "../../../../dataset/check/model/dax/expressions";
import { readM } from "../../../../dataset/check/model/m/parse";
import { unknownNames } from "../../../../dataset/check/model/m/unknownNames";

async function unreadable(text: string): Promise<{ readonly line: number; readonly message: string }> {
    const read = await readM(text);
    if (read.kind === "read") throw new Error(`${text.slice(0, 40)} was read.`);
    return read;
}

async function unknownIn(text: string, ...known: readonly string[]): Promise<readonly string[]> {
    const read = await readM(text);
    if (read.kind !== "read") throw new Error(read.message);
    return unknownNames(read, new Set(known)).map(({ name, line }) => `${name}:${line}`);
}

function measure(name: string, text: string): ReadDax {
    const written = { text, file: "tables/T.tmdl", line: 1 };
    return { title: `measure [${name}]`, text: written, measure: name, filtered: undefined, expression: parseExpression(text) };
}

describe("an M text that nobody vouches for", () => {
    it("is refused where its brackets are nested too deep, before the parser takes all memory", async () => {
        const { line, message } = await unreadable(`1 +\n${"(".repeat(3000)}`);
        expect(line).toBe(2);
        expect(message).toContain("more than 40 deep");
    });

    it("is refused when it is longer than a model needs", async () => {
        expect((await unreadable(`{${"1,".repeat(20_000)}1}`)).message).toContain("more than 20000 tokens");
    });

    it("is refused when it is empty or a comment", async () => {
        expect((await unreadable("")).message).toContain("nothing but blanks or comments");
        expect((await unreadable("// let\n")).message).toContain("nothing but blanks or comments");
    });

    it("is told with the line of the fault, be it of a token, of a text that is not closed or of the end", async () => {
        expect((await unreadable("let\n    a = in 1")).line).toBe(2);
        expect((await unreadable("let\n    a = 1,\n    b = \"x\nin a")).line).toBe(3);
        expect((await unreadable("let\n    a = 1\nin")).line).toBe(3);
    });

    it("is refused when it is a long chain of words that hold one another, before the parser overflows the stack", async () => {
        expect((await unreadable("each ".repeat(3000))).message).toContain("more than 300 of the words");
        expect((await unreadable(`type ${"nullable ".repeat(3000)}text`)).message).toContain("more than 300 of the words");
        expect(await unknownIn(`${"each ".repeat(300)}lost`)).toEqual(["lost:1"]);
    });

    it("may be a long chain of operations, which costs no stack", async () => {
        expect(await unknownIn(`1${" + 1".repeat(1000)} + lost`)).toEqual(["lost:1"]);
    });
});

describe("the names of an M text", () => {
    it("are known where they are given and not beyond", async () => {
        expect(await unknownIn("let a = 1, b = a in b")).toEqual([]);
        expect(await unknownIn("let a = let inner = 1 in inner in\n inner")).toEqual(["inner:2"]);
        expect(await unknownIn("((x) => x)(x)")).toEqual(["x:1"]);
        expect(await unknownIn("[a = 1, b = a][b]")).toEqual([]);
        expect(await unknownIn("{each _, _}")).toEqual(["_:1"]);
    });

    it("are those of the model, of the library, and of steps with quotes", async () => {
        expect(await unknownIn("ReadTable(Other)", "ReadTable")).toEqual(["Other:1"]);
        expect(await unknownIn("let #\"Step \"\"one\"\"\" = Int64.Type in #\"Step \"\"one\"\"\"")).toEqual([]);
    });

    it("are written in the right case", async () => {
        expect(await unknownIn("table.SelectColumns(a)", "a")).toEqual(["table.SelectColumns:1"]);
        expect(await unknownIn("readtable", "ReadTable")).toEqual(["readtable:1"]);
    });

    it("leave out the whole environment and other sources", async () => {
        expect(await unknownIn("#shared")).toEqual(["#shared:1"]);
        expect(await unknownIn("Expression.Evaluate(\"1\")")).toEqual(["Expression.Evaluate:1"]);
    });
});

describe("circles of measures", () => {
    it("are told once each, with their members", () => {
        const faults = circles([measure("A", "[b] + [C]"), measure("B", "[A]"), measure("C", "[C] + 1"), measure("D", "[A]")]);
        expect(faults.map(({ message }) => message)).toEqual([
            "The measure [A] depends on itself: [A] → [B] → [A]. Break the circle.",
            "The measure [C] depends on itself: [C] → [C]. Break the circle.",
        ]);
    });

    it("are not seen in a measure that two others use", () => {
        const sides = [measure("Left", "[Base]"), measure("Right", "[Base]")];
        expect(circles([measure("Top", "[Left] + [Right]"), ...sides, measure("Base", "1")])).toEqual([]);
    });

    it("are looked for in a chain of any length", () => {
        const chain = Array.from({ length: 2000 }, (_, at) => measure(`M${at}`, `[M${at + 1}]`));
        expect(circles(chain)).toEqual([]);
        expect(circles([...chain, measure("M2000", "[M1999]")]).length).toBe(1);
    });
});
