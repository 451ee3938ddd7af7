import { differs, exceeds } from "../burn/dust";
import { AxisLevel, RiskAxis } from "./axis";

export interface BoundFault {
    /** The fault lies between the level of this rank and the next, or in the level itself where it ends before it begins. */
    readonly rank: number;
    readonly fault: "gap" | "overlap" | "notIncreasing";
}

/** At most one fault a rank, the gravest: a level that does not rise above the one before makes gap and overlap meaningless. */
export function boundFaults(axis: RiskAxis): readonly BoundFault[] {
    return axis.flatMap((level, at): readonly BoundFault[] => {
        const fault = isInverted(level) ? "notIncreasing" : at + 1 < axis.length ? faultBetween(level, axis[at + 1]) : undefined;
        return fault === undefined ? [] : [{ rank: at + 1, fault }];
    });
}

function isInverted({ lower, upper }: AxisLevel): boolean {
    return lower !== undefined && upper !== undefined && exceeds(lower, upper);
}

function faultBetween(level: AxisLevel, next: AxisLevel): BoundFault["fault"] | undefined {
    if (level.lower === undefined || level.upper === undefined || next.lower === undefined || next.upper === undefined) return undefined;
    if (!exceeds(next.lower, level.lower) || !exceeds(next.upper, level.upper)) return "notIncreasing";
    if (!differs(next.lower, level.upper)) return undefined;
    return next.lower > level.upper ? "gap" : "overlap";
}
