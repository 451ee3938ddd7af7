import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { isObject, textOf, type JsonObject } from "./json";
import { nodesOf } from "./walk";

/** Where the addresses of the schemas begin; the path of a schema follows. */
export const SCHEMA_ROOT = "https://developer.microsoft.com/json-schemas/";

/** Gives the schema of an address without its fragment, and undefined for an address that it does not know. */
export type SchemaLoader = (address: string) => JsonObject | undefined;

/** One place of a document that its schema refuses. */
export interface Refusal {
    readonly path: string;
    readonly reasons: readonly string[];
}

export type Validate = (json: JsonObject) => readonly Refusal[];

/** Enough to correct one place; an "any of" reports each of its choices. */
const MOST_REASONS = 6;

function reasonOf({ message, params }: ErrorObject): string {
    const details: unknown = params;
    const detail = textOf(details, "additionalProperty") ?? textOf(details, "allowedValue");
    return detail === undefined ? message ?? "is refused" : `${message ?? "is refused"} (${detail})`;
}

function refusals(errors: readonly ErrorObject[]): readonly Refusal[] {
    const byPath = new Map<string, Set<string>>();
    for (const error of errors) {
        const reasons = byPath.get(error.instancePath) ?? new Set();
        byPath.set(error.instancePath, reasons.add(reasonOf(error)));
    }
    return Array.from(byPath, ([path, reasons]) => ({ path, reasons: Array.from(reasons).slice(0, MOST_REASONS) }));
}

function withoutId(schema: JsonObject): JsonObject {
    return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$id"));
}

function addressesIn(schema: JsonObject, base: string): readonly string[] {
    const references = Array.from(nodesOf(schema), ({ value }) => textOf(value, "$ref")).filter((found) => found !== undefined);
    return references.filter((reference) => !reference.startsWith("#")).map((reference) => new URL(reference, base).href.split("#")[0]);
}

/** Adds a schema and all that it refers to, each under its address: the `$id` of some published schemas names another file. */
function register(ajv: Ajv, load: SchemaLoader, address: string, added: Set<string>): boolean {
    const open = [address];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (added.has(next)) continue;
        const schema = load(next);
        if (!schema) return false;
        added.add(next);
        ajv.addSchema(withoutId(schema), next);
        open.push(...addressesIn(schema, next));
    }
    return true;
}

/**
 * Validators by the address that a file names in `$schema`; undefined when the loader does not know that schema, or one it refers to.
 * Each address is compiled once.
 */
export function validators(load: SchemaLoader): (address: string) => Validate | undefined {
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    const added = new Set<string>();
    const compiled = new Map<string, ValidateFunction | undefined>();
    return (address) => {
        if (!compiled.has(address)) compiled.set(address, register(ajv, load, address, added) ? ajv.getSchema(address) : undefined);
        const validate = compiled.get(address);
        return validate && ((json) => validate(json) ? [] : refusals(validate.errors ?? []));
    };
}

/** A loader of schemas that were parsed before, by address. */
export function loaderOf(schemas: ReadonlyMap<string, unknown>): SchemaLoader {
    return (address) => {
        const schema = schemas.get(address);
        return isObject(schema) ? schema : undefined;
    };
}
