import type { Arrows, Direction } from "../../settings/settings";
import { MARK_ICONS } from "./icons";

/** The marks of a trend as paths in a box of 10 by 10. */
export interface TrendMarks {
    readonly better: string;
    readonly same: string;
    readonly worse: string;
}

interface MarkSet {
    readonly up: string;
    readonly level: string;
    readonly down: string;
}

const SETS: Readonly<Record<Arrows, MarkSet>> = {
    slanted: { up: MARK_ICONS.better, level: MARK_ICONS.same, down: MARK_ICONS.worse },
    triangles: { up: "m5 1l4.6 8h-9.2z", level: "m0.8 3.7h8.4v2.6h-8.4z", down: "m0.4 1h9.2l-4.6 8z" },
    signs: {
        up: "m3.8 0.8h2.4v3h3v2.4h-3v3h-2.4v-3h-3v-2.4h3z",
        level: "m0.8 2h8.4v2.2h-8.4zm0 3.8h8.4v2.2h-8.4z",
        down: "m0.8 3.8h8.4v2.4h-8.4z",
    },
};

export function trendMarks(arrows: Arrows, direction: Direction): TrendMarks {
    const { up, level, down } = SETS[arrows];
    return direction === "betterUp" ? { better: up, same: level, worse: down } : { better: down, same: level, worse: up };
}
