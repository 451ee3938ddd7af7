const PIXELS_PER_POINT = 4 / 3;

/** The whole pixels of a text size in points. */
export const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
