import type powerbi from "powerbi-visuals-api";
import { RowIdentity } from "../identity";
import { rowScope, wholeVisual, type StoredObjects } from "../objects";
import { metadataColumn } from "./metadata";
import { groupingRoles, isGrouping, queryNameOf, type Cell, type Table } from "./table";

type DataView = powerbi.DataView;
type MetadataColumn = powerbi.DataViewMetadataColumn;
type CategoryColumn = powerbi.DataViewCategoryColumn;
type ValueColumn = powerbi.DataViewValueColumn;
type ValueColumns = powerbi.DataViewValueColumns;

/** A window on a table: rows from `from` up to `to`, and whether the host holds more. */
export interface DataViewOptions {
    readonly from?: number;
    readonly to?: number;
    readonly more?: boolean;
    readonly objects?: StoredObjects;
    /** Rows of the table that another visual has chosen. */
    readonly highlighted?: ReadonlySet<number>;
}

interface Slice {
    readonly table: Table;
    readonly rows: readonly (readonly Cell[])[];
    readonly columns: readonly MetadataColumn[];
    readonly objects: StoredObjects;
    readonly from: number;
    readonly highlighted: ReadonlySet<number> | undefined;
}

/** The API's types leave out blanks, which hosts do send. */
const valuesAt = ({ rows }: Slice, index: number): powerbi.PrimitiveValue[] =>
    rows.map(row => row[index]) as powerbi.PrimitiveValue[];

/** Levels before columns, as the mapping in the visual's capabilities lists them. */
function groupingIndexes(table: Table): readonly number[] {
    return groupingRoles.flatMap(role => table.columns.flatMap(
        (column, index) => column.roles.find(own => groupingRoles.includes(own)) === role ? [index] : []));
}

const measureIndexes = (table: Table): readonly number[] =>
    table.columns.flatMap((column, index) => isGrouping(column) ? [] : [index]);

/** Every grouping column of a row carries the same identity: that of the row. */
function rowIdentities({ table, rows }: Slice, grouping: readonly number[]): RowIdentity[] {
    const fields = grouping.map(index => queryNameOf(table.columns[index]));
    return rows.map(row => new RowIdentity(fields, () => grouping.map(index => row[index])));
}

function rowObjects({ objects }: Slice, identities: readonly RowIdentity[]): powerbi.DataViewObjects[] | undefined {
    const scopes = Object.keys(objects).filter(scope => scope.startsWith(rowScope("")));
    if (scopes.length === 0) return undefined;
    return identities.map(({ key }) => objects[rowScope(key)]);
}

function categoriesOf(slice: Slice): CategoryColumn[] {
    const grouping = groupingIndexes(slice.table);
    const identity = rowIdentities(slice, grouping);
    const objects = rowObjects(slice, identity);
    const identityFields = grouping.map(index => ({ queryName: slice.columns[index].queryName }));
    return grouping.map((index, position) => ({
        source: slice.columns[index],
        values: valuesAt(slice, index),
        identity,
        identityFields,
        ...(objects && position === 0 && { objects }),
    }));
}

function range(values: readonly unknown[]): Pick<ValueColumn, "minLocal" | "maxLocal"> {
    let [min, max] = [Infinity, -Infinity];
    for (const value of values) {
        if (typeof value !== "number") continue;
        min = Math.min(min, value);
        max = Math.max(max, value);
    }
    return min > max ? {} : { minLocal: min, maxLocal: max };
}

function valueColumn(slice: Slice, index: number): ValueColumn {
    const values = valuesAt(slice, index);
    const { from, highlighted } = slice;
    const highlights = highlighted && values.map((value, row) => (highlighted.has(from + row) ? value : null) as powerbi.PrimitiveValue);
    return { source: slice.columns[index], values, ...(highlights && { highlights }), ...(slice.columns[index].type?.numeric && range(values)) };
}

/** Without a series there is one group, which holds every measure. */
export function asValueColumns(columns: readonly ValueColumn[]): ValueColumns {
    return Object.assign([...columns], { grouped: () => [{ values: [...columns] }] });
}

export function createDataView(table: Table, options: DataViewOptions = {}): DataView {
    const { from = 0, to = table.rows.length, more = false, objects = {}, highlighted } = options;
    const columns = table.columns.map((column, index) => metadataColumn(column, index, objects));
    const slice: Slice = { table, rows: table.rows.slice(from, to), columns, objects, from, highlighted };
    const whole = objects[wholeVisual] as powerbi.DataViewObjects | undefined;
    const categories = categoriesOf(slice);
    const values = measureIndexes(table).map(index => valueColumn(slice, index));
    return {
        metadata: { columns, ...(whole && { objects: whole }), ...(more && { segment: {} }) },
        ...(columns.length > 0 && {
            categorical: {
                ...(categories.length > 0 && { categories }),
                ...(values.length > 0 && { values: asValueColumns(values) }),
            },
        }),
    };
}
