import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "..", "..");

const BUILT = new Set(["node_modules", "dist", ".tmp", ".git", "coverage", "output"]);

/** Every file below a folder of the project, by its path from the root with forward slashes. */
export function filesUnder(folder: string, ending = ""): string[] {
    return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return BUILT.has(entry.name) ? [] : filesUnder(path, ending);
        return entry.name.endsWith(ending) ? [relative(".", path).replaceAll("\\", "/")] : [];
    });
}

export function read(path: string): string {
    return readFileSync(join(ROOT, path), "utf8");
}

export function readJson(path: string): unknown {
    return JSON.parse(read(path));
}
