import type { ForeignKey, Table } from "./contract";
import { detached } from "./detached";
import type { RowFault } from "./fault";
import { type KeyIndex, keyMadeOf, missingParent, partsOf, rejectedParent } from "./keys";
import type { LineSet } from "./lineSet";
import type { Values } from "./row";

/** The rows that refer to one row of their own table. */
interface Children {
    readonly key: ForeignKey;
    readonly index: KeyIndex;
    readonly parent: readonly string[];
    readonly lines: number[];
}

/** Tells a fault of a line, which is rejected from then on. */
export type Tell = (line: number, fault: RowFault) => void;

interface Resolved {
    readonly line: number;
    readonly children: Children;
}

/**
 * References of a table to itself, whose parents may stand anywhere in the file: they are resolved once all rows were seen.
 * Keeps each parent key once, and the line of each row that has a parent.
 */
export class SelfReferences {
    private readonly keys: readonly { readonly key: ForeignKey; readonly index: KeyIndex; readonly byParent: Map<string, Children> }[];

    constructor(table: Table, indexes: readonly KeyIndex[]) {
        this.keys = table.foreignKeys.filter((key) => key.table === table.name).flatMap((key) => {
            const index = keyMadeOf(key.targets, indexes);
            return index ? [{ key, index, byParent: new Map<string, Children>() }] : [];
        });
    }

    see(row: Values, line: number): void {
        for (const { key, index, byParent } of this.keys) {
            const parent = partsOf(key.columns, row);
            if (!parent) continue;
            const text = parent.join("\u001F");
            const known = byParent.get(text);
            if (known) known.lines.push(line);
            else byParent.set(detached(text), { key, index, parent: parent.map(detached), lines: [line] });
        }
    }

    /** Tells the rows without a parent, then those whose parent is rejected, and theirs in turn. */
    end(rejected: LineSet, tell: Tell): void {
        const resolved = this.keys.flatMap(({ byParent }) => [...byParent.values()]).flatMap((children) => parentOf(children, tell));
        const byLine = new Map<number, Resolved[]>();
        for (const parent of resolved) byLine.set(parent.line, [...byLine.get(parent.line) ?? [], parent]);
        const queue = resolved.filter(({ line }) => rejected.has(line));
        // An array that grows while it is walked: each parent enters once, when it is rejected, so that a circle ends.
        for (const { line, children } of queue) {
            for (const child of children.lines) {
                const isNew = !rejected.has(child);
                tell(child, rejectedParent(children.key, children.parent.join(" "), line));
                if (isNew) queue.push(...byLine.get(child) ?? []);
            }
        }
    }
}

function parentOf(children: Children, tell: Tell): readonly Resolved[] {
    const { key, index, parent, lines } = children;
    const line = index.lineOf(parent);
    if (line !== undefined) return [{ line, children }];
    for (const child of lines) tell(child, missingParent(key, parent.join(" ")));
    return [];
}
