import type { ColumnReference, Model, Relationship } from "../../../tmdl/model";
import { foldName } from "../../../../dax/syntax/name";
import { columnKey } from "../subject";
import type { Keys } from "./columnCount";
import type { DataStatistics, TableStatistics, UnmatchedKeys } from "./statistics";
import { countTable, fileOf, type TableCount } from "./tableCount";

type Counts = ReadonlyMap<string, TableCount>;

function keyOf({ table, column }: ColumnReference): string {
    return columnKey(table, column);
}

function countAll(model: Model, folder: string): Counts {
    const keys = new Set(model.relationships.flatMap(({ from, to }) => [keyOf(from), keyOf(to)]));
    return new Map(model.tables.flatMap((table): [string, TableCount][] => {
        const file = fileOf(table);
        return file === undefined ? [] : [[foldName(table.name), countTable(folder, file, table, keys)]];
    }));
}

function keysIn(counts: Counts, { table, column }: ColumnReference): Keys | undefined {
    return counts.get(foldName(table))?.columns.find(({ name }) => name === foldName(column))?.keys;
}

function unmatchedIn(counts: Counts, { from, to, toCardinality }: Relationship): UnmatchedKeys | undefined {
    const one = keysIn(counts, to);
    if (one === undefined || toCardinality !== "one") return undefined;
    const missing = Array.from(keysIn(counts, from) ?? []).filter(([key]) => !one.has(key)).map(([, count]) => count);
    const first = missing.at(0);
    return first && { rows: missing.reduce((sum, { rows }) => sum + rows, 0), example: first.example };
}

function statisticsOf({ rows, columns }: TableCount): TableStatistics {
    return { rows, columns: new Map(columns.map(({ name, statistics }) => [name, statistics])) };
}

/**
 * Reads each CSV file of a folder that a table of the model names, once. Of a table, only the values of its keys are held in memory.
 * Throws an Error with the path and the remedy when a file is missing, cannot be read or lacks a column of the model.
 */
export function readStatistics(model: Model, folder: string): DataStatistics {
    const counts = countAll(model, folder);
    const unmatched = model.relationships.flatMap((relationship): [string, UnmatchedKeys][] => {
        const found = unmatchedIn(counts, relationship);
        return found ? [[relationship.name, found]] : [];
    });
    return { tables: new Map(Array.from(counts, ([name, count]) => [name, statisticsOf(count)])), unmatched: new Map(unmatched) };
}
