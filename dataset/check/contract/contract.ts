import type { BoundRule } from "./rules/rule";

export type FieldType = "string" | "integer" | "number" | "boolean" | "date" | "datetime";

/** A value once read: dates stay ISO text, which sorts as time; undefined is a blank cell. */
export type Value = string | number | boolean | undefined;

export interface Field {
    readonly name: string;
    readonly type: FieldType;
    readonly required: boolean;
    readonly unique: boolean;
    /** Allowed texts, as they are written in the file. */
    readonly allowed?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    /** In UTF-16 code units. */
    readonly maxLength?: number;
    readonly pattern?: RegExp;
}

/** Columns whose values together must be a key of a table, this one or another; a key with a blank part refers to nothing. */
export interface ForeignKey {
    /** The columns, parted by spaces: how a fault names them. */
    readonly column: string;
    readonly columns: readonly string[];
    readonly table: string;
    /** The columns of the key to which they refer, parted by spaces. */
    readonly target: string;
    /** In the order of `columns`, which is the one in which the other table declares its key. */
    readonly targets: readonly string[];
}

export interface Table {
    readonly name: string;
    /** File name inside the folder of the data, without a path. */
    readonly file: string;
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    /** Columns whose values together must not stand twice, beside the primary key; each alone when it has one name. */
    readonly uniqueKeys: readonly (readonly string[])[];
    readonly foreignKeys: readonly ForeignKey[];
    /** Names of the rules made for one table, each implemented in `rules`. */
    readonly rules: readonly string[];
    /** The rules for any table, each with the columns that the contract names. */
    readonly generalRules: readonly BoundRule[];
}

export interface Contract {
    readonly tables: readonly Table[];
}
