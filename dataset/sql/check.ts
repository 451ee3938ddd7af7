/** A condition on each row of a table, with what its name is made of. */
export interface Check {
    readonly name: readonly string[];
    readonly condition: string;
    /** What the contract says of it, if it says anything. */
    readonly description?: string;
}

/** What a database does not check: where, and why. */
export interface Unchecked {
    readonly place: string;
    readonly reason: string;
}

export interface Checks {
    readonly checks: readonly Check[];
    readonly unchecked: readonly Unchecked[];
}
