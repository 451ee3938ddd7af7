import { fileURLToPath } from "node:url";
import { readTmdlFolder } from "../tmdl/folder";
import { loadContract } from "../contract/load";
import { checkModel } from "./model";
import { modelFaultSentence } from "./model/fault";

const USAGE = `Usage: tsx dataset/check/modelMain.ts [FOLDER]
  FOLDER  the definition folder of a semantic model; the shipped one unless told
Ends with 0 for a clean model, 1 for faults, 2 for a wrong call.`;

const SHIPPED = fileURLToPath(new URL("../pmo.SemanticModel/definition", import.meta.url));

function filesIn(folder: string): ReadonlyMap<string, string> | undefined {
    try {
        return readTmdlFolder(folder);
    } catch (error) {
        console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
        return undefined;
    }
}

/** Prints the faults of a model and their number; returns 0 for a clean model, 1 for faults, 2 for a wrong call. */
async function main(words: readonly string[]): Promise<number> {
    if (words.length > 1 || words.some((word) => word.startsWith("-"))) {
        console.error(USAGE);
        return 2;
    }
    const files = filesIn(words.at(0) ?? SHIPPED);
    if (!files) return 2;
    const faults = await checkModel(files, loadContract());
    for (const fault of faults) console.log(modelFaultSentence(fault));
    console.log(faults.length === 0 ? `${files.size} files, no fault` : `${faults.length} faults`);
    return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
