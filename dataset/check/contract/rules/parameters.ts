import type { Field, FieldType } from "../contract";
import { ContractError, type JsonObject, objectAt } from "../json";

/** The parameters of a rule as the contract writes them, and the columns of its table. */
export interface Parameters {
    /** What holds them, to begin the sentence of an error. */
    readonly place: string;
    readonly fields: readonly Field[];
    readonly json: JsonObject;
}

export const NUMBERS: readonly FieldType[] = ["integer", "number"];
export const DAYS: readonly FieldType[] = ["date"];
export const TIMES: readonly FieldType[] = ["date", "datetime"];

/** A misspelt parameter would otherwise leave a rule weaker than its author believes. */
export function assertOnly({ place, json }: Parameters, names: readonly string[]): void {
    const unknown = Object.keys(json).find((name) => !names.includes(name));
    if (unknown !== undefined) throw new ContractError(`${place} has no parameter "${unknown}", only ${names.join(", ")}.`);
}

function fieldNamed({ place, fields }: Parameters, name: unknown, key: string, types?: readonly FieldType[]): Field {
    const field = fields.find((known) => known.name === name);
    if (!field) throw new ContractError(`${place}: "${key}" must name columns of the table.`);
    if (types && !types.includes(field.type)) throw new ContractError(`${place}: ${field.name} must be of type ${types.join(" or ")}.`);
    return field;
}

export function fieldAt(parameters: Parameters, key: string, types?: readonly FieldType[]): Field {
    return fieldNamed(parameters, parameters.json[key], key, types);
}

export function fieldsAt(parameters: Parameters, key: string): readonly Field[] {
    const names: unknown = parameters.json[key];
    if (!Array.isArray(names)) throw new ContractError(`${parameters.place}: "${key}" must be a list of columns.`);
    return names.map((name: unknown) => fieldNamed(parameters, name, key));
}

export function columnsAt(parameters: Parameters, key: string): readonly string[] {
    return fieldsAt(parameters, key).map((field) => field.name);
}

/** The parameters that stand inside one of these. */
export function parametersAt(parameters: Parameters, key: string): Parameters {
    return { ...parameters, place: `${parameters.place}: "${key}"`, json: objectAt(parameters.json, key) };
}

/** A value of a column as its file writes it. */
export function textOf({ place }: Parameters, field: Field, value: unknown): string {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
        throw new ContractError(`${place}: a value of ${field.name} must be a text, a number or a boolean.`);
    }
    const text = String(value);
    if (field.allowed && !field.allowed.includes(text)) throw new ContractError(`${place}: ${field.name} is never "${text}".`);
    return text;
}
