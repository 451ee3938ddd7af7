import type { Contract, Field, FieldType, ForeignKey, Table } from "./contract";
import { ContractError, isObject, type JsonObject, numberAt, objectAt, objectsAt, textAt, textsAt } from "./json";

const TYPES: readonly FieldType[] = ["string", "integer", "number", "boolean", "date", "datetime"];

function typeOf(field: JsonObject): FieldType {
    const type = TYPES.find((known) => known === field.type);
    if (!type) throw new ContractError(`The type of ${textAt(field, "name")} is not one of ${TYPES.join(", ")}.`);
    return type;
}

function allowedIn(constraints: JsonObject): readonly string[] | undefined {
    return Array.isArray(constraints.enum) ? constraints.enum.map(String) : undefined;
}

function patternIn(constraints: JsonObject): RegExp | undefined {
    return constraints.pattern === undefined ? undefined : new RegExp(textAt(constraints, "pattern"), "u");
}

function readField(field: JsonObject): Field {
    const constraints = isObject(field.constraints) ? field.constraints : {};
    return {
        name: textAt(field, "name"),
        type: typeOf(field),
        required: constraints.required === true,
        unique: constraints.unique === true,
        allowed: allowedIn(constraints),
        minimum: numberAt(constraints, "minimum"),
        maximum: numberAt(constraints, "maximum"),
        maxLength: numberAt(constraints, "maxLength"),
        pattern: patternIn(constraints),
    };
}

function readForeignKey(key: JsonObject): ForeignKey {
    const reference = objectAt(key, "reference");
    const columns = textsAt(key, "fields");
    const [column] = columns;
    const [target] = textsAt(reference, "fields");
    if (columns.length !== 1) throw new ContractError(`The foreign key of ${column} must have one column.`);
    return { column, table: textAt(reference, "resource"), target };
}

function fileNameOf(path: string): string {
    return path.slice(path.lastIndexOf("/") + 1);
}

function readTable(resource: JsonObject): Table {
    const schema = objectAt(resource, "schema");
    return {
        name: textAt(resource, "name"),
        file: fileNameOf(textAt(resource, "path")),
        fields: objectsAt(schema, "fields").map(readField),
        primaryKey: textsAt(schema, "primaryKey"),
        foreignKeys: objectsAt(schema, "foreignKeys").map(readForeignKey),
        rules: objectsAt(resource, "x-rules").map((rule) => textAt(rule, "name")),
    };
}

/** Reads a Frictionless data package; throws a ContractError that names the faulty property. */
export function readContract(json: unknown): Contract {
    if (!isObject(json)) throw new ContractError("The contract must be an object.");
    return { tables: objectsAt(json, "resources").map(readTable) };
}
