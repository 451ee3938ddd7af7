import type { Field } from "../check/contract/contract";
import type { ColumnType } from "./columnType";
import type { Condition, Dialect } from "./dialect";
import { likeCondition, likeForms } from "./pattern/like";
import { parsePattern } from "./pattern/parse";

const LONGEST_NVARCHAR = 4000;
/** Tells upper from lower case and accents, as the files do, and sorts by code, so that [A-Z] means these 26 letters. */
const COLLATION = "Latin1_General_100_BIN2";

function identifier(name: string): string {
    return `[${name.replaceAll("]", "]]")}]`;
}

/** sqlcmd would replace $(name) in a text, so that its two signs are parted. */
function text(value: string): string {
    const parts = value.split("$(").map((part, at, all) => (at > 0 ? "(" : "") + part + (at < all.length - 1 ? "$" : ""));
    return parts.map((part) => `N'${part.replaceAll("'", "''")}'`).join(" + ");
}

function typeOf(type: ColumnType): string {
    switch (type.kind) {
        case "text": {
            const length = type.length === undefined || type.length > LONGEST_NVARCHAR ? "max" : String(type.length);
            return `nvarchar(${length}) COLLATE ${COLLATION}`;
        }
        case "number": return `numeric(${type.precision}, ${type.scale})`;
        case "integer": return "int";
        case "boolean": return "bit";
        case "datetime": return "datetime2(0)";
        default: return type.kind;
    }
}

function valueText(column: string, { type }: Field): string {
    if (type === "date") return `CONVERT(nchar(10), ${column}, 23)`;
    if (type === "datetime") return `CONVERT(nchar(19), ${column}, 126)`;
    return column;
}

function pattern(column: string, field: Field): Condition {
    const forms = field.pattern && field.type !== "number" && field.type !== "integer" ? likeForms(parsePattern(field.pattern)) : undefined;
    if (!forms) return { unchecked: `LIKE cannot say the pattern ${field.pattern?.source ?? ""}` };
    const conditions = forms.map((form) => likeCondition(valueText(column, field), form, text));
    return { condition: conditions.join(" OR ") };
}

export const SQL_SERVER: Dialect = {
    name: "SQL Server",
    identifier,
    text,
    boolean: (value) => (value ? "1" : "0"),
    typeOf,
    notEmpty: (column) => `DATALENGTH(${column}) > 0`,
    shorterThan: (column, length) => `DATALENGTH(${column}) <= ${2 * length}`,
    // A comparison leaves blanks at the end out, and so does LEN.
    oneOfTexts: (column, texts) => `${column} IN (${texts.join(", ")}) AND DATALENGTH(${column}) = 2 * LEN(${column})`,
    pattern,
    beyondFiles: () => undefined,
    longestText: LONGEST_NVARCHAR,
};
