import type { Contract, Table } from "../check/contract/contract";
import { writeCsv } from "../csv/write";
import { campaignOf } from "./collect/campaign";
import type { Line } from "./collect/reports";
import { portfolio } from "./portfolio/place";
import { placedByStories, toldByStories } from "./stories/index";
import { type Dossier, tableLines } from "./tables";

function dossiers(): readonly Dossier[] {
    return portfolio(placedByStories).map((project) => ({ project, cells: campaignOf(project).map(toldByStories) }));
}

function csvOf(table: Table, lines: readonly Line[]): string {
    const columns = table.fields.map((field) => field.name);
    return writeCsv(columns, lines.map((line) => columns.map((column) => line[column])));
}

/** The text of each file of the sample, by file name; the same for every call and on every machine. */
export function sampleFiles(contract: Contract): ReadonlyMap<string, string> {
    const lines = tableLines(dossiers());
    return new Map(contract.tables.map((table) => [table.file, csvOf(table, lines[table.name] ?? [])]));
}
