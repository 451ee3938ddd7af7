import type { Source } from "./access";
import { buildModel } from "./buildModel";
import { checkNodes, type LevelNeed } from "./checkNodes";
import { checkTogether } from "./checkTogether";
import type { LineFault, TmdlFault } from "./fault";
import type { Model } from "./model";
import { readNodes } from "./readNodes";

export interface ReadTmdl {
    /** Only there when no fault was found: a part of a model is never handed on. */
    readonly model?: Model;
    readonly faults: readonly TmdlFault[];
}

interface ReadFile {
    readonly file: string;
    readonly roots: readonly Source[];
    readonly faults: readonly TmdlFault[];
    readonly needs: readonly LevelNeed[];
}

/** A hostile file could fault on each of its lines; nobody reads more than these. */
const MOST_FAULTS = 100;
const WHOLE = /^\d{1,9}$/;

function limited(file: string, faults: readonly LineFault[]): TmdlFault[] {
    const sorted = [...faults].sort((a, b) => a.line - b.line);
    const shown = sorted.slice(0, MOST_FAULTS).map((found) => ({ file, ...found }));
    if (sorted.length <= MOST_FAULTS) return shown;
    const message = `${sorted.length - MOST_FAULTS} more faults in this file are not shown. Correct those above first.`;
    return [...shown, { file, line: sorted[MOST_FAULTS].line, code: "limit", message }];
}

function readFile(file: string, text: string): ReadFile {
    if (!file.endsWith(".tmdl")) {
        const message = "The file is not a TMDL file. Remove it from the folder, or give it the extension .tmdl.";
        return { file, roots: [], needs: [], faults: [{ file, line: 0, code: "place", message }] };
    }
    const read = readNodes(text);
    const checked = checkNodes(read.nodes);
    // What the grammar misses on a line that could not be read follows from that fault.
    const unread = new Set(read.faults.map(({ line }) => line));
    const own = checked.faults.filter(({ line }) => !unread.has(line));
    return { file, roots: read.nodes.map((node) => ({ file, node })), needs: checked.needs, faults: limited(file, [...read.faults, ...own]) };
}

function databaseLevel(roots: readonly Source[]): number {
    const written = roots.find(({ node }) => node.keyword === "database")?.node.properties.get("compatibilityLevel")?.value;
    // A level that is missing or is no number has its own fault; it must not add one for each property.
    return written !== undefined && WHOLE.test(written) ? Number(written) : Infinity;
}

function levelFaults(read: readonly ReadFile[], roots: readonly Source[]): TmdlFault[] {
    const level = databaseLevel(roots);
    return read.flatMap(({ file, needs }) => limited(file, needs.filter(({ since }) => since > level).map(({ line, what, since }) => ({
        line, code: "compatibility", message: `"${what}" needs compatibility level ${since}, and the database has ${level}. Raise it or remove this.`,
    }))));
}

/**
 * Reads the files of a model, from relative path (`tables/Project.tmdl`) to text. Names that refer to other objects, and DAX, are not checked.
 * Never throws, whatever the texts; all faults found come back, file by file.
 */
export function readTmdl(files: ReadonlyMap<string, string>): ReadTmdl {
    const read = Array.from(files, ([file, text]) => readFile(file, text));
    const roots = read.flatMap((one) => one.roots);
    const own = read.flatMap((one) => one.faults);
    const faults = [...own, ...levelFaults(read, roots), ...checkTogether(roots, new Set(own.map(({ file }) => file)))];
    const database = roots.find(({ node }) => node.keyword === "database");
    const model = roots.find(({ node }) => node.keyword === "model");
    if (faults.length > 0 || !database || !model) return { faults };
    return { model: buildModel(roots, database, model), faults };
}
