import type { Level } from "../weather/scale";

/** The templates of one dimension, in French; each begins in lower case, since an opening may come before it. */
export interface DimensionProse {
    /** What is observed at each level. */
    readonly facts: Readonly<Record<Level, readonly string[]>>;
    /** Why it became worse. */
    readonly causes: readonly string[];
    /** What follows from rain or storm. */
    readonly impacts: readonly string[];
    /** Why it is well or better. */
    readonly reliefs: readonly string[];
    /** Without owner and due date, which are added to each. */
    readonly actions: readonly string[];
    /** Without committee and date, which are added to each. */
    readonly decisions: readonly string[];
}
