import type { Binder } from "../../../bind/binder";
import { needsOf, type TableNode } from "../../../bind/node";
import type { StoredTable } from "../../../model/storedTable";
import type { Call } from "../../../syntax/ast";
import type { Frame } from "../../frame";
import { dataAt, type DerivedRows, rowsOf } from "../../tableValue";
import { canReach } from "../lookup/reach";
import { dataOrBlankAt, NO_ROW } from "./joined";
import { assertColumnsApart } from "./shapes";
import { assertSize } from "./size";

/** Two tables of the model of which one refers to the other. */
interface Related {
    readonly many: StoredTable;
    readonly one: StoredTable;
}

export function relatedTables({ engine: { model } }: Binder, left: TableNode, right: TableNode): Related | undefined {
    const first = left.shape.table;
    const second = right.shape.table;
    if (first === undefined || second === undefined || first === second) return undefined;
    if (canReach(model, first, second)) return { many: first, one: second };
    return canReach(model, second, first) ? { many: second, one: first } : undefined;
}

/** For each row of the left the rows of the right that belong to it. */
function partnersOf(
    binder: Binder, call: Call, frame: Frame, { many, one }: Related, left: StoredTable, rightRows: Int32Array,
): (row: number) => readonly number[] {
    const expanded = frame.context.state.expanded(many);
    if (!expanded.reaches(one)) {
        binder.fail("EVALUATION", call.at, `${call.name} finds no relationship in force from '${many.name}' to '${one.name}': activate one.`);
    }
    if (left === many) {
        const visible = new Set(rightRows);
        return (row) => [expanded.rowIn(one, row)].filter((partner) => visible.has(partner));
    }
    const byRow = new Map<number, number[]>();
    for (const row of rightRows) {
        const key = expanded.rowIn(one, row);
        const known = byRow.get(key);
        if (known === undefined) byRow.set(key, [row]);
        else known.push(row);
    }
    return (row) => byRow.get(row) ?? [];
}

/** The rows of two related tables side by side, with all columns of both: a key of one name in both tables is two columns. */
export function relatedJoin(
    binder: Binder, call: Call, [left, right]: readonly [TableNode, TableNode], related: Related, keepsUnmatched: boolean,
): TableNode {
    const columns = [...left.shape.columns, ...right.shape.columns];
    assertColumnsApart(binder, call, columns);
    const { table: origin = related.many } = left.shape;
    return {
        kind: "table", at: call.at, needs: needsOf(left, right), shape: { table: undefined, columns },
        evaluate: (frame): DerivedRows => {
            const first = left.evaluate(frame);
            const second = right.evaluate(frame);
            const partners = partnersOf(binder, call, frame, related, origin, rowsOf(second));
            const chosen: number[] = [];
            const joined: number[] = [];
            for (const row of rowsOf(first)) {
                const found = partners(row);
                for (const partner of found.length === 0 && keepsUnmatched ? [NO_ROW] : found) {
                    chosen.push(row);
                    joined.push(partner);
                }
                assertSize(binder, call, chosen.length);
            }
            const own = left.shape.columns.map((_, index) => dataAt(first, index, Int32Array.from(chosen)));
            return {
                kind: "derived", length: chosen.length,
                columns: [...own, ...right.shape.columns.map((_, index) => dataOrBlankAt(second, index, Int32Array.from(joined)))],
            };
        },
    };
}
