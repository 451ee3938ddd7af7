import type { Field, ForeignKey, Table } from "../check/contract/contract";
import { ContractError } from "../check/contract/json";
import { fieldNamed } from "./described";
import { decimalText } from "./text";

/** The type of a column, before a dialect names it; a text without a length has no limit. */
export type ColumnType =
    | { readonly kind: "text"; readonly length?: number }
    | { readonly kind: "number"; readonly precision: number; readonly scale: number }
    | { readonly kind: "integer" | "bigint" | "boolean" | "date" | "datetime" };

/** Amounts, days and hours. */
const USUAL_PRECISION = 18;
const USUAL_SCALE = 4;
/** All decimals that a file may have: a ratio has its whole meaning in them, and sums of weights are compared to a millionth. */
const RATIO_SCALE = 9;
const LARGEST_PRECISION = 38;
/** Room for a wrong value of an enumeration, so that its check refuses it, by its name, and not the length of the type. */
const ENUMERATION_LENGTH = 32;
const SMALLEST_INTEGER = -(2 ** 31);
const LARGEST_INTEGER = 2 ** 31 - 1;

function decimalsOf(value: number | undefined): number {
    return value === undefined ? 0 : decimalText(value).split(".").at(1)?.length ?? 0;
}

function wholeDigits({ minimum, maximum }: Field): number {
    if (minimum === undefined || maximum === undefined) return USUAL_PRECISION - USUAL_SCALE;
    return decimalText(Math.trunc(Math.max(Math.abs(minimum), Math.abs(maximum)))).length;
}

function isRatio({ minimum, maximum }: Field): boolean {
    return minimum !== undefined && maximum !== undefined && minimum >= -1 && maximum <= 1;
}

function numberType(field: Field, isWeight: boolean): ColumnType {
    const least = isWeight || isRatio(field) ? RATIO_SCALE : USUAL_SCALE;
    const scale = Math.max(least, decimalsOf(field.minimum), decimalsOf(field.maximum));
    const precision = Math.max(USUAL_PRECISION, wholeDigits(field) + scale);
    if (precision > LARGEST_PRECISION) throw new ContractError(`The limits of ${field.name} have more digits than a number of SQL Server.`);
    return { kind: "number", precision, scale };
}

function integerType({ minimum, maximum, allowed }: Field): ColumnType {
    const values = allowed ? allowed.map(Number) : [minimum ?? -Infinity, maximum ?? Infinity];
    const fits = values.every((value) => value >= SMALLEST_INTEGER && value <= LARGEST_INTEGER);
    return { kind: fits ? "integer" : "bigint" };
}

function textType({ name, maxLength, allowed }: Field): ColumnType {
    if (maxLength !== undefined && (!Number.isInteger(maxLength) || maxLength < 1)) {
        throw new ContractError(`The maxLength of ${name} must be a whole number from 1 on.`);
    }
    if (allowed) return { kind: "text", length: allowed.reduce((most, text) => Math.max(most, text.length), maxLength ?? ENUMERATION_LENGTH) };
    return { kind: "text", length: maxLength };
}

function ownType(field: Field, isWeight: boolean): ColumnType {
    if (field.type === "string") return textType(field);
    if (field.type === "number") return numberType(field, isWeight);
    return field.type === "integer" ? integerType(field) : { kind: field.type };
}

interface Place {
    readonly table: Table;
    readonly field: Field;
}

function targetOf({ table, field }: Place, tables: readonly Table[]): Place | undefined {
    const key: ForeignKey | undefined = table.foreignKeys.find((known) => known.columns.includes(field.name));
    const other = key && tables.find((known) => known.name === key.table);
    if (!key || !other) return undefined;
    return { table: other, field: fieldNamed(other, key.targets[key.columns.indexOf(field.name)]) };
}

/**
 * The type of a column. One that refers to another column has the type of that one, because SQL Server wants both alike;
 * throws a ContractError when the two hold different kinds of values.
 */
export function columnType(table: Table, field: Field, tables: readonly Table[], isWeight: boolean): ColumnType {
    const seen = new Set<Field>([field]);
    let place: Place = { table, field };
    for (let next = targetOf(place, tables); next && !seen.has(next.field); next = targetOf(place, tables)) {
        if (next.field.type !== field.type) {
            throw new ContractError(`${table.name}.${field.name} refers to ${next.table.name}.${next.field.name}, which is of another type.`);
        }
        seen.add(next.field);
        place = next;
    }
    return ownType(place.field, isWeight);
}
