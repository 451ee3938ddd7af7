import type { Field, Table } from "../../check/contract/contract";
import { table as tableOf } from "../markdown/blocks";
import { code, linkTo, plain } from "../markdown/inline";
import type { FieldTexts, TableTexts } from "../read/tableTexts";

const HEAD = ["Column", "Type", "Required", "Keys", "Unit", "Values", "Title", "Titre", "Description", "Personal data"];

function keysOf({ primaryKey, uniqueKeys, foreignKeys }: Table, column: string): string {
    const isAlone = uniqueKeys.some((key) => key.length === 1 && key[0] === column);
    const targets = foreignKeys.filter(({ columns }) => columns.includes(column));
    return [
        ...(primaryKey.includes(column) ? ["primary"] : []),
        ...(isAlone ? ["unique"] : []),
        ...targets.map((key) => `to ${linkTo(key.table)}`),
    ].join(", ");
}

function rangeOf({ minimum, maximum }: Field): readonly string[] {
    if (minimum !== undefined && maximum !== undefined) return [`${minimum} to ${maximum}`];
    if (minimum !== undefined) return [`at least ${minimum}`];
    return maximum === undefined ? [] : [`at most ${maximum}`];
}

function valuesOf(field: Field): string {
    return [
        ...(field.allowed ? [field.allowed.map(code).join(", ")] : []),
        ...rangeOf(field),
        ...(field.maxLength === undefined ? [] : [`at most ${field.maxLength} characters`]),
        ...(field.pattern ? [code(field.pattern.source)] : []),
    ].join("; ");
}

function rowOf(owner: Table, field: Field, texts: FieldTexts | undefined): readonly string[] {
    if (!texts) throw new Error(`The column ${field.name} of ${owner.name} has no texts. Name and describe it in the contract.`);
    return [
        code(field.name), field.type, field.required ? "yes" : "", keysOf(owner, field.name), plain(texts.unit ?? ""), valuesOf(field),
        plain(texts.title.en), plain(texts.title.fr), plain(texts.description.en), texts.isPersonalData ? "yes" : "",
    ];
}

/** One row per column of a table of the contract, in its order. */
export function columnTable(owner: Table, texts: TableTexts): string {
    return tableOf(HEAD, owner.fields.map((field) => rowOf(owner, field, texts.fields.get(field.name))));
}
