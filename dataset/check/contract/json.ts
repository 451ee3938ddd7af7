/** A broken contract file: a mistake of its author, never of the data. */
export class ContractError extends Error {
    override readonly name = "ContractError";
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function objectAt(parent: JsonObject, key: string): JsonObject {
    const value = parent[key];
    if (!isObject(value)) throw new ContractError(`"${key}" must be an object.`);
    return value;
}

export function objectsAt(parent: JsonObject, key: string): readonly JsonObject[] {
    const value = parent[key];
    if (!Array.isArray(value) || !value.every(isObject)) throw new ContractError(`"${key}" must be a list of objects.`);
    return value;
}

export function textAt(parent: JsonObject, key: string): string {
    const value = parent[key];
    if (typeof value !== "string") throw new ContractError(`"${key}" must be a text.`);
    return value;
}

/** A list of texts, or one text alone, as Table Schema allows for keys. */
export function textsAt(parent: JsonObject, key: string): readonly string[] {
    const value = parent[key];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.map((item) => {
        if (typeof item !== "string") throw new ContractError(`"${key}" must hold texts.`);
        return item;
    });
}

export function numberAt(parent: JsonObject, key: string): number | undefined {
    const value = parent[key];
    if (value !== undefined && typeof value !== "number") throw new ContractError(`"${key}" must be a number.`);
    return value;
}
