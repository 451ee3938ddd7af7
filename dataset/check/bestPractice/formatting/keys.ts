import { callsOf } from "../calls";
import { isIn } from "../links";
import { isNumeric } from "../numeric";
import { flag, rule } from "../rule";
import { columnKey } from "../subject";
import type { View } from "../view";

const AGGREGATES: ReadonlySet<string> = new Set([
    "SUM", "AVERAGE", "AVERAGEA", "MIN", "MINA", "MAX", "MAXA", "COUNT", "COUNTA", "COUNTBLANK", "DISTINCTCOUNT", "VALUES", "DISTINCT",
]);

export const integerKeys = rule("RELATIONSHIP_COLUMNS_SHOULD_BE_OF_INTEGER_DATA_TYPE", 1, ({ subjects, uses }) => flag(
    subjects.columns, ({ key, source }) => uses.inRelationships.has(key) && source.dataType !== "int64",
    "A relationship uses this column, and its type is not int64. Use a number as key, or write down why not.",
));

export const hiddenForeignKeys = rule("HIDE_FOREIGN_KEYS", 2, ({ model, subjects }) => {
    const foreign = new Set(model.relationships.filter(({ fromCardinality }) => fromCardinality === "many")
        .map(({ from }) => columnKey(from.table, from.column)));
    return flag(
        subjects.columns, ({ key, isHidden }) => foreign.has(key) && !isHidden,
        "The column is the key of another table, where a reader finds it too. Write \"isHidden\".",
    );
});

export const primaryKeys = rule("MARK_PRIMARY_KEYS", 1, ({ model, subjects }) => flag(
    subjects.columns,
    ({ key, source, table }) => !source.isKey && table.dataCategory !== "Time" && model.relationships.some(({ to, toCardinality }) =>
        toCardinality === "one" && isIn(table, to) && columnKey(to.table, to.column) === key),
    "The column is the key of its table and is not marked as one. Write \"isKey\".",
));

function aggregated({ dax }: View): ReadonlySet<string> {
    const calls = dax.filter(({ kind }) => kind === "measure").flatMap(({ tree }) => callsOf(tree, AGGREGATES));
    return new Set(calls.flatMap(({ args }) => {
        const first = args.at(0);
        return first?.kind === "column" ? [columnKey(first.table, first.column)] : [];
    }));
}

export const hiddenFacts = rule("HIDE_FACT_TABLE_COLUMNS", 2, (view) => {
    const used = aggregated(view);
    return flag(
        view.subjects.columns, ({ key, source, isHidden }) => used.has(key) && isNumeric(source) && !isHidden,
        "A measure aggregates this column, and a reader would take the two for different figures. Write \"isHidden\".",
    );
});
