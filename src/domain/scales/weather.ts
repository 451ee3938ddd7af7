import type { StatusScale } from "../scale";

/** The French project météo: 1 sun, 2 cloudy, 3 rain, 4 storm. */
export const weather: StatusScale = {
    id: "weather",
    levels: [
        { labelKey: "Level_sun", words: ["sun", "sunny", "soleil", "ensoleillé", "beau temps"], numbers: [1] },
        { labelKey: "Level_cloudy", words: ["cloudy", "cloud", "nuageux", "nuage", "nuages", "éclaircies"], numbers: [2] },
        { labelKey: "Level_rain", words: ["rain", "rainy", "pluie", "pluvieux", "averses"], numbers: [3] },
        { labelKey: "Level_storm", words: ["storm", "stormy", "orage", "orageux", "tempête"], numbers: [4] },
    ],
};
