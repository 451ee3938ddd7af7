import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TableRows } from "../../dax/model/definition";
import { buildModel, type Model } from "../../dax/model/model";
import { chunksOf } from "../csv/chunks";
import { Utf8Decoder } from "../csv/decoder";
import { readTmdlFolder } from "../tmdl/folder";
import type { Model as TmdlModel } from "../tmdl/model";
import { readTmdl } from "../tmdl/readModel";
import { DatasetError, FolderError } from "./datasetError";
import { modelDefinition } from "./modelDefinition";
import { readTableRows } from "./tableRows";
import { type TableSource, tableSource } from "./tableSource";

export interface Folders {
    /** The definition folder of a semantic model in TMDL; the shipped one unless told. */
    readonly model?: string;
    /** The folder of the CSV files; the shipped sample unless told. */
    readonly data?: string;
}

/** A model as it is written, and as it can be asked. */
export interface LoadedPackage {
    readonly source: TmdlModel;
    readonly model: Model;
}

/** The pieces of the text of a file; undefined where there is no such file. */
type FileReader = (file: string) => Iterable<string> | undefined;

const SHIPPED_MODEL = fileURLToPath(new URL("../pmo.SemanticModel/definition", import.meta.url));
const SHIPPED_SAMPLE = fileURLToPath(new URL("../sample", import.meta.url));
const FAULTS_TOLD = 3;

function assertFolder(folder: string): void {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new FolderError(`There is no folder "${folder}".`);
}

function filesIn(folder: string): ReadonlyMap<string, string> {
    assertFolder(folder);
    try {
        return readTmdlFolder(folder);
    } catch (error) {
        throw new DatasetError(error instanceof Error ? error.message : String(error));
    }
}

function readModel(folder: string): TmdlModel {
    const { model, faults } = readTmdl(filesIn(folder));
    if (model) return model;
    const told = faults.slice(0, FAULTS_TOLD).map(({ file, line, message }) => `${file}:${line}: ${message}`);
    if (faults.length > FAULTS_TOLD) told.push(`${faults.length - FAULTS_TOLD} more faults: npm run check:model tells them.`);
    throw new DatasetError(told.length > 0 ? told.join("\n") : `There is no semantic model in "${folder}". Name its definition folder.`);
}

function* textPieces(path: string): Generator<string> {
    const decoder = new Utf8Decoder();
    for (const bytes of chunksOf(path)) {
        yield decoder.decode(bytes);
        if (decoder.isUtf16) throw new DatasetError(`${path}: the file is in UTF-16. Save it as UTF-8.`);
    }
    yield decoder.end();
}

function folderReader(folder: string): FileReader {
    assertFolder(folder);
    return (file) => {
        const path = join(folder, file);
        return statSync(path, { throwIfNoEntry: false })?.isFile() ? textPieces(path) : undefined;
    };
}

function missing({ file, table }: TableSource): never {
    throw new DatasetError(`There is no ${file}, which the table '${table}' reads. Add the file, if only with its header.`);
}

function load(source: TmdlModel, read: FileReader): LoadedPackage {
    const definition = modelDefinition(source);
    const rows = source.tables.map((table): [string, TableRows] => {
        const from = tableSource(table);
        const pieces = read(from.file);
        return [table.name, pieces === undefined ? missing(from) : readTableRows(from, pieces)];
    });
    return { source, model: buildModel(definition, new Map(rows)) };
}

/** Loads a model with its data. Throws a DatasetError, or a DaxError with code DATA where rows and relationships do not fit together. */
export function loadPackage({ model = SHIPPED_MODEL, data = SHIPPED_SAMPLE }: Folders = {}): LoadedPackage {
    return load(readModel(model), folderReader(data));
}

let shipped: TmdlModel | undefined;

function textReader(texts: ReadonlyMap<string, string>): FileReader {
    return (file) => {
        const text = texts.get(file);
        return text === undefined ? undefined : [text.startsWith("\uFEFF") ? text.slice(1) : text];
    };
}

/** The shipped model over CSV texts in memory, by name of their file such as project.csv. */
export function loadTexts(texts: ReadonlyMap<string, string>): Promise<Model> {
    return new Promise((resolve) => {
        // It does not change while it is asked over many small portfolios, and is long to read.
        shipped ??= readModel(SHIPPED_MODEL);
        resolve(load(shipped, textReader(texts)).model);
    });
}
