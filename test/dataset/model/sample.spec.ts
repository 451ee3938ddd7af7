import { inflateSync } from "fflate";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadContract } from "../../../dataset/contract/load";
import { loadedTables } from "../../../dataset/model/loaded";
import type { Model, Table } from "../../../dataset/tmdl/model";
import { readTmdlFolder } from "../../../dataset/tmdl/folder";
import { readTmdl } from "../../../dataset/tmdl/readModel";
import { type Row, rowsOf, sampleBytes } from "../sampleTables";

const DEFINITION = fileURLToPath(new URL("../../../dataset/pmo.SemanticModel/definition/", import.meta.url));

function shipped(): Model {
    const { model } = readTmdl(readTmdlFolder(DEFINITION));
    if (!model) throw new Error("The shipped model cannot be read.");
    return model;
}

const model = shipped();
const rows = new Map<string, readonly Row[]>();

/** The name of the CSV of a table of the model: what its partition reads. */
function fileOf({ partitions }: Table): string {
    return /ReadTable\("(\w+)"\)/.exec(partitions[0].source?.text ?? "")?.[1] ?? "";
}

function dataOf(tableName: string): readonly Row[] {
    const name = fileOf(model.tables.find((table) => table.name === tableName)!);
    const known = rows.get(name) ?? rowsOf(name);
    rows.set(name, known);
    return known;
}

function sourceOf(tableName: string, column: string): string {
    return model.tables.find((table) => table.name === tableName)!.columns.find((one) => one.name === column)!.sourceColumn ?? "";
}

describe("the sample in the model", () => {
    const text = readFileSync(new URL("expressions.tmdl", `file://${DEFINITION}`), "utf8");
    const held = new Map([...text.matchAll(/^\t\t {4}(\w+) = "([A-Za-z0-9+/=]*)",?$/gm)].map(([, table, packed]): [string, string] => [table, packed]));

    it("is the sample of the folder, to the byte", () => {
        const tables = loadedTables(loadContract());
        expect([...held.keys()]).toEqual(tables.map(({ name }) => name));
        for (const { name, file } of tables) {
            const bytes = Buffer.from(inflateSync(Buffer.from(held.get(name)!, "base64")));
            expect(bytes.equals(sampleBytes(file))).withContext(name).toBeTrue();
        }
    });

    it("has one row per key on the one side of every relationship, and no key without its row on the other", () => {
        for (const { name, from, to } of model.relationships) {
            const keys = dataOf(to.table).map((row) => row[sourceOf(to.table, to.column)]);
            const known = new Set(keys);
            expect(known.size).withContext(`${name}: one side`).toBe(keys.length);
            const used = new Set(dataOf(from.table).map((row) => row[sourceOf(from.table, from.column)]).filter((key) => key !== ""));
            expect([...used].filter((key) => !known.has(key)).slice(0, 3)).withContext(name).toEqual([]);
        }
    });

    it("gives each value of a sorted column one value of its sort column", () => {
        for (const table of model.tables) {
            for (const column of table.columns.filter((one) => one.sortByColumn !== undefined)) {
                const orders = new Map<string, Set<string>>();
                for (const row of dataOf(table.name)) {
                    const value = row[column.sourceColumn ?? ""];
                    const order = row[sourceOf(table.name, column.sortByColumn ?? "")];
                    orders.set(value, (orders.get(value) ?? new Set()).add(order));
                }
                expect([...orders].filter(([, found]) => found.size > 1)).withContext(`${table.name} ${column.name}`).toEqual([]);
            }
        }
    });

    it("has a calendar of every day of whole years, wide enough for every fact", () => {
        const days = dataOf("Calendar").map((row) => row.date);
        const next = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
        expect(days.slice(1).filter((day, at) => day !== next(days[at]))).toEqual([]);
        expect([days[0].slice(4), days.at(-1)!.slice(4)]).toEqual(["-01-01", "-12-31"]);
    });
});
