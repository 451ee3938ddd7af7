import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { type ColumnShape, needsOf, type TableNode } from "../../../bind/node";
import type { Call } from "../../../syntax/ast";
import { foldName } from "../../../syntax/name";
import { rowKeys, type TupleKey } from "../../context/tupleKeys";
import { columnsOf, dataAt, type DerivedRows, lengthOf, rowsOf, type TableValue } from "../../tableValue";
import { dataOrBlankAt, NO_ROW } from "./joined";
import { comparableColumns } from "./rowKeys";
import { assertSize } from "./size";

/** Places of a column that both tables have. */
interface CommonColumn {
    readonly left: number;
    readonly right: number;
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
        `${call.name} is supported for tables that share a column of the model, or computed columns of one name, and these share none.`,
    );
}

function assertJoinable(binder: Binder, call: Call, left: TableNode, right: TableNode, common: readonly CommonColumn[]): void {
    for (const pair of common) {
        const { name, type } = left.shape.columns[pair.left];
        const { type: other } = right.shape.columns[pair.right];
        if (type !== other) binder.fail("TYPE", call.at, `${call.name} joins on [${name}], which is ${type} in one table and ${other} in the other: convert one.`);
    }
    const names = new Set(left.shape.columns.map(({ name }) => foldName(name)));
    const clash = right.shape.columns.find(({ name }, index) => names.has(foldName(name)) && common.every((pair) => pair.right !== index));
    if (clash === undefined) return;
    binder.fail("UNSUPPORTED", call.at, `${call.name} of two tables with a column [${clash.name}] of different origin is not supported: rename one with SELECTCOLUMNS.`);
}

/** For each row of the left the places of the rows of the right that have the same values. */
function partners(binder: Binder, nodes: readonly [TableNode, TableNode], [left, right]: readonly [TableValue, TableValue], common: readonly CommonColumn[]) {
    const leftData = columnsOf(left);
    const rightData = columnsOf(right);
    const pairs = common.map((pair) => comparableColumns(binder, [
        { data: leftData[pair.left], type: nodes[0].shape.columns[pair.left].type },
        { data: rightData[pair.right], type: nodes[1].shape.columns[pair.right].type },
    ]));
    const leftKey = rowKeys(pairs.map(([column]) => column));
    const rightKey = rowKeys(pairs.map(([, column]) => column));
    const places = new Map<TupleKey, number[]>();
    for (let place = 0; place < lengthOf(right); place += 1) {
        const key = rightKey(place);
        const known = places.get(key);
        if (known === undefined) places.set(key, [place]);
        else known.push(place);
    }
    return (place: number): readonly number[] => places.get(leftKey(place)) ?? [];
}

function naturalJoin(keepsUnmatched: boolean): BindFunction {
    return (binder, call, scope) => {
        const left = binder.table(call.args[0], scope);
        const right = binder.table(call.args[1], scope);
        const common = commonColumns(binder, call, left, right);
        assertJoinable(binder, call, left, right, common);
        const others = right.shape.columns.flatMap((_, index) => (common.some((pair) => pair.right === index) ? [] : [index]));
        const columns = [...left.shape.columns, ...others.map((index) => right.shape.columns[index])];
        return {
            kind: "table", at: call.at, needs: needsOf(left, right), shape: { table: undefined, columns },
            evaluate: (frame): DerivedRows => {
                const values = [left.evaluate(frame), right.evaluate(frame)] as const;
                const partnersOf = partners(binder, [left, right], values, common);
                const leftRows: number[] = [];
                const rightRows: number[] = [];
                const [ownRows, otherRows] = values.map((value) => rowsOf(value));
                ownRows.forEach((row, place) => {
                    const found = partnersOf(place).map((partner) => otherRows[partner]);
                    const paired = found.length === 0 && keepsUnmatched ? [NO_ROW] : found;
                    assertSize(binder, call, leftRows.length + paired.length);
                    for (const partner of paired) {
                        leftRows.push(row);
                        rightRows.push(partner);
                    }
                });
                const chosen = Int32Array.from(leftRows);
                const joined = Int32Array.from(rightRows);
                return {
                    kind: "derived",
                    length: chosen.length,
                    columns: [
                        ...left.shape.columns.map((_, index) => dataAt(values[0], index, chosen)),
                        ...others.map((index) => dataOrBlankAt(values[1], index, joined)),
                    ],
                };
            },
        };
    };
}

/** The rows of both tables that have the same values in the columns that both have (`ms:naturalinnerjoin`). */
export const naturalInnerJoin: BindFunction = naturalJoin(false);

/** As NATURALINNERJOIN, but a row of the first table without a partner is kept, with BLANKs (`ms:naturalleftouterjoin`). */
export const naturalLeftOuterJoin: BindFunction = naturalJoin(true);
