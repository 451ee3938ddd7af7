import { DaxError } from "../error";
import type { ColumnName } from "../model/definition";
import type { ValuesFilter } from "../visual/request";
import { columnReference } from "../visual/literal";
import { tupleKey } from "../visual/rows";
import type { Value } from "../value";

/** A column and the value that a point has in it. */
export interface IdentityPart {
    readonly column: ColumnName;
    readonly value: Value;
}

/**
 * What a point stands for: the values of the columns that it is grouped by. Equal points have equal keys in all queries, in whatever order
 * their columns come. Thousands are made at each update, so the key waits until it is asked for.
 */
export class TupleIdentity {
    readonly parts: readonly IdentityPart[];
    #key: string | undefined;

    constructor(parts: readonly IdentityPart[]) {
        this.parts = parts;
    }

    get key(): string {
        this.#key ??= JSON.stringify(this.parts.map(({ column, value }) => [columnReference(column), tupleKey([value])]).sort());
        return this.#key;
    }
}

function columnsKey({ parts }: TupleIdentity): string {
    return JSON.stringify(parts.map(({ column }) => columnReference(column)));
}

/**
 * The chosen points as a filter of other visuals; undefined for none. Throws a DaxError with code UNSUPPORTED for points over different
 * columns, which no one filter holds.
 */
export function selectionFilter(identities: readonly TupleIdentity[]): ValuesFilter | undefined {
    if (identities.length === 0) return undefined;
    const [first] = identities;
    if (identities.some((identity) => columnsKey(identity) !== columnsKey(first))) {
        throw new DaxError("UNSUPPORTED", "The chosen points stand for members of different columns: choose points of one level.");
    }
    return {
        kind: "values",
        columns: first.parts.map(({ column }) => column),
        tuples: identities.map(({ parts }) => parts.map(({ value }) => value)),
        isExcluded: false,
    };
}
