/**
 * A status is one small integer, so that 30,000 of them fit in a `Uint8Array`:
 * 0 nothing was expected here; 1 to 7 a rank on the scale (a higher rank is worse); above, the states without a rating.
 */
export type StatusCode = number;

export const NOTHING = 0;
export const WORST_RANK = 7;

export const NOT_RATED = 16;
export const EXEMPT = 17;
export const RESET = 18;
export const MISSING = 19;
export const DRAFT = 20;
/** A value that the scale does not know: shown and counted, never coloured. */
export const UNKNOWN = 31;

export const NON_RATED_STATES: readonly StatusCode[] = [NOT_RATED, EXEMPT, RESET, MISSING, DRAFT];

export function isRated(status: StatusCode): boolean {
    return status >= 1 && status <= WORST_RANK;
}
