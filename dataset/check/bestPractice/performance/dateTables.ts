import type { Table } from "../../../tmdl/model";
import { flag, rule } from "../rule";

const DATE_TABLE_NAME = /date|calendar/i;
const AUTOMATIC = /^(?:DateTableTemplate|LocalDateTable)_/;

function isDateTable({ dataCategory, columns }: Table): boolean {
    return dataCategory === "Time" && columns.some(({ isKey, dataType }) => isKey && dataType === "dateTime");
}

export const dateTable = rule("MODEL_SHOULD_HAVE_A_DATE_TABLE", 2, ({ model, subjects }) => {
    const message = "The model has no date table. Give a table of all days \"dataCategory: Time\" and its dateTime column \"isKey\".";
    return model.tables.some(isDateTable) ? [] : [{ subject: subjects.model, message }];
});

export const markedDateTables = rule("DATE/CALENDAR_TABLES_SHOULD_BE_MARKED_AS_A_DATE_TABLE", 2, ({ subjects }) => flag(
    subjects.tables, ({ source }) => DATE_TABLE_NAME.test(source.name) && !isDateTable(source),
    "The table is named like a date table and is not marked as one. Write \"dataCategory: Time\", and \"isKey\" for its dateTime column, or rename it.",
));

export const automaticDateTables = rule("REMOVE_AUTO-DATE_TABLE", 2, ({ subjects }) => flag(
    subjects.tables, ({ source }) => AUTOMATIC.test(source.name),
    "Power BI Desktop made this date table by itself. Turn off \"Auto date/time\" and remove it.",
));
