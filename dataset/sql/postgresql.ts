import type { Field } from "../check/contract/contract";
import type { ColumnType } from "./columnType";
import type { Dialect } from "./dialect";
import { parsePattern } from "./pattern/parse";
import { postgresPattern } from "./pattern/postgresPattern";

const LONGEST_VARCHAR = 10_485_760;

function identifier(name: string): string {
    return `"${name.replaceAll("\"", "\"\"")}"`;
}

/** With a backslash, the form that means the same whatever the settings of the session. */
function text(value: string): string {
    const quoted = value.replaceAll("'", "''");
    return quoted.includes("\\") ? `E'${quoted.replaceAll("\\", "\\\\")}'` : `'${quoted}'`;
}

function typeOf(type: ColumnType): string {
    switch (type.kind) {
        case "text": return type.length === undefined || type.length > LONGEST_VARCHAR ? "text" : `varchar(${type.length})`;
        case "number": return `numeric(${type.precision}, ${type.scale})`;
        case "datetime": return "timestamp(0)";
        default: return type.kind;
    }
}

/** The pattern of a day is about its text; the cast keeps the time zone of the session out. */
function patternCondition(column: string, field: Field, pattern: RegExp): string {
    const format = field.type === "date" ? "YYYY-MM-DD" : "YYYY-MM-DD\"T\"HH24:MI:SS";
    const isTime = field.type === "date" || field.type === "datetime";
    const value = isTime ? `to_char(CAST(${column} AS timestamp), ${text(format)})` : field.type === "string" ? column : `CAST(${column} AS text)`;
    return `${value} ~ ${text(postgresPattern(parsePattern(pattern)))}`;
}

/** PostgreSQL knows days before our era and after 9999, infinite days, and numbers that are none. */
function beyondFiles(column: string, { type, maximum }: Field): string | undefined {
    if (type === "date") return `${column} BETWEEN '0001-01-01' AND '9999-12-31'`;
    if (type === "datetime") return `${column} >= '0001-01-01' AND ${column} < '10000-01-01'`;
    return type === "number" && maximum === undefined ? `${column} <> 'NaN'` : undefined;
}

export const POSTGRESQL: Dialect = {
    name: "PostgreSQL",
    identifier,
    text,
    boolean: (value) => (value ? "TRUE" : "FALSE"),
    typeOf,
    notEmpty: (column) => `${column} <> ''`,
    shorterThan: (column, length) => `char_length(${column}) <= ${length}`,
    oneOfTexts: (column, texts) => `${column} IN (${texts.join(", ")})`,
    pattern: (column, field) => ({ condition: field.pattern ? patternCondition(column, field, field.pattern) : "TRUE" }),
    beyondFiles,
    longestText: LONGEST_VARCHAR,
};
