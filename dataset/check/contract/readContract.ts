import type { Contract, Field, FieldType, Table } from "./contract";
import { ContractError, isObject, type JsonObject, numberAt, objectAt, objectsAt, textAt, textsAt } from "./json";
import { circularReference } from "./order";
import { readForeignKey, withKeyOrder } from "./readForeignKey";
import { generalRulesIn, ownRulesIn } from "./readRules";

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

function fileNameOf(path: string): string {
    return path.slice(path.lastIndexOf("/") + 1);
}

function uniqueKeysIn(schema: JsonObject, fields: readonly Field[], primaryKey: readonly string[]): readonly (readonly string[])[] {
    const alone = primaryKey.length === 1 ? primaryKey[0] : undefined;
    const declared: readonly unknown[] = Array.isArray(schema.uniqueKeys) ? schema.uniqueKeys : [];
    return [
        ...fields.filter((field) => field.unique && field.name !== alone).map((field) => [field.name]),
        ...declared.map((columns) => textsAt({ uniqueKeys: columns }, "uniqueKeys")),
    ];
}

function readTable(resource: JsonObject): Table {
    const schema = objectAt(resource, "schema");
    const name = textAt(resource, "name");
    const fields = objectsAt(schema, "fields").map(readField);
    const primaryKey = textsAt(schema, "primaryKey");
    const rules = objectsAt(resource, "x-rules");
    return {
        name,
        file: fileNameOf(textAt(resource, "path")),
        fields,
        primaryKey,
        uniqueKeys: uniqueKeysIn(schema, fields, primaryKey),
        foreignKeys: objectsAt(schema, "foreignKeys").map((key) => readForeignKey(key, name)),
        rules: ownRulesIn(rules),
        generalRules: generalRulesIn(rules, name, fields),
    };
}

function assertColumns({ name, fields, primaryKey, uniqueKeys, foreignKeys }: Table): void {
    const known = new Set(fields.map((field) => field.name));
    const named = [...primaryKey, ...uniqueKeys.flat(), ...foreignKeys.flatMap((key) => key.columns)];
    const unknown = named.find((column) => !known.has(column));
    if (unknown !== undefined) throw new ContractError(`A key of ${name} names ${unknown}, which is not one of its columns.`);
}

function assertNoCircle(tables: readonly Table[]): void {
    const found = circularReference(tables);
    if (!found) return;
    throw new ContractError(`${found.from} and ${found.to} refer to one another: neither can be checked, or loaded, first.`);
}

/** Reads a Frictionless data package; throws a ContractError that names the faulty property. */
export function readContract(json: unknown): Contract {
    if (!isObject(json)) throw new ContractError("The contract must be an object.");
    const tables = objectsAt(json, "resources").map(readTable);
    tables.forEach(assertColumns);
    const linked = tables.map((table) => ({ ...table, foreignKeys: table.foreignKeys.map((key) => withKeyOrder(key, table, tables)) }));
    assertNoCircle(linked);
    return { tables: linked };
}
