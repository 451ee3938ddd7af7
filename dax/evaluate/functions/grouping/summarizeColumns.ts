import type { Binder } from "../../../bind/binder";
import type { FunctionLibrary } from "../../../bind/definition";
import { type ColumnShape, needsOf, needsTables, mergedNeeds, type RowShape, type ScalarNode } from "../../../bind/node";
import type { Position } from "../../../syntax/position";
import type { Value } from "../../../value";
import type { StoredColumn } from "../../../model/storedColumn";
import { type Filter, filtersColumn } from "../../context/filter";
import type { FilterContext, Grouping } from "../../context/filterContext";
import type { Frame } from "../../frame";
import type { ColumnData, DerivedRows } from "../../tableValue";
import { filtersOfTable } from "../context/tableFilter";
import { groupingArguments, type GroupingArguments } from "./arguments";
import { OnePass } from "./batch";
import { type Cluster, clustersOf } from "./cluster";
import { isToldByGroups, isWithin, spanningTest } from "./spanning";
import { isShownIn } from "./shownGroups";
import { type Level, levelsOf } from "./levels";

/** More groups than any report can show: the query is not meant. */
const MOST_GROUPS = 5_000_000;

function shapeOf({ groups, values }: GroupingArguments): RowShape {
    const columns: ColumnShape[] = groups.map(({ column }) => ({ name: column.name, type: column.type, lineage: column }));
    const flags: ColumnShape[] = groups.flatMap(({ flag }) => (flag === undefined ? [] : [{ name: flag, type: "boolean", lineage: undefined }]));
    const results: ColumnShape[] = values.map(({ name, node }) => ({ name, type: node.type, lineage: undefined }));
    return { table: undefined, columns: [...columns, ...flags, ...results] };
}

/** Rows as they are found, column by column: the codes of the group columns, whether they are summed up, and the values. */
class FoundRows {
    length = 0;
    readonly #codes: readonly number[][];
    readonly #flags: readonly boolean[][];
    readonly #values: readonly Value[][];

    constructor({ groups, values }: GroupingArguments) {
        this.#codes = groups.map(() => []);
        this.#flags = groups.map(() => []);
        this.#values = values.map(() => []);
    }

    add(codes: readonly number[], level: Level, values: readonly Value[]): void {
        this.length += 1;
        for (let index = 0; index < codes.length; index += 1) this.#codes[index].push(codes[index]);
        for (let index = 0; index < level.length; index += 1) this.#flags[index].push(!level[index]);
        for (let index = 0; index < values.length; index += 1) this.#values[index].push(values[index]);
    }

