import type { ColumnName } from "../model/definition";
import type { QueryResult } from "../query/result";
import type { Session } from "../query/session";
import { compareForOrder } from "../scalar/compare";
import type { DaxType, Value } from "../value";
import { highlightQuery, visualQuery } from "./queryText";
import type { Field, FieldSource, VisualRequest } from "./request";
import { type FieldPlace, placesOf, tupleKey, typedRows } from "./rows";

/** A field with what the model says of it. */
export interface AnsweredField extends Field {
    readonly type: DaxType;
    readonly format: string | undefined;
    /** The column that groups; undefined for a value. */
    readonly column: ColumnName | undefined;
}

/** Lists run along the fields of the answer; a date is a DateValue in all of them, null is BLANK. */
export interface VisualRow {
    readonly values: readonly Value[];
    /** By what members are sorted: the value of the column that sorts, or the value itself. */
    readonly sortValues: readonly Value[];
    /** Whether the row is a total over this column. */
    readonly isTotal: readonly boolean[];
    /** The values under the highlighting selection: null where it leaves nothing. Undefined if there is no such selection. */
    readonly highlights: readonly Value[] | undefined;
}

export interface VisualAnswer {
    readonly fields: readonly AnsweredField[];
    readonly rows: readonly VisualRow[];
    /** Whether the model has more rows than were asked for. */
    readonly hasMore: boolean;
    /** The order of values in the language of the model. */
    readonly compare: (one: Value, other: Value) => number;
    /** The query that was asked. */
    readonly text: string;
}

function counts(source: FieldSource): boolean {
    return source.kind === "aggregation" && (source.aggregation === 2 || source.aggregation === 5);
}

function formatOf({ engine: { model } }: Session, { source, format }: Field): string | undefined {
    if (format !== undefined || counts(source)) return format;
    if (source.kind === "measure") return model.measures.find(({ name }) => name.toUpperCase() === source.measure.toUpperCase())?.format;
    return model.table(source.column.table)?.column(source.column.column)?.definition.format;
}

function answeredFields(
    session: Session, fields: readonly Field[], places: readonly FieldPlace[], { columns }: QueryResult,
): readonly AnsweredField[] {
    return fields.map((field, index) => {
        const { place, column } = places[index];
        return {
            ...field,
            type: columns[place].type,
            format: formatOf(session, field),
            column: column && { table: column.table.name, column: column.name },
        };
    });
}

/** A row of values by the groups and flags that it is the only one to have. */
function keyOf(row: readonly Value[], places: readonly FieldPlace[]): string {
    return tupleKey(places.flatMap(({ place, flagPlace, column }) =>
        (column === undefined ? [] : [row[place], flagPlace === undefined ? null : row[flagPlace]])));
}

type Highlighter = (row: readonly Value[]) => readonly Value[] | undefined;

function highlighter(session: Session, request: VisualRequest): Highlighter {
    const query = highlightQuery(session, request);
    if (query === undefined) return () => undefined;
    const places = request.fields.map(({ source }) => placesOf(session, query)(source));
    const found = new Map(typedRows(session.query(query.text)[0]).map((row) => [keyOf(row, places), row]));
    return (row) => {
        const highlighted = found.get(keyOf(row, places));
        return places.map(({ place }) => highlighted?.[place] ?? null);
    };
}

/**
 * Asks a model what a visual asks. Throws a DaxError for a request that cannot be asked, and for what the evaluation of the model throws.
 */
export function askVisual(session: Session, request: VisualRequest): VisualAnswer {
    const query = visualQuery(session, request);
    const [result] = session.query(query.text);
    const places = request.fields.map(({ source }) => placesOf(session, query)(source));
    const highlightsOf = highlighter(session, request);
    const found = typedRows(result);
    const mostRows = request.count + (query.groups.some(({ total }) => total !== undefined) ? 1 : 0);
    const rows = found.slice(0, mostRows).map((row): VisualRow => ({
        values: places.map(({ place }) => row[place]),
        sortValues: places.map(({ sortPlace }) => row[sortPlace]),
        isTotal: places.map(({ flagPlace }) => flagPlace !== undefined && row[flagPlace] === true),
        highlights: highlightsOf(row),
    }));
    const { collation } = session.engine.model;
    return {
        fields: answeredFields(session, request.fields, places, result),
        rows,
        hasMore: found.length > mostRows,
        compare: (one, other) => compareForOrder(one, other, collation),
        text: query.text,
    };
}
