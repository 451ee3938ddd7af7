import type { StatusScale } from "../scale";

/** The Clarity status report: 10 on track, 20 needs help (formerly minor variance), 30 at risk (formerly significant variance). */
export const clarity: StatusScale = {
    id: "clarity",
    levels: [
        { labelKey: "Level_onTrack", words: ["on track", "en bonne voie"], numbers: [10] },
        { labelKey: "Level_needsHelp", words: ["needs help", "minor variance", "besoin d'aide", "écart mineur"], numbers: [20] },
        { labelKey: "Level_atRisk", words: ["at risk", "significant variance", "à risque", "écart significatif"], numbers: [30] },
    ],
};