    asTable({ groups }: GroupingArguments): DerivedRows {
        const codes: ColumnData[] = groups.map(({ column }, index) => ({ kind: "codes", column, codes: Int32Array.from(this.#codes[index]) }));
        const flags = groups.flatMap(({ flag }, index): ColumnData[] => (flag === undefined ? [] : [{ kind: "values", values: this.#flags[index] }]));
        return { kind: "derived", length: this.length, columns: [...codes, ...flags, ...this.#values.map((values): ColumnData => ({ kind: "values", values }))] };
    }
}

/** The value of one expression for a combination of groups. */
type Evaluator = (groups: readonly number[], context: () => FilterContext) => Value;

/**
 * The context of an aggregation under CALCULATE, without the groups. Undefined unless CALCULATE does no more than add filters, and none on
 * the columns of the groups: only then are its rows, in every group, those of the group among the rows of this context.
 */
function addedContext(contextOf: (context: FilterContext) => FilterContext, clusters: readonly Cluster[], base: FilterContext): FilterContext | undefined {
    const groupFilters = clusters.flatMap(({ filtersOf }) => filtersOf(0));
    const changed = contextOf(base);
    const changedGroup = contextOf(base.with(groupFilters));
    const added = changed.filters.filter((filter) => !base.filters.includes(filter));
    const isAdding = changed.state === base.state
        && base.filters.every((filter) => changed.filters.includes(filter))
        && !added.some((filter) => clusters.some(({ columns }) => columns.some(({ id }) => filtersColumn(filter, id))))
        && groupFilters.every((filter) => changedGroup.filters.includes(filter));
    return isAdding ? changed : undefined;
}

function evaluatorOf(node: ScalarNode, clusters: readonly Cluster[], base: FilterContext, frame: Frame, onePass: OnePass): Evaluator {
    const { aggregation } = node;
    const single: Evaluator = (_, context) => node.evaluate(frame.within(context()));
    if (aggregation === undefined || clusters.some(({ rows }) => rows.length === 0)) return single;
    const { contextOf } = aggregation;
    const context = contextOf === undefined ? base : addedContext((around) => contextOf(frame.within(around)), clusters, base);
    return context === undefined ? single : onePass.aggregate(aggregation, context) ?? single;
}

function forEachCombination(sizes: readonly number[], visit: (groups: readonly number[]) => void): void {
    if (sizes.includes(0)) return;
    const groups = sizes.map(() => 0);
    for (;;) {
        visit(groups);
        let place = sizes.length - 1;
        while (place >= 0 && groups[place] === sizes[place] - 1) {
            groups[place] = 0;
            place -= 1;
        }
        if (place < 0) return;
        groups[place] += 1;
    }
}

/** The columns that are filtered together with a column that is grouped by. */
function companionsIn(clusters: readonly Cluster[]): ReadonlyMap<number, readonly number[]> {
    return new Map(clusters.flatMap(({ grouped, columns }) => {
        const others = columns.filter((column) => !grouped.includes(column)).map(({ id }) => id);
        return grouped.map(({ id }): [number, readonly number[]] => [id, others]);
    }));
}

/** The codes of the group columns for a combination of groups; BLANK where a column is summed up. */
function codeReader({ groups }: GroupingArguments, level: Level, clusters: readonly Cluster[]): (numbers: readonly number[]) => readonly number[] {
    const places = groups.map(({ column }) => clusters.findIndex(({ table }) => table === column.table));
    return (numbers) => groups.map(({ column }, index) =>
        (level[index] ? column.codes[clusters[places[index]].rows[numbers[places[index]]]] : 0));
}

class GroupWalk {
    readonly #binder: Binder;
    readonly #args: GroupingArguments;
    readonly #at: Position;
    readonly #frame: Frame;
    /** With the filters of the query, without its groups. */
    readonly #filtered: FilterContext;
    /** The same with the filters that choose groups alone. */
    readonly #grouped: FilterContext;
    readonly #found: FoundRows;

    constructor(binder: Binder, args: GroupingArguments, frame: Frame, at: Position) {
        this.#binder = binder;
        this.#at = at;
        this.#args = args;
        this.#frame = frame;
        this.#found = new FoundRows(args);
        const filters = args.filters.flatMap((node) => filtersOfTable(binder.engine, node.evaluate(frame), frame));
        this.#filtered = frame.context.replacing(filters);
        this.#grouped = this.#filtered.replacing(args.groupFilters.flatMap((node) => filtersOfTable(binder.engine, node.evaluate(frame), frame)));
    }

    #clusters(present: readonly StoredColumn[]): readonly Cluster[] {
        const clusters = clustersOf(this.#binder.engine, present, this.#filtered, this.#filtered.filters);
        const size = clusters.reduce((product, { rows }) => product * rows.length, 1);
        if (size <= MOST_GROUPS) return clusters;
        return this.#binder.fail("LIMIT", this.#at, `The columns that are grouped by make ${size} combinations: filter them, or group by fewer.`);
    }

    #grouping(present: readonly StoredColumn[], clusters: readonly Cluster[]): Grouping {
        return this.#binder.engine.newGrouping({
            columnIds: new Set(present.map(({ id }) => id)), companions: companionsIn(clusters), selected: this.#filtered.filters,
        });
    }

    #level(level: Level): void {
        const { engine } = this.#binder;
        const { groups, values } = this.#args;
        const present = groups.filter((_, index) => level[index]).map(({ column }) => column);
        const clusters = this.#clusters(present);
        const grouping = this.#grouping(present, clusters);
        const onePass = new OnePass(engine, clusters);
        // A pass over all groups needs the filters of the query in place: the groups are told apart by rows that passed them.
        const wide = this.#filtered.inGrouping(grouping);
        const evaluators = values.map(({ node }) => evaluatorOf(node, clusters, wide, this.#frame, onePass));
        const codesOf = codeReader(this.#args, level, clusters);
        const isPossible = spanningTest(this.#filtered.filters, clusters);
        const isShown = this.#grouped === this.#filtered
            ? undefined : isShownIn(clustersOf(engine, present, this.#grouped, this.#filtered.filters), clusters);
        // The filters of one cluster are in those of its groups; a filter that spans clusters holds beside them, where it tells more.
        const isInGroups = (filter: Filter): boolean => clusters.some((cluster) => isWithin(filter, cluster)) || isToldByGroups(filter, clusters);
        const base = this.#filtered.only(this.#filtered.filters.filter((filter) => !isInGroups(filter))).inGrouping(grouping);
        let numbers: readonly number[] = [];
        let context: FilterContext | undefined;
        const contextOf = (): FilterContext => (context ??= base.with(clusters.flatMap(({ filtersOf }, index) => filtersOf(numbers[index]))));
        forEachCombination(clusters.map(({ rows }) => rows.length), (combination) => {
            if (isShown?.(combination) === false || !isPossible(combination)) return;
            numbers = combination;
            context = undefined;
            const found = evaluators.map((evaluate) => evaluate(combination, contextOf));
            if (found.length === 0 || found.some((value) => value !== null)) this.#found.add(codesOf(combination), level, found);
        });
    }

    result(): DerivedRows {
        for (const level of levelsOf(this.#args.groups)) this.#level(level);
        return this.#found.asTable(this.#args);
    }
}

/**
 * Groups by columns: combinations of columns of one table are those that exist in it, columns of different tables are crossed, and groups
 * whose expressions are all BLANK are left out. A subtotal is evaluated anew, without the filters of the columns that it sums up.
 */
export const GROUPINGS: FunctionLibrary = {
    SUMMARIZECOLUMNS: (binder, call, scope) => {
        const args = groupingArguments(binder, call, scope);
        const tables = args.groups.map(({ column }) => column.table);
        return {
            kind: "table", at: call.at, shape: shapeOf(args),
            needs: mergedNeeds([needsTables(...tables), needsOf(...args.filters, ...args.groupFilters, ...args.values.map(({ node }) => node))]),
            evaluate: (frame) => new GroupWalk(binder, args, frame, call.at).result(),
        };
    },
};
