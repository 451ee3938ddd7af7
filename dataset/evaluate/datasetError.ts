import type { Place } from "../tmdl/model";

/** A model or data that cannot be loaded: the message says what is wrong, where and what to do. */
export class DatasetError extends Error {
    override readonly name: string = "DatasetError";
}

/** A folder that is not there. */
export class FolderError extends DatasetError {
    override readonly name = "FolderError";
}

export function failAt({ file, line }: Place, sentence: string): never {
    throw new DatasetError(`${file}:${line}: ${sentence}`);
}
