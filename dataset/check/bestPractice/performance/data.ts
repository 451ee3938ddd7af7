import { foldName } from "../../../../dax/syntax/name";
import { isBothWays } from "../links";
import { dataRule, type Sign } from "../rule";
import type { ColumnStatistics } from "../statistics/statistics";
import { columnKey, type ColumnSubject } from "../subject";
import type { View } from "../view";

const MOST_VALUES_BOTH_WAYS = 100_000;
const MOST_LONG_TEXTS = 500_000;
const MOST_ROWS_IN_ONE_PARTITION = 25_000_000;

type Judge = (statistics: ColumnStatistics, subject: ColumnSubject) => string | undefined;

function flagColumns({ data, subjects }: View, judge: Judge): readonly Sign[] {
    return subjects.columns.flatMap((subject) => {
        const statistics = data?.tables.get(foldName(subject.table.name))?.columns.get(foldName(subject.source.name));
        const message = statistics && judge(statistics, subject);
        return message === undefined ? [] : [{ subject, message }];
    });
}

export const bothWaysOnManyValues = dataRule("AVOID_BI-DIRECTIONAL_RELATIONSHIPS_AGAINST_HIGH-CARDINALITY_COLUMNS", 2, (view) => {
    const keys = new Set(view.model.relationships.filter(isBothWays)
        .flatMap(({ from, to }) => [columnKey(from.table, from.column), columnKey(to.table, to.column)]));
    return flagColumns(view, ({ distinctCount }, { key }) => (keys.has(key) && (distinctCount ?? 0) > MOST_VALUES_BOTH_WAYS
        ? `A relationship filters both ways on this column of ${distinctCount ?? 0} values. Let it filter one way.`
        : undefined));
});

export const longTexts = dataRule("REDUCE_USAGE_OF_LONG-LENGTH_COLUMNS_WITH_HIGH_CARDINALITY", 2, (view) =>
    flagColumns(view, ({ longTexts: count, longestText }) => (count > MOST_LONG_TEXTS
        ? `The column has ${count} long texts, up to ${longestText} characters. Shorten them, or leave the column out.`
        : undefined)));

export const dateAndTime = dataRule("SPLIT_DATE_AND_TIME", 2, (view) =>
    flagColumns(view, ({ timesOfDay }) => (timesOfDay > 0
        ? `The column holds a time of day in ${timesOfDay} rows. Keep the day here, and the time, if it is needed, in a column of its own.`
        : undefined)));

export const largeTables = dataRule("LARGE_TABLES_SHOULD_BE_PARTITIONED", 2, ({ data, subjects }) => subjects.tables.flatMap((subject) => {
    const rows = data?.tables.get(foldName(subject.source.name))?.rows ?? 0;
    const message = `The table has ${rows} rows in one partition. Split it, with incremental refresh for instance.`;
    return rows > MOST_ROWS_IN_ONE_PARTITION && subject.source.partitions.length === 1 ? [{ subject, message }] : [];
}));
