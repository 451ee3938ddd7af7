import type { Binder } from "../../../../bind/binder";
import type { BindFunction } from "../../../../bind/definition";
import { guarded } from "../../../../bind/guard";
import { needsOf } from "../../../../bind/node";
import { numberOf, textOf } from "../../../../bind/operators";
import { toNumber } from "../../../../scalar/coerce";
import type { Call, Expression } from "../../../../syntax/ast";

const SEPARATOR = "|";

/** BLANK and the empty text are a path without an item. */
function itemsOf(path: string): readonly string[] {
    return path === "" ? [] : path.split(SEPARATOR);
}

/** TEXT or 0, INTEGER or 1. */
function wantsInteger(binder: Binder, call: Call, type: Expression | undefined): boolean {
    if (type === undefined || type.kind === "emptyArgument") return false;
    const written = type.kind === "name" && !type.isQuoted ? type.name.toUpperCase() : type.kind === "number" ? type.value : undefined;
    if (written === "INTEGER" || written === 1) return true;
    if (written === "TEXT" || written === 0) return false;
    return binder.fail("ARGUMENT", type.at, `The type of ${call.name} is TEXT or 0, INTEGER or 1: write one of them.`);
}

function itemFunction(pick: (items: readonly string[], position: number) => string | undefined): BindFunction {
    return (binder, call, scope) => {
        const [path, position, type] = call.args;
        const node = binder.scalar(path, scope);
        const place = binder.scalar(position, scope);
        const isInteger = wantsInteger(binder, call, type);
        const text = textOf(binder, node);
        const number = numberOf(binder, place);
        return {
            kind: "scalar", at: call.at, type: isInteger ? "int64" : "string", needs: needsOf(node, place),
            evaluate: (frame) => {
                const wanted = number(frame) ?? 0;
                if (!Number.isInteger(wanted)) {
                    binder.fail(
                        "UNSUPPORTED", place.at,
                        `${call.name} is supported with a whole position, and this is ${wanted}: round it.`,
                    );
                }
                const item = wanted < 1 ? undefined : pick(itemsOf(text(frame)), wanted);
                if (item === undefined) return null;
                return isInteger ? guarded(binder, call.at, () => toNumber(item)) : item;
            },
        };
    };
}

/** PATHITEM: an item of a path, counted from 1 from the left; BLANK beyond its ends. A text, unless INTEGER is asked for. (`ms:pathitem`) */
export const PATHITEM: BindFunction = itemFunction((items, position) => items.at(position - 1));

/** PATHITEMREVERSE: as PATHITEM, counted from the right: 1 is the item to which the path leads. (`ms:pathitemreverse`) */
export const PATHITEMREVERSE: BindFunction = itemFunction((items, position) => items.at(-position));

/** PATHLENGTH: the number of items. That of BLANK and of an empty text is not documented. (`ms:pathlength`) */
export const PATHLENGTH: BindFunction = (binder, { at, args: [path] }, scope) => {
    const node = binder.scalar(path, scope);
    const text = textOf(binder, node);
    return {
        kind: "scalar", at, type: "int64", needs: node.needs,
        evaluate: (frame) => itemsOf(text(frame)).length
            || binder.fail("UNSUPPORTED", at, "PATHLENGTH of a path without an item is not supported: guard it with ISBLANK."),
    };
};

/** PATHCONTAINS: whether some item is this one, as texts are equal; a number counts as its text. FALSE for a BLANK path. (`ms:pathcontains`) */
export const PATHCONTAINS: BindFunction = (binder, { at, args: [path, item] }, scope) => {
    const node = binder.scalar(path, scope);
    const wanted = binder.scalar(item, scope);
    const text = textOf(binder, node);
    const wantedText = textOf(binder, wanted);
    const { collation } = binder.engine.model;
    return {
        kind: "scalar", at, type: "boolean", needs: needsOf(node, wanted),
        evaluate: (frame) => {
            const sought = wantedText(frame);
            return itemsOf(text(frame)).some((one) => collation.compare(one, sought) === 0);
        },
    };
};
