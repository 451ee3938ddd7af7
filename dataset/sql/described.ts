import type { Contract, Field, Table } from "../check/contract/contract";
import { ContractError, isObject, type JsonObject, objectAt, objectsAt, textAt } from "../check/contract/json";
import { readContract } from "../check/contract/readContract";
import { LONGEST_NAME } from "./names";
import { assertName } from "./text";

/** A rule as the contract writes it; `parameters` is absent for a rule made for one table. */
export interface DescribedRule {
    readonly name: string;
    readonly description: string;
    readonly parameters?: JsonObject;
}

/** A table of the contract with what it says to readers, which the checks do not need. */
export interface DescribedTable {
    readonly table: Table;
    readonly description: string;
    /** By the name of the field. */
    readonly fieldDescriptions: ReadonlyMap<string, string>;
    readonly rules: readonly DescribedRule[];
}

function textIn(json: JsonObject, key: string): string {
    return json[key] === undefined ? "" : textAt(json, key);
}

function sentence(json: JsonObject): string {
    return [textIn(json, "title"), textIn(json, "description")].filter(Boolean).join(": ");
}

function fieldDescription(field: JsonObject): string {
    const unit = textIn(field, "x-unit");
    return [sentence(field), unit && `Unit: ${unit}.`, field["x-personal-data"] === true ? "Personal data." : ""].filter(Boolean).join(" ");
}

function describedRule(rule: JsonObject): DescribedRule {
    const name = textAt(rule, "name");
    return { name, description: textIn(rule, "description"), parameters: rule.parameters === undefined ? undefined : objectAt(rule, "parameters") };
}

function assertDistinct(names: readonly string[], place: string): void {
    const known = new Set<string>();
    for (const name of names) {
        // A database of SQL Server usually does not tell upper from lower case in names.
        if (known.has(name.toLowerCase())) throw new ContractError(`${place} named ${JSON.stringify(name)}: rename one.`);
        known.add(name.toLowerCase());
    }
}

function assertNames(contract: Contract): void {
    assertDistinct(contract.tables.map(({ name }) => name), "The contract has two tables");
    for (const { name, fields } of contract.tables) {
        assertName(name, LONGEST_NAME);
        fields.forEach((field) => assertName(field.name, LONGEST_NAME));
        assertDistinct(fields.map((field) => field.name), `${name} has two columns`);
    }
}

/** Reads a data package as readContract does, with its descriptions; throws a ContractError also for a name that SQL cannot take. */
export function readDescribed(json: unknown): readonly DescribedTable[] {
    const contract = readContract(json);
    assertNames(contract);
    const byName = new Map(contract.tables.map((table) => [table.name, table]));
    const resources = isObject(json) ? objectsAt(json, "resources") : [];
    return resources.map((resource) => {
        const name = textAt(resource, "name");
        const table = byName.get(name);
        if (!table) throw new ContractError(`The table ${name} could not be read.`);
        const fields = objectsAt(objectAt(resource, "schema"), "fields");
        return {
            table,
            description: [sentence(resource), textIn(resource, "x-grain")].filter(Boolean).join(" "),
            fieldDescriptions: new Map(fields.map((field) => [textAt(field, "name"), fieldDescription(field)])),
            rules: objectsAt(resource, "x-rules").map(describedRule),
        };
    });
}

/** Throws a ContractError when the table has no such column. */
export function fieldNamed(table: Table, name: string): Field {
    const field = table.fields.find((known) => known.name === name);
    if (!field) throw new ContractError(`${table.name} has no column ${name}.`);
    return field;
}

/** Whether a cell of the column is always filled. */
export function isFilled(table: Table, field: Field): boolean {
    return field.required || table.primaryKey.includes(field.name);
}
