import type { Contract, Table } from "../check/contract/contract";
import { csvLine } from "../csv/write";
import { agileBatches } from "./agile/batches";
import { alignmentBatches } from "./alignment/batches";
import { architectureBatches } from "./architecture/batches";
import { projectBatches } from "./collect/projectLines";
import { type Dossier, dossierOf } from "./dossier";
import { type Horizon, horizonOf, USUAL_MONTHS } from "./horizon";
import type { Batch } from "./line";
import { milestoneBatches } from "./milestones/snapshots";
import { moneyBatches } from "./money/batches";
import { portfolio } from "./portfolio/place";
import { referenceBatches } from "./reference/index";
import { riskBatches } from "./risks/batches";
import { staffingBatches } from "./staffing/batches";
import { placedByStories } from "./stories/index";

const USUAL_PROJECTS = 60;

export interface SampleSize {
    /** At least 1; the first sixty are written by hand. */
    readonly projects: number;
    /** At least 1; always ending in May 2026. */
    readonly months: number;
    /** Month in which the fiscal year starts, from 1 to 12. */
    readonly fiscalStart: number;
}

export const USUAL_SIZE: SampleSize = { projects: USUAL_PROJECTS, months: USUAL_MONTHS, fiscalStart: 1 };

/** What each project adds to the tables, one function per family of tables. */
const FAMILIES: readonly ((dossier: Dossier) => readonly Batch[])[] = [
    projectBatches, moneyBatches, milestoneBatches, riskBatches, alignmentBatches, staffingBatches, agileBatches, architectureBatches,
];

/** Every line of the sample, reference tables first, then project by project: only one project is held in memory. */
function* sampleBatches({ projects, months, fiscalStart }: SampleSize): Generator<Batch> {
    const horizon: Horizon = horizonOf(months);
    yield* referenceBatches(horizon, fiscalStart);
    for (const project of portfolio(placedByStories, horizon, projects)) {
        const dossier = dossierOf(project, horizon);
        for (const family of FAMILIES) yield* family(dossier);
    }
}

/** Takes the text of a file piece by piece, the header first. */
export type Sink = (file: string, text: string) => void;

/** Writes every file of the contract; the same texts for every call and on every machine. */
export function writeSample(contract: Contract, size: SampleSize, sink: Sink): void {
    const tables = new Map(contract.tables.map((table): [string, Table] => [table.name, table]));
    for (const table of tables.values()) sink(table.file, csvLine(table.fields.map((field) => field.name)));
    for (const { table: name, lines } of sampleBatches(size)) {
        const table = tables.get(name);
        if (!table) throw new Error(`The sample has lines for "${name}", which is not a table of the contract.`);
        const columns = table.fields.map((field) => field.name);
        sink(table.file, lines.map((line) => csvLine(columns.map((column) => line[column] ?? ""))).join(""));
    }
}

/** The text of each file of the usual sample, by file name. */
export function sampleFiles(contract: Contract): ReadonlyMap<string, string> {
    const files = new Map<string, string[]>();
    writeSample(contract, USUAL_SIZE, (file, text) => {
        const parts = files.get(file);
        if (parts) parts.push(text);
        else files.set(file, [text]);
    });
    return new Map([...files].map(([file, parts]) => [file, parts.join("")]));
}
