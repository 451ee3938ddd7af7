import type { BindFunction } from "../../../../bind/definition";
import { mergedNeeds } from "../../../../bind/node";
import { numberOf } from "../../../../bind/operators";
import { directionOf } from "../direction";
import { columnSource } from "./source";

/**
 * RANK.EQ: 1 and the visible cells that stand before the value, from the largest down unless ascending is asked for. BLANK for BLANK and
 * for a value that no cell has. Where BLANK cells stand is not documented. (`ms:rank-eq`)
 */
export const RANK_EQ: BindFunction = (binder, call, scope) => {
    const [value, column, order] = call.args;
    const node = binder.scalar(value, scope);
    const number = numberOf(binder, node);
    const source = columnSource(binder, { ...call, args: [column] });
    const direction = directionOf(binder, call, order) ?? -1;
    return {
        kind: "scalar", at: call.at, type: "int64", needs: mergedNeeds([node.needs, source.needs]),
        evaluate: (frame) => {
            const wanted = number(frame);
            const cells = source.numbersIn(frame);
            if (cells.includes(null)) {
                binder.fail(
                    "UNSUPPORTED", source.at,
                    "RANK.EQ over BLANKs is not supported, as their place is not documented: use RANKX.",
                );
            }
            if (wanted === null || !cells.includes(wanted)) return null;
            return 1 + cells.filter((cell) => cell !== null && (cell - wanted) * direction < 0).length;
        },
    };
};
