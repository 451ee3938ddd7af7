import type { VisualAnswer, VisualRow } from "../visual/ask";
import { tupleKey } from "../visual/rows";
import { type IdentityPart, TupleIdentity } from "./identity";
import type { MappedFields } from "./mapping";

/** One entry of every category column. */
export interface Point {
    /** A row that has its members. */
    readonly row: VisualRow;
    /** Its rows by the key of their series; without a series the key is that of no value. */
    readonly bySeries: ReadonlyMap<string, VisualRow>;
}

/** One member of the series. */
export interface SeriesMember {
    readonly key: string;
    readonly row: VisualRow;
}

export interface Points {
    readonly points: readonly Point[];
    readonly members: readonly SeriesMember[];
    /** The totals over all categories, by the key of their series. */
    readonly totals: ReadonlyMap<string, VisualRow>;
}

export function keyAt({ values }: VisualRow, fields: readonly number[]): string {
    return tupleKey(fields.map((index) => values[index]));
}

export function identityAt({ fields }: VisualAnswer, { values }: VisualRow, places: readonly number[]): TupleIdentity {
    return new TupleIdentity(places.flatMap((index): IdentityPart[] => {
        const { column } = fields[index];
        return column === undefined ? [] : [{ column, value: values[index] }];
    }));
}

function isTotalOver({ isTotal }: VisualRow, fields: readonly number[]): boolean {
    return fields.length > 0 && fields.every((index) => isTotal[index]);
}

/** Categories that occur with any member of the series, in the order of the rows. */
function pointsOf(rows: readonly VisualRow[], { categories, series }: MappedFields): readonly Point[] {
    const found = new Map<string, { readonly row: VisualRow; readonly bySeries: Map<string, VisualRow> }>();
    for (const row of rows) {
        const key = keyAt(row, categories);
        const point = found.get(key) ?? { row, bySeries: new Map<string, VisualRow>() };
        found.set(key, point);
        point.bySeries.set(keyAt(row, series), row);
    }
    return [...found.values()];
}

/** In the order of the column by which the series is sorted, not in that in which they happen to appear. */
function membersOf({ compare }: VisualAnswer, rows: readonly VisualRow[], { series }: MappedFields): readonly SeriesMember[] {
    const found = new Map(rows.map((row) => [keyAt(row, series), row]));
    const ordered = (one: VisualRow, other: VisualRow): number => series.reduce((sign, index) =>
        sign || compare(one.sortValues[index], other.sortValues[index]) || compare(one.values[index], other.values[index]), 0);
    return [...found].map(([key, row]) => ({ key, row })).sort((one, other) => ordered(one.row, other.row));
}

/** The rows of an answer as points, and its totals apart from them. */
export function readPoints(answer: VisualAnswer, mapped: MappedFields): Points {
    const grouped = [...mapped.categories, ...mapped.series];
    const details = answer.rows.filter(({ isTotal }) => !grouped.some((index) => isTotal[index]));
    const totals = answer.rows.filter((row) => isTotalOver(row, mapped.categories) && !mapped.series.some((index) => row.isTotal[index]));
    return {
        points: pointsOf(details, mapped),
        members: membersOf(answer, details, mapped),
        totals: new Map(totals.map((row) => [keyAt(row, mapped.series), row])),
    };
}
