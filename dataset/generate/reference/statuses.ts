import { STATUS_WORDS } from "../collect/sourceLevel";
import type { Batch } from "../line";

/** Clarity's three statuses cannot tell cloudy from rain: its middle one is read as cloudy. */
const CLARITY: readonly (readonly [string, string])[] = [["10", "1"], ["20", "2"], ["30", "4"]];

/** Where each status of the sample comes from, and how it reads on the weather scale. */
export const STATUS_BATCH: Batch = {
    table: "status_mapping",
    lines: [
        ...STATUS_WORDS.flatMap(({ source, levels, unrated }) => [
            ...levels.map((value, at) => ({ source, source_value: value, level: String(at + 1) })),
            ...unrated.map((value) => ({ source, source_value: value, level: "" })),
        ]),
        ...CLARITY.map(([value, level]) => ({ source: "clarity", source_value: value, level })),
    ],
};
