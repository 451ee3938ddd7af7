import type { Call, Expression } from "../../../syntax/ast";
import type { Position } from "../../../syntax/position";

/** A call that stands for another one, at its place. */
export function callOf(name: string, at: Position, args: readonly Expression[]): Call {
    return { kind: "call", name, written: name, at, args };
}
