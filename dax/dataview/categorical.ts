import type powerbi from "powerbi-visuals-api";
import type { VisualAnswer, VisualRow } from "../visual/ask";
import { type CategoricalMapping, mappedFields, type MappedFields } from "./mapping";
import { metadataColumns } from "./metadata";
import { identityAt, type Point, type Points, readPoints, type SeriesMember } from "./points";
import { primitive } from "./primitive";

type MetadataColumn = powerbi.DataViewMetadataColumn;
type ValueColumn = powerbi.DataViewValueColumn;
type ValueColumns = powerbi.DataViewValueColumns;
type ValueColumnGroup = powerbi.DataViewValueColumnGroup;

/** The points from `from` up to `to`: all of them unless given. */
export interface Window {
    readonly from?: number;
    readonly to?: number;
}

/** What the columns of a data view are made from. */
interface Making {
    readonly answer: VisualAnswer;
    readonly mapped: MappedFields;
    readonly columns: readonly MetadataColumn[];
    readonly points: readonly Point[];
    readonly totals: Points["totals"];
    readonly hasHighlights: boolean;
}

function categoryColumns({ answer, mapped: { categories }, columns, points }: Making): powerbi.DataViewCategoryColumn[] {
    const identity = points.map(({ row }) => identityAt(answer, row, categories));
    const identityFields = categories.map((index) => ({ ...answer.fields[index].column }));
    return categories.map((index) => ({
        source: columns[index],
        values: points.map(({ row }) => primitive(row.values[index])),
        identity,
        identityFields,
    }));
}

function range(values: readonly unknown[]): Pick<ValueColumn, "minLocal" | "maxLocal"> {
    let [min, max] = [Infinity, -Infinity];
    for (const value of values) {
        if (typeof value !== "number" || Number.isNaN(value)) continue;
        min = Math.min(min, value);
        max = Math.max(max, value);
    }
    return min > max ? {} : { minLocal: min, maxLocal: max };
}

function cells({ points }: Making, key: string, cellOf: (row: VisualRow) => powerbi.PrimitiveValue): powerbi.PrimitiveValue[] {
    return points.map(({ bySeries }) => {
        const row = bySeries.get(key);
        return row === undefined ? primitive(null) : cellOf(row);
    });
}

function valueColumn(making: Making, index: number, key: string, source: MetadataColumn): ValueColumn {
    const values = cells(making, key, (row) => primitive(row.values[index]));
    const total = making.totals.get(key);
    return {
        source,
        values,
        ...(making.hasHighlights && {
            highlights: cells(making, key, ({ highlights }) => primitive(highlights?.[index] ?? null)),
        }),
        ...range(values),
        ...(total !== undefined && { subtotal: primitive(total.values[index]) }),
    };
}

/** Without a series there is one group, which holds every measure. */
function plainValues(making: Making, key: string): ValueColumns {
    const values = making.mapped.values.map((index) => valueColumn(making, index, key, making.columns[index]));
    return Object.assign([...values], { grouped: (): ValueColumnGroup[] => [{ values: [...values] }] });
}

function memberGroup(making: Making, { key, row }: SeriesMember): ValueColumnGroup {
    const { mapped: { series, values }, columns, answer } = making;
    const name = primitive(row.values[series[0]]);
    const identity = identityAt(answer, row, series);
    return {
        name,
        identity,
        values: values.map((index) => ({ ...valueColumn(making, index, key, { ...columns[index], groupName: name }), identity })),
    };
}

function seriesValues(making: Making, members: readonly SeriesMember[]): ValueColumns {
    const { mapped: { series }, columns, answer } = making;
    const groups = members.map((member) => memberGroup(making, member));
    return Object.assign(groups.flatMap(({ values }) => values), {
        grouped: (): ValueColumnGroup[] => groups.map((group) => ({ ...group, values: [...group.values] })),
        source: columns[series[0]],
        identityFields: series.map((index) => ({ ...answer.fields[index].column })),
    });
}

function valuesOf(making: Making, members: readonly SeriesMember[]): ValueColumns {
    const [first] = members;
    if (making.mapped.series.length > 0) return seriesValues(making, members);
    return plainValues(making, members.length === 0 ? "" : first.key);
}

/**
 * The data view that a host gives to a visual with a categorical mapping. BLANK and combinations without a row are null; points come in the
 * order of the answer. While the answer has more points than the window, or the model more rows than the answer, the metadata have a segment.
 */
export function categoricalDataView(answer: VisualAnswer, mapping: CategoricalMapping, { from = 0, to }: Window = {}): powerbi.DataView {
    const columns = metadataColumns(answer);
    const mapped = mappedFields(answer.fields, mapping);
    const { points, members, totals } = readPoints(answer, mapped);
    const end = Math.min(to ?? points.length, points.length);
    const hasHighlights = answer.rows.some(({ highlights }) => highlights !== undefined);
    const making: Making = { answer, mapped, columns, points: points.slice(from, end), totals, hasHighlights };
    const categories = categoryColumns(making);
    return {
        metadata: { columns, ...((end < points.length || answer.hasMore) && { segment: {} }) },
        categorical: {
            ...(categories.length > 0 && { categories }),
            ...(mapped.values.length > 0 && { values: valuesOf(making, members) }),
        },
    };
}
