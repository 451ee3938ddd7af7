import { foldName } from "../../../../dax/syntax/name";
import { isNumeric } from "../numeric";
import { flag, rule } from "../rule";
import type { ColumnSubject } from "../subject";

const PLACES: ReadonlySet<string> = new Set(["COUNTRY", "CONTINENT", "CITY"]);
const COORDINATES: ReadonlySet<string> = new Set(["LATITUDE", "LONGITUDE"]);

function isUnreadableFlag({ source: { name, dataType }, isHidden }: ColumnSubject): boolean {
    return !isHidden && ((name.startsWith("Is") && dataType === "int64") || (name.endsWith(" Flag") && dataType !== "string"));
}

export const flagColumns = rule("FORMAT_FLAG_COLUMNS_AS_YES/NO_VALUE_STRINGS", 1, ({ subjects }) => flag(
    subjects.columns, isUnreadableFlag, "The column is a flag that reads as a number. Bring it as a boolean or as Yes and No.",
));

function isDate({ source }: ColumnSubject, word: string, format: string): boolean {
    return source.dataType === "dateTime" && foldName(source.name).includes(word) && source.formatString !== format;
}

export const dateFormats = rule("DATECOLUMN_FORMATSTRING", 1, ({ subjects }) => flag(
    subjects.columns, (subject) => isDate(subject, "DATE", "mm/dd/yyyy"), "The date has another format than mm/dd/yyyy. Write it, or write down why not.",
));

export const monthFormats = rule("MONTHCOLUMN_FORMATSTRING", 1, ({ subjects }) => flag(
    subjects.columns, (subject) => isDate(subject, "MONTH", "MMMM yyyy"), "The month has another format than MMMM yyyy. Write it, or write down why not.",
));

export const summarizedNumbers = rule("NUMERIC_COLUMN_SUMMARIZE_BY", 3, ({ subjects }) => flag(
    subjects.columns, ({ source, isHidden }) => isNumeric(source) && !isHidden && source.summarizeBy !== "none",
    "Power BI would add this number up by itself. Write \"summarizeBy: none\", and a measure for the sum.",
));

function isPlaceless({ source }: ColumnSubject): boolean {
    const name = foldName(source.name);
    const isPlace = (source.dataType === "string" && PLACES.has(name)) || (isNumeric(source) && COORDINATES.has(name));
    return isPlace && source.dataCategory === undefined;
}

export const dataCategories = rule("ADD_DATA_CATEGORY_FOR_COLUMNS", 1, ({ subjects }) => flag(
    subjects.columns, isPlaceless, "A map does not know this column for a place. Write its \"dataCategory\".",
));

export const sortedMonths = rule("MONTH_(AS_A_STRING)_MUST_BE_SORTED", 2, ({ subjects }) => flag(
    subjects.columns,
    ({ source }) => source.dataType === "string" && source.sortByColumn === undefined
        && foldName(source.name).includes("MONTH") && !foldName(source.name).includes("MONTHS"),
    "The month is a text, which sorts by its letters. Write \"sortByColumn: …\" with the number of the month.",
));
