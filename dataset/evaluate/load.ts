import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Model } from "../../dax/model/model";
import { chunksOf } from "../csv/chunks";
import { Utf8Decoder } from "../csv/decoder";
import { readTmdlFolder } from "../tmdl/folder";
import type { Model as TmdlModel } from "../tmdl/model";
import { DatasetError, FolderError } from "./datasetError";
import { type FileReader, type LoadedPackage, openPackage, parseModel, textReader } from "./openPackage";

export interface Folders {
    /** The definition folder of a semantic model in TMDL; the shipped one unless told. */
    readonly model?: string;
    /** The folder of the CSV files; the shipped sample unless told. */
    readonly data?: string;
}

const SHIPPED_MODEL = fileURLToPath(new URL("../pmo.SemanticModel/definition", import.meta.url));
const SHIPPED_SAMPLE = fileURLToPath(new URL("../sample", import.meta.url));

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
    return parseModel(filesIn(folder), folder);
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

/** Loads a model with its data. Throws as openPackage does, and a FolderError for a folder that is not there. */
export function loadPackage({ model = SHIPPED_MODEL, data = SHIPPED_SAMPLE }: Folders = {}): LoadedPackage {
    return openPackage(readModel(model), folderReader(data));
}

let shipped: TmdlModel | undefined;

/** The shipped model over CSV texts in memory, by name of their file such as project.csv. */
export function loadTexts(texts: ReadonlyMap<string, string>): Promise<Model> {
    return new Promise((resolve) => {
        // It does not change while it is asked over many small portfolios, and is long to read.
        shipped ??= readModel(SHIPPED_MODEL);
        resolve(openPackage(shipped, textReader(texts)).model);
    });
}
