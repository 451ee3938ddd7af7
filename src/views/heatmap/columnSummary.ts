import { divide, wholePercent } from "../../domain/division";
import type { Texts } from "../../text/say";
import { STALE } from "./legendEntries";
import type { HeatmapModel } from "./model";

/** What stands between a column's label and its cells. */
export interface ColumnSummary {
    /** The weather index and the collection rate in percent, as they are written. */
    readonly numbers: readonly string[];
    readonly parts: readonly SharePart[];
}

/** A part of the bar: the projects of one level, or the stale ones. What is left of the bar has no rating. */
export interface SharePart {
    /** As in the legend. */
    readonly key: string;
    /** Shares of the projects that should have a rating, 0 to 1. */
    readonly from: number;
    readonly to: number;
}

const NONE = "–";

export function columnSummary({ pulse, scale }: HeatmapModel, column: number, texts: Texts): ColumnSummary {
    const { counts, stale, index } = pulse(column);
    const division = divide(counts, stale(), scale.levels.length);
    return {
        numbers: [
            index === undefined ? NONE : texts.number(Math.round(index)),
            division.collected === undefined ? NONE : texts.number(wholePercent(division.collected)),
        ],
        parts: partsOf([...division.levels.map((count, at) => [String(at + 1), count] as const), [STALE, division.stale]], division.expected),
    };
}

function partsOf(counts: readonly (readonly [key: string, count: number])[], expected: number): SharePart[] {
    let end = 0;
    return counts.flatMap(([key, count]) => {
        const from = end;
        end += count;
        return count === 0 ? [] : [{ key, from: from / expected, to: end / expected }];
    });
}
