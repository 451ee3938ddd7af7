import { foldName } from "../../../../dax/syntax/name";
import type { Column, Model, Table } from "../../../tmdl/model";
import { flagCalls } from "../calls";
import { isIn } from "../links";
import { isNumeric } from "../numeric";
import { flag, rule } from "../rule";
import type { ColumnSubject } from "../subject";
import type { Uses } from "../uses";

const MOST_CALCULATED_COLUMNS = 5;
const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN"];

/** Excel builds its own hierarchy for such a column. Variations, which need one too, are refused by the reader of the model. */
export function isAttribute({ key }: ColumnSubject, { inSorts, inHierarchies }: Uses): boolean {
    return inSorts.has(key) || inHierarchies.has(key);
}

export const floatingPoint = rule("AVOID_FLOATING_POINT_DATA_TYPES", 2, ({ subjects }) =>
    flag(subjects.columns, ({ source }) => source.dataType === "double", "The column is of type double, whose sums are inexact. Use decimal or int64."));

export const hiddenInMdx = rule("ISAVAILABLEINMDX_FALSE_NONATTRIBUTE_COLUMNS", 2, ({ subjects, uses }) => flag(
    subjects.columns,
    (subject) => subject.source.isAvailableInMdx && subject.isHidden && !isAttribute(subject, uses),
    "The column is hidden, and no sort or hierarchy needs it. Write \"isAvailableInMdx: false\", which saves memory.",
));

export const calculatedWithRelated = rule("REDUCE_USAGE_OF_CALCULATED_COLUMNS_THAT_USE_THE_RELATED_FUNCTION", 2, (view) => flagCalls(
    view, ["RELATED"], "The column is calculated with RELATED. Bring the value with the data, or use RELATED in a measure.", ["column"],
));

export const calculatedColumns = rule("REDUCE_NUMBER_OF_CALCULATED_COLUMNS", 2, ({ subjects }) => {
    const count = subjects.columns.filter(({ source }) => source.expression !== undefined).length;
    const message = `The model has ${count} calculated columns. Keep at most ${MOST_CALCULATED_COLUMNS}: bring the others with the data.`;
    return count > MOST_CALCULATED_COLUMNS ? [{ subject: subjects.model, message }] : [];
});

function lookedUpBy(table: Table, { relationships, tables }: Model): readonly Table[] {
    const targets = new Set(relationships.filter(({ from }) => isIn(table, from)).map(({ to }) => foldName(to.table)));
    targets.delete(foldName(table.name));
    return tables.filter(({ name }) => targets.has(foldName(name)));
}

function hasColumn({ columns }: Table, { name }: Column): boolean {
    return columns.some((column) => foldName(column.name) === foldName(name));
}

export const redundantColumns = rule("REMOVE_REDUNDANT_COLUMNS_IN_RELATED_TABLES", 2, ({ model, subjects, uses }) => {
    const lookedUp = new Map(model.tables.map((table) => [table, lookedUpBy(table, model)]));
    const isRepeated = ({ table, source }: ColumnSubject): boolean => lookedUp.get(table)?.some((other) => hasColumn(other, source)) ?? false;
    return flag(
        subjects.columns, (subject) => !uses.inRelationships.has(subject.key) && isRepeated(subject),
        "A table that this one looks up has a column of the same name. Remove this one and use that, or rename it when it means something else.",
    );
});

function hasMonth({ columns }: Table, month: string): boolean {
    return columns.some((column) => isNumeric(column) && foldName(column.name).includes(month));
}

export const pivotedMonths = rule("UNPIVOT_PIVOTED_(MONTH)_DATA", 2, ({ subjects }) => flag(
    subjects.tables, ({ source }) => MONTHS.every((month) => hasMonth(source, month)),
    "The table has a number in a column of each month. Bring one row per month, with the month in a column.",
));
