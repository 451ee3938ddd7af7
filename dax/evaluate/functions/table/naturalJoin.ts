import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { type ColumnShape, needsOf, type TableNode } from "../../../bind/node";
import type { Call } from "../../../syntax/ast";
import { foldName } from "../../../syntax/name";
import { rowKeys, type TupleKey } from "../../context/tupleKeys";
import { columnsOf, dataAt, type DerivedRows, rowsOf, type TableValue } from "../../tableValue";
import { dataOrBlankAt, NO_ROW } from "./joined";
import { relatedJoin, relatedTables } from "./relatedJoin";
import { comparableColumns, type TypedData } from "./rowKeys";
import { assertSize } from "./size";

/** Places of a column that both tables have. */
interface CommonColumn {
    readonly left: number;
    readonly right: number;
}

interface TypedTable {
    readonly node: TableNode;
    readonly value: TableValue;
}

function typedColumn({ node, value }: TypedTable, index: number): TypedData {
    return { data: columnsOf(value)[index], type: node.shape.columns[index].type };
}

function isCommon(left: ColumnShape, right: ColumnShape): boolean {
    return left.lineage === right.lineage && (left.lineage !== undefined || foldName(left.name) === foldName(right.name));
}

function commonColumns(binder: Binder, call: Call, left: TableNode, right: TableNode): readonly CommonColumn[] {
    const common = left.shape.columns.flatMap((column, place): CommonColumn[] => {
        const other = right.shape.columns.findIndex((candidate) => isCommon(column, candidate));
        return other < 0 ? [] : [{ left: place, right: other }];
    });
    if (common.length > 0) return common;
    return binder.fail(
        "UNSUPPORTED", call.at,
        `${call.name} is supported for tables that are related, or share a column of the model or computed columns of one name, and these do not.`,
    );
}

function assertJoinable(binder: Binder, call: Call, left: TableNode, right: TableNode, common: readonly CommonColumn[]): void {
    for (const pair of common) {
        const { name, type } = left.shape.columns[pair.left];
        const { type: other } = right.shape.columns[pair.right];
        if (type !== other) {
            binder.fail(
                "TYPE", call.at,
                `${call.name} joins on [${name}], which is ${type} in one table and ${other} in the other: convert one.`,
            );
        }
    }
    const names = new Set(left.shape.columns.map(({ name }) => foldName(name)));
    const clash = right.shape.columns.find(({ name }, index) => names.has(foldName(name)) && common.every((pair) => pair.right !== index));
    if (clash === undefined) return;
    binder.fail(
        "UNSUPPORTED", call.at,
        `${call.name} of two tables with a column [${clash.name}] of different origin is not supported: rename one with SELECTCOLUMNS.`,
    );
}

/** The rows of the right by the key of their common columns, for the place of a row of the left. */
function partners(binder: Binder, left: TypedTable, right: TypedTable, common: readonly CommonColumn[]): (place: number) => readonly number[] {
    const pairs = common.map((pair) => comparableColumns(binder, [typedColumn(left, pair.left), typedColumn(right, pair.right)]));
    const leftKey = rowKeys(pairs.map(([column]) => column));
    const rightKey = rowKeys(pairs.map(([, column]) => column));
    const known = new Map<TupleKey, number[]>();
    rowsOf(right.value).forEach((row, place) => {
        const key = rightKey(place);
        const found = known.get(key);
        if (found === undefined) known.set(key, [row]);
        else found.push(row);
    });
    return (place) => known.get(leftKey(place)) ?? [];
}

/** A row of the left and one of the right, or NO_ROW, for each row of the join. */
interface RowPairs {
    readonly left: number[];
    readonly right: number[];
}

function pairRows(
    left: TableValue, partnersOf: (place: number) => readonly number[], keepsUnmatched: boolean, check: (rows: number) => void,
): RowPairs {
    const pairs: RowPairs = { left: [], right: [] };
    rowsOf(left).forEach((row, place) => {
        const found = partnersOf(place);
        for (const partner of found.length === 0 && keepsUnmatched ? [NO_ROW] : found) {
            pairs.left.push(row);
            pairs.right.push(partner);
        }
        check(pairs.left.length);
    });
    return pairs;
}

function naturalJoin(keepsUnmatched: boolean): BindFunction {
    return (binder, call, scope) => {
        const left = binder.table(call.args[0], scope);
        const right = binder.table(call.args[1], scope);
        const related = relatedTables(binder, left, right);
        if (related !== undefined) return relatedJoin(binder, call, [left, right], related, keepsUnmatched);
        const common = commonColumns(binder, call, left, right);
        assertJoinable(binder, call, left, right, common);
        const others = right.shape.columns.flatMap((_, index) => (common.some((pair) => pair.right === index) ? [] : [index]));
        const columns = [...left.shape.columns, ...others.map((index) => right.shape.columns[index])];
        return {
            kind: "table", at: call.at, needs: needsOf(left, right), shape: { table: undefined, columns },
            evaluate: (frame): DerivedRows => {
                const first = left.evaluate(frame);
                const second = right.evaluate(frame);
                const partnersOf = partners(binder, { node: left, value: first }, { node: right, value: second }, common);
                const pairs = pairRows(first, partnersOf, keepsUnmatched, (rows) => assertSize(binder, call, rows));
                const chosen = Int32Array.from(pairs.left);
                const joined = Int32Array.from(pairs.right);
                const own = left.shape.columns.map((_, index) => dataAt(first, index, chosen));
                return { kind: "derived", length: chosen.length, columns: [...own, ...others.map((index) => dataOrBlankAt(second, index, joined))] };
            },
        };
    };
}

/**
 * The rows of both tables that have the same values in the columns that both have (`ms:naturalinnerjoin`). Tables of the model of which one
 * refers to the other are joined over their relationship.
 */
export const naturalInnerJoin: BindFunction = naturalJoin(false);

/** As NATURALINNERJOIN, but a row of the first table without a partner is kept, with BLANKs (`ms:naturalleftouterjoin`). */
export const naturalLeftOuterJoin: BindFunction = naturalJoin(true);
