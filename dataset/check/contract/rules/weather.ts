import { detached } from "../detached";
import type { Values } from "../row";
import { Groups } from "./group";
import { broken, type RowRule, type SeriesRule } from "./rule";

const POOR = 3;

function isPublished(row: Values): boolean {
    return row.entry_status === "published" || row.entry_status === "frozen";
}

function missingExplanation(row: Values): "comment" | "action" | undefined {
    if (row.comment === undefined) return "comment";
    return row.action === undefined ? "action" : undefined;
}

export const levelIffRated: RowRule = (row) => {
    const rated = row.rating_state === "rated";
    if (rated === (row.level !== undefined)) return undefined;
    return broken("level", row.level, rated ? "Write the level of a rated report." : "Leave level blank: nothing is rated.");
};

export const trendOnlyIfRated: RowRule = (row) => {
    if (row.rating_state === "rated" || row.declared_trend === undefined) return undefined;
    return broken("declared_trend", row.declared_trend, "Leave declared_trend blank: nothing is rated.");
};

export const commentWhenPoor: RowRule = (row) => {
    if (!isPublished(row) || typeof row.level !== "number" || row.level < POOR) return undefined;
    const column = missingExplanation(row);
    return column && broken(column, "", `Write the ${column}: it is mandatory from level ${POOR}.`);
};

interface Entry {
    readonly line: number;
    readonly when: string;
    /** Undefined for a reset. */
    readonly level: number | undefined;
    readonly missing: "comment" | "action" | undefined;
}

function entryOf(row: Values, line: number): Entry {
    const level = typeof row.level === "number" ? row.level : undefined;
    return { line, when: detached(`${String(row.effective_date)} ${String(row.entry_date)}`), level, missing: missingExplanation(row) };
}

function unexplained(entries: readonly Entry[]): readonly { readonly line: number; readonly column: string }[] {
    const inTime = [...entries].sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : a.line - b.line));
    return inTime.flatMap((entry, at) => {
        const before = at > 0 ? inTime[at - 1].level : undefined;
        const worse = before !== undefined && entry.level !== undefined && entry.level > before;
        return worse && entry.missing ? [{ line: entry.line, column: entry.missing }] : [];
    });
}

/** A reset ends the comparison: a rating on a new plan says nothing against one on the old plan. */
export function commentWhenWorse(): SeriesRule {
    const series = new Groups<Entry[]>(["project_id", "dimension_id"]);
    return {
        see(row, line) {
            if (!isPublished(row) || (row.level === undefined && row.rating_state !== "reset")) return;
            series.of(row, () => []).push(entryOf(row, line));
        },
        faults: () => series.all().flatMap(unexplained).map(({ line, column }) =>
            ({ line, ...broken(column, "", `Write the ${column}: it is mandatory when the level worsened.`) })),
    };
}
