import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readCsv } from "../../../dataset/csv/read";
import type { Cell, ColumnType, TableRows } from "../../../dax/model/definition";
import { buildModel, type Model } from "../../../dax/model/model";
import { dateLiteral } from "../../../dax/scalar/date/dateLiteral";

/** The collection of results of the real engine lies beside the repository, not in it. */
const RESULTS = resolve(import.meta.dirname, "..", "..", "..", "..", "shared", "dax-results");

export const HAS_RESULTS = existsSync(RESULTS);

export type ExpectedCell = number | string | boolean | null | { readonly date: string } | { readonly number: string };

export interface RealCase {
    readonly id: string;
    readonly model: string;
    readonly tier: "core" | "extended";
    readonly query: string;
    readonly expected: { readonly columns: readonly string[]; readonly rows?: readonly (readonly ExpectedCell[])[]; readonly error?: boolean };
    readonly order: "exact" | "any";
    readonly tolerance?: Readonly<Record<string, number>>;
}

interface RealModel {
    readonly name: string;
    readonly culture: string;
    readonly tables?: readonly {
        readonly name: string;
        readonly csv: string;
        readonly columns: readonly { readonly name: string; readonly type: ColumnType; readonly csvColumn?: string }[];
        readonly markedDateColumn?: string;
    }[];
    readonly relationships?: readonly {
        readonly from: { readonly table: string; readonly column: string };
        readonly to: { readonly table: string; readonly column: string };
        readonly active?: boolean;
    }[];
    readonly measures?: readonly { readonly table: string; readonly name: string; readonly expression: string }[];
}

function readJson(path: string): unknown {
    return JSON.parse(readFileSync(path, "utf8"));
}

export function realCases(): readonly RealCase[] {
    const folder = join(RESULTS, "cases");
    return readdirSync(folder).filter((file) => file.endsWith(".json")).flatMap((file) => readJson(join(folder, file)) as RealCase[]);
}

function typed(text: string, type: ColumnType): Cell {
    if (text === "") return null;
    switch (type) {
        case "string": return text;
        case "boolean": return text.toUpperCase() === "TRUE";
        case "dateTime": return dateLiteral(text);
        default: return Number(text);
    }
}

function tableRows(folder: string, { csv, columns }: NonNullable<RealModel["tables"]>[number]): TableRows {
    const text = readFileSync(join(folder, csv), "utf8");
    const { header, records } = readCsv(text);
    const rows = records.map(({ cells }) => cells);
    const places = columns.map(({ name, csvColumn = name }) => header.indexOf(csvColumn));
    return { length: rows.length, columns: new Map(columns.map(({ name, type }, index) => [name, rows.map((row) => typed(row[places[index]], type))])) };
}

const models = new Map<string, Model>();

/** One model of the collection with its rows. */
export function realModel(path: string): Model {
    const known = models.get(path);
    if (known !== undefined) return known;
    const folder = join(RESULTS, path);
    const { name, culture, tables = [], relationships = [], measures = [] } = readJson(join(folder, "model.json")) as RealModel;
    const model = buildModel({
        name, culture, measures, roles: [],
        tables: tables.map(({ name: table, columns, markedDateColumn }) => ({ name: table, columns, markedDateColumn })),
        relationships: relationships.map(({ from, to, active = true }) => ({ from, to, isActive: active })),
    }, new Map(tables.map((table) => [table.name, tableRows(folder, table)])));
    models.set(path, model);
    return model;
}
