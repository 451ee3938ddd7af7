import type { Position } from "../syntax/position";
import type { StoredTable } from "../model/storedTable";
import type { Binder } from "./binder";
import { needsTables, shapeOfTable, type TableNode } from "./node";

/** A table by its name alone: its visible rows, the blank row left aside. */
export function bareTable({ engine: { finder }, names }: Binder, table: StoredTable, at: Position): TableNode {
    const columns = names.columns(table);
    return {
        kind: "table",
        at,
        needs: needsTables(table),
        shape: shapeOfTable(table, columns),
        evaluate: (frame) => ({ kind: "base", table, columns, rows: finder.of(table, frame.context).rows }),
    };
}
