import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { mergedNeeds, type ScalarNode, type TableNode } from "../../../bind/node";
import { numberOf } from "../../../bind/operators";
import type { Scope } from "../../../bind/scope";
import type { Call, Expression } from "../../../syntax/ast";
import type { Frame } from "../../frame";
import { rowsOf, withRows } from "../../tableValue";
import { currentRows } from "./currentRow";
import { type Partitions, partitioning } from "./partitions";
import { bindWindow } from "./window";
import { wordOf } from "./words";

/** Whole, or BLANK. */
function wholeNumber(binder: Binder, call: Call, node: ScalarNode): (frame: Frame) => number | null {
    const number = numberOf(binder, node);
    return (frame) => {
        const value = number(frame);
        if (value === null || Number.isInteger(value)) return value;
        return binder.fail("UNSUPPORTED", node.at, `${call.name} is supported with whole numbers, and this is ${value}: round it.`);
    };
}

function givenNumber(binder: Binder, call: Call, node: ScalarNode): (frame: Frame) => number {
    const number = wholeNumber(binder, call, node);
    return (frame) => number(frame) ?? binder.fail(
        "UNSUPPORTED", node.at,
        `${call.name} with BLANK as its distance is not supported: give a number.`,
    );
}

/** The positions to keep of a part, from first to last; for a part that holds no current row `current` is 0. */
type Choose = (part: readonly number[], current: number, frame: Frame) => readonly number[];

interface Selection {
    readonly numbers: readonly ScalarNode[];
    readonly clauses: readonly Expression[];
    /** Whether a part is looked at as a whole, wherever its current row is. */
    readonly partsAlone: boolean;
    readonly choose: Choose;
}

function everyChoice(
    { parts, partOf, positionOf }: Partitions, places: readonly number[], frame: Frame, { partsAlone, choose }: Selection,
): readonly number[] {
    if (partsAlone) return [...new Set(places.map((place) => partOf[place]))].flatMap((part) => choose(parts[part], 0, frame));
    return places.flatMap((place) => choose(parts[partOf[place]], positionOf[place], frame));
}

function selectionNode(binder: Binder, call: Call, selection: Selection, scope: Scope): TableNode {
    const window = bindWindow(binder, call, selection.clauses, scope);
    const current = currentRows(binder, window, scope, selection.partsAlone);
    const partitionsIn = partitioning(binder, window, true);
    return {
        kind: "table", at: call.at, shape: window.relation.table.shape,
        needs: mergedNeeds([window.needs, current.needs, ...selection.numbers.map(({ needs }) => needs)]),
        evaluate: (frame) => {
            const partitions = partitionsIn(frame);
            const { places } = current.find(frame, partitions);
            const chosen = [...new Set(everyChoice(partitions, places, frame, selection))].sort((a, b) => a - b);
            const rows = rowsOf(partitions.table);
            return withRows(partitions.table, Int32Array.from(chosen, (place) => rows[place]));
        },
    };
}

function slice(part: readonly number[], first: number, last: number): readonly number[] {
    return part.slice(Math.max(first, 0), Math.max(last + 1, 0));
}

/**
 * The row at a position of each current part, counted from 1, or from the end for a negative one. No row for 0, BLANK and a position that
 * is not there (`ms:index`).
 */
export const INDEX: BindFunction = (binder, call, scope) => {
    const [first, ...clauses] = call.args;
    const node = binder.scalar(first, scope);
    const position = wholeNumber(binder, call, node);
    return selectionNode(binder, call, {
        numbers: [node], clauses, partsAlone: true,
        choose: (part, _, frame) => {
            const wanted = position(frame) ?? 0;
            if (wanted === 0) return [];
            const at = wanted > 0 ? wanted - 1 : part.length + wanted;
            return at < 0 ? [] : slice(part, at, at);
        },
    }, scope);
};

/** The row that stands some rows before (negative) or after the current one in its part; none beyond its ends (`ms:offset`). */
export const OFFSET: BindFunction = (binder, call, scope) => {
    const [first, ...clauses] = call.args;
    const node = binder.scalar(first, scope);
    const delta = givenNumber(binder, call, node);
    return selectionNode(binder, call, {
        numbers: [node], clauses, partsAlone: false,
        choose: (part, current, frame) => {
            const at = current + delta(frame);
            return at < 0 ? [] : slice(part, at, at);
        },
    }, scope);
};

interface Bound {
    readonly node: ScalarNode;
    readonly isAbsolute: boolean;
}

/** A number, and ABS or REL, which is the default. */
function takeBound(
    binder: Binder, call: Call, args: readonly Expression[], scope: Scope,
): { readonly bound: Bound; readonly rest: readonly Expression[] } {
    const number = args.at(0);
    const type = args.at(1);
    const word = wordOf(type);
    const isTyped = word === "ABS" || word === "REL" || type?.kind === "emptyArgument";
    if (number === undefined) return binder.fail("ARGUMENT", call.at, "WINDOW needs the number of its last row: write it after the first.");
    return { bound: { node: binder.scalar(number, scope), isAbsolute: word === "ABS" }, rest: args.slice(isTyped ? 2 : 1) };
}

function positionOf(binder: Binder, call: Call, { node, isAbsolute }: Bound): (frame: Frame, current: number, count: number) => number {
    const number = givenNumber(binder, call, node);
    return (frame, current, count) => {
        const wanted = number(frame);
        if (!isAbsolute) return current + wanted;
        return wanted < 0 ? count + wanted : Math.max(wanted - 1, 0);
    };
}

/**
 * The rows from one position of a part to another. ABS counts from 1, or from the end for a negative number, with 0 as 1; REL counts from
 * the current row. Positions beyond an end are cut off there, and a window that is wholly outside or ends before it begins has no row
 * (`ms:window`).
 */
export const WINDOW: BindFunction = (binder, call, scope) => {
    const { bound: from, rest } = takeBound(binder, call, call.args, scope);
    const { bound: to, rest: clauses } = takeBound(binder, call, rest, scope);
    const first = positionOf(binder, call, from);
    const last = positionOf(binder, call, to);
    return selectionNode(binder, call, {
        numbers: [from.node, to.node], clauses, partsAlone: from.isAbsolute && to.isAbsolute,
        choose: (part, current, frame) => slice(part, first(frame, current, part.length), last(frame, current, part.length)),
    }, scope);
};
