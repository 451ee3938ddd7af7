import * as fc from "fast-check";
import type { RollUpRule } from "../../../../src/domain/rollUp";
import { DRAFT, EXEMPT, isRated, MISSING, NON_RATED_STATES, NOT_RATED, NOTHING, RESET, UNKNOWN } from "../../../../src/domain/status";
import { BETTER, NO_TREND, SAME, WORSE } from "../../../../src/domain/trend";
import { countStaleMembers } from "../../../../src/views/heatmap/groupSums";
import type { CellSource } from "../../../../src/views/heatmap/cellSource";
import { cellsOf, RowCells } from "../../../../src/views/heatmap/rowCells";
import { growTree, keyOf, Tree, TreeNode } from "../../../../src/views/common/tree";
import { alike, expectAlways } from "../../domain/property";
import { nodeAt } from "./portfolio";
import { Reckoned, reckon, Reported, reckonTrend } from "./reckoning";

interface Options {
    readonly rule: RollUpRule;
    readonly share: number;
    readonly includeStale: boolean;
    readonly declared: readonly unknown[] | undefined;
    readonly computeTrend: boolean;
}

const COLUMNS = 3;
/** A third of the members of some, and of no whole number of others. */
const SHARE = 0.3;
const DEFAULTS: Options = { rule: "worst", share: SHARE, includeStale: true, declared: undefined, computeTrend: true };

function grown(rows: readonly Reported[]): Tree {
    return growTree([0, 1, 2].map((level) => rows.map(({ path }) => path[level])), rows.length);
}

interface ToldCells extends RowCells {
    readonly staleMembers: readonly number[];
}

function cellsIn(node: TreeNode, rows: readonly Reported[], options: Partial<Options> = {}): ToldCells {
    const { declared, ...rest } = { ...DEFAULTS, ...options };
    const source: CellSource = {
        ...rest,
        columnCount: COLUMNS,
        columnOf: Int32Array.from(rows, (row) => row.column),
        statuses: Uint8Array.from(rows, (row) => row.status),
        trendBack: 1,
        weight: (row) => rows[row].weight,
        isStale: (row) => rows[row].stale,
        declaredTrendOf: declared === undefined ? undefined : (row): unknown => declared[row],
    };
    return { ...cellsOf(source, node), staleMembers: Array.from({ length: COLUMNS }, (_, column) => countStaleMembers(source, node, column)) };
}

/** A fresh report of weight 1 in the first column, of a project or group named by a path such as "N/A". */
const report = (path: string, status: number, change: Partial<Reported> = {}): Reported => ({ path: path.split("/"), column: 0, status, weight: 1, stale: false, ...change });

function cells(path: string, rows: readonly Reported[], options: Partial<Options> = {}): ToldCells {
    const tree = grown(rows);
    return cellsIn(nodeAt(tree, ...path.split("/")), rows, options);
}

/** Status, rated, expected, stale members and staleness of the first cell. */
const first = ({ status, rated, expected, staleMembers, stale }: ToldCells): number[] => [status[0], rated[0], expected[0], staleMembers[0], stale[0]];

const CODES = [1, 2, 3, 4, 5, 6, 7, UNKNOWN, ...NON_RATED_STATES];
const rule = fc.constantFrom<RollUpRule>("worst", "mean", "median", "share", "declared");
const reported: fc.Arbitrary<Reported> = fc.record({
    path: fc.tuple(fc.constantFrom("N", "S", ""), fc.constantFrom("a", "b", ""), fc.constantFrom("x", "y", "z", "")),
    column: fc.integer({ min: 0, max: COLUMNS - 1 }),
    status: fc.oneof(fc.constantFrom(1, 2, 3, 4), fc.constantFrom(...CODES)),
    weight: fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 50 })),
    stale: fc.boolean(),
});

/** Hierarchies of any shape, ragged ones too, with declared statuses of groups, rows in any order, and repeated reports. */
const repeating = fc.array(reported, { maxLength: 24 });
/** The same with one report at most for a path in a column. */
const single = fc.uniqueArray(reported, { maxLength: 24, selector: ({ path, column }) => `${path.join("/").replace(/\/+$/, "")}|${column}` });

