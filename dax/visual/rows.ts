import { asVariant, DateValue, type Value } from "../value";
import type { QueryResult } from "../query/result";
import type { StoredColumn } from "../model/storedColumn";
import { columnIn, type ModelView, sortColumnOf } from "./groups";
import type { VisualQuery } from "./queryText";
import type { FieldSource } from "./request";
import { sourceKey } from "./sourceText";

/** Where a field is in the result of its query. */
export interface FieldPlace {
    /** Of the value. */
    readonly place: number;
    /** Of the value by which members are sorted: that of the field itself, or of the column by which it is sorted. */
    readonly sortPlace: number;
    /** Of the flag that tells a total; undefined for a value, and for a column without totals. */
    readonly flagPlace: number | undefined;
    readonly column: StoredColumn | undefined;
}

/** Finds each field in the results of one query. */
export function placesOf(view: ModelView, { groups, values }: VisualQuery): (source: FieldSource) => FieldPlace {
    const flagged = groups.filter(({ total }) => total !== undefined);
    const groupPlace = (column: StoredColumn): number => groups.findIndex((group) => group.column === column);
    return (source) => {
        if (source.kind !== "column") {
            const place = groups.length + flagged.length + values.findIndex(({ key }) => key === sourceKey(source));
            return { place, sortPlace: place, flagPlace: undefined, column: undefined };
        }
        const column = columnIn(view, source.column);
        const flag = flagged.findIndex((group) => group.column === column);
        return {
            place: groupPlace(column),
            sortPlace: groupPlace(sortColumnOf(view, column) ?? column),
            flagPlace: flag < 0 ? undefined : groups.length + flag,
            column,
        };
    };
}

/** The rows with dates told from numbers in every column. */
export function typedRows({ columns, rows }: QueryResult): readonly (readonly Value[])[] {
    return rows.map((row) => row.map((value, index) => asVariant(value, columns[index].type)));
}

function tagged(value: Value): string {
    return value instanceof DateValue ? `d${value.serial}` : `${typeof value} ${String(value)}`;
}

/** Equal texts for equal values, in whatever query they are found. */
export function tupleKey(values: readonly Value[]): string {
    return JSON.stringify(values.map(tagged));
}
