import { Binder } from "../bind/binder";
import type { MeasureBook } from "../bind/measureBook";
import type { Names } from "../bind/names";
import type { ColumnShape, TableNode } from "../bind/node";
import { EMPTY_SCOPE, type Scope } from "../bind/scope";
import type { Engine } from "../evaluate/engine";
import { Frame } from "../evaluate/frame";
import { walk } from "../evaluate/functions/iteration";
import { columnsOf, lengthOf, rowsOf, type TableValue, withRows } from "../evaluate/tableValue";
import { compareForOrder } from "../scalar/compare";
import type { Evaluation, Query } from "../syntax/ast";
import { foldName } from "../syntax/name";
import { asVariant, type Value } from "../value";
import type { QueryResult, ResultColumn } from "./result";

export interface Reader {
    readonly engine: Engine;
    readonly names: Names;
    readonly measures: MeasureBook;
}

function columnName({ name, lineage, isRenamed = false }: ColumnShape): string {
    return lineage === undefined || isRenamed ? `[${name}]` : lineage.reference;
}

function resultColumn(shape: ColumnShape, measures: MeasureBook): ResultColumn {
    return { name: columnName(shape), type: shape.type, format: shape.lineage?.definition.format ?? measures.formatOf(shape.name) };
}

function valuesOf(table: TableValue): readonly (readonly Value[])[] {
    const columns = columnsOf(table);
    return Array.from({ length: lengthOf(table) }, (_, row) =>
        columns.map((data) => (data.kind === "codes" ? data.column.values[data.codes[row]] : data.values[row])));
}

/** The rows in the order of the keys; rows with equal keys stay as they were. */
function ordered(binder: Binder, { order }: Evaluation, node: TableNode, table: TableValue, frameOf: () => Frame, scope: Scope): TableValue {
    if (order.length === 0) return table;
    const place = binder.places.newRow();
    const inner = { ...scope, rows: [{ place, shape: node.shape }] };
    const keys = order.map(({ expression, direction }) => ({ node: binder.scalar(expression, inner), sign: direction === "DESC" ? -1 : 1 }));
    const frame = frameOf();
    const values: Value[][] = [];
    walk(frame, place, table, () => { values.push(keys.map((key) => asVariant(key.node.evaluate(frame), key.node.type))); });
    const { collation } = binder.engine.model;
    const rows = rowsOf(table);
    const places = Array.from(values.keys()).sort((a, b) => {
        for (let index = 0; index < keys.length; index += 1) {
            const sign = compareForOrder(values[a][index], values[b][index], collation) * keys[index].sign;
            if (sign !== 0) return sign;
        }
        return a - b;
    });
    return withRows(table, Int32Array.from(places, (at) => rows[at]));
}

/** Evaluates a query as the reader may: one result for each EVALUATE. */
/** A measure is defined on a table that is there, and each name once. */
function checkDefinitions(binder: Binder, { definitions }: Query): void {
    const seen = new Set<string>();
    for (const { kind, name, at, ...rest } of definitions) {
        if ("table" in rest) binder.modelTable(rest.table, at);
        const key = `${kind} ${foldName(name)}`;
        if (seen.has(key)) binder.fail("SYNTAX", at, `${kind === "measure" ? `The measure [${name}]` : `The variable ${name}`} is defined twice: keep one.`);
        seen.add(key);
    }
}

export function evaluateQuery({ engine, names, measures: book }: Reader, query: Query): readonly QueryResult[] {
    const { definitions, evaluations } = query;
    engine.startQuery();
    const measures = book.with(definitions.flatMap((definition) =>
        (definition.kind === "measure" ? [{ name: definition.name, expression: definition.expression, format: undefined }] : [])));
    const binder = new Binder(engine, names, measures);
    checkDefinitions(binder, query);
    let scope = EMPTY_SCOPE;
    const variables: number[] = [];
    for (const definition of definitions) {
        if (definition.kind === "measure") continue;
        const variable = { name: definition.name, place: binder.places.newVariable(), node: binder.node(definition.expression, scope) };
        variables.push(variable.place);
        scope = { ...scope, variables: new Map(scope.variables).set(foldName(definition.name), variable) };
    }
    const newFrame = (): Frame => {
        const frame = Frame.of(engine.start);
        for (const place of variables) frame.declare(place);
        return frame;
    };
    return evaluations.map((evaluation) => {
        const node = binder.table(evaluation.table, scope);
        const table = ordered(binder, evaluation, node, node.evaluate(newFrame()), newFrame, scope);
        return { columns: node.shape.columns.map((shape) => resultColumn(shape, measures)), rows: valuesOf(table) };
    });
}