const namesOf = (node: TreeNode): readonly string[] => (node.parent === undefined ? [] : [...namesOf(node.parent), (node.value as string | undefined) ?? ""]);

/** Every node with its cells beside what the definitions say of it. */
function sideBySide(rows: readonly Reported[], options: Partial<Options>): { readonly told: Reckoned; readonly reckoned: Reckoned; readonly node: TreeNode }[] {
    const { rule: by, includeStale } = { ...DEFAULTS, ...options };
    const tree = grown(rows);
    return tree.nodes.slice(1).flatMap((node) => {
        const one = cellsIn(node, rows, options);
        return Array.from({ length: COLUMNS }, (_, column) => ({
            node,
            told: { status: one.status[column], stale: one.stale[column] === 1, rated: one.rated[column], staleMembers: one.staleMembers[column], expected: one.expected[column] },
            reckoned: reckon(rows, namesOf(node), column, { rule: by, includeStale, share: SHARE }),
        }));
    });
}

function agrees(rows: readonly Reported[], options: Partial<Options>): boolean {
    return sideBySide(rows, options).every(({ told, reckoned }) => alike(told, reckoned));
}

/** What is told of every node and column, by key, but for which of its rows comes first. */
function told(rows: readonly Reported[], options: Partial<Options> = {}): string[] {
    const tree = grown(rows);
    return tree.nodes.slice(1).map((node) => {
        const { status, trend, stale, rated, staleMembers, expected } = cellsIn(node, rows, options);
        return [keyOf(node), ...[status, trend, stale, rated, staleMembers, expected].map((part) => part.join(" "))].join(" | ");
    }).sort();
}

const shuffledOf = (rows: fc.Arbitrary<Reported[]>): fc.Arbitrary<{ readonly rows: Reported[]; readonly other: Reported[] }> =>
    rows.chain((one) => fc.shuffledSubarray(one, { minLength: one.length, maxLength: one.length }).map((other) => ({ rows: one, other })));

describe("the cells of a project", () => {
    it("are what was reported, and nothing where nothing was", () => {
        const one = cells("A", [report("A", 2), report("A", MISSING, { column: 2 })]);
        expect([...one.status]).toEqual([2, NOTHING, MISSING]);
        expect([...one.rated]).toEqual([1, 0, 0]);
        expect([...one.expected]).toEqual([1, 0, 1]);
    });

    it("know the first of their data rows", () => {
        expect([...cells("B", [report("A", 1), report("B", 2, { column: 1 }), report("B", 3, { column: 1 })]).firstRow]).toEqual([-1, 1, -1]);
    });

    it("take the worst of several ratings in one column, and any rating before a state", () => {
        expect(cells("A", [report("A", 1), report("A", 3), report("A", 2)]).status[0]).toBe(3);
        expect(cells("A", [report("A", DRAFT), report("A", 1)]).status[0]).toBe(1);
    });

    it("ask nothing of an exempt project", () => {
        expect(first(cells("A", [report("A", EXEMPT)]))).toEqual([EXEMPT, 0, 0, 0, 0]);
    });

    it("are stale where every rating behind them is", () => {
        expect(cells("A", [report("A", 1, { stale: true })]).stale[0]).toBe(1);
        expect(cells("A", [report("A", 1, { stale: true }), report("A", 2)]).stale[0]).toBe(0);
        expect(cells("A", [report("A", DRAFT, { stale: true })]).stale[0]).toBe(0);
    });
});

