/** Code points from the first to the last, both included. */
export type Range = readonly [first: number, last: number];

/** One character: of the ranges, or of none of them. */
export interface CharacterSet {
    readonly kind: "set";
    readonly isNegated: boolean;
    readonly ranges: readonly Range[];
}

/** A pattern of the contract, as far as it can be said in SQL. */
export type PatternNode =
    | CharacterSet
    | { readonly kind: "start" | "end" }
    | { readonly kind: "sequence"; readonly items: readonly PatternNode[] }
    | { readonly kind: "choice"; readonly options: readonly PatternNode[] }
    /** Without a `most`, as often as wanted. */
    | { readonly kind: "repeat"; readonly item: PatternNode; readonly least: number; readonly most?: number };
