import type { Line } from "../line";
import { periodAt } from "../periods";
import { textsOf } from "../prose/texts";
import { type Cell, showsLevel } from "../weather/cell";
import type { DimensionId } from "../weather/dimension";
import type { Level } from "../weather/scale";
import { authorOf, effectiveDayOf, entryDayOf, entryInstantOf, entryStatusOf } from "./entry";
import { declaredTrend } from "./outlook";
import { sourceLevel } from "./sourceLevel";

function grouped<K>(cells: readonly Cell[], keyOf: (cell: Cell) => K): ReadonlyMap<K, readonly Cell[]> {
    const groups = new Map<K, Cell[]>();
    for (const cell of cells) {
        const group = groups.get(keyOf(cell));
        if (group) group.push(cell);
        else groups.set(keyOf(cell), [cell]);
    }
    return groups;
}

/** The first of the worst dimensions of each period, the overall left aside. */
function worstByRank(cells: readonly Cell[]): ReadonlyMap<number, DimensionId> {
    const parts = grouped(cells.filter((cell) => cell.dimension !== "overall"), (cell) => cell.rank);
    return new Map([...parts].map(([rank, group]) =>
        [rank, group.reduce((worst, cell) => (cell.level > worst.level ? cell : worst)).dimension]));
}

function lineOf(cell: Cell, previous: Level | undefined, next: Cell | undefined, worst: DimensionId): Line {
    const texts = textsOf({ cell, previous, worst, entryDay: entryDayOf(cell) });
    const period = periodAt(cell.rank);
    return {
        report_id: `WR-${period.id}-${cell.project.id}-${cell.dimension}`,
        project_id: cell.project.id,
        dimension_id: cell.dimension,
        period_id: period.id,
        effective_date: effectiveDayOf(cell),
        entry_date: entryInstantOf(cell),
        rating_state: cell.state,
        level: cell.state === "rated" ? String(cell.level) : "",
        source_level: sourceLevel(cell),
        declared_trend: declaredTrend(cell, next),
        comment: texts.comment,
        key_fact: texts.keyFact,
        action: texts.action,
        decision_expected: texts.decision,
        entered_by: authorOf(cell),
        entry_status: entryStatusOf(cell),
        comment_language: "fr",
    };
}

/** The rows of one project and dimension, in time; what readers saw last is what a new level is compared with. */
function linesAlong(series: readonly Cell[], worst: ReadonlyMap<number, DimensionId>): readonly Line[] {
    const lines: Line[] = [];
    let previous: Level | undefined;
    series.forEach((cell, at) => {
        if (!cell.isCollected) return;
        lines.push(lineOf(cell, previous, series.at(at + 1), worst.get(cell.rank) ?? cell.dimension));
        if (cell.state === "reset") previous = undefined;
        else if (showsLevel(cell)) previous = cell.level;
    });
    return lines;
}

/** The rows of weather_report of one project. */
export function reportLines(cells: readonly Cell[]): readonly Line[] {
    const worst = worstByRank(cells);
    return [...grouped(cells, (cell) => cell.dimension).values()].flatMap((series) => linesAlong(series, worst));
}
