import type { IconSet } from "../../settings/settings";
import { weatherIcons } from "./icons";
import { LETTER_ICONS, NUMBER_ICONS } from "./letterIcons";
import { outlines } from "./outline";

/**
 * The icons of a scale, best level first.
 * @param numbers the number that stands for each level where icons are numbers, 1 to 7
 */
export function levelIcons(set: IconSet, levelCount: number, numbers: readonly number[]): readonly string[] {
    switch (set) {
        case "weatherIcons": return weatherIcons(levelCount);
        case "trafficLight": return Array.from({ length: levelCount }, (_, at) => trafficLight(at / (levelCount - 1)));
        case "shapes": return SHAPE_RAMPS[levelCount] ?? [];
        case "letters": return LETTER_ICONS.slice(0, levelCount);
        case "numbers": return numbers.map((number) => NUMBER_ICONS[number - 1]);
    }
}

/**
 * A housing through whose one lamp the colour of the tile shines: low for the best level, at the top for the worst, so that
 * its place tells what its colour does.
 */
function trafficLight(severity: number): string {
    const top = Math.round((8.4 - 6.6 * severity) * 100) / 100;
    return `${HOUSING}m0 ${top}a2.9 2.9 0 1 0 0 5.8a2.9 2.9 0 1 0 0-5.8z`;
}

const HOUSING = "m8 0a4.7 4.7 0 0 1 4.7 4.7v6.6a4.7 4.7 0 0 1-9.4 0v-6.6a4.7 4.7 0 0 1 4.7-4.7z";

const CIRCLE = "m2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0z";
const RING = "m2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0zm2.6 0a3.4 3.4 0 1 1 6.8 0a3.4 3.4 0 1 1-6.8 0z";
const SQUARE = outlines([[2.6, 2.6], [13.4, 2.6], [13.4, 13.4], [2.6, 13.4]]);
const TRIANGLE = outlines([[8, 1.6], [15, 14], [1, 14]]);
const DIAMOND = outlines([[8, 0.6], [15.4, 8], [8, 15.4], [0.6, 8]]);
const TRIANGLE_DOWN = outlines([[1, 2], [15, 2], [8, 14.4]]);
const CROSS = outlines([[4.2, 1.6], [8, 5.4], [11.8, 1.6], [14.4, 4.2], [10.6, 8], [14.4, 11.8], [11.8, 14.4], [8, 10.6], [4.2, 14.4], [1.6, 11.8], [5.4, 8], [1.6, 4.2]]);

/** From round to pointed to crossed out, by the number of levels. */
const SHAPE_RAMPS: Readonly<Record<number, readonly string[]>> = {
    2: [CIRCLE, CROSS],
    3: [CIRCLE, TRIANGLE, CROSS],
    4: [CIRCLE, TRIANGLE, DIAMOND, CROSS],
    5: [CIRCLE, SQUARE, TRIANGLE, DIAMOND, CROSS],
    6: [CIRCLE, SQUARE, TRIANGLE, DIAMOND, TRIANGLE_DOWN, CROSS],
    7: [CIRCLE, RING, SQUARE, TRIANGLE, DIAMOND, TRIANGLE_DOWN, CROSS],
};
