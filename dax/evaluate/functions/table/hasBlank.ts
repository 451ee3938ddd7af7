import type { Binder } from "../../../bind/binder";
import type { StoredColumn } from "../../../model/storedColumn";

/** Every column has a code for BLANK, but not every column has a BLANK. */
export function hasBlank({ engine: { model } }: Binder, { table, codes }: StoredColumn): boolean {
    return model.hasBlankRow(table) || codes.subarray(0, table.rowCount).includes(0);
}
