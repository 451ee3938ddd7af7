import { readFileSync } from "node:fs";
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

/** Opens a .pbiviz (a zip) and keeps its script, style and strings. */
export const openPackage = (file: string): Pack => {
    const entries = unzipSync(readFileSync(file));
    const name = Object.keys(entries).find((entry) => entry.endsWith(".pbiviz.json"));
    if (name === undefined) throw new Error(`${file} holds no visual.`);
    const { visual, content, stringResources } = JSON.parse(strFromU8(entries[name])) as PackedVisual;
    return { file, version: visual.version, js: content.js, css: content.css, strings: stringResources ?? {} };
};
