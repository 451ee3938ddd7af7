import type powerbi from "powerbi-visuals-api";
import type { VisualAnswer, VisualRow } from "../visual/ask";
import { fieldsInRoles } from "./mapping";
import { metadataColumns } from "./metadata";
import { identityAt } from "./points";
import { primitive } from "./primitive";
import { type Branch, branches, leavesOf, pathOf } from "./tree";

type MatrixNode = powerbi.DataViewMatrixNode;
type NodeValue = powerbi.DataViewMatrixNodeValue;

/** Roles in the order of the capabilities. Each column is a level of its own. */
export interface MatrixMapping {
    readonly rows: readonly string[];
    readonly columns: readonly string[];
    readonly values: readonly string[];
}

interface Making {
    readonly answer: VisualAnswer;
    /** Places of fields in the answer. */
    readonly rows: readonly number[];
    readonly columns: readonly number[];
    readonly values: readonly number[];
    readonly columnLeaves: readonly Branch[];
    /** By the paths in both trees. */
    readonly cells: ReadonlyMap<string, VisualRow>;
}

function cellKey(rowPath: string, columnPath: string): string {
    return `${rowPath}\n${columnPath}`;
}

const NO_MEMBERS = "[]";

/** A total stands for no member, and so has no value of its own. */
function memberNode({ answer }: Making, { level, isTotal, row }: Branch, fields: readonly number[]): MatrixNode {
    if (isTotal) return { level, isSubtotal: true };
    const value = primitive(row.values[fields[level]]);
    return { level, value, levelValues: [{ value, levelSourceIndex: 0 }], identity: identityAt(answer, row, fields.slice(0, level + 1)) };
}

function cellValue(row: VisualRow | undefined, field: number, measure: number): NodeValue {
    return {
        value: primitive(row?.values[field] ?? null),
        ...(measure > 0 && { valueSourceIndex: measure }),
        ...(row?.highlights !== undefined && { highlight: primitive(row.highlights[field]) }),
    };
}

/** By the place of the leaf in the tree of columns, each of which ends in all measures. */
function valuesAt({ columnLeaves, cells, values }: Making, rowPath: string): Record<number, NodeValue> {
    const paths = columnLeaves.length === 0 ? [NO_MEMBERS] : columnLeaves.map(({ path }) => path);
    const found = paths.flatMap((path) => values.map((field, measure) => cellValue(cells.get(cellKey(rowPath, path)), field, measure)));
    return Object.fromEntries(found.entries());
}

function rowNode(making: Making, branch: Branch): MatrixNode {
    const node = memberNode(making, branch, making.rows);
    if (branch.children.length > 0) return { ...node, children: branch.children.map((child) => rowNode(making, child)) };
    return making.values.length === 0 ? node : { ...node, values: valuesAt(making, branch.path) };
}

function rowRoot(making: Making): MatrixNode {
    const { answer, rows, values } = making;
    if (rows.length > 0) return { children: branches(answer.rows, rows).map((branch) => rowNode(making, branch)) };
    return values.length === 0 || answer.rows.length === 0 ? {} : { children: [{ level: 0, values: valuesAt(making, NO_MEMBERS) }] };
}

/** Whether the measures make a level below the columns: one measure alone does so only where there is no column. */
function hasMeasureLevel({ columns, values }: Making): boolean {
    return values.length > 1 || (values.length === 1 && columns.length === 0);
}

function measureNodes({ values }: Making, level: number, isTotal: boolean): MatrixNode[] {
    return values.map((_, measure) => ({ level, ...(measure > 0 && { levelSourceIndex: measure }), ...(isTotal && { isSubtotal: true }) }));
}

function columnNode(making: Making, branch: Branch): MatrixNode {
    const node = memberNode(making, branch, making.columns);
    if (branch.children.length > 0) return { ...node, children: branch.children.map((child) => columnNode(making, child)) };
    return hasMeasureLevel(making) ? { ...node, children: measureNodes(making, making.columns.length, branch.isTotal) } : node;
}

/** Columns stand in the order that sorts them, as those of the first row may not be all of them. */
function inColumnOrder({ compare }: VisualAnswer, rows: readonly VisualRow[], columns: readonly number[]): readonly VisualRow[] {
    return [...rows].sort((one, other) => columns.reduce((sign, index) =>
        sign || compare(one.sortValues[index], other.sortValues[index]) || compare(one.values[index], other.values[index]), 0));
}

function makingOf(answer: VisualAnswer, mapping: MatrixMapping): Making {
    const rows = fieldsInRoles(answer.fields, mapping.rows, true);
    const columns = fieldsInRoles(answer.fields, mapping.columns, true).filter((index) => !rows.includes(index));
    return {
        answer, rows, columns,
        values: fieldsInRoles(answer.fields, mapping.values, false),
        columnLeaves: leavesOf(branches(inColumnOrder(answer, answer.rows, columns), columns)),
        cells: new Map(answer.rows.map((row) => [cellKey(pathOf(row, rows), pathOf(row, columns)), row])),
    };
}

/**
 * The data view that a host gives to a visual with a matrix mapping: trees of rows and columns, and at each leaf of the rows a value for
 * each leaf of the columns. Totals of the answer are the last of their siblings.
 */
export function matrixDataView(answer: VisualAnswer, mapping: MatrixMapping): powerbi.DataView {
    const making = makingOf(answer, mapping);
    const metadata = metadataColumns(answer);
    const valueSources = making.values.map((index) => metadata[index]);
    const levels = (fields: readonly number[]): powerbi.DataViewHierarchyLevel[] => fields.map((index) => ({ sources: [metadata[index]] }));
    const columnTree = branches(inColumnOrder(answer, answer.rows, making.columns), making.columns).map((branch) => columnNode(making, branch));
    const measures = hasMeasureLevel(making);
    const columnChildren = making.columns.length === 0 && measures ? measureNodes(making, 0, false) : columnTree;
    return {
        metadata: { columns: metadata, ...(answer.hasMore && { segment: {} }) },
        matrix: {
            rows: { root: rowRoot(making), levels: levels(making.rows) },
            columns: {
                root: columnChildren.length === 0 ? {} : { children: columnChildren },
                levels: [...levels(making.columns), ...(measures ? [{ sources: valueSources }] : [])],
            },
            valueSources,
        },
    };
}
