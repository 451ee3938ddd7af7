import { DRAFT, isRated, MISSING, NOT_RATED, NOTHING, RESET, StatusCode, UNKNOWN } from "./status";

/** Where a history of ratings has come to. Places count from 0 in the order of time; -1 stands for none. */
export interface Standing {
    /** The rating that still holds, NOTHING without one. */
    readonly status: StatusCode;
    /** The place of that rating. */
    readonly last: number;
    /** The place from which this rank has held without a break. */
    readonly since: number;
    /** Ranks lost since the rating before, negative for ranks gained; 0 where nothing compares. */
    readonly fall: number;
}

export const NO_STANDING: Standing = { status: NOTHING, last: -1, since: -1, fall: 0 };

/**
 * How a row stands at a place. A rating holds on while the next one is awaited; it ends with the project, with an exemption
 * and with a reset.
 */
export function standingAt(statuses: ArrayLike<StatusCode>, now: number): Standing {
    const last = holdingRating(statuses, now);
    if (last < 0) return NO_STANDING;
    const status = statuses[last];
    const before = ratingBefore(statuses, last);
    return { status, last, since: beginning(statuses, last), fall: before < 0 ? 0 : status - statuses[before] };
}

function holdingRating(statuses: ArrayLike<StatusCode>, now: number): number {
    let at = now;
    while (at >= 0 && isAwaited(statuses[at])) at -= 1;
    return at >= 0 && isRated(statuses[at]) ? at : -1;
}

function isAwaited(status: StatusCode): boolean {
    return status === MISSING || status === DRAFT || status === NOT_RATED || status === UNKNOWN;
}

/** The rating that a place is compared with: a period without one is skipped over, a reset breaks the chain. */
function ratingBefore(statuses: ArrayLike<StatusCode>, place: number): number {
    let at = place - 1;
    while (at >= 0 && !isRated(statuses[at]) && statuses[at] !== RESET) at -= 1;
    return at >= 0 && isRated(statuses[at]) ? at : -1;
}

function beginning(statuses: ArrayLike<StatusCode>, last: number): number {
    let since = last;
    for (let before = ratingBefore(statuses, since); before >= 0 && statuses[before] === statuses[last]; before = ratingBefore(statuses, since)) since = before;
    return since;
}
