import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { constantNode } from "../../../bind/node";
import { findByName, type Scope } from "../../../bind/scope";
import type { BracketReference, NameReference } from "../../../syntax/ast";
import { foldName } from "../../../syntax/name";

function quoted(table: string): string {
    return `'${table.replaceAll("'", "''")}'`;
}

function bracketed(name: string): string {
    return `[${name.replaceAll("]", "]]")}]`;
}

function nameOfMeasure(binder: Binder, { name, at }: BracketReference, scope: Scope): string {
    if (findByName(scope, name) !== undefined) {
        binder.fail("UNSUPPORTED", at, `NAMEOF of the column [${name}] without its table is not supported: write 'Table'[${name}].`);
    }
    const measure = binder.engine.model.measures.find((one) => foldName(one.name) === foldName(name));
    if (measure !== undefined) return quoted(measure.table) + bracketed(measure.name);
    binder.measures.bound(name, at, binder);
    return binder.fail("UNSUPPORTED", at, `NAMEOF of the measure [${name}], which the query defines, is not supported: write its name as a text.`);
}

function nameOfTable(binder: Binder, { name, isQuoted, at }: NameReference, scope: Scope): string {
    if (!isQuoted && scope.variables.has(foldName(name))) {
        binder.fail(
            "ARGUMENT", at,
            `NAMEOF wants a table, a column or a measure, and ${name} is a variable.`,
        );
    }
    return quoted(binder.modelTable(name, at).name);
}

/** NAMEOF: the full name of a column, a measure or a table, as the model writes it: 'Table'[Column], 'Table'[Measure], 'Table'. (`ms:nameof`) */
export const NAMEOF: BindFunction = (binder, { at, args: [named] }, scope) => {
    switch (named.kind) {
        case "column": {
            const { table, name } = binder.modelColumn(named);
            return constantNode(at, "string", quoted(table.name) + bracketed(name));
        }
        case "bracket": return constantNode(at, "string", nameOfMeasure(binder, named, scope));
        case "name": return constantNode(at, "string", nameOfTable(binder, named, scope));
        default: return binder.fail("ARGUMENT", named.at, "NAMEOF wants a table, a column or a measure here: name one.");
    }
};
