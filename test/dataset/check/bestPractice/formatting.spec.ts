import { FORMATTING } from "../../../../dataset/check/bestPractice/formatting/index";
import { calculated, column, link, measure, object, table } from "./fragments";
import { type Case, holdRules } from "./holdRules";

const HIDDEN = "isHidden";
const NO_SUM = "summarizeBy: none";

const cases: readonly Case[] = [
    {
        rule: "FORMAT_FLAG_COLUMNS_AS_YES/NO_VALUE_STRINGS", objects: ["'T'[Is Late]", "'T'[Late Flag]"],
        wrong: [table("T", column("Is Late", "int64"), column("Late Flag", "boolean"))],
        right: [table("T", column("Is Late", "boolean"), column("Late Flag", "string"), column("Is Old", "int64", HIDDEN), column("Risk", "int64"))],
    },
    {
        rule: "OBJECTS_SHOULD_NOT_START_OR_END_WITH_A_SPACE", objects: ["'T '", "[ M]"],
        wrong: [table("T ", measure(" M", "1"))], right: [table("T", measure("M", "1")), object("role ' R'", "modelPermission: read")],
    },
    {
        rule: "DATECOLUMN_FORMATSTRING", objects: ["'T'[Due date]", "'T'[Update]"],
        wrong: [table("T", column("Due date", "dateTime", "formatString: dd/mm/yyyy"), column("Update", "dateTime"))],
        right: [table("T", column("Due Date", "dateTime", "formatString: mm/dd/yyyy"), column("Day", "dateTime"), column("Date Key", "int64"))],
    },
    {
        rule: "MONTHCOLUMN_FORMATSTRING", objects: ["'T'[Month]"],
        wrong: [table("T", column("Month", "dateTime", "formatString: mmm yyyy"))],
        right: [table("T", column("Month", "dateTime", "formatString: MMMM yyyy"), column("Month Key", "int64"))],
    },
    {
        rule: "PROVIDE_FORMAT_STRING_FOR_MEASURES", objects: ["[M]"],
        wrong: [table("T", measure("M", "1"))],
        right: [
            table("T", measure("M", "1", "formatString: 0"), measure("N", "1", HIDDEN), measure("O", "1", object("formatStringDefinition = \"0\""))),
            table("U", HIDDEN, measure("P", "1")),
        ],
    },
    {
        rule: "NUMERIC_COLUMN_SUMMARIZE_BY", objects: ["'T'[A]", "'T'[B]"],
        wrong: [table("T", column("A", "int64"), column("B", "decimal", "summarizeBy: sum"))],
        right: [table("T", column("A", "int64", NO_SUM), column("B", "double", HIDDEN), column("C", "string"))],
    },
    {
        rule: "PERCENTAGE_FORMATTING", objects: ["[M]"],
        wrong: [table("T", measure("M", "1", "formatString: 0.00%"))],
        right: [table("T", measure("M", "1", "formatString: #,0.0%;-#,0.0%;#,0.0%"), measure("N", "1", "formatString: #,0"))],
    },
    {
        rule: "INTEGER_FORMATTING", objects: ["[M]"],
        wrong: [table("T", measure("M", "1", "formatString: 0"))],
        right: [table("T", ...["#,0", "#,0.0", "0%", "$0"].map((format, at) => measure(`M${at}`, "1", `formatString: ${format}`)), measure("N", "1"))],
    },
    {
        rule: "RELATIONSHIP_COLUMNS_SHOULD_BE_OF_INTEGER_DATA_TYPE", objects: ["'T'[A]", "'U'[A]"],
        wrong: [table("T", column("A", "string")), table("U", column("A", "string")), link("T.A", "U.A")],
        right: [table("T", column("A", "int64"), column("B", "string")), table("U", column("A", "int64")), link("T.A", "U.A")],
    },
    {
        rule: "ADD_DATA_CATEGORY_FOR_COLUMNS", objects: ["'T'[Country]", "'T'[city]", "'T'[Latitude]"],
        wrong: [table("T", column("Country", "string"), column("city", "string"), column("Latitude", "double"))],
        right: [table("T", column("Country", "string", "dataCategory: Country"), column("Longitude", "string"), column("Country Code", "string"))],
    },
    {
        rule: "HIDE_FOREIGN_KEYS", objects: ["'T'[A]"],
        wrong: [table("T", column("A", "int64")), table("U", column("A", "int64")), link("T.A", "U.A")],
        right: [table("T", column("A", "int64", HIDDEN)), table("U", column("A", "int64")), link("T.A", "U.A")],
    },
    {
        rule: "MARK_PRIMARY_KEYS", objects: ["'U'[A]"],
        wrong: [table("T", column("A", "int64")), table("U", column("A", "int64")), link("T.A", "U.A")],
        right: [
            table("T", column("A", "int64"), column("D", "dateTime"), column("M", "int64")),
            table("U", column("A", "int64", "isKey"), column("M", "int64")),
            table("Calendar", "dataCategory: Time", column("D", "dateTime")),
            link("T.A", "U.A"), link("T.D", "Calendar.D"), link("T.M", "U.M", "toCardinality: many"),
        ],
    },
    {
        rule: "HIDE_FACT_TABLE_COLUMNS", objects: ["'T'[A]", "'T'[B]"],
        wrong: [table("T", column("A", "decimal"), column("B", "int64"), measure("M", "SUM ( T[a] ) + COUNTROWS ( VALUES ( 'T'[B] ) )"))],
        right: [table(
            "T", column("A", "decimal", HIDDEN), column("B", "int64"), column("C", "string"),
            measure("M", "SUM ( 'T'[A] ) + DISTINCTCOUNT ( 'T'[C] ) + SUMX ( 'T', 'T'[B] ) & \"SUM('T'[B])\""),
        )],
    },
    {
        rule: "FIRST_LETTER_OF_OBJECTS_MUST_BE_CAPITALIZED", objects: ["'t'", "[m]", "hierarchy 't'[h]", "'t'[c]"],
        wrong: [table("t", measure("m", "1"), calculated("c", "1"), object("hierarchy h", object("level L", "column: c")))],
        right: [table("École", measure("1er mois", "1"), column("small", "string"), calculated("C", "1"))],
    },
    {
        rule: "MONTH_(AS_A_STRING)_MUST_BE_SORTED", objects: ["'T'[Month name]"],
        wrong: [table("T", column("Month name", "string"))],
        right: [table(
            "T", column("Month", "string", "sortByColumn: 'Month Key'"), column("Month Key", "int64"),
            column("Months Late", "string"), column("Status", "string"),
        )],
    },
];

describe("the rules of formats", () => {
    holdRules(FORMATTING, cases);
});
