/** The places of the levels of the longest scale, best first. */
export const LEVEL_PLACES = [1, 2, 3, 4, 5, 6, 7] as const;
/** The zones of the richest risk matrix, best first. */
export const ZONE_PLACES = [1, 2, 3, 4, 5] as const;
/** The states without a rating that an author can name. */
export const STATE_NAMES = ["notRated", "exempt", "reset", "missing", "draft"] as const;

export type ZonePlace = (typeof ZONE_PLACES)[number];
export type LevelPlace = (typeof LEVEL_PLACES)[number];
export type StateName = (typeof STATE_NAMES)[number];
