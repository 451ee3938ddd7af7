import * as fc from "fast-check";
import { csv } from "../tiny/twoDirectorates";

export const PROJECTS = ["P1", "P2", "P3", "P4"] as const;

export const someProject = fc.constantFrom(...PROJECTS);

/** Rows of a table: as many as can be followed by eye, no two with the same key. */
export function someRows<T>(row: fc.Arbitrary<T>, keyOf: (row: T) => string): fc.Arbitrary<readonly T[]> {
    return fc.uniqueArray(row, { maxLength: 10, selector: keyOf });
}

/** Numbered rows that need no key of their own. */
export function someNumberedRows<T>(row: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> {
    return fc.array(row, { maxLength: 10 });
}

/** What an arbitrary makes. */
export type Made<A> = A extends fc.Arbitrary<infer T> ? T : never;

type Cell = string | number | boolean | undefined;

/** undefined is an empty cell. */
export function tableOf(header: string, rows: readonly (readonly Cell[])[]): string {
    return csv(header, ...rows.map((cells) => cells.map((cell) => cell ?? "").join(",")));
}

export function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
    return fc.option(value, { nil: undefined });
}
