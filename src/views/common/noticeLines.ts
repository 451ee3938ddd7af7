/** From which height of a picture on a notice may take one line, two and three; CSS pixels. */
const LEAST_HEIGHTS = [0, 220, 320];

/** How many lines a notice may take in a picture of a height. */
export function noticeLineCount(height: number): number {
    return LEAST_HEIGHTS.filter((least) => height >= least).length;
}
