import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { type Strings } from "../../playground/host";

/** What a page needs of a packaged visual. */
export interface Pack {
    readonly file: string;
    readonly version: string;
    readonly js: string;
    readonly css: string;
    readonly strings: Strings;
}

interface PackedVisual {
    readonly visual: { readonly version: string };
    readonly content: { readonly js: string; readonly css: string };
    readonly stringResources?: Strings;
}

/** The newest .pbiviz of a folder, or null where there is none. */
export const newestPackage = (folder: string): string | null => {
    try {
        const files = readdirSync(folder).filter((file) => file.endsWith(".pbiviz")).map((file) => join(folder, file));
        return files.sort((left, right) => statSync(right).mtimeMs - statSync(left).mtimeMs).at(0) ?? null;
    } catch {
        return null;
    }
};

/** Opens a .pbiviz (a zip) and keeps its script, style and strings. */
export const openPackage = (file: string): Pack => {
    const entries = unzipSync(readFileSync(file));
    const name = Object.keys(entries).find((entry) => entry.endsWith(".pbiviz.json"));
    if (name === undefined) throw new Error(`${file} holds no visual.`);
    const { visual, content, stringResources } = JSON.parse(strFromU8(entries[name])) as PackedVisual;
    return { file, version: visual.version, js: content.js, css: content.css, strings: stringResources ?? {} };
};
