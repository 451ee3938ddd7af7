// Puts the packaged visual into the report of the dataset, as Power BI Desktop holds a private visual: the files of the package, unpacked.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { ROOT } from "./run.mjs";

const VISUALS = join(ROOT, "dataset/pmo.Report/CustomVisuals");

/** @param {string} path a .pbiviz file @returns {Map<string, Uint8Array>} its files, by their path in the package */
export function filesOf(path) {
    return new Map(Object.entries(unzipSync(readFileSync(path))).filter(([name]) => !name.endsWith("/")));
}

/** @param {string} path a .pbiviz file @returns {string} the folder of the visual in the report */
export function embedVisual(path) {
    const files = filesOf(path);
    const { visual } = JSON.parse(new TextDecoder().decode(files.get("package.json")));
    const folder = join(VISUALS, visual.guid);
    rmSync(VISUALS, { recursive: true, force: true });
    for (const [name, bytes] of files) {
        if (name.includes("..") || name.startsWith("/")) throw new Error(`The package holds a file outside itself: ${name}.`);
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), bytes);
    }
    return folder;
}
