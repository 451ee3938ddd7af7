import type { TableRows } from "../../dax/model/definition";
import { buildModel, type Model } from "../../dax/model/model";
import type { Model as TmdlModel } from "../tmdl/model";
import { readTmdl } from "../tmdl/readModel";
import { DatasetError } from "./datasetError";
import { modelDefinition } from "./modelDefinition";
import { readTableRows } from "./tableRows";
import { type TableSource, tableSource } from "./tableSource";

/** A model as it is written, and as it can be asked. */
export interface LoadedPackage {
    readonly source: TmdlModel;
    readonly model: Model;
}

/** The pieces of the text of a file; undefined where there is no such file. */
export type FileReader = (file: string) => Iterable<string> | undefined;

const FAULTS_TOLD = 3;

/** Reads the files of a model, from path to text. Throws a DatasetError with the first faults; `place` is where the files are from. */
export function parseModel(files: ReadonlyMap<string, string>, place: string): TmdlModel {
    const { model, faults } = readTmdl(files);
    if (model) return model;
    const told = faults.slice(0, FAULTS_TOLD).map(({ file, line, message }) => `${file}:${line}: ${message}`);
    if (faults.length > FAULTS_TOLD) told.push(`${faults.length - FAULTS_TOLD} more faults: npm run check:model tells them.`);
    throw new DatasetError(told.length > 0 ? told.join("\n") : `There is no semantic model in "${place}". Name its definition folder.`);
}

function missing({ file, table }: TableSource): never {
    throw new DatasetError(`There is no ${file}, which the table '${table}' reads. Add the file, if only with its header.`);
}

/** Fills a model with the rows of its files. Throws a DatasetError, or a DaxError with code DATA where rows and relationships do not fit together. */
export function openPackage(source: TmdlModel, read: FileReader): LoadedPackage {
    const definition = modelDefinition(source);
    const rows = source.tables.map((table): [string, TableRows] => {
        const from = tableSource(table);
        const pieces = read(from.file);
        return [table.name, pieces === undefined ? missing(from) : readTableRows(from, pieces)];
    });
    return { source, model: buildModel(definition, new Map(rows)) };
}

/** Files whose texts are in memory, with or without a byte order mark. */
export function textReader(texts: ReadonlyMap<string, string>): FileReader {
    return (file) => {
        const text = texts.get(file);
        return text === undefined ? undefined : [text.startsWith("\uFEFF") ? text.slice(1) : text];
    };
}
