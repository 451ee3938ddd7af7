import type { StatusScale } from "../scale";

/** Marks from 5 (best) down to 1 (worst): the scale of a survey, turned so that a higher rank is worse. */
export const inverted: StatusScale = {
    id: "inverted",
    levels: [
        { labelKey: "Level_mark5", words: [], numbers: [5] },
        { labelKey: "Level_mark4", words: [], numbers: [4] },
        { labelKey: "Level_mark3", words: [], numbers: [3] },
        { labelKey: "Level_mark2", words: [], numbers: [2] },
        { labelKey: "Level_mark1", words: [], numbers: [1] },
    ],
};
