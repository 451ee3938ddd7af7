import { EXPRESSIONS } from "../../../../dataset/check/bestPractice/expressions/index";
import { createView } from "../../../../dataset/check/bestPractice/view";
import { calculated, column, filter, link, measure, modelOf, object, table } from "./fragments";
import { type Case, holdRules } from "./holdRules";

const INACTIVE = "isActive: false";
const DATA = table("T", column("A", "decimal"), column("B", "decimal"), column("Value", "decimal"));

/** The rest of a table with A, B and Value, and these measures. */
function measures(...expressions: readonly string[]): readonly string[] {
    return [DATA, table("M", ...expressions.map((dax, index) => measure(`M${index + 1}`, dax)))];
}

const cases: readonly Case[] = [
    {
        rule: "DAX_COLUMNS_FULLY_QUALIFIED", objects: ["[M1]"],
        wrong: measures("SUMX ( 'T', [a] )", "[M1]"),
        right: measures(
            "SUMX ( 'T', 'T'[A] ) + [M2]", "1", "SUMX ( ADDCOLUMNS ( { 1 }, \"B\", 2 ), [Value] + [B] )", "MAXX ( { ( 1, 2 ) }, [Value1] )",
            "MAXX ( GENERATESERIES ( 1, 3 ), [Value] )",
        ),
    },
    {
        rule: "DAX_COLUMNS_FULLY_QUALIFIED", objects: ["'U'[C]", "role R on 'T'"],
        wrong: [DATA, table("U", column("A", "decimal"), calculated("C", "[A] + 1")), filter("R", "T", "[A] = 1")],
        right: [DATA, table("U", column("A", "decimal"), calculated("C", "'U'[A] + 1")), filter("R", "T", "'T'[A] = 1")],
    },
    {
        rule: "DAX_MEASURES_UNQUALIFIED", objects: ["[M1]"],
        wrong: measures("1 + 'M'[m2]", "1"), right: measures("1 + [M2] + SUM ( 'T'[A] )", "1"),
    },
    {
        rule: "AVOID_DUPLICATE_MEASURES", objects: ["[M2]", "[M3]"],
        wrong: measures("SUM ( 'T'[A] )", "sum('t'[a])", "SUM ( T[A] ) -- again"),
        right: measures("SUM ( 'T'[A] ) & \"a\"", "SUM ( 'T'[A] ) & \"a \"", "SUM ( 'T'[B] )"),
    },
    {
        rule: "USE_THE_TREATAS_FUNCTION_INSTEAD_OF_INTERSECT", objects: ["[M1]"],
        wrong: measures("COUNTROWS ( INTERSECT ( VALUES ( 'T'[A] ), VALUES ( 'T'[B] ) ) )"), right: measures("\"INTERSECT (\" /* INTERSECT ( */"),
    },
    {
        rule: "USE_THE_DIVIDE_FUNCTION_FOR_DIVISION", objects: ["[M1]", "[M2]"],
        wrong: measures("[M3] / 2", "SUM ( 'T'[A] ) / [M3]", "1"),
        right: measures("DIVIDE ( [M3], 2 ) + 1 / 2", "\") / 2\"", "SUM ( 'T'[A] ) // 2"),
    },
    {
        rule: "AVOID_USING_THE_IFERROR_FUNCTION", objects: ["[M1]", "'U'[C]"],
        wrong: [...measures("IFERROR ( 1, 2 )"), table("U", calculated("C", "IFERROR ( 1, 2 )"))], right: measures("\"IFERROR ( 1, 2 )\""),
    },
    {
        rule: "MEASURES_SHOULD_NOT_BE_DIRECT_REFERENCES_OF_OTHER_MEASURES", objects: ["[M1]", "[M2]"],
        wrong: measures("( [M3] )", "'M'[M3] -- alias", "1"), right: measures("[M2] + 0", "1", "BLANK ()"),
    },
    {
        rule: "FILTER_COLUMN_VALUES", objects: ["[M1]", "[M2]", "[M3]"],
        wrong: measures(
            "CALCULATE ( 1, FILTER ( 'T', 'T'[A] = 1 && [M4] > 2 ) )",
            "COUNTROWS ( CALCULATETABLE ( 'T', ALL ( 'T' ), FILTER ( T, T[A] IN { 1 } ) ) )",
            "CALCULATE ( 1, FILTER ( 'T', 'T'[A] > [M4] ) )", "1",
        ),
        right: measures(
            "CALCULATE ( 1, 'T'[A] = 1, KEEPFILTERS ( 'T'[B] = 1 ) )",
            "CALCULATE ( 1, FILTER ( ALL ( 'T' ), 'T'[A] = 1 ) )", "COUNTROWS ( FILTER ( 'T', 'T'[A] = 1 ) )",
            "VAR Rows1 = FILTER ( 'T', 'T'[A] > 0 ) RETURN CALCULATE ( 1, FILTER ( Rows1, 'T'[A] = 1 ) )",
            "CALCULATE ( 1, FILTER ( 'T', 1 = 'T'[A] ) )",
        ),
    },
    {
        rule: "FILTER_MEASURE_VALUES_BY_COLUMNS", objects: ["[M1]"],
        wrong: measures("CALCULATE ( 1, FILTER ( 'T', [M2] > 1 ) )", "1"),
        right: measures(
            "CALCULATE ( 1, FILTER ( VALUES ( 'T'[A] ), [M2] > 1 ) )", "1",
            "CALCULATE ( 1, FILTER ( 'T', 'T'[A] > [M2] ) )", "COUNTROWS ( FILTER ( 'T', [M2] > 1 ) )",
        ),
    },
    {
        rule: "INACTIVE_RELATIONSHIPS_THAT_ARE_NEVER_ACTIVATED", objects: ["relationship T.B to U.B"],
        wrong: [
            ...measures("CALCULATE ( 1, USERELATIONSHIP ( 'T'[A], 'U'[A] ) )", "CALCULATE ( 1, USERELATIONSHIP ( 'U'[B], 'T'[B] ) )"),
            table("U", column("A", "decimal"), column("B", "decimal")), link("T.A", "U.A", INACTIVE), link("T.B", "U.B", INACTIVE),
        ],
        right: [
            ...measures("CALCULATE ( 1, userelationship ( T[a], U[A] ) )"), table("U", column("A", "decimal"), column("B", "decimal")),
            link("T.A", "U.A", INACTIVE), link("T.B", "U.B"),
        ],
    },
    {
        rule: "AVOID_USING_'1-(X/Y)'_SYNTAX", objects: ["[M1]", "[M2]", "[M3]"],
        wrong: measures("1 - DIVIDE ( 1, 2 )", "1 + ( SUM ( 'T'[A] ) / SUM ( 'T'[B] ) )", "IF ( TRUE (), 1 - divide ( 1, 2 ) )"),
        right: measures(
            "DIVIDE ( SUM ( 'T'[A] ) - SUM ( 'T'[B] ), SUM ( 'T'[A] ) )", "DIVIDE ( 1, 2 ) - 1", "2 - DIVIDE ( 1, 2 )", "1 - [M1]",
            "\"1 - DIVIDE ( 1, 2 )\"",
        ),
    },
    {
        rule: "EVALUATEANDLOG_SHOULD_NOT_BE_USED_IN_PRODUCTION_MODELS", objects: ["[M1]"],
        wrong: measures("1 + EVALUATEANDLOG ( 2 )"), right: measures("1 + 2 /* EVALUATEANDLOG ( 2 ) */"),
    },
];

describe("the rules of DAX expressions", () => {
    holdRules(EXPRESSIONS, cases);

    it("find at the line of the file on which the part stands", () => {
        const long = "table T\n\n\tmeasure M =\n\t\t\tVAR A = 1\n\t\t\tRETURN\n\t\t\t    IFERROR ( A, 2 )\n";
        const noIfError = EXPRESSIONS.find(({ id }) => id === "AVOID_USING_THE_IFERROR_FUNCTION");
        expect(noIfError?.check(createView(modelOf(long))).map(({ line }) => line)).toEqual([9]);
    });

    it("look at a dynamic format as at its measure", () => {
        const format = object("formatStringDefinition = IFERROR ( \"0\", \"0.0\" )");
        const noIfError = EXPRESSIONS.find(({ id }) => id === "AVOID_USING_THE_IFERROR_FUNCTION");
        expect(noIfError?.check(createView(modelOf(table("T", measure("M", "1", format))))).map(({ object: name }) => name)).toEqual(["[M]"]);
    });
});
