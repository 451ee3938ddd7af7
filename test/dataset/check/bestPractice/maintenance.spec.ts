import { MAINTENANCE } from "../../../../dataset/check/bestPractice/maintenance/index";
import type { DataStatistics } from "../../../../dataset/check/bestPractice/statistics/statistics";
import { calculated, column, filter, link, measure, object, table } from "./fragments";
import { type Case, holdRules, type RefusedCase } from "./holdRules";

const HIDDEN = "isHidden";
/** Of the relationship T.A to U.A: with unmatched keys, and without. */
const UNMATCHED: readonly [DataStatistics, DataStatistics] = [
    { tables: new Map(), unmatched: new Map([["T.A to U.A", { rows: 2, example: "X" }]]) },
    { tables: new Map(), unmatched: new Map() },
];
const TWO = [table("T", column("A", "string")), table("U", column("A", "string")), link("T.A", "U.A")];

const cases: readonly (Case | RefusedCase)[] = [
    {
        rule: "UNNECESSARY_COLUMNS", objects: ["'T'[A]", "'U'[A]"],
        wrong: [table("T", column("A", "string", HIDDEN), measure("M", "COUNTROWS ( 'T' ) & \"'T'[A]\"")), table("U", HIDDEN, column("A", "string"))],
        right: [
            table(
                "T", column("Shown", "string"), column("Measured", "int64", HIDDEN), column("Bare", "int64", HIDDEN), column("Key", "string", HIDDEN),
                column("Sorts", "int64", HIDDEN), column("Sorted", "string", HIDDEN, "sortByColumn: Sorts"), column("Level", "string", HIDDEN),
                column("Filtered", "string", HIDDEN), column("Copied", "string", HIDDEN),
                measure("M", "SUM ( t[measured] ) + SUMX ( 'T', [Bare] )"), calculated("C", "'T'[Copied]"),
                object("hierarchy H", object("level L", "column: Level")),
            ),
            table("U", column("Key", "string")), link("T.Key", "U.Key"), filter("R", "T", "[Filtered] = \"x\""),
        ],
    },
    {
        rule: "UNNECESSARY_MEASURES", objects: ["[M]", "[N]"],
        wrong: [table("T", measure("M", "1", HIDDEN), measure("O", "[P]")), table("U", HIDDEN, measure("N", "2"), measure("P", "3"))],
        right: [table("T", measure("M", "1", HIDDEN), measure("N", "1", HIDDEN), measure("O", "[m] + 'T'[n]"))],
    },
    { rule: "FIX_REFERENTIAL_INTEGRITY_VIOLATIONS", objects: ["relationship T.A to U.A"], wrong: TWO, right: TWO, data: UNMATCHED },
    { rule: "REMOVE_DATA_SOURCES_NOT_REFERENCED_BY_ANY_PARTITIONS", refused: ["dataSource S\n"], word: "dataSource" },
    {
        rule: "REMOVE_ROLES_WITH_NO_MEMBERS", objects: ["role R"],
        wrong: [object("role R", "modelPermission: read")], right: [object("role R", "modelPermission: read", object("member 'a@b.fr'"))],
    },
    { rule: "ENSURE_TABLES_HAVE_RELATIONSHIPS", objects: ["'V'"], wrong: [...TWO, table("V")], right: [...TWO, table("V", column("A", "string")), link("v.a", "t.a")] },
    {
        rule: "OBJECTS_WITH_NO_DESCRIPTION", objects: ["'T'", "'T'[A]", "[M]"],
        wrong: [table("T", column("A", "string"), measure("M", "1"), column("H", "string", HIDDEN))],
        right: [`/// A table.\n${table("T", `/// A column.\n${column("A", "string")}`, measure("M", "1", HIDDEN))}`],
    },
    {
        rule: "PERSPECTIVES_WITH_NO_OBJECTS", objects: ["perspective P"],
        wrong: ["perspective P\n"], right: [table("T"), object("perspective P", object("perspectiveTable T", "includeAll"))],
    },
    { rule: "CALCULATION_GROUPS_WITH_NO_CALCULATION_ITEMS", refused: [table("T", object("calculationGroup", "precedence: 1"))], word: "calculationGroup" },
];

describe("the rules of maintenance", () => {
    holdRules(MAINTENANCE, cases);
});
