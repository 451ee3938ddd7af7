import type { Contract } from "../../../dataset/check/contract/contract";
import { readContract } from "../../../dataset/check/contract/readContract";
import { check, places } from "./folder";

interface Draft {
    readonly columns: string;
    readonly primaryKey: string | readonly string[];
    readonly uniqueKeys?: readonly (readonly string[])[];
    readonly foreignKeys?: readonly unknown[];
    readonly rules?: readonly unknown[];
}

function contractOf(tables: Readonly<Record<string, Draft>>): Contract {
    return readContract({
        resources: Object.entries(tables).map(([name, { columns, foreignKeys = [], rules = [], ...keys }]) => ({
            name, path: `${name}.csv`, "x-rules": rules,
            schema: { fields: columns.split(" ").map((column) => ({ name: column, type: "string", constraints: { maxLength: 9 } })), foreignKeys, ...keys },
        })),
    });
}

const reference = (fields: readonly string[], resource: string, targets: readonly string[]): unknown => ({ fields, reference: { resource, fields: targets } });

describe("a reference of several columns", () => {
    const cell: Draft = { columns: "matrix zone", primaryKey: ["matrix", "zone"] };
    const contract = contractOf({ risk: { columns: "id m z", primaryKey: "id", foreignKeys: [reference(["z", "m"], "cell", ["zone", "matrix"])] }, cell });
    const run = (risks: string): readonly string[] => places(check({ "cell.csv": "matrix,zone\nM1,low\nM2,high\n", "risk.csv": `id,m,z\n${risks}` }, contract));

    it("leads to a row with all of them, in whatever order the contract names them", () => {
        expect(run("R1,M1,low\nR2,M2,high\n")).toEqual([]);
        expect(run("R1,M1,high\nR2,low,M1\n")).toEqual(["risk.csv:2:m z foreign-key", "risk.csv:3:m z foreign-key"]);
    });

    it("leads nowhere when one of them is blank", () => {
        expect(run("R1,M9,\nR2,,low\n")).toEqual([]);
    });

    it("may lead to columns that are unique together, which are then checked", () => {
        const unique = contractOf({
            risk: { columns: "id m z", primaryKey: "id", foreignKeys: [reference(["m", "z"], "cell", ["matrix", "zone"])] },
            cell: { columns: "id matrix zone", primaryKey: "id", uniqueKeys: [["matrix", "zone"]] },
        });
        expect(places(check({ "cell.csv": "id,matrix,zone\n1,M1,low\n2,M1,high\n3,M1,low\n", "risk.csv": "id,m,z\nR1,M1,high\nR2,M2,low\n" }, unique)))
            .toEqual(["cell.csv:4:matrix zone unique", "risk.csv:3:m z foreign-key"]);
    });

    it("must lead to a key of a table of the contract", () => {
        const leading = (key: unknown) => () => contractOf({ risk: { columns: "id m z", primaryKey: "id", foreignKeys: [key] }, cell });
        expect(leading(reference(["m"], "cell", ["matrix"]))).toThrowError(/risk refers to matrix of cell, which is neither its primary key nor unique/);
        expect(leading(reference(["m"], "cells", ["matrix"]))).toThrowError(/refers to cells, which is not a table/);
        expect(leading(reference(["m"], "cell", ["matrix", "zone"]))).toThrowError(/as many columns/);
        expect(leading(reference(["m", "y"], "cell", ["matrix", "zone"]))).toThrowError(/names y, which is not one of its columns/);
    });

    it("must not make a circle of tables, of which none could be checked first", () => {
        const circle = {
            a: { columns: "id other", primaryKey: "id", foreignKeys: [reference(["other"], "b", ["id"])] },
            b: { columns: "id other", primaryKey: "id", foreignKeys: [reference(["other"], "a", ["id"])] },
        };
        expect(() => contractOf(circle)).toThrowError(/refer to one another/);
    });
});

describe("a reference of a table to itself", () => {
    const contract = contractOf({ ticket: {
        columns: "key parent", primaryKey: "key", foreignKeys: [reference(["parent"], "", ["key"])],
        rules: [{ name: "filled-if", parameters: { column: "parent", when: { key: ["lost"] } } }],
    } });
    const run = (rows: string): readonly string[] => {
        const { faults, counts } = check({ "ticket.csv": `key,parent\n${rows}` }, contract);
        return [...faults.map(({ line, kind, remedy }) => `${line} ${kind} ${remedy}`), `${counts[0].accepted} accepted`];
    };

    it("leads to a row above, below, or the row itself", () => {
        expect(run("b,a\na,\nc,b\nd,d\n")).toEqual(["4 accepted"]);
    });

    it("is told when it leads nowhere, with the rows that hang on it in turn", () => {
        expect(run("c,b\nb,a\nd,c\ne,\n")).toEqual([
            "3 foreign-key Add the row to ticket, or write one of its key.",
            "2 foreign-key Correct line 3 of ticket first: it is rejected.",
            "4 foreign-key Correct line 2 of ticket first: it is rejected.",
            "1 accepted",
        ]);
    });

    it("is told when it leads to a row that is rejected for another reason", () => {
        expect(run("b,lost\nlost,\n")).toEqual([
            "3 rule Fill parent: key is lost.",
            "2 foreign-key Correct line 3 of ticket first: it is rejected.",
            "0 accepted",
        ]);
    });

    it("may make a circle of rows", () => {
        expect(run("a,b\nb,a\n")).toEqual(["2 accepted"]);
    });

    it("follows a hundred thousand rows of which each hangs on the one above", () => {
        const rows = Array.from({ length: 100_000 }, (_, at) => `${at + 1},${at}\n`);
        expect(run(rows.join("")).at(-1)).toBe("0 accepted");
    });
});