describe("the cells of a group", () => {
    it("take the worst of their members, however deep", () => {
        expect(cells("N", [report("N/a/x", 1), report("N/a/y", 4), report("N/b", 2)]).status[0]).toBe(4);
    });

    it("take the mean by weight, halves to the worse", () => {
        const mean = { rule: "mean" } as const;
        expect(cells("N", [report("N/A", 1), report("N/B", 2)], mean).status[0]).toBe(2);
        expect(cells("N", [report("N/A", 1, { weight: 9 }), report("N/B", 4)], mean).status[0]).toBe(1);
    });

    it("weigh members and not the groups between", () => {
        const rows = [report("N/a/x", 1), report("N/a/y", 1), report("N/a/z", 1), report("N/b", 4)];
        expect(cells("N", rows, { rule: "mean" }).status[0]).toBe(2);
    });

    it("weigh each of several reports of one member", () => {
        const rows = [report("N/A", 1, { weight: 1 }), report("N/A", 4, { weight: 1 }), report("N/B", 1, { weight: 3 })];
        expect(cells("N", rows, { rule: "mean" }).status[0]).toBe(2);
    });

    it("show what was declared for the group itself, not its members, under the declared rule", () => {
        const rows = [report("N", 1), report("N/A", 4)];
        expect(cells("N", rows, { rule: "declared" }).status[0]).toBe(1);
        expect(cells("N", rows, { rule: "worst" }).status[0]).toBe(4);
        expect(cells("N", [report("N/A", 4)], { rule: "declared" }).status[0]).toBe(NOT_RATED);
    });

    it("tell by how many ranks what members say is worse than what was declared", () => {
        const gap = (rows: readonly Reported[], by: RollUpRule = "worst"): number => cells("N", rows, { rule: by }).gap[0];
        expect(gap([report("N", 1), report("N/A", 4), report("N/B", 2)])).toBe(3);
        expect(gap([report("N", 4), report("N/A", 1)], "median")).toBe(-3);
        expect(gap([report("N", 1), report("N/A", 4)], "declared")).toBe(3);
        expect(gap([report("N", 2), report("N/A", 2)])).toBe(0);
    });

    it("tell no gap where either is missing, nor for a project", () => {
        for (const rows of [[report("N/A", 4)], [report("N", DRAFT), report("N/A", 4)], [report("N", 1), report("N/A", MISSING)]]) {
            for (const by of ["worst", "mean", "share", "declared"] as const) expect(cells("N", rows, { rule: by }).gap[0]).withContext(by).toBe(0);
        }
        expect(cells("N", [report("N", 1)]).gap[0]).toBe(0);
    });

    it("do not count what was declared for a group as a member of the group above", () => {
        expect(first(cells("N", [report("N/a", 4), report("N/a/x", 1), report("N/b", 2)]))).toEqual([2, 2, 2, 0, 0]);
    });

    it("take the state that members share where none is rated, and are not rated where states differ", () => {
        expect(cells("N", [report("N/A", MISSING), report("N/B", MISSING)]).status[0]).toBe(MISSING);
        expect(cells("N", [report("N/A", MISSING), report("N/B", DRAFT)]).status[0]).toBe(NOT_RATED);
        expect(cells("N", [report("N/A", EXEMPT)], { rule: "mean" }).status[0]).toBe(EXEMPT);
    });

    it("count members that are rated and members that were asked", () => {
        const rows = [report("N/A", 1), report("N/B", MISSING), report("N/C", EXEMPT), report("N/D", DRAFT), report("N/E", UNKNOWN), report("N/F", 2, { column: 1 })];
        expect(first(cells("N", rows))).toEqual([1, 1, 4, 0, 0]);
    });

    it("count a member once, however many reports it has in a column", () => {
        expect(first(cells("N", [report("N/A", 1), report("N/A", 3), report("N/A", DRAFT), report("N/B", 2)]))).toEqual([3, 2, 2, 0, 0]);
    });

    it("count a member whose states differ once, in whichever order they come", () => {
        expect(first(cells("N", [report("N/A", MISSING), report("N/A", EXEMPT)]))).toEqual([NOT_RATED, 0, 1, 0, 0]);
        expect(first(cells("N", [report("N/A", EXEMPT), report("N/A", MISSING)]))).toEqual([NOT_RATED, 0, 1, 0, 0]);
    });

    it("do not call a member stale that has a fresh report too, in whichever order they come", () => {
        const [old, fresh] = [report("N/A", 2, { stale: true }), report("N/A", 1)];
        expect(first(cells("N", [fresh, old]))).toEqual([2, 1, 1, 0, 0]);
        expect(first(cells("N", [old, fresh]))).toEqual([2, 1, 1, 0, 0]);
    });

    it("are stale where every rating behind them is, and say how many are", () => {
        const [old, fresh] = [report("N/A", 2, { stale: true }), report("N/B", 1)];
        expect(first(cells("N", [old, fresh]))).toEqual([2, 2, 2, 1, 0]);
        expect(first(cells("N", [old, report("N/B", MISSING)]))).toEqual([2, 1, 2, 1, 1]);
    });

    it("leave stale ratings out where the author says so", () => {
        const [old, fresh] = [report("N/A", 4, { stale: true }), report("N/B", 1)];
        expect(cells("N", [old, fresh], { includeStale: false }).status[0]).toBe(1);
        expect(cells("N", [old], { includeStale: false }).status[0]).toBe(NOT_RATED);
    });

    it("do not count a stale rating as rated where it is left out", () => {
        const rows = [report("N/A", 4, { stale: true }), report("N/B", 1)];
        const { rated, expected, staleMembers } = cells("N", rows, { includeStale: false });
        expect([rated[0], expected[0], staleMembers[0]]).toEqual([1, 2, 1]);
    });

    it("are nothing where there is no member and nothing declared", () => {
        expect(first(cells("N", [report("N/A", 1, { column: 1 })]))).toEqual([NOTHING, 0, 0, 0, 0]);
    });
});

