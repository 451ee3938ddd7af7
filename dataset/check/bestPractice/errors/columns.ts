import { isAttribute } from "../performance/columns";
import { flag, rule } from "../rule";
import { columnKey } from "../subject";

export const sourceColumns = rule("DATA_COLUMNS_MUST_HAVE_A_SOURCE_COLUMN", 3, ({ subjects }) => flag(
    subjects.columns,
    // What a calculated table holds comes from its expression: Power BI Desktop may infer the name.
    ({ source, table }) => source.expression === undefined && (source.sourceColumn ?? "").trim() === ""
        && !(source.isNameInferred && table.partitions.some(({ kind }) => kind === "calculated")),
    "The column does not say where it comes from, so that a refresh fails. Write \"sourceColumn: …\".",
));

export const relationshipTypes = rule("RELATIONSHIP_COLUMNS_SAME_DATA_TYPE", 3, ({ subjects }) => {
    const types = new Map(subjects.columns.map(({ key, source }) => [key, source.dataType]));
    return flag(
        subjects.relationships,
        ({ source: { from, to } }) => types.get(columnKey(from.table, from.column)) !== types.get(columnKey(to.table, to.column)),
        "The two columns of the relationship have different types. Give them the same.",
    );
});

export const attributesInMdx = rule("SET_ISAVAILABLEINMDX_TO_TRUE_ON_NECESSARY_COLUMNS", 3, ({ subjects, uses }) => flag(
    subjects.columns, (subject) => !subject.source.isAvailableInMdx && isAttribute(subject, uses),
    "A sort or a hierarchy needs this column. Remove \"isAvailableInMdx: false\".",
));
