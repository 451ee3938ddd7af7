import type { Cell, ColumnType, ModelDefinition, RoleDefinition, TableRows } from "../../../dax/model/definition";
import { buildModel, type Model } from "../../../dax/model/model";
import { openSession, type Session, type SessionOptions } from "../../../dax/query/session";
import { dateLiteral } from "../../../dax/scalar/date/dateLiteral";
import { DateValue, type Value } from "../../../dax/value";

export interface TestTable {
    /** Type by column. */
    readonly columns: Readonly<Record<string, ColumnType>>;
    /** A date is written as ISO text. */
    readonly rows: readonly (readonly Cell[])[];
    readonly date?: string;
}

export interface TestModel {
    readonly tables: Readonly<Record<string, TestTable>>;
    /** "Sales[Key] -> Product[Key]", from the many side to the one side; inactive with a question mark at the end. */
    readonly relationships?: readonly string[];
    /** DAX by name of the measure. */
    readonly measures?: Readonly<Record<string, string>>;
    readonly roles?: readonly RoleDefinition[];
    readonly culture?: string;
}

function rowsOf({ columns, rows }: TestTable): TableRows {
    const cell = (value: Cell, type: ColumnType): Cell => (type === "dateTime" && typeof value === "string" ? dateLiteral(value) : value);
    return {
        length: rows.length,
        columns: new Map(Object.entries(columns).map(([name, type], index) => [name, rows.map((row) => cell(row[index], type))])),
    };
}

function relationshipOf(text: string): ModelDefinition["relationships"][number] {
    const [, fromTable, from, toTable, to, inactive] = /^'?([^'[]+)'?\[([^\]]+)\] -> '?([^'[]+)'?\[([^\]]+)\](\??)$/.exec(text)!;
    return { from: { table: fromTable, column: from }, to: { table: toTable, column: to }, isActive: inactive === "" };
}

/** A model of a few rows. */
export function testModel({ tables, relationships = [], measures = {}, roles = [], culture = "en-US" }: TestModel): Model {
    const [home = ""] = Object.keys(tables);
    return buildModel({
        name: "Test",
        culture,
        tables: Object.entries(tables).map(([name, { columns, date }]) => ({
            name, markedDateColumn: date, columns: Object.entries(columns).map(([column, type]) => ({ name: column, type })),
        })),
        relationships: relationships.map(relationshipOf),
        measures: Object.entries(measures).map(([name, expression]) => ({ table: home, name, expression })),
        roles,
    }, new Map(Object.entries(tables).map(([name, table]) => [name, rowsOf(table)])));
}

/** A date as ISO text, so that expected values can be read. */
export function readable(value: Value, type: string): Cell {
    const serial = value instanceof DateValue ? value.serial : type === "dateTime" && typeof value === "number" ? value : undefined;
    if (serial === undefined) return value instanceof DateValue ? null : value;
    return new Date(Math.round((serial - 25569) * 86_400_000)).toISOString().replace("T00:00:00.000Z", "").replace(".000Z", "");
}

/** The rows of a query with one EVALUATE; dates as ISO text. */
export function ask(model: Model | Session, query: string, options: SessionOptions = {}): readonly (readonly Cell[])[] {
    const session = "query" in model ? model : openSession(model, options);
    const [{ columns, rows }] = session.query(query);
    return rows.map((row) => row.map((value, index) => readable(value, columns[index].type)));
}

/** The value of a scalar expression. */
export function valueOf(model: Model | Session, expression: string, options: SessionOptions = {}): Cell {
    return ask(model, `EVALUATE ROW ( "v", ${expression} )`, options)[0][0];
}
