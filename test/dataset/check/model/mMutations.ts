import type { Mutation } from "./mutation";

const PRIORITY = "tables/Priority.tmdl";
const REPORT = "tables/Weather Report.tmdl";
const EXPRESSIONS = "expressions.tmdl";

/** The end of the step Typed, and what follows it in a table that is read as a whole and in one that is refreshed by parts. */
const END = "\"en-US\"\n\t\t\t\t    )";
const UNRANGED = "\n\t\t\t\tin\n\t\t\t\t    Typed";
const RANGE = ",\n\t\t\t\t    InRange = Table.SelectRows(Typed, "
    + "each [effective_date] >= Date.From(RangeStart) and [effective_date] < Date.From(RangeEnd))\n"
    + "\t\t\t\tin\n\t\t\t\t    InRange\n";

/** What only a refresh would find. */
export const M_MUTATIONS: readonly Mutation[] = [
    {
        says: "M that does not parse", file: PRIORITY,
        from: "{\"label_fr\", type text},", to: "{\"label_fr\" type text},",
        code: "m-syntax", fragment: "M of 'Priority'",
    },
    { says: "M with a text that is not closed", file: PRIORITY, from: "\"en-US\"", to: "\"en-US", code: "m-syntax", fragment: "M of 'Priority'" },
    {
        says: "a named expression that does not parse", file: EXPRESSIONS,
        from: "Delimiter = if Text.Contains", to: "Delimiter = if if Text.Contains",
        code: "m-syntax", fragment: "named expression 'ReadTable'",
    },
    {
        says: "a step that is missing", file: PRIORITY,
        from: "Table.SelectColumns(Raw,", to: "Table.SelectColumns(Rows,",
        code: "m-name", fragment: "\"Rows\" is no step",
    },
    {
        says: "a mistyped function", file: EXPRESSIONS,
        from: "Table.PromoteHeaders", to: "Table.PromoteHeader",
        code: "m-name", fragment: "Did you mean 'Table.PromoteHeaders'?",
    },
    {
        says: "a function that reaches elsewhere", file: EXPRESSIONS,
        from: "File.Contents(", to: "Web.Contents(",
        code: "m-name", fragment: "\"Web.Contents\"",
    },
    {
        says: "a named expression that is missing", file: EXPRESSIONS,
        from: "expression IsDatabase =", to: "expression IsStored =",
        code: "m-name", fragment: "\"IsDatabase\"",
    },
    {
        says: "another order of steps", file: PRIORITY,
        from: "Typed = if IsDatabase then Chosen else", to: "Typed =",
        code: "m-pattern", fragment: "expected if, found Table.TransformColumnTypes",
    },
    {
        says: "types without their language", file: PRIORITY,
        from: "\"en-US\"", to: "\"fr-FR\"",
        code: "m-pattern", fragment: "expected \"en-US\", found \"fr-FR\"",
    },
    {
        says: "a result that is not the last step", file: PRIORITY,
        from: "in\n\t\t\t\t    Typed", to: "in\n\t\t\t\t    Chosen",
        code: "m-pattern", fragment: "expected Typed, found Chosen",
    },
    {
        says: "a column that is not chosen", file: PRIORITY,
        from: "\"label_fr\", \"label_en\"", to: "\"label_en\"",
        code: "m-columns", fragment: "does not choose label_fr",
    },
    {
        says: "a column that nothing reads", file: PRIORITY,
        from: "\"label_fr\", \"label_en\"", to: "\"label_fr\", \"label_de\", \"label_en\"",
        code: "m-columns", fragment: "chooses label_de, which no column",
    },
    {
        says: "a column that is chosen and not typed", file: PRIORITY,
        from: "\t\t\t\t            {\"label_fr\", type text},\n", to: "",
        code: "m-columns", fragment: "gives it no type",
    },
    {
        says: "a column that is typed twice", file: PRIORITY,
        from: "{\"label_fr\", type text}", to: "{\"label_en\", type text}",
        code: "m-columns", fragment: "names label_en twice",
    },
    {
        says: "a type that is not that of the column", file: PRIORITY,
        from: "Currency.Type", to: "Int64.Type",
        code: "m-type", fragment: "target_share is given Int64.Type, and 'Priority'[Target Share] is decimal",
    },
    {
        says: "a type that no column may have", file: PRIORITY,
        from: "Currency.Type", to: "type number",
        code: "m-type", fragment: "which no column may have",
    },
    {
        says: "a time where the contract has a day", file: REPORT,
        from: "{\"effective_date\", type date}", to: "{\"effective_date\", type datetime}",
        code: "m-type", fragment: "Write type date",
    },
    {
        says: "another table of the contract", file: PRIORITY,
        from: "ReadTable(\"priority\")", to: "ReadTable(\"product\")",
        code: "contract-table", fragment: "Read \"priority\"",
    },
    {
        says: "a range of something that is no day", file: REPORT,
        from: "each [effective_date] >= Date.From(RangeStart) and [effective_date]",
        to: "each [entry_date] >= Date.From(RangeStart) and [entry_date]",
        code: "m-range", fragment: "InRange looks at entry_date",
    },
    {
        says: "a range that looks at two columns", file: REPORT,
        from: "and [effective_date] <", to: "and [entry_date] <",
        code: "m-pattern", fragment: "expected effective_date, found entry_date",
    },
    {
        says: "a refresh by parts that differs from the partition", file: REPORT,
        from: "\"project_id\", \"dimension_id\"", to: "\"dimension_id\", \"project_id\"",
        code: "m-range", fragment: "differs from its partition",
    },
    {
        says: "a range without a refresh policy", file: PRIORITY,
        from: `${END}${UNRANGED}\n`, to: `${END}${RANGE.replaceAll("effective_date", "label_fr")}`,
        code: "m-range", fragment: "no refreshPolicy",
    },
    {
        says: "a refresh policy without its range", file: REPORT,
        from: `${END}${RANGE}`, to: `${END}${UNRANGED}\n`,
        code: "m-range", fragment: "has a refreshPolicy and it has no step InRange",
    },
    {
        says: "a sample that lacks a table", file: EXPRESSIONS,
        from: "    priority = ", to: "    priorities = ",
        code: "contract-table", fragment: "SampleTables does not hold priority",
    },
    {
        says: "a name that is known in another function alone", file: EXPRESSIONS,
        from: "Source = \"PostgreSQL\" or Source = \"SqlServer\"\n", to: "Bytes = \"PostgreSQL\"\n",
        code: "m-name", fragment: "named expression 'IsDatabase': \"Bytes\"",
    },
];
