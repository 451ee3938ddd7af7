import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { PackageFiles } from "./checkPrivateVisual";

/** A package with its script has a few hundred kilobytes; what unpacks to more is no package. */
const MOST_BYTES = 20 * 1024 * 1024;

/** The files of a .pbiviz, which is a zip. Throws an Error when it is none, or holds a file over 20 MB or a text that is not UTF-8. */
export function readPackage(bytes: Uint8Array): PackageFiles {
    const files = unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
            if (originalSize > MOST_BYTES) throw new Error(`${name}: the file of the package has ${originalSize} bytes. Build the package again.`);
            return !name.endsWith("/");
        },
    });
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return new Map(Object.entries(files).map(([name, content]) => [name, decoder.decode(content)]));
}

/** The files of the .pbiviz in a folder; undefined when there is none. Throws as readPackage does. */
export function builtPackage(folder: string): PackageFiles | undefined {
    const name = existsSync(folder) ? readdirSync(folder).find((file) => file.endsWith(".pbiviz")) : undefined;
    return name === undefined ? undefined : readPackage(readFileSync(join(folder, name)));
}
