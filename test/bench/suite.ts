import { type Bar } from "./bars";
import { type Entry } from "./entry";
import { type Lookup } from "./figures";
import { type Outcome } from "./outcome";

/** A chart of the visual, and what it is compared with. */
export interface Suite {
    readonly name: string;
    /** The folder with the page of each entry, as <name>.ts. */
    readonly pages: string;
    readonly roster: readonly Entry[];
    /** The sizes that are measured unless others are asked for, in rows of the DataView. */
    readonly rows: readonly number[];
    /** The size at which every entry has to prove, unmeasured, that it draws. */
    readonly proofRows: number;
    /** Markdown that reads as plain text. */
    readonly report: (outcome: Outcome, lookup: Lookup) => string;
    readonly bars: (lookup: Lookup) => readonly Bar[];
}
