import { mkdirSync, writeFileSync } from "node:fs";
import { generatedPages } from "./pages";
import { loadSources } from "./sources";

const DOCS = new URL("../../docs/", import.meta.url);

/** Writes the generated pages of docs/ again, from the contract, the model and the sample as they stand. */
function main(): void {
    const pages = generatedPages(loadSources());
    mkdirSync(DOCS, { recursive: true });
    for (const [file, text] of pages) writeFileSync(new URL(file, DOCS), text, "utf8");
}

main();
