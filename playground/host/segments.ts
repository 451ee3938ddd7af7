import type powerbi from "powerbi-visuals-api";
import { operationKind, rowCeiling, windowLimit } from "./constants";

export interface SegmentLimits {
    /** Rows in one window: the "window.count" of the visual's capabilities. */
    readonly window: number;
    /** Rows that the host hands over in all. */
    readonly ceiling: number;
}

export const defaultLimits: SegmentLimits = { window: windowLimit, ceiling: rowCeiling };

/** The rows that the next update carries, of those loaded so far. */
export interface Segment {
    readonly from: number;
    readonly loaded: number;
    readonly more: boolean;
    readonly operationKind: powerbi.VisualDataChangeOperationKind;
}

export function firstSegment(total: number, { window, ceiling }: SegmentLimits): Segment {
    const loaded = Math.min(total, window, ceiling);
    return { from: 0, loaded, more: loaded < total, operationKind: operationKind.create };
}

/** The next window, appended to the ones before or on its own; undefined once the host has no more to give. */
export function nextSegment(
    current: Segment, total: number, { window, ceiling }: SegmentLimits, aggregate: boolean,
): Segment | undefined {
    const loaded = Math.min(total, current.loaded + window, ceiling);
    if (loaded <= current.loaded) return undefined;
    return {
        from: aggregate ? 0 : current.loaded,
        loaded,
        more: loaded < total,
        operationKind: aggregate ? operationKind.append : operationKind.segment,
    };
}
