/** 1 sun, 2 cloudy, 3 rain, 4 storm. */
export type Level = 1 | 2 | 3 | 4;

export interface LevelRow {
    readonly level: Level;
    readonly code: string;
    readonly labelFr: string;
    readonly labelEn: string;
    readonly score: number;
    readonly icon: string;
    readonly light: string;
    readonly dark: string;
}

export const LEVELS: readonly LevelRow[] = [
    { level: 1, code: "sun", labelFr: "Soleil", labelEn: "Sun", score: 100, icon: "sun", light: "#308C94", dark: "#82DCEC" },
    { level: 2, code: "cloudy", labelFr: "Nuageux", labelEn: "Cloudy", score: 67, icon: "sun-cloud", light: "#B68E25", dark: "#FFE48E" },
    { level: 3, code: "rain", labelFr: "Pluie", labelEn: "Rain", score: 33, icon: "cloud-rain", light: "#7D0500", dark: "#BA5146" },
    { level: 4, code: "storm", labelFr: "Orage", labelEn: "Storm", score: 0, icon: "cloud-bolt", light: "#1E003F", dark: "#6F64B9" },
];

export function levelOf(severity: number): Level {
    return severity < 1.5 ? 1 : severity < 2.5 ? 2 : severity < 3.5 ? 3 : 4;
}

export function labelOf(level: Level): string {
    return LEVELS[level - 1].labelFr;
}
