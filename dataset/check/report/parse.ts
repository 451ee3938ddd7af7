import { excerpt } from "../../tmdl/fault";
import { fault, type ReportFault } from "./fault";
import { isObject, type JsonObject } from "./json";
import { repeatedKey } from "./repeatedKey";
import { childrenOf } from "./walk";

export interface Parsed {
    readonly json?: JsonObject;
    readonly faults: readonly ReportFault[];
}

/** Far above the deepest filter of a report; validators recurse, and a deeper text could overflow them. */
const DEEPEST = 120;

function isTooDeep(root: unknown): boolean {
    let level: readonly unknown[] = [root];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > DEEPEST) return true;
        level = level.flatMap((value) => childrenOf(value).map((child) => child.value));
    }
    return false;
}

function broken(file: string, message: string): Parsed {
    return { faults: [fault(file, "", "json", message)] };
}

function parsedValue(text: string): { readonly value: unknown } | { readonly error: string } {
    try {
        return { value: JSON.parse(text) as unknown };
    } catch (error) {
        return { error: excerpt(error instanceof Error ? error.message : String(error)) };
    }
}

/** Reads one JSON file of a project; its root must be an object. */
export function parseFile(file: string, text: string): Parsed {
    if (text.startsWith("\uFEFF")) return broken(file, "The file begins with a byte order mark. Save it as UTF-8 without one.");
    const read = parsedValue(text);
    if ("error" in read) return broken(file, `The file is not JSON: ${read.error}. Correct its syntax.`);
    if (!isObject(read.value)) return broken(file, "The file does not hold one JSON object. Write { … } around its content.");
    if (isTooDeep(read.value)) return broken(file, `Values are nested more than ${DEEPEST} levels deep. Split the condition or remove it.`);
    const key = repeatedKey(text);
    if (key !== undefined) return broken(file, `An object has the key "${excerpt(key)}" twice. Remove one of them.`);
    return { json: read.value, faults: [] };
}
