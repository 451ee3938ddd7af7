import type { Column, Measure, Table } from "../../../tmdl/model";
import { isIn } from "../links";
import { dataRule, flag, rule } from "../rule";

export const unmatchedKeys = dataRule("FIX_REFERENTIAL_INTEGRITY_VIOLATIONS", 2, ({ data, subjects }) =>
    subjects.relationships.flatMap((subject) => {
        const found = data?.unmatched.get(subject.source.name);
        const message = found && `${found.rows} rows have a key that the other table lacks, such as "${found.example}". Correct them, or add the key.`;
        return message === undefined ? [] : [{ subject, message }];
    }));

export const emptyRoles = rule("REMOVE_ROLES_WITH_NO_MEMBERS", 1, ({ subjects }) => flag(
    subjects.roles, ({ source }) => source.members.length === 0, "The role has no members. Add them, remove it, or write down where members are kept.",
));

export const loneTables = rule("ENSURE_TABLES_HAVE_RELATIONSHIPS", 1, ({ model, subjects }) => flag(
    subjects.tables, ({ source }) => !model.relationships.some(({ from, to }) => isIn(source, from) || isIn(source, to)),
    "No relationship uses the table, so that nothing filters it. Relate it, or write down why it stands alone.",
));

function lacksDescription({ description, isHidden }: Table | Column | Measure): boolean {
    return !isHidden && (description ?? "").trim() === "";
}

export const descriptions = rule("OBJECTS_WITH_NO_DESCRIPTION", 1, ({ subjects }) => {
    const message = "The reader of a report is not told what this is. Write a line of /// above it.";
    return [subjects.tables, subjects.columns, subjects.measures].flatMap((list) =>
        list.filter(({ source }) => lacksDescription(source)).map((subject) => ({ subject, message })));
});

export const emptyPerspectives = rule("PERSPECTIVES_WITH_NO_OBJECTS", 1, ({ subjects }) => flag(
    subjects.perspectives, ({ source }) => source.tables.length === 0, "The perspective shows nothing. Add tables to it, or remove it.",
));
