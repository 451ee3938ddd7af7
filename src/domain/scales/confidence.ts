import type { StatusScale } from "../scale";

/** The five-point delivery-confidence scale of the UK major projects; its three-point successor uses ranks 1, 3 and 5. */
export const confidence: StatusScale = {
    id: "confidence",
    levels: [
        { labelKey: "Level_green", words: ["green", "g", "vert"], numbers: [] },
        { labelKey: "Level_amberGreen", words: ["amber/green", "green/amber", "a/g", "ambre/vert"], numbers: [] },
        { labelKey: "Level_amber", words: ["amber", "a", "ambre"], numbers: [] },
        { labelKey: "Level_amberRed", words: ["amber/red", "red/amber", "a/r", "ambre/rouge"], numbers: [] },
        { labelKey: "Level_red", words: ["red", "r", "rouge"], numbers: [] },
    ],
};
