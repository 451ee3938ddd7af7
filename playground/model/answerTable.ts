import { localDate } from "../../dax/dataview/primitive";
import { DateValue, type Value } from "../../dax/value";
import type { AnsweredField, VisualAnswer } from "../../dax/visual/ask";
import type { Cell, ColumnType, Table, TableColumn } from "../host";

const types: Readonly<Record<AnsweredField["type"], ColumnType>> = {
    string: "text", int64: "integer", double: "numeric", decimal: "numeric", boolean: "bool", dateTime: "dateTime",
    // A measure that may give several types is told by its texts.
    variant: "text", blank: "text",
};

const columnOf = ({ displayName, queryName, roles, type, format }: AnsweredField): TableColumn =>
    ({ name: displayName, queryName, roles, type: types[type], ...(format !== undefined && { format }) });

const cellOf = (value: Value): Cell => value instanceof DateValue ? localDate(value) : value;

/** The answer to what a visual asks, as the table from which the host makes its data view. */
export function answerTable({ fields, rows }: VisualAnswer): Table {
    return { columns: fields.map(columnOf), rows: rows.map(({ values }) => values.map(cellOf)) };
}
