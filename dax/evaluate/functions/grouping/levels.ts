import type { GroupColumn } from "./arguments";

/** Which of the group columns are there in the rows of one level: the others are summed up. */
export type Level = readonly boolean[];

function prefixes(groups: readonly GroupColumn[], rollup: number): readonly ReadonlySet<GroupColumn>[] {
    const own = groups.filter((group) => group.rollup === rollup);
    return Array.from({ length: own.length + 1 }, (_, summed) => new Set(own.slice(0, own.length - summed)));
}

/** From the detail to the grand total: each rollup sums up its columns from the last to the first. */
export function levelsOf(groups: readonly GroupColumn[]): readonly Level[] {
    const rollups = [...new Set(groups.flatMap(({ rollup }) => rollup ?? []))];
    const choices = rollups.map((rollup) => prefixes(groups, rollup));
    const combined = choices.reduce<readonly ReadonlySet<GroupColumn>[]>(
        (all, prefix) => all.flatMap((before) => prefix.map((now) => new Set([...before, ...now]))),
        [new Set<GroupColumn>()],
    );
    return combined.map((present) => groups.map((group) => group.rollup === undefined || present.has(group)));
}
