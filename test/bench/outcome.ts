import { type Entry } from "./entry";
import { type Sample } from "./figures";

export interface Machine {
    readonly cores: number;
    readonly processor: string;
    readonly chromium: string;
    readonly node: string;
    readonly visual: string | null;
    readonly date: string;
}

/** What a run gave. */
export interface Outcome {
    readonly machine: Machine;
    readonly runs: number;
    readonly rows: readonly number[];
    readonly entries: readonly Entry[];
    readonly check: string;
    readonly drawn: readonly string[];
    readonly samples: readonly Sample[];
}
