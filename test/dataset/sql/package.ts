import { readFileSync } from "node:fs";

/** A field of a contract made for a test. */
export type TestField = Readonly<Record<string, unknown>> & { readonly name: string };

export interface TestReference {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

export interface TestTable {
    readonly name: string;
    readonly fields: readonly TestField[];
    readonly primaryKey?: readonly string[];
    readonly uniqueKeys?: readonly (readonly string[])[];
    readonly foreignKeys?: readonly TestReference[];
    readonly rules?: readonly unknown[];
    readonly description?: string;
}

/** A field that must be filled, text of 64 characters unless told otherwise. */
export function field(name: string, constraints: Readonly<Record<string, unknown>> = {}, more: Readonly<Record<string, unknown>> = {}): TestField {
    const isText = more.type === undefined || more.type === "string";
    return { name, type: "string", ...more, constraints: { required: true, ...(isText ? { maxLength: 64 } : {}), ...constraints } };
}

export function reference(fields: readonly string[], resource: string, targets: readonly string[]): TestReference {
    return { fields, reference: { resource, fields: targets } };
}

export function packageOf(...tables: readonly TestTable[]): unknown {
    return {
        resources: tables.map(({ name, fields, primaryKey = [fields[0].name], uniqueKeys, foreignKeys = [], rules = [], description }) => ({
            name, path: `${name}.csv`, description, "x-rules": rules, schema: { fields, primaryKey, uniqueKeys, foreignKeys },
        })),
    };
}

export const CONTRACT: unknown = JSON.parse(readFileSync(new URL("../../../dataset/contract/datapackage.json", import.meta.url), "utf8"));

interface WithRules {
    readonly resources: readonly { readonly name: string; readonly "x-rules": readonly { readonly name: string }[] }[];
}

/** Each rule of the contract, with _ in its name as in that of a constraint. */
export function contractRules(): readonly { readonly table: string; readonly rule: string }[] {
    return (CONTRACT as WithRules).resources.flatMap(({ name: table, "x-rules": rules }) =>
        rules.map(({ name }) => ({ table, rule: name.replaceAll("-", "_") })));
}

/** The CREATE TABLE of one table. */
export function tableIn(text: string, quotedName: string): string {
    const start = text.indexOf(`CREATE TABLE ${quotedName} (`);
    if (start < 0) throw new Error(`There is no table ${quotedName}.`);
    return text.slice(start, text.indexOf("\n);", start));
}
