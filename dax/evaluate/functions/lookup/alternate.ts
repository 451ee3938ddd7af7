import type { Binder } from "../../../bind/binder";
import { commonType } from "../../../bind/commonType";
import { type Needs, NO_NEEDS } from "../../../bind/node";
import type { Scope } from "../../../bind/scope";
import type { StoredColumn } from "../../../model/storedColumn";
import type { Expression } from "../../../syntax/ast";
import { asVariant, type DaxType, type Value } from "../../../value";
import type { Frame } from "../../frame";

/** A value of a column, or what stands in for it. */
export interface ColumnOrAlternate {
    readonly type: DaxType;
    /** Of the alternate alone. */
    readonly needs: Needs;
    readonly valueOf: (code: number) => Value;
    /** Evaluated only where it is asked for; BLANK where none is written. */
    readonly alternate: (frame: Frame) => Value;
}

/** The type is the one that both have in common. */
export function columnOrAlternate(binder: Binder, column: StoredColumn, written: Expression | undefined, scope: Scope): ColumnOrAlternate {
    const plainValue = (code: number): Value => column.values[code];
    if (written === undefined) return { type: column.type, needs: NO_NEEDS, valueOf: plainValue, alternate: () => null };
    const node = binder.scalar(written, scope);
    const type = commonType([column.type, node.type]);
    if (type !== "variant") return { type, needs: node.needs, valueOf: plainValue, alternate: node.evaluate };
    return {
        type,
        needs: node.needs,
        valueOf: (code) => asVariant(column.values[code], column.type),
        alternate: (frame) => asVariant(node.evaluate(frame), node.type),
    };
}
