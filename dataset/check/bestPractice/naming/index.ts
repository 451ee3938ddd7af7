import { startsOrEndsWithBlank } from "../characters";
import { flag, rule, type Rule } from "../rule";

const LAYOUT = /[\t\n\r]/;

const partitionNames = rule("PARTITION_NAME_SHOULD_MATCH_TABLE_NAME_FOR_SINGLE_PARTITION_TABLES", 1, ({ subjects }) => flag(
    subjects.partitions, ({ source, table }) => table.partitions.length === 1 && source.name !== table.name,
    "The only partition of a table has another name than the table. Give it the same.",
));

const specialCharacters = rule("SPECIAL_CHARS_IN_OBJECT_NAMES", 2, ({ subjects }) =>
    flag(subjects.all, ({ source }) => LAYOUT.test(source.name), "The name holds a tab or a line break. Write a blank instead."));

const trimmedNames = rule("TRIM_OBJECT_NAMES", 1, ({ subjects }) =>
    flag(subjects.all, ({ source }) => startsOrEndsWithBlank(source.name), "The name starts or ends with a blank. Remove it."));

export const NAMING: readonly Rule[] = [partitionNames, specialCharacters, trimmedNames];
