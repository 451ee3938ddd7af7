/** One value of a table: null is Power BI's blank. */
export type Cell = string | number | boolean | Date | null;

export type ColumnType = "text" | "numeric" | "integer" | "bool" | "dateTime";

export interface TableColumn {
    /** The name that the reader sees. */
    readonly name: string;
    readonly type: ColumnType;
    /** The wells of the visual that this column was dropped in. */
    readonly roles: readonly string[];
    /** "table.column" in a model; the name when absent. */
    readonly queryName?: string;
    readonly format?: string;
}

/** A flat table, rows as arrays in the order of the columns, already sorted as it is to be shown. */
export interface Table {
    readonly columns: readonly TableColumn[];
    readonly rows: readonly (readonly Cell[])[];
}

export const queryNameOf = (column: TableColumn): string => column.queryName ?? column.name;

/** The wells that group; every other one holds measures. */
export const groupingRoles: readonly string[] = ["levels", "columns", "period", "nature", "currency", "version", "risk", "category"];

export const isGrouping = (column: TableColumn): boolean => column.roles.some(role => groupingRoles.includes(role));
