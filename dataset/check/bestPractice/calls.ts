import type { Call, Expression } from "../../../dax/syntax/ast";
import { everyNode } from "../../../dax/syntax/walk";
import { type DaxKind, placeIn } from "./daxTexts";
import type { Sign } from "./rule";
import type { ReadText, View } from "./view";

/** The places at which an expression calls one of the functions, named in upper case. */
export function callsOf(tree: Expression, names: ReadonlySet<string>): readonly Call[] {
    return Array.from(everyNode(tree)).filter((node) => node.kind === "call").filter(({ name }) => names.has(name));
}

export function signAt({ subject, source }: ReadText, { at }: Expression, message: string): Sign {
    return { subject, message, at: placeIn(source, at) };
}

/** A sign at each call of one of the functions; with kinds, only in such expressions. */
export function flagCalls({ dax }: View, names: readonly string[], message: string, kinds?: readonly DaxKind[]): readonly Sign[] {
    const wanted = new Set(names);
    return dax.filter(({ kind }) => kinds?.includes(kind) ?? true)
        .flatMap((text) => callsOf(text.tree, wanted).map((call) => signAt(text, call, message)));
}
