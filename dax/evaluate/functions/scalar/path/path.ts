import type { Binder } from "../../../../bind/binder";
import type { BindFunction } from "../../../../bind/definition";
import { mergedNeeds, needsTables } from "../../../../bind/node";
import type { StoredColumn } from "../../../../model/storedColumn";
import type { Call } from "../../../../syntax/ast";
import type { Value } from "../../../../value";

const SEPARATOR = "|";

type Item = number | string;

/** The parent of each item; null at the top. */
type Parents = ReadonlyMap<Item, Item | null>;

function assertTypes(binder: Binder, { at }: Call, id: StoredColumn, parent: StoredColumn): void {
    if (id.table !== parent.table) {
        binder.fail(
            "ARGUMENT", at,
            `PATH walks within one table, and ${parent.reference} is of another than ${id.reference}.`,
        );
    }
    if (id.type === parent.type && (id.type === "string" || id.type === "int64")) return;
    binder.fail("TYPE", at, `PATH wants two columns of whole numbers or two of texts, and these are ${id.type} and ${parent.type}: convert them.`);
}

/** The value as it is stored, so that texts that differ in case alone are one item. */
function itemOf(id: StoredColumn, value: Value): Item | null {
    const stored = id.values[id.codeOf(value) ?? -1] ?? value;
    return typeof stored === "number" || typeof stored === "string" ? stored : null;
}

function parentsOf(binder: Binder, { at }: Call, rows: Int32Array, id: StoredColumn, parent: StoredColumn): Parents {
    const parents = new Map<Item, Item | null>();
    for (const row of rows) {
        const item = itemOf(id, id.valueAt(row));
        if (item === null) continue;
        if (typeof item === "string" && item.includes(SEPARATOR)) {
            binder.fail("EVALUATION", at, `${id.reference} holds "${item}", and an item of a path may not hold "${SEPARATOR}": rename it.`);
        }
        const above = itemOf(id, parent.valueAt(row));
        const known = parents.get(item);
        if (known !== undefined && known !== above) {
            binder.fail("EVALUATION", at, `${id.reference} has the item ${item} twice, with different parents: give each item one parent.`);
        }
        parents.set(item, above);
    }
    return parents;
}

function pathTo(binder: Binder, { at }: Call, parents: Parents, item: Item | null): string {
    const path: string[] = [];
    const seen = new Set<Item>();
    for (let current = item; current !== null;) {
        if (seen.has(current)) binder.fail("EVALUATION", at, `The item ${current} is among its own parents: break the circle.`);
        seen.add(current);
        path.unshift(String(current));
        const above = parents.get(current);
        if (above === undefined) return binder.fail("EVALUATION", at, `The parent ${current} is no item of its own: add a row for it.`);
        current = above;
    }
    return path.join(SEPARATOR);
}

/**
 * PATH: the item of the current row and all above it, from the top down, with | between them. BLANK for an item that is BLANK; an item
 * without a parent alone. A parent that is no item, two parents of one item, a circle and a | in an item are errors. (`ms:path`)
 * Whether a filter on the table hides parents is not documented.
 */
export const PATH: BindFunction = (binder, call, scope) => {
    const [idArgument, parentArgument] = call.args;
    const id = binder.columnArgument(idArgument, call);
    const parent = binder.columnArgument(parentArgument, call);
    assertTypes(binder, call, id, parent);
    const current = binder.scalar(idArgument, scope);
    const { finder, start } = binder.engine;
    const { table } = id;
    let known: Parents | undefined;
    return {
        kind: "scalar", at: call.at, type: "string", needs: mergedNeeds([current.needs, needsTables(table)]),
        evaluate: (frame) => {
            const { rows } = finder.of(table, start);
            if (finder.of(table, frame.context).rows.length < rows.length) {
                binder.fail(
                    "UNSUPPORTED", call.at,
                    `PATH under a filter on '${table.name}' is not supported: lift the filter, or store the path in a column.`,
                );
            }
            known ??= parentsOf(binder, call, rows, id, parent);
            return pathTo(binder, call, known, itemOf(id, current.evaluate(frame))) || null;
        },
    };
};
