/** Where in a report something is written: a file, and a JSON pointer in it. */
export interface Spot {
    readonly file: string;
    readonly path: string;
}

/** Something that a report may say and that cannot be asked of the evaluator: the message names file, place, construct and remedy. */
export class ReportError extends Error {
    override readonly name = "ReportError";
}

export function refuse({ file, path }: Spot, sentence: string): never {
    throw new ReportError(`${file}${path === "" ? "" : `#${path}`}: ${sentence}`);
}

export function below({ file, path }: Spot, ...keys: readonly (string | number)[]): Spot {
    return { file, path: path + keys.map((key) => `/${key}`).join("") };
}
