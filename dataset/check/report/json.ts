import { isObject, type JsonObject } from "../contract/json";

export { isObject, type JsonObject };

export type Key = string | number;

function own(parent: unknown, key: Key): unknown {
    if (Array.isArray(parent)) return typeof key === "number" ? (parent as readonly unknown[])[key] : undefined;
    // Only own members: a hostile name such as "__proto__" must not reach what every object inherits.
    return isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
}

/** What stands at the end of the keys; undefined as soon as one is missing. */
export function member(parent: unknown, ...keys: readonly Key[]): unknown {
    return keys.reduce<unknown>(own, parent);
}

export function textOf(parent: unknown, ...keys: readonly Key[]): string | undefined {
    const value = member(parent, ...keys);
    return typeof value === "string" ? value : undefined;
}

export function numberOf(parent: unknown, ...keys: readonly Key[]): number | undefined {
    const value = member(parent, ...keys);
    return typeof value === "number" ? value : undefined;
}

/** The items of a list; none when there is no list. */
export function listOf(parent: unknown, ...keys: readonly Key[]): readonly unknown[] {
    const value = member(parent, ...keys);
    return Array.isArray(value) ? value as readonly unknown[] : [];
}

/** The members of an object; none when there is no object. */
export function entriesOf(parent: unknown, ...keys: readonly Key[]): readonly [string, unknown][] {
    const value = member(parent, ...keys);
    return isObject(value) ? Object.entries(value) : [];
}

export function textsOf(parent: unknown, ...keys: readonly Key[]): readonly string[] {
    return listOf(parent, ...keys).filter((item) => typeof item === "string");
}

/** A JSON pointer. */
export function pointer(...keys: readonly Key[]): string {
    return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
