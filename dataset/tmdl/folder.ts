import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Far above the largest table file; a larger one is a mistake or an attack. */
const MOST_BYTES = 20 * 1024 * 1024;
const DEEPEST = 8;

function refuse(path: string, why: string): never {
    throw new Error(`${path}: ${why}`);
}

function textOf(path: string, bytes: number): string {
    if (bytes > MOST_BYTES) refuse(path, `the file has ${bytes} bytes. Keep it under ${MOST_BYTES}.`);
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    } catch (error) {
        return error instanceof TypeError ? refuse(path, "the file is not UTF-8. Save it as UTF-8.") : refuse(path, String(error));
    }
}

function entries(folder: string, under: string, depth: number): [string, string][] {
    if (depth > DEEPEST) refuse(folder, `the folder is more than ${DEEPEST} levels deep. A model has one level of folders.`);
    return readdirSync(folder).sort().flatMap((name): [string, string][] => {
        const path = join(folder, name);
        const status = lstatSync(path);
        if (status.isSymbolicLink()) refuse(path, "symbolic links are not followed. Put the file itself in the folder.");
        if (status.isDirectory()) return entries(path, `${under}${name}/`, depth + 1);
        return status.isFile() ? [[`${under}${name}`, textOf(path, status.size)]] : refuse(path, "this is neither a file nor a folder. Remove it.");
    });
}

/**
 * All files below a `definition` folder, from relative path (with `/`) to text, in a stable order.
 * Throws an Error with the path and the remedy for a symbolic link, a file over 20 MB or a text that is not UTF-8.
 */
export function readTmdlFolder(folder: string): ReadonlyMap<string, string> {
    if (lstatSync(folder).isSymbolicLink()) refuse(folder, "symbolic links are not followed. Name the folder itself.");
    return new Map(entries(folder, "", 0));
}
