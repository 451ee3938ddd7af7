import { ERRORS } from "../../../../dataset/check/bestPractice/errors/index";
import { calculated, column, filter, link, measure, object, partition, table } from "./fragments";
import { type Case, holdRules, type RefusedCase } from "./holdRules";

const ACTIVATION = table("M", measure("M", "CALCULATE ( 1, USERELATIONSHIP ( 'T'[A], 'U'[A] ) )"));
const TWO = [table("T", column("A", "string")), table("U", column("A", "string"))];

const cases: readonly (Case | RefusedCase)[] = [
    {
        rule: "DATA_COLUMNS_MUST_HAVE_A_SOURCE_COLUMN", objects: ["'T'[A]", "'U'[A]"],
        wrong: [table("T", object("column A", "dataType: string")), table("U", object("column A", "isNameInferred"), partition("U", "1"))],
        right: [
            table("T", column("A", "string"), calculated("B", "1")),
            table("U", object("column A", "isNameInferred"), object("partition U = calculated", "source = ROW ( \"A\", 1 )")),
        ],
    },
    {
        rule: "EXPRESSION_RELIANT_OBJECTS_MUST_HAVE_AN_EXPRESSION", objects: ["[M]", "'T'[C]"],
        wrong: [table("T", measure("M", "-- to be written"), calculated("C", "/* later */"))],
        right: [table("T", measure("M", "1 -- one"), calculated("C", "2 +"))],
    },
    { rule: "AVOID_STRUCTURED_DATA_SOURCES_WITH_PROVIDER_PARTITIONS", refused: [table("T", object("partition T = query", "source"))], word: "partition" },
    {
        rule: "AVOID_THE_USERELATIONSHIP_FUNCTION_AND_RLS_AGAINST_THE_SAME_TABLE", objects: ["[M]"],
        wrong: [...TWO, ACTIVATION, filter("R", "u", "'U'[A] = \"x\"")],
        right: [...TWO, ACTIVATION, filter("R", "T", "'T'[A] = \"x\""), object("role S", "modelPermission: read", "tablePermission U")],
    },
    {
        rule: "RELATIONSHIP_COLUMNS_SAME_DATA_TYPE", objects: ["relationship T.A to U.B"],
        wrong: [table("T", column("A", "string")), table("U", column("B", "int64")), link("T.A", "U.B")],
        right: [...TWO, link("T.A", "U.A")],
    },
    {
        rule: "AVOID_INVALID_NAME_CHARACTERS", objects: ["'T\u0007'", "role R\u0007"],
        wrong: [table("T¤bell¤"), object("role R¤bell¤", "modelPermission: read")], right: [table("Tâche nº 1"), table("T¤tab¤")],
    },
    {
        rule: "AVOID_INVALID_DESCRIPTION_CHARACTERS", objects: ["[M]"],
        wrong: [table("T", `/// A ¤bell¤\n${measure("M", "1")}`)], right: [table("T", `/// One line,\n/// and another.\n${measure("M", "1")}`)],
    },
    {
        rule: "SET_ISAVAILABLEINMDX_TO_TRUE_ON_NECESSARY_COLUMNS", objects: ["'T'[A]", "'T'[B]", "'T'[C]"],
        wrong: [table(
            "T", column("A", "int64", "isAvailableInMdx: false"), column("B", "string", "isAvailableInMdx: false", "sortByColumn: A"),
            column("C", "string", "isAvailableInMdx: false"), object("hierarchy H", object("level L", "column: C")),
        )],
        right: [table("T", column("A", "int64"), column("B", "string", "sortByColumn: A"), column("C", "string", "isAvailableInMdx: false"))],
    },
];

describe("the rules that prevent errors", () => {
    holdRules(ERRORS, cases);
});
