import { PERFORMANCE } from "../../../../dataset/check/bestPractice/performance/index";
import type { ColumnStatistics, DataStatistics } from "../../../../dataset/check/bestPractice/statistics/statistics";
import { calculated, column, filter, link, measure, object, partition, table } from "./fragments";
import { type Case, holdRules } from "./holdRules";

const BOTH = "crossFilteringBehavior: bothDirections";
const MANY = "toCardinality: many";
const NO_STATISTICS: ColumnStatistics = { distinctCount: undefined, longestText: 0, longTexts: 0, timesOfDay: 0 };

function data(rows: number, statistics: Partial<ColumnStatistics> = {}): DataStatistics {
    const columns = new Map([["C", { ...NO_STATISTICS, ...statistics }]]);
    return { tables: new Map([["T", { rows, columns }]]), unmatched: new Map() };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"];
const DATE_TABLE = table("Calendar", "dataCategory: Time", column("Date", "dateTime", "isKey"), column("Year", "int64"));
const DIRECT = object("partition T = entity", "mode: directQuery", "source", "\tentityName: t");
const FACT = table("T", column("C", "string"), column("D", "string"));
const OTHER = table("U", column("C", "string"), column("D", "string"));
const byUser = (name: string): string => filter("R", name, "'T'[C] = USERPRINCIPALNAME ( )");

const cases: readonly Case[] = [
    {
        rule: "AVOID_FLOATING_POINT_DATA_TYPES", objects: ["'T'[A]"],
        wrong: [table("T", column("A", "double"), column("B", "decimal"))], right: [table("T", column("A", "int64"), column("B", "string"))],
    },
    {
        rule: "ISAVAILABLEINMDX_FALSE_NONATTRIBUTE_COLUMNS", objects: ["'T'[A]", "'U'[A]"],
        wrong: [table("T", column("A", "string", "isHidden"), column("B", "string")), table("U", "isHidden", column("A", "string"))],
        right: [table(
            "T", column("A", "string", "isHidden", "isAvailableInMdx: false"), column("Sorts", "int64", "isHidden"),
            column("Sorted", "string", "isHidden", "sortByColumn: Sorts"), column("L", "string", "isHidden"),
            object("hierarchy H", object("level L", "column: L")),
        )],
    },
    {
        rule: "AVOID_BI-DIRECTIONAL_RELATIONSHIPS_AGAINST_HIGH-CARDINALITY_COLUMNS", objects: ["'T'[C]"],
        wrong: [FACT, OTHER, link("T.C", "U.C", BOTH)], right: [FACT, OTHER, link("T.C", "U.C", BOTH)],
        data: [data(200_000, { distinctCount: 100_001 }), data(200_000, { distinctCount: 100_000 })],
    },
    {
        rule: "AVOID_BI-DIRECTIONAL_RELATIONSHIPS_AGAINST_HIGH-CARDINALITY_COLUMNS", objects: ["'T'[C]"],
        wrong: [FACT, OTHER, link("U.C", "T.C", BOTH)], right: [FACT, OTHER, link("T.C", "U.C")],
        data: [data(200_000, { distinctCount: 100_001 }), data(200_000, { distinctCount: 100_001 })],
    },
    {
        rule: "REDUCE_USAGE_OF_LONG-LENGTH_COLUMNS_WITH_HIGH_CARDINALITY", objects: ["'T'[C]"], wrong: [FACT], right: [FACT],
        data: [data(600_000, { longTexts: 500_001, longestText: 300 }), data(600_000, { longTexts: 500_000, longestText: 300 })],
    },
    { rule: "SPLIT_DATE_AND_TIME", objects: ["'T'[C]"], wrong: [FACT], right: [FACT], data: [data(2, { timesOfDay: 1 }), data(2)] },
    {
        rule: "LARGE_TABLES_SHOULD_BE_PARTITIONED", objects: ["'T'"],
        wrong: [table("T", partition("P", "1"))], right: [table("T", partition("P", "1"), partition("Q", "1"))],
        data: [data(25_000_001), data(25_000_001)],
    },
    {
        rule: "LARGE_TABLES_SHOULD_BE_PARTITIONED", objects: ["'T'"],
        wrong: [table("T", partition("P", "1"))], right: [table("T", partition("P", "1"))], data: [data(25_000_001), data(25_000_000)],
    },
    {
        rule: "REDUCE_USAGE_OF_CALCULATED_COLUMNS_THAT_USE_THE_RELATED_FUNCTION", objects: ["'T'[A]"],
        wrong: [table("T", calculated("A", "related( 'U'[C] )"))],
        right: [table("T", calculated("A", "\"RELATED (\" & 'T'[B] -- RELATED ( 'U'[C] )"), measure("M", "SUMX ( 'T', RELATED ( 'U'[C] ) )"))],
    },
    {
        rule: "SNOWFLAKE_SCHEMA_ARCHITECTURE", objects: ["'U'"],
        wrong: [FACT, OTHER, table("V", column("C", "string")), link("T.C", "U.C"), link("U.D", "V.C")],
        right: [FACT, OTHER, table("V", column("C", "string")), link("T.C", "U.C"), link("T.D", "V.C")],
    },
    {
        rule: "MODEL_SHOULD_HAVE_A_DATE_TABLE", objects: ["model"],
        wrong: [table("Calendar", "dataCategory: Time", column("Date", "string", "isKey"), column("Other", "dateTime"))], right: [DATE_TABLE],
    },
    {
        rule: "DATE/CALENDAR_TABLES_SHOULD_BE_MARKED_AS_A_DATE_TABLE", objects: ["'Calendar'", "'Update'"],
        wrong: [table("Calendar", column("Date", "dateTime", "isKey")), table("Update", column("A", "string"))], right: [DATE_TABLE, FACT],
    },
    {
        rule: "REMOVE_AUTO-DATE_TABLE", objects: ["'LocalDateTable_1'", "'DateTableTemplate_2'"],
        wrong: [table("LocalDateTable_1"), table("DateTableTemplate_2")], right: [table("My LocalDateTable_1")],
    },
    {
        rule: "AVOID_EXCESSIVE_BI-DIRECTIONAL_OR_MANY-TO-MANY_RELATIONSHIPS", objects: ["model"],
        wrong: [
            FACT, OTHER, link("T.C", "U.C", BOTH), link("T.D", "U.D", MANY),
            link("T.C", "U.D"), link("T.D", "U.C"), link("U.C", "T.D"), link("U.D", "T.D"),
        ],
        right: [FACT, OTHER, link("T.C", "U.C", BOTH), link("T.D", "U.D"), link("T.C", "U.D"), link("T.D", "U.C")],
    },
    {
        rule: "LIMIT_ROW_LEVEL_SECURITY_(RLS)_LOGIC", objects: ["role R on 'T'", "role R on 'T'"],
        wrong: [FACT, filter("R", "T", "UPPER ( left( 'T'[C], 3 ) ) = \"ABC\"")],
        right: [FACT, filter("R", "T", "'T'[C] = \"LEFT ( 1 )\" && 'T'[Upper] = 1"), table("U", measure("M", "UPPER ( \"a\" )"))],
    },
    {
        rule: "MODEL_USING_DIRECT_QUERY_AND_NO_AGGREGATIONS", objects: ["model"],
        wrong: [table("T", DIRECT)], right: [table("T", partition("T", "1", "mode: import"))],
    },
    {
        rule: "MINIMIZE_POWER_QUERY_TRANSFORMATIONS", objects: ["partition 'T'[T]", "partition 'T'[T]", "partition 'U'[U]", "expression E"],
        wrong: [
            table("T", partition("T", "Table.Group(Table.Sort(Source, {\"A\"}), {})")),
            table("U", partition("U", "Sql.Database(\"s\", \"d\", [Query = \"select 1\"])")), "expression E = Value.NativeQuery(Source, \"x\")\n",
        ],
        right: [table("T", partition("T", "Table.SelectRows(\"Table.Sort(\", [Query = \"\"\"select\"]) /* Table.Join( */ // Table.Distinct("))],
    },
    {
        rule: "AVOID_USING_MANY-TO-MANY_RELATIONSHIPS_ON_TABLES_USED_FOR_DYNAMIC_ROW_LEVEL_SECURITY", objects: ["'T'"],
        wrong: [FACT, OTHER, link("U.C", "T.C", MANY), byUser("T")],
        right: [FACT, OTHER, link("U.C", "T.C"), byUser("T"), link("U.D", "U.C", MANY), filter("S", "U", "'U'[C] = \"USERNAME ( )\"")],
    },
    {
        rule: "UNPIVOT_PIVOTED_(MONTH)_DATA", objects: ["'T'"],
        wrong: [table("T", ...MONTHS.map((month) => column(`${month} Cost`, "decimal")))],
        right: [
            table("T", ...MONTHS.slice(1).map((month) => column(`${month} Cost`, "decimal"))),
            table("U", ...MONTHS.map((month) => column(`${month} Note`, "string"))),
        ],
    },
    {
        rule: "MANY-TO-MANY_RELATIONSHIPS_SHOULD_BE_SINGLE-DIRECTION", objects: ["relationship T.C to U.C"],
        wrong: [FACT, OTHER, link("T.C", "U.C", MANY, BOTH)], right: [FACT, OTHER, link("T.C", "U.C", MANY), link("T.D", "U.D", BOTH)],
    },
    {
        rule: "REDUCE_USAGE_OF_CALCULATED_TABLES", objects: ["'T'"],
        wrong: [table("T", object("partition T = calculated", "source = ROW ( \"A\", 1 )"))], right: [table("T", partition("T", "1"))],
    },
    {
        rule: "REMOVE_REDUNDANT_COLUMNS_IN_RELATED_TABLES", objects: ["'T'[d]"],
        wrong: [table("T", column("C", "string"), column("d", "string")), table("u", column("C", "string"), column("D", "string")), link("t.c", "U.C")],
        right: [table("T", column("C", "string"), column("E", "string")), OTHER, link("T.C", "U.C"), table("V", column("D", "string"))],
    },
    {
        rule: "MEASURES_USING_TIME_INTELLIGENCE_AND_MODEL_IS_USING_DIRECT_QUERY", objects: ["[M]"],
        wrong: [table("T", measure("M", "CALCULATE ( [N], DATESYTD ( 'C'[Date] ) )"), measure("N", "1"), DIRECT)],
        right: [table("T", measure("M", "CALCULATE ( [N], DATESYTD ( 'C'[Date] ) )"), measure("N", "1"), partition("T", "1"))],
    },
    {
        rule: "REDUCE_NUMBER_OF_CALCULATED_COLUMNS", objects: ["model"],
        wrong: [table("T", ...["A", "B", "C", "D", "E", "F"].map((name) => calculated(name, "1")))],
        right: [table("T", ...["A", "B", "C", "D", "E"].map((name) => calculated(name, "1")), column("F", "int64"))],
    },
    {
        rule: "CHECK_IF_BI-DIRECTIONAL_AND_MANY-TO-MANY_RELATIONSHIPS_ARE_VALID", objects: ["relationship T.C to U.C", "relationship T.D to U.D"],
        wrong: [FACT, OTHER, link("T.C", "U.C", MANY), link("T.D", "U.D", BOTH)], right: [FACT, OTHER, link("T.C", "U.C")],
    },
    {
        rule: "CHECK_IF_DYNAMIC_ROW_LEVEL_SECURITY_(RLS)_IS_NECESSARY", objects: ["role R on 'T'"],
        wrong: [FACT, byUser("T")], right: [FACT, filter("R", "T", "'T'[C] = \"USERNAME()\""), table("U", measure("M", "USERNAME ( )"))],
    },
];

describe("the rules of performance", () => {
    holdRules(PERFORMANCE, cases);
});
