import type { Binder } from "../../../bind/binder";
import type { ScalarNode } from "../../../bind/node";
import { numberOf, textOf } from "../../../bind/operators";
import type { Scope } from "../../../bind/scope";
import { SUPPORTED_FUNCTIONS } from "../../../functions";
import { toNumber } from "../../../scalar/coerce";
import type { Call } from "../../../syntax/ast";
import { asVariant, DateValue, type Value } from "../../../value";
import type { Frame } from "../../frame";

export type Read<T> = (frame: Frame) => T;

/** How a function reads one of its arguments; undefined is one that is left out. */
export type Reader<T> = (binder: Binder, node: ScalarNode | undefined) => Read<T>;

/** The arguments of a call. One that may be left out may also be empty, as the third of SEARCH ( a, b, , 0 ). */
export function bindArguments(binder: Binder, { name, args }: Call, scope: Scope): readonly (ScalarNode | undefined)[] {
    const needed = SUPPORTED_FUNCTIONS.get(name)?.minimumArguments ?? 0;
    return args.map((argument, index) => (argument.kind === "emptyArgument" && index >= needed ? undefined : binder.scalar(argument, scope)));
}

function orLeftOut<T>(reader: Reader<T>): Reader<T | undefined> {
    return (binder, node) => (node === undefined ? () => undefined : reader(binder, node));
}

/** A number or BLANK; text that looks like a number is converted. */
export const NUMBER: Reader<number | null> = (binder, node) => (node === undefined ? () => null : numberOf(binder, node));
export const OPTIONAL_NUMBER = orLeftOut(NUMBER);

/** A number for which BLANK is 0. */
export const COUNT: Reader<number> = (binder, node) => {
    const read = NUMBER(binder, node);
    return (frame) => read(frame) ?? 0;
};
export const OPTIONAL_COUNT = orLeftOut(COUNT);

export const TEXT: Reader<string> = (binder, node) => (node === undefined ? () => "" : textOf(binder, node));

export const OPTIONAL_VALUE: Reader<Value | undefined> = (_, node) => {
    if (node === undefined) return () => undefined;
    return node.type === "dateTime" ? (frame) => asVariant(node.evaluate(frame), node.type) : node.evaluate;
};

function textIsNoDate(binder: Binder, { at }: ScalarNode): never {
    return binder.fail("UNSUPPORTED", at, "A text as a date is not supported, as it depends on the culture: use DATE, or a column of dates.");
}

/** A date as its days since 1899-12-30, or BLANK. */
export const DATE: Reader<number | null> = (binder, node) => {
    if (node === undefined) return () => null;
    if (node.type === "string") return textIsNoDate(binder, node);
    return (frame) => {
        const value = node.evaluate(frame);
        if (typeof value === "number" || value === null) return value;
        if (typeof value === "string") return textIsNoDate(binder, node);
        return value instanceof DateValue ? value.serial : toNumber(value);
    };
};
