import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const mostBytes = 20 * 1024 * 1024;

/** As strict as the commands that read the same files, so that both read the same. */
function textOf(path) {
    const { size } = lstatSync(path);
    if (size > mostBytes) throw new Error(`${path}: the file has ${size} bytes. Keep it under ${mostBytes}.`);
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    } catch (error) {
        throw error instanceof TypeError ? new Error(`${path}: the file is not UTF-8. Save it as UTF-8.`) : error;
    }
}

function filesOf(folder) {
    return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesOf(path);
        if (!entry.isFile()) throw new Error(`${path}: this is neither a file nor a folder. Remove it.`);
        return [path];
    });
}

/**
 * The texts below a folder whose names have an ending, by path below the root (with `/`). Throws an Error with the path and the remedy for a
 * symbolic link, a file over 20 MB or a text that is not UTF-8.
 */
export function listOfTexts({ root, folder, ending }) {
    const files = filesOf(folder).filter(path => path.endsWith(ending)).sort();
    return Object.fromEntries(files.map(path => [relative(root, path).split(sep).join("/"), textOf(path)]));
}
