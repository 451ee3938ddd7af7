import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "./json";
import { SCHEMA_ROOT, type SchemaLoader } from "./schemas";

const STEP = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
const MOST_BYTES = 5 * 1024 * 1024;

/**
 * Loads schemas from a folder that mirrors the paths of their addresses. The address comes from the checked file:
 * it must not lead out of the folder.
 */
export function schemaFolder(folder: string): SchemaLoader {
    return (address) => {
        if (!address.startsWith(SCHEMA_ROOT)) return undefined;
        const steps = address.slice(SCHEMA_ROOT.length).split("/");
        if (!steps.every((step) => STEP.test(step))) return undefined;
        const path = join(folder, ...steps);
        const status = lstatSync(path, { throwIfNoEntry: false });
        if (!status?.isFile() || status.size > MOST_BYTES) return undefined;
        const schema: unknown = JSON.parse(readFileSync(path, "utf8"));
        return isObject(schema) ? schema : undefined;
    };
}
