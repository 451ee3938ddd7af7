import { DaxError } from "../error";
import type { ColumnName } from "../model/definition";
import type { StoredColumn } from "../model/storedColumn";
import type { Session } from "../query/session";
import type { VisualRequest } from "./request";
import { UniqueNames } from "./uniqueNames";

/** What a query is written for: the model as one reader sees it. */
export type ModelView = Pick<Session, "engine" | "names">;

/** Where the totals of a column are: which hierarchy, and which of its levels. */
interface TotalPlace {
    readonly hierarchy: number;
    readonly level: number;
}

/** A column that the query groups by. */
export interface Group {
    readonly column: StoredColumn;
    readonly total: (TotalPlace & { readonly flag: string }) | undefined;
}

/** The column in any case. Throws a DaxError with code NAME if the reader has no such column. */
export function columnIn({ names }: ModelView, { table, column }: ColumnName): StoredColumn {
    const found = names.table(table);
    if (found === undefined) throw new DaxError("NAME", `There is no table '${table}'. ${names.adviceForTable(table)}`);
    const inTable = names.column(found, column);
    if (inTable !== undefined) return inTable;
    throw new DaxError("NAME", `'${table}' has no column [${column}]. ${names.adviceForColumn(found, column)}`);
}

/** The column by which a column is sorted; undefined where that is itself, or hidden from the reader. */
export function sortColumnOf({ names }: ModelView, { table, definition: { sortBy } }: StoredColumn): StoredColumn | undefined {
    return sortBy === undefined ? undefined : names.column(table, sortBy);
}

function totalPlaces({ totals = [] }: VisualRequest): ReadonlyMap<string, TotalPlace> {
    return new Map(totals.flatMap((levels, hierarchy) =>
        levels.flatMap((queryNames, level) => queryNames.map((name): [string, TotalPlace] => [name, { hierarchy, level }]))));
}

function compareTotals(one: TotalPlace | undefined, other: TotalPlace | undefined): number {
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return one.hierarchy - other.hierarchy || one.level - other.level;
}

/** Columns with totals first, by hierarchy and level. A column brings along the column by which it is sorted. */
export function groupsOf(view: ModelView, request: VisualRequest): readonly Group[] {
    const places = totalPlaces(request);
    const found = new Map<StoredColumn, TotalPlace | undefined>();
    for (const { source, queryName } of request.fields) {
        if (source.kind !== "column") continue;
        const column = columnIn(view, source.column);
        for (const one of [column, sortColumnOf(view, column) ?? column]) found.set(one, found.get(one) ?? places.get(queryName));
    }
    const names = new UniqueNames([...found.keys()].map(({ name }) => name));
    return [...found].sort(([, one], [, other]) => compareTotals(one, other))
        .map(([column, place]) => ({ column, total: place && { ...place, flag: names.give("IsTotal") } }));
}

/** The flags of each level, level by level: those of one level belong together. */
export function flagsByLevel(groups: readonly Group[]): readonly (readonly string[])[] {
    const levels = new Map<string, string[]>();
    for (const { total } of groups) {
        if (total === undefined) continue;
        const key = `${total.hierarchy} ${total.level}`;
        levels.set(key, [...(levels.get(key) ?? []), total.flag]);
    }
    return [...levels.values()];
}
