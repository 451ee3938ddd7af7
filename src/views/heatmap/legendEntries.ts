import { isExpected } from "../../domain/rollUp";
import { isRated, NON_RATED_STATES, NOT_RATED, StatusCode, UNKNOWN } from "../../domain/status";
import type { Texts } from "../../text/say";
import { ICON_BOX, MARK_BOX, MARK_ICONS } from "../common/icons";
import type { LegendEntry } from "../common/legend";
import type { Looks, Swatch } from "../common/looks";
import type { Theme } from "../common/theme";
import type { TrendMarks } from "../common/trendMarks";
import { STALE_PATTERN } from "./face";
import type { HeatmapModel } from "./model";
import { statusWord } from "./words";

export const STALE = "stale";
const PARTIAL = "partial";
const GAP = "gap";

export interface LegendOptions {
    readonly trends: boolean;
    readonly stableTrends: boolean;
    readonly staleness: boolean;
    /** Whether cells of groups show that some of their members have no rating. */
    readonly coverage: boolean;
    /** Whether cells of groups show that what was declared for them differs. */
    readonly gaps: boolean;
    /** Whether some row in the picture stands for members below it. */
    readonly groups: boolean;
    /** Whether the roll-up rule can leave a group without a rating that no project lacks. */
    readonly groupsMayLackRating: boolean;
}

/** Every level of the scale, present or not; then only the states and marks that the data hold. */
export function legendEntries(model: HeatmapModel, texts: Texts, options: LegendOptions): LegendEntry[] {
    const levels = model.scale.levels.map((_, at): StatusCode => at + 1);
    const present = [...NON_RATED_STATES, UNKNOWN].filter((state) => model.statusCounts[state] > 0);
    const mayBeNotRated = options.groupsMayLackRating || present.length > 1;
    const states = mayBeNotRated && options.groups ? [...new Set([NOT_RATED, ...present])] : present;
    const statuses = [...levels, ...states].map((status) => ({
        key: String(status),
        label: statusWord(status, model.scale, texts),
        isLevel: isRated(status),
    }));
    const mark = (key: string, label: string): LegendEntry => ({ key, label, isLevel: false });
    const trends = options.trends ? [mark("better", texts.say("Trend_better")), mark("worse", texts.say("Trend_worse"))] : [];
    if (options.trends && options.stableTrends) trends.splice(1, 0, mark("same", texts.say("Trend_same")));
    const mayBePartial = options.coverage && options.groups && (options.groupsMayLackRating || present.some(isExpected));
    return [
        ...statuses,
        ...trends,
        ...(options.staleness ? [mark(STALE, texts.say("State_stale"))] : []),
        ...(mayBePartial ? [mark(PARTIAL, texts.say("State_partial"))] : []),
        ...(options.gaps && model.declaresGroups ? [mark(GAP, texts.say("State_gap"))] : []),
    ];
}

/** The status that an entry stands for; undefined for a mark. */
export function statusOfEntry(key: string): StatusCode | undefined {
    return /^\d+$/.test(key) ? Number(key) : undefined;
}

export function swatches(looks: Looks, marks: TrendMarks, theme: Theme): (key: string) => Swatch {
    const bare = { fill: "none", glyph: theme.foreground, frame: "none", dash: "none" };
    return (key) => {
        if (key === GAP) return { ...bare, frame: theme.neutral, icon: MARK_ICONS.gap, box: MARK_BOX };
        if (key === PARTIAL) return { ...bare, frame: theme.neutral, icon: MARK_ICONS.partial, box: MARK_BOX };
        if (key === STALE) return { ...bare, fill: `url(#${STALE_PATTERN})`, frame: theme.neutral, icon: MARK_ICONS.clock, box: MARK_BOX };
        const look = looks.get(Number(key));
        return look === undefined ? { ...bare, icon: isMark(key) ? marks[key] : "", box: MARK_BOX } : { ...look, box: ICON_BOX };
    };
}

function isMark(key: string): key is keyof TrendMarks {
    return key === "better" || key === "same" || key === "worse";
}