describe("the trend of a row", () => {
    const history = [report("N/A", 3), report("N/A", RESET, { column: 1 }), report("N/A", 1, { column: 2 }), report("N/B", 2), report("N/B", 2, { column: 1 }), report("N/B", 4, { column: 2 })];

    it("is told from one column to the next", () => {
        expect([...cells("N/B", history).trend]).toEqual([NO_TREND, SAME, WORSE]);
    });

    it("is broken by a reset", () => {
        expect([...cells("N/A", history).trend]).toEqual([NO_TREND, NO_TREND, NO_TREND]);
    });

    it("is told for a group from its own ratings", () => {
        expect([...cells("N", history).status]).toEqual([3, 2, 4]);
        expect([...cells("N", history).trend]).toEqual([NO_TREND, BETTER, WORSE]);
    });

    it("is not told where columns are no periods", () => {
        expect([...cells("N/B", history, { computeTrend: false }).trend]).toEqual([NO_TREND, NO_TREND, NO_TREND]);
    });

    it("is the declared one of a project where there is one, and a group's is still its own", () => {
        const declared = [1, 1, -1, "stable", "worse", "nonsense"];
        expect([...cells("N/A", history, { declared }).trend]).toEqual([BETTER, NO_TREND, WORSE]);
        expect([...cells("N/B", history, { declared }).trend]).toEqual([SAME, WORSE, NO_TREND]);
        expect([...cells("N", history, { declared }).trend]).toEqual([NO_TREND, BETTER, WORSE]);
        expect([...cells("N", history, { declared, computeTrend: false }).trend]).toEqual([NO_TREND, NO_TREND, NO_TREND]);
    });

    it("is what the definition says for any portfolio", () => {
        expectAlways(fc.property(repeating, rule, (rows, by) => {
            const tree = grown(rows);
            return tree.nodes.slice(1).every((node) => {
                const { status, trend } = cellsIn(node, rows, { rule: by });
                return alike([...trend], [...status].map((_, at) => reckonTrend([...status], at)));
            });
        }));
    });
});

describe("an independent reckoning", () => {
    it("agrees on portfolios with one report a project and column", () => {
        expectAlways(fc.property(single, rule, (rows, by) => agrees(rows, { rule: by })), 400);
    });

    it("agrees on portfolios with repeated reports", () => {
        expectAlways(fc.property(repeating, rule, (rows, by) => agrees(rows, { rule: by })), 400);
    });

    it("agrees where stale ratings are left out", () => {
        expectAlways(fc.property(repeating, rule, (rows, by) => agrees(rows, { rule: by, includeStale: false })), 400);
    });

    it("agrees on every status where stale ratings are left out", () => {
        expectAlways(fc.property(repeating, rule, (rows, by) =>
            sideBySide(rows, { rule: by, includeStale: false }).every(({ told: one, reckoned }) => one.status === reckoned.status)), 400);
    });
});

