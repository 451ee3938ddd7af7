import { lineagePage } from "./lineage/page";
import { measuresPage } from "./measures/page";
import { schemaPage } from "./schema/page";
import type { Sources } from "./sources";

/** The generated pages, from file name in docs/ to Markdown. */
export function generatedPages(sources: Sources): ReadonlyMap<string, string> {
    return new Map([
        ["schema.md", schemaPage(sources)],
        ["measures.md", measuresPage(sources)],
        ["lineage.md", lineagePage(sources)],
    ]);
}
