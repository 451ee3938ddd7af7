import { dateLiteral } from "../../../dax/scalar/date/dateLiteral";
import type { Cell, ColumnCells, ModelDefinition, TableRows } from "../../../dax/model/definition";
import { buildModel } from "../../../dax/model/model";
import { openSession, type Session } from "../../../dax/query/session";
import type { AggregationKind, Field, FieldSource, VisualRequest } from "../../../dax/visual/request";

const definition: ModelDefinition = {
    name: "Shop",
    culture: "en-US",
    tables: [
        {
            name: "Sales",
            columns: [{ name: "Day", type: "dateTime" }, { name: "Item", type: "int64" }, { name: "Amount", type: "double", format: "0.0" }],
        },
        { name: "Item", columns: [{ name: "Key", type: "int64" }, { name: "Kind", type: "string" }, { name: "Colour", type: "string" }] },
        {
            name: "Calendar", markedDateColumn: "Day",
            columns: [
                { name: "Day", type: "dateTime", format: "d" },
                { name: "Month", type: "string", sortBy: "Month No" },
                { name: "Month No", type: "int64" },
            ],
        },
        { name: "Weather", columns: [{ name: "Sky", type: "string" }] },
    ],
    relationships: [
        { from: { table: "Sales", column: "Item" }, to: { table: "Item", column: "Key" }, isActive: true },
        { from: { table: "Sales", column: "Day" }, to: { table: "Calendar", column: "Day" }, isActive: true },
    ],
    measures: [
        { table: "Sales", name: "Total", expression: "SUM ( Sales[Amount] )", format: "#,0" },
        { table: "Sales", name: "Share", expression: "DIVIDE ( [Total], CALCULATE ( [Total], ALLSELECTED () ) )" },
        { table: "Sales", name: "Items", expression: "DISTINCTCOUNT ( Sales[Item] )" },
        { table: "Sales", name: "Last Day", expression: "MAX ( Sales[Day] )" },
        { table: "Sales", name: "Mixed", expression: "IF ( [Total] > 30, MAX ( Sales[Day] ), [Total] )" },
    ],
    roles: [],
};

function day(text: string): number {
    return dateLiteral(text);
}

const rows: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
    Sales: [
        [day("2025-01-10"), 1, 10], [day("2025-01-20"), 2, 20], [day("2025-02-10"), 1, 30], [day("2025-03-15"), 3, 5], [day("2025-03-15"), 9, 7],
    ],
    Item: [[1, "cup", "red"], [2, "cup", "blue"], [3, "jug", "red"], [4, "jug", "green"]],
    Calendar: [
        ["2025-01-10", "January", 1], ["2025-01-20", "January", 1], ["2025-02-10", "February", 2], ["2025-03-15", "March", 3],
    ].map(([text, month, number]) => [day(String(text)), month, number]),
    Weather: [["sun"], ["rain"]],
};

function tableRows(name: string, columns: readonly { readonly name: string }[]): TableRows {
    return {
        length: rows[name].length,
        columns: new Map(columns.map((column, index): [string, ColumnCells] => [column.name, rows[name].map((row) => row[index])])),
    };
}

/** Items sold by day: item 9 is not in the list of items, item 4 was never sold. */
export function shop(): Session {
    return openSession(buildModel(definition, new Map(definition.tables.map(({ name, columns }) => [name, tableRows(name, columns)]))));
}

function fieldOf(source: FieldSource, name: string, roles: readonly string[]): Field {
    return { source, queryName: name, displayName: name, roles };
}

export function column(name: string, ...roles: readonly string[]): Field {
    const [table, own] = name.split(".");
    return fieldOf({ kind: "column", column: { table, column: own } }, name, roles);
}

export function measure(name: string, ...roles: readonly string[]): Field {
    return fieldOf({ kind: "measure", measure: name }, name, roles);
}

export function aggregation(kind: AggregationKind, name: string, ...roles: readonly string[]): Field {
    const [table, own] = name.split(".");
    return fieldOf({ kind: "aggregation", aggregation: kind, column: { table, column: own } }, `${kind} ${name}`, roles);
}

export function request(fields: readonly Field[], more: Partial<VisualRequest> = {}): VisualRequest {
    return { fields, filters: [], count: 1000, ...more };
}