describe("any roll-up", () => {
    const options = fc.record({ rule, includeStale: fc.boolean() });

    it("does not depend on the order of rows", () => {
        expectAlways(fc.property(shuffledOf(single), options, ({ rows, other }, chosen) => alike(told(rows, chosen), told(other, chosen))), 300);
    });

    it("does not depend on the order of repeated reports", () => {
        expectAlways(fc.property(shuffledOf(repeating), options, ({ rows, other }, chosen) => alike(told(rows, chosen), told(other, chosen))), 300);
    });

    it("counts no more rated than expected, and no more expected than there are members", () => {
        expectAlways(fc.property(repeating, options, (rows, chosen) => sideBySide(rows, chosen).every(({ told: one, node }) => {
            const members = (at: TreeNode): number => (at.children.length === 0 ? 1 : at.children.reduce((sum, child) => sum + members(child), 0));
            return one.rated <= one.expected && one.staleMembers <= one.expected && one.expected <= members(node);
        })));
    });

    it("makes the worst of a group the worst of the worsts of its parts", () => {
        const name = fc.constantFrom("a", "b", "c");
        const projects = fc.array(reported.chain((row) => fc.tuple(name, name, name).map((path) => ({ ...row, path }))), { maxLength: 24 });
        expectAlways(fc.property(projects, (rows) => {
            const ratings = (node: TreeNode): number[] => [...cellsIn(node, rows).status].map((status) => (isRated(status) ? status : 0));
            return grown(rows).nodes.slice(1).filter(({ children }) => children.length > 0).every((node) => {
                const parts = node.children.map(ratings);
                return ratings(node).every((worst, column) => worst === Math.max(...parts.map((part) => part[column])));
            });
        }));
    });

    it("keeps the mean between the least and the greatest rank of its members", () => {
        expectAlways(fc.property(fc.array(fc.record({ status: fc.integer({ min: 1, max: 7 }), weight: fc.integer({ min: 1, max: 999 }) }), { minLength: 1, maxLength: 9 }), (members) => {
            const rows = members.map(({ status, weight }, at) => report(`N/${at}`, status, { weight }));
            const ranks = members.map(({ status }) => status);
            const mean = cells("N", rows, { rule: "mean" }).status[0];
            return mean >= Math.min(...ranks) && mean <= Math.max(...ranks);
        }));
    });

    it("is not changed by a member that is exempt, missing or a draft, as long as one is rated", () => {
        const extra = fc.record({ status: fc.constantFrom(EXEMPT, MISSING, DRAFT), column: fc.integer({ min: 0, max: COLUMNS - 1 }) });
        expectAlways(fc.property(repeating, fc.constantFrom<RollUpRule>("worst", "mean"), extra, (rows, by, { status, column }) => {
            const before = [report("N/new/w", 2, { column }), ...rows];
            const after = [...before, report("N/new/v", status, { column, weight: 100 })];
            return cells("N", before, { rule: by }).status[column] === cells("N", after, { rule: by }).status[column];
        }));
    });

    it("is not changed where all weights grow alike", () => {
        const factor = fc.constantFrom(2, 10, 0.5, 1000, 0.1);
        expectAlways(fc.property(repeating, factor, (rows, times) =>
            alike(told(rows, { rule: "mean" }), told(rows.map((row) => ({ ...row, weight: row.weight * times })), { rule: "mean" }))));
    });

    it("never rates a group that has no rated member", () => {
        const unrated = fc.array(reported.map((row) => ({ ...row, status: isRated(row.status) ? MISSING : row.status })), { maxLength: 20 });
        expectAlways(fc.property(unrated, options, (rows, chosen) => sideBySide(rows, chosen).every(({ told: one }) => !isRated(one.status) && one.rated === 0)));
    });
});
