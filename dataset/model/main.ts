import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadContract } from "../contract/load";
import { expressionsText } from "./expressions";
import { loadedTables } from "./loaded";

const SAMPLE = new URL("../sample/", import.meta.url);
const EXPRESSIONS = fileURLToPath(new URL("../pmo.SemanticModel/definition/expressions.tmdl", import.meta.url));

/** Puts the sample, as it stands in dataset/sample, into the semantic model. */
function main(): void {
    const files = loadedTables(loadContract()).map(({ name, file }): [string, string] => [name, readFileSync(new URL(file, SAMPLE), "utf8")]);
    writeFileSync(EXPRESSIONS, expressionsText(new Map(files)), "utf8");
}

main();
