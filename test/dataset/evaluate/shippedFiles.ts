import { fileURLToPath } from "node:url";
import { readTmdlFolder } from "../../../dataset/tmdl/folder";

/** The files of the shipped model. */
export function shippedFiles(): ReadonlyMap<string, string> {
    return readTmdlFolder(fileURLToPath(new URL("../../../dataset/pmo.SemanticModel/definition", import.meta.url)));
}
