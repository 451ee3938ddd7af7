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

/** A column whose values must be keys of another table. */
export interface ForeignKey {
    readonly column: string;
    readonly table: string;
    readonly target: string;
}

export interface Table {
    readonly name: string;
    /** File name inside the folder of the data, without a path. */
    readonly file: string;
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly ForeignKey[];
    /** Names of the rules between cells, each implemented in `rules`. */
    readonly rules: readonly string[];
}

export interface Contract {
    readonly tables: readonly Table[];
}
