/** The types that a column of a table may have. A boolean column holds TRUE, FALSE and BLANK. */
export type ColumnType = "int64" | "double" | "decimal" | "string" | "boolean" | "dateTime";

export interface ColumnDefinition {
    readonly name: string;
    readonly type: ColumnType;
    /** The column by which this one is sorted in a visual. */
    readonly sortBy?: string;
    readonly format?: string;
}

export interface TableDefinition {
    readonly name: string;
    readonly columns: readonly ColumnDefinition[];
    /** The date column of a table that is marked as a date table. */
    readonly markedDateColumn?: string;
}

export interface ColumnName {
    readonly table: string;
    readonly column: string;
}

/** From the many side to the one side: filters travel the other way. */
export interface RelationshipDefinition {
    readonly from: ColumnName;
    readonly to: ColumnName;
    readonly isActive: boolean;
}

export interface MeasureDefinition {
    readonly table: string;
    readonly name: string;
    /** DAX. */
    readonly expression: string;
    readonly format?: string;
}

/** What a role may read. A filter is DAX over the rows of its table; a hidden table or column does not exist for the role. */
export interface RoleDefinition {
    readonly name: string;
    readonly filters: readonly { readonly table: string; readonly expression: string }[];
    readonly hidden: readonly { readonly table: string; readonly column?: string }[];
}

export interface ModelDefinition {
    readonly name: string;
    /** A language tag such as fr-FR: order of texts, and FORMAT without a third argument. */
    readonly culture: string;
    readonly tables: readonly TableDefinition[];
    readonly relationships: readonly RelationshipDefinition[];
    readonly measures: readonly MeasureDefinition[];
    readonly roles: readonly RoleDefinition[];
}

/** One cell of a column: dates are days since 1899-12-30; null is BLANK. */
export type Cell = number | string | boolean | null;

/** The cells of a column from top to bottom. In a Float64Array NaN is BLANK, and TRUE is 1. */
export type ColumnCells = Float64Array | readonly Cell[];

/** The rows of a table, column by column. */
export interface TableRows {
    readonly length: number;
    /** By name of the column. */
    readonly columns: ReadonlyMap<string, ColumnCells>;
}
