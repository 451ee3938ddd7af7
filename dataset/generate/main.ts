import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadContract } from "../contract/load";
import { sampleFiles } from "./sample";

const SAMPLE = fileURLToPath(new URL("../sample/", import.meta.url));

/** Writes the sample portfolio into a folder, dataset/sample unless told otherwise. */
function main(folder = SAMPLE): void {
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of sampleFiles(loadContract())) writeFileSync(join(folder, file), text, "utf8");
}

main(process.argv.at(2));
