import { lstatSync, readdirSync, readFileSync, type Stats } from "node:fs";
import { join } from "node:path";

/** Far above the package of a visual, the largest file of a report. */
const MOST_BYTES = 20 * 1024 * 1024;
const DEEPEST = 10;
const IMAGE = /\.(?:png|jpe?g|gif|webp|ico|bmp)$/i;
/** State of one user's Desktop, which stays out of version control. */
const LOCAL = ".pbi";

function refuse(path: string, why: string): never {
    throw new Error(`${path}: ${why}`);
}

function textOf(path: string, { size }: Stats): string {
    if (size > MOST_BYTES) refuse(path, `the file has ${size} bytes. Keep it under ${MOST_BYTES}.`);
    const bytes = readFileSync(path);
    // Nothing reads an image; that it is there is what counts.
    if (IMAGE.test(path)) return bytes.toString("latin1");
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
        return refuse(path, "the file is not UTF-8. Save it as UTF-8.");
    }
}

function statusOf(path: string): Stats {
    const status = lstatSync(path);
    if (status.isSymbolicLink()) refuse(path, "symbolic links are not followed. Put the file itself in the folder.");
    if (!status.isFile() && !status.isDirectory()) refuse(path, "this is neither a file nor a folder. Remove it.");
    return status;
}

function entriesBelow(folder: string, under: string, depth: number): [string, string][] {
    if (depth > DEEPEST) refuse(folder, `the folder is more than ${DEEPEST} levels deep. Move its content up.`);
    return readdirSync(folder).filter((name) => name !== LOCAL).sort().flatMap((name): [string, string][] => {
        const path = join(folder, name);
        const status = statusOf(path);
        return status.isDirectory() ? entriesBelow(path, `${under}/${name}`, depth + 1) : [[`${under}/${name}`, textOf(path, status)]];
    });
}

function itemEntries(folder: string, name: string): [string, string][] {
    const path = join(folder, name);
    if (name.endsWith(".pbip")) return [[name, textOf(path, statusOf(path))]];
    if (name.endsWith(".Report")) return statusOf(path).isDirectory() ? entriesBelow(path, name, 1) : refuse(path, "this is not a folder. Remove it.");
    if (!name.endsWith(".SemanticModel")) return [];
    // The model itself has a reader of its own.
    const own = readdirSync(path).filter((file) => file === "definition.pbism" || file === ".platform").sort();
    return own.map((file) => [`${name}/${file}`, textOf(join(path, file), statusOf(join(path, file)))]);
}

/**
 * The files of a report project below a folder, from path (with `/`) to text: the .pbip, the report, and the small files of the model.
 * Other files of the folder are not the project's. Throws an Error with the path and the remedy for a symbolic link,
 * a file over 20 MB or a text that is not UTF-8.
 */
export function readReportFolder(folder: string): ReadonlyMap<string, string> {
    if (lstatSync(folder).isSymbolicLink()) refuse(folder, "symbolic links are not followed. Name the folder itself.");
    return new Map(readdirSync(folder).sort().flatMap((name) => itemEntries(folder, name)));
}
