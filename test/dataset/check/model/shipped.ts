import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readTmdlFolder } from "../../../../dataset/tmdl/folder";
import type { Model } from "../../../../dataset/tmdl/model";
import { readTmdl } from "../../../../dataset/tmdl/readModel";

export const SHIPPED_FOLDER = fileURLToPath(new URL("../../../../dataset/pmo.SemanticModel/definition", import.meta.url));

export const shippedFiles = readTmdlFolder(SHIPPED_FOLDER);

/** The shipped files without the embedded sample, which makes a thousand times the size of a mutation. */
export const lightFiles: ReadonlyMap<string, string> = new Map([...shippedFiles].map(([file, text]) =>
    [file, file === "expressions.tmdl" ? text.replace(/"[A-Za-z0-9+/=]{100,}"/g, "\"\"") : text]));

/** The model of files that must read without a fault. */
export function modelOf(files: ReadonlyMap<string, string>): Model {
    const { model, faults } = readTmdl(files);
    if (!model) throw new Error(`The files do not read: ${faults.map(({ file, line, message }) => `${file}:${line} ${message}`).join("; ")}`);
    return model;
}

/** A text of the contract, to be broken in a test. */
export function contractJson(): string {
    return readFileSync(new URL("../../../../dataset/contract/datapackage.json", import.meta.url), "utf8");
}
