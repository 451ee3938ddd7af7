import type { BindFunction } from "../../../bind/definition";
import { mergedNeeds, needsTables } from "../../../bind/node";
import type { StoredColumn } from "../../../model/storedColumn";
import type { VisibleRows } from "../../context/visibleRows";
import { columnOrAlternate } from "../lookup/alternate";

/**
 * The code of the only value that VALUES ( column ) has, the blank row included; undefined for none and for several.
 * It stops at the second value, as most columns with many rows have one soon.
 */
function soleCode({ rows, hasBlankRow }: VisibleRows, { codes }: StoredColumn): number | undefined {
    if (rows.length === 0) return hasBlankRow ? 0 : undefined;
    const first = codes[rows[0]];
    if (hasBlankRow && first !== 0) return undefined;
    for (const row of rows) if (codes[row] !== first) return undefined;
    return first;
}

/** HASONEVALUE: COUNTROWS ( VALUES ( column ) ) = 1, so BLANK and the blank row count as a value. (`ms:hasonevalue`) */
export const HASONEVALUE: BindFunction = (binder, call) => {
    const column = binder.columnArgument(call.args[0], call);
    const { finder } = binder.engine;
    return {
        kind: "scalar", at: call.at, type: "boolean", needs: needsTables(column.table),
        evaluate: ({ context }) => soleCode(finder.of(column.table, context), column) !== undefined,
    };
};

/** SELECTEDVALUE: the only visible value, be it BLANK; for none and for several the alternate, or BLANK. (`ms:selectedvalue`) */
export const SELECTEDVALUE: BindFunction = (binder, call, scope) => {
    const [named, written] = call.args;
    const column = binder.columnArgument(named, call);
    const { finder } = binder.engine;
    const { type, needs, valueOf, alternate } = columnOrAlternate(binder, column, written, scope);
    return {
        kind: "scalar", at: call.at, type, needs: mergedNeeds([needsTables(column.table), needs]),
        evaluate: (frame) => {
            const code = soleCode(finder.of(column.table, frame.context), column);
            return code === undefined ? alternate(frame) : valueOf(code);
        },
    };
};
