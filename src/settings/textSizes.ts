import type { Settings } from "./settings";

/** The sizes of the texts, in points. */
export interface TextSizes {
    readonly headers: number;
    readonly headline: number;
    readonly legend: number;
}

/** A headline that follows the headers is larger than they are by so much. */
const LARGER = 1.5;

export function textSizes({ headers, headline, legend }: Pick<Settings, "headers" | "headline" | "legend">): TextSizes {
    return { headers: headers.fontSize, headline: headline.fontSize || headers.fontSize + LARGER, legend: legend.fontSize || headers.fontSize };
}
