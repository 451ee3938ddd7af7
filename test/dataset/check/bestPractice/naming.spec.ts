import { NAMING } from "../../../../dataset/check/bestPractice/naming/index";
import { column, measure, object, partition, table } from "./fragments";
import { type Case, holdRules } from "./holdRules";

const cases: readonly Case[] = [
    {
        rule: "PARTITION_NAME_SHOULD_MATCH_TABLE_NAME_FOR_SINGLE_PARTITION_TABLES", objects: ["partition 'T'[P]"],
        wrong: [table("T", partition("P", "1"))], right: [table("T", partition("T", "1")), table("U", partition("U 1", "1"), partition("U 2", "1"))],
    },
    {
        rule: "SPECIAL_CHARS_IN_OBJECT_NAMES", objects: ["'T\tT'", "[M\t]", "hierarchy 'T\tT'[H\tH]"],
        wrong: [table("T¤tab¤T", measure("M¤tab¤", "1"), object("hierarchy H¤tab¤H", object("level L", "column: A")))],
        right: [table("T & co. (100 %)", column("É – à", "string"))],
    },
    {
        rule: "TRIM_OBJECT_NAMES", objects: ["' T'", "' T'[A ]", "role  R"],
        wrong: [table(" T", column("A ", "string")), object("role ' R'", "modelPermission: read")], right: [table("T T", column("A B", "string"))],
    },
];

describe("the rules of names", () => {
    holdRules(NAMING, cases);
});
