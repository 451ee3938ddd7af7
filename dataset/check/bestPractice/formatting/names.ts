import type { Table } from "../../../tmdl/model";
import { startsOrEndsWithBlank } from "../characters";
import { flag, rule } from "../rule";
import type { Subject, SubjectKind } from "../subject";

const SPACED: ReadonlySet<SubjectKind> = new Set(["model", "table", "measure", "hierarchy", "perspective", "partition", "column"]);

export const noBlankAtEnds = rule("OBJECTS_SHOULD_NOT_START_OR_END_WITH_A_SPACE", 3, ({ subjects }) => flag(
    subjects.all, ({ kind, source }) => SPACED.has(kind) && startsOrEndsWithBlank(source.name),
    "The name starts or ends with a blank, which a formula easily misses. Remove it.",
));

function isCalculated({ partitions }: Table): boolean {
    return partitions.some(({ kind }) => kind === "calculated");
}

function startsSmall({ source: { name } }: Subject): boolean {
    const first = name.charAt(0);
    return first.toUpperCase() !== first;
}

export const capitals = rule("FIRST_LETTER_OF_OBJECTS_MUST_BE_CAPITALIZED", 1, ({ subjects }) => {
    const calculated = subjects.columns.filter(({ source, table }) => source.expression !== undefined || isCalculated(table));
    const hierarchies = subjects.all.filter(({ kind }) => kind === "hierarchy");
    const named: readonly Subject[] = [...subjects.tables, ...subjects.measures, ...hierarchies, ...calculated];
    return flag(named, startsSmall, "The name starts with a small letter. Write a capital.");
});
