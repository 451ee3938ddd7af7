import type { StatusScale } from "../scale";

/** Red, amber, green in words, French and English. Numbers have no agreed meaning here, so none is read. */
export const rag: StatusScale = {
    id: "rag",
    levels: [
        { labelKey: "Level_green", words: ["green", "g", "vert", "v"], numbers: [] },
        { labelKey: "Level_amber", words: ["amber", "a", "yellow", "y", "orange", "o", "ambre", "jaune", "j"], numbers: [] },
        { labelKey: "Level_red", words: ["red", "r", "rouge"], numbers: [] },
    ],
};
