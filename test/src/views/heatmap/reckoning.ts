import type { RollUpRule } from "../../../../src/domain/rollUp";

/**
 * The cells of a portfolio worked out a second time, slowly and from the definitions alone, to hold the product's reckoning
 * against. Nothing here is taken from the code that it judges.
 */
export interface Reported {
    readonly path: readonly string[];
    readonly column: number;
    readonly status: number;
    readonly weight: number;
    readonly stale: boolean;
}

export interface Reckoned {
    readonly status: number;
    readonly stale: boolean;
    readonly rated: number;
    readonly staleMembers: number;
    readonly expected: number;
}

const [NOTHING, NOT_RATED, EXEMPT, RESET] = [0, 16, 17, 18];

const isRating = (status: number): boolean => status >= 1 && status <= 7;

/** Trailing blanks end a path early, but a row without any name stands under one blank name. */
export function pathOf(path: readonly string[]): readonly string[] {
    const last = path.reduce((found, name, at) => (name === "" ? found : at), 0);
    return path.slice(0, last + 1);
}

const startsWith = (path: readonly string[], start: readonly string[]): boolean => start.every((name, at) => path[at] === name);
const same = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && startsWith(one, other);

/** Members of a group are the paths below it under which nothing lies. */
function membersOf(all: readonly Reported[], group: readonly string[]): Reported[][] {
    const paths = all.map(({ path }) => pathOf(path)).filter((path) => path.length > group.length && startsWith(path, group));
    const leaves = paths.filter((path) => !paths.some((other) => other.length > path.length && startsWith(other, path)));
    const distinct = leaves.filter((path, at) => leaves.findIndex((other) => same(other, path)) === at);
    return distinct.map((path) => all.filter((row) => same(pathOf(row.path), path)));
}

/** Several reports of one project in one column: the worst rating counts, then the state that all share. */
function together(statuses: readonly number[]): number {
    const ratings = statuses.filter(isRating);
    if (ratings.length > 0) return Math.max(...ratings);
    if (statuses.length === 0) return NOTHING;
    return statuses.every((status) => status === statuses[0]) ? statuses[0] : NOT_RATED;
}

function ofOne(rows: readonly Reported[]): Reckoned {
    const status = together(rows.map((row) => row.status));
    const stale = isRating(status) && rows.filter((row) => isRating(row.status)).every((row) => row.stale);
    return { status, stale, rated: isRating(status) ? 1 : 0, staleMembers: stale ? 1 : 0, expected: status === NOTHING || status === EXEMPT ? 0 : 1 };
}

/** The mean rank by weight; of two ranks that are equally near, the worse. Weights are whole, so that nothing is rounded. */
function meanRank(rows: readonly Reported[]): number {
    const weight = rows.reduce((sum, row) => sum + row.weight, 0);
    const ranks = rows.reduce((sum, row) => sum + row.weight * row.status, 0);
    if (weight === 0) return NOT_RATED;
    const below = Math.floor(ranks / weight);
    return 2 * (ranks - below * weight) >= weight ? below + 1 : below;
}

/** Of the worst ratings of the members, sorted from the worst, the one that stands where the share of them is reached. */
function rankAtShare(ratings: readonly number[], share: number): number {
    const worstFirst = [...ratings].sort((one, other) => other - one);
    return worstFirst[Math.max(0, Math.ceil(share * worstFirst.length - 1e-9) - 1)];
}

interface Rule {
    readonly rule: RollUpRule;
    readonly includeStale: boolean;
    readonly share: number;
}

export function reckon(all: readonly Reported[], node: readonly string[], column: number, { rule, includeStale, share }: Rule): Reckoned {
    const inColumn = (rows: readonly Reported[]): Reported[] => rows.filter((row) => row.column === column);
    const declared = ofOne(inColumn(all.filter((row) => same(pathOf(row.path), node))));
    const members = membersOf(all, node).map(inColumn).filter((rows) => rows.length > 0);
    if (members.length === 0) return declared;
    const singly = members.map(ofOne);
    const ratings = members.flat().filter((row) => isRating(row.status));
    const counting = (rows: readonly Reported[]): Reported[] => rows.filter((row) => isRating(row.status) && (includeStale || !row.stale));
    const counted = {
        rated: members.filter((rows) => counting(rows).length > 0).length,
        staleMembers: singly.filter((one) => one.stale).length,
        expected: singly.reduce((sum, one) => sum + one.expected, 0),
    };
    if (rule === "declared") return { status: declared.status === NOTHING ? NOT_RATED : declared.status, stale: declared.stale, ...counted };
    const valid = counting(members.flat());
    const stale = ratings.length > 0 && ratings.every((row) => row.stale);
    const worsts = members.map(counting).filter((rows) => rows.length > 0).map((rows) => Math.max(...rows.map((row) => row.status)));
    const byRule = { worst: () => Math.max(...worsts), mean: () => meanRank(valid), median: () => rankAtShare(worsts, 0.5), share: () => rankAtShare(worsts, share) };
    if (valid.length > 0) return { status: byRule[rule](), stale, ...counted };
    // A rating that is not counted leaves its project without one.
    return { status: together(singly.map((one) => (isRating(one.status) ? NOT_RATED : one.status))), stale, ...counted };
}

/** 1 better, 2 the same, 3 worse than the rating before, 0 where there is none since the last reset. */
export function reckonTrend(history: readonly number[], at: number): number {
    if (!isRating(history[at])) return 0;
    for (let before = at - 1; before >= 0 && history[before] !== RESET; before -= 1) {
        if (isRating(history[before])) return 2 + Math.sign(history[at] - history[before]);
    }
    return 0;
}
