import type { RollUpRule } from "../../domain/rollUp";

/** What a row's cells are made from. */
export interface CellSource {
    readonly columnCount: number;
    readonly columnOf: Int32Array;
    readonly statuses: Uint8Array;
    readonly rule: RollUpRule;
    /** The share of rated members, above 0 to 1, by which the rule of the share goes. */
    readonly share: number;
    readonly includeStale: boolean;
    readonly weight: (row: number) => number;
    readonly isStale: (row: number) => boolean;
    readonly declaredTrendOf: ((row: number) => unknown) | undefined;
    /** With how many ratings before a rating is compared. */
    readonly trendBack: number;
    /** Whether trends may be told from one column to the next. */
    readonly computeTrend: boolean;
}
