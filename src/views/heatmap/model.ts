import type { Field, PortfolioTable } from "../../dataview/table";
import type { StatusScale } from "../../domain/scale";
import type { Standing } from "../../domain/standing";
import { isRated, StatusCode, UNKNOWN } from "../../domain/status";
import { statusReader } from "../../domain/statusReader";
import { plainNumber } from "../../domain/words";
import type { Settings } from "../../settings/settings";
import { once } from "../../domain/once";
import { readColumns, Columns, ColumnWords } from "./columns";
import { countStaleMembers } from "./groupSums";
import type { CellSource } from "./cellSource";
import { ColumnPulse, pulseAt } from "./pulses";
import { cellsOf, RowCells } from "./rowCells";
import { Ages, readAges } from "./staleRows";
import { presentColumn } from "./present";
import { standingOf, weightBelow } from "./standings";
import { growTree, sortFamilies, Tree, TreeNode } from "../common/tree";

/** What the heatmap has to say, before it is known how much room there is to say it. */
export interface HeatmapModel {
    readonly tree: Tree;
    readonly columns: Columns;
    readonly scale: StatusScale;
    readonly rowCount: number;
    /** Data rows by status code. */
    readonly statusCounts: Uint32Array;
    readonly ages: Ages;
    /** Whether the trend of a project is the one that was declared for it. */
    readonly declaresTrends: boolean;
    /** With how many ratings before each rating is compared. */
    readonly trendBack: number;
    readonly hasGroups: boolean;
    /** Whether some group has data rows of its own: what was declared for it. */
    readonly declaresGroups: boolean;
    /** Whether a group shows what was declared for it rather than what its members say. */
    readonly showsDeclared: boolean;
    readonly labelOf: (node: TreeNode) => string;
    /** The cells of a row, worked out when first asked for: most rows of a large portfolio are never looked at. */
    readonly cells: (node: TreeNode) => RowCells;
    readonly statusOf: (row: number) => StatusCode;
    /** The column in which the portfolio stands today: the last period that has a rating, of dimensions the first; undefined without any. */
    readonly present: () => number | undefined;
    /** How the whole portfolio stands in a column. */
    readonly pulse: (column: number) => ColumnPulse;
    /** Where a row stands today, and for how long it has. */
    readonly standing: (node: TreeNode) => Standing;
    /** The weight of a row: the greatest that its data give it, of a group the sum of its members. */
    readonly weightBelow: (node: TreeNode) => number;
    /** How many members of a row have nothing but stale ratings in a column; counted when asked for. */
    readonly staleMembers: (node: TreeNode, column: number) => number;
}

export interface ModelInput {
    readonly table: PortfolioTable;
    readonly settings: Settings;
    readonly scale: StatusScale;
    readonly words: ColumnWords;
    readonly now: number;
}

export function makeModel({ table, settings, scale, words, now }: ModelInput): HeatmapModel {
    const tree = growTree(table.levels.map((level) => level.values), table.rowCount);
    if (table.order !== undefined) sortFamilies(tree, orderReader(table.order));
    const columns = readColumns(table.columns, settings.view.columnKind, tree.nodeOf, table.status?.name ?? "", words);
    const statuses = readStatuses(table, scale);
    const ages = readAges(table.collected, columns, settings.staleness, now);
    const source = cellSource(table, settings, columns, statuses.codes, ages);
    const cells = kept((node: TreeNode) => node.id, MOST_REMEMBERED_CELLS / source.columnCount, (node: TreeNode) => cellsOf(source, node));
    const hasRating = (column: number): boolean => statuses.codes.some((status, row) => columns.of[row] === column && isRated(status));
    const present = once(() => presentColumn(columns, hasRating));
    return {
        tree,
        columns,
        scale,
        rowCount: table.rowCount,
        statusCounts: statuses.counts,
        ages,
        showsDeclared: settings.rollup.rule === "declared",
        declaresGroups: tree.nodes.some((node) => node.children.length > 0 && node.runs.length > 0),
        hasGroups: tree.root.children.some((node) => node.children.length > 0),
        declaresTrends: declaresTrends(table, settings),
        labelOf: (node) => (node === tree.root ? words.portfolio : words.label(node.value)),
        trendBack: settings.trend.back,
        cells,
        present,
        statusOf: (row) => statuses.codes[row],
        standing: kept((node: TreeNode) => node.id, Infinity, (node) => standingOf(cells(node), columns.kind, present())),
        weightBelow: kept((node: TreeNode) => node.id, Infinity, (node) => weightBelow(weightReader(table.weight), node)),
        pulse: kept((column: number) => column, Infinity, (column) => pulseAt(source, tree, column, scale.levels.length)),
        staleMembers: (node, column) => countStaleMembers(source, node, column),
    };
}

function cellSource(
    table: PortfolioTable, settings: Settings, columns: Columns, statuses: Uint8Array, ages: Ages,
): CellSource {
    const { trend } = table;
    return {
        columnCount: columns.list.length,
        columnOf: columns.of,
        statuses,
        rule: settings.rollup.rule,
        share: settings.rollup.share / 100,
        includeStale: settings.rollup.includeStale,
        weight: weightReader(settings.rollup.useWeight ? table.weight : undefined),
        isStale: ages.isStale,
        trendBack: settings.trend.back,
        declaredTrendOf: trend !== undefined && declaresTrends(table, settings) ? (row) => trend.values[row] : undefined,
        computeTrend: settings.trend.show && settings.trend.source !== "declared" && columns.kind === "period",
    };
}

function declaresTrends({ trend }: PortfolioTable, settings: Settings): boolean {
    return trend !== undefined && settings.trend.show && settings.trend.source !== "computed";
}

interface Statuses {
    readonly codes: Uint8Array;
    readonly counts: Uint32Array;
}

function readStatuses(table: PortfolioTable, scale: StatusScale): Statuses {
    const read = statusReader(scale);
    const values = table.status?.values ?? [];
    const codes = new Uint8Array(table.rowCount);
    const counts = new Uint32Array(UNKNOWN + 1);
    let last = values[0];
    let status: StatusCode = read(last);
    let first = 0;
    for (let row = 0; row < codes.length; row += 1) {
        const value = values[row];
        // A status mostly stays from one period to the next.
        if (value !== last) {
            counts[status] += row - first;
            first = row;
            last = value;
            status = read(value);
        }
        codes[row] = status;
    }
    counts[status] += codes.length - first;
    return { codes, counts };
}

/** Without a weight field every row weighs 1; a blank or negative weight weighs nothing. */
function weightReader(field: Field | undefined): (row: number) => number {
    if (field === undefined) return () => 1;
    return (row) => {
        const value = field.values[row];
        return typeof value === "number" && value >= 0 && value < Infinity ? value : Math.max(0, plainNumber(value) ?? 0);
    };
}

function orderReader(field: Field): (row: number) => number {
    return (row) => {
        const value = field.values[row];
        return value instanceof Date ? value.getTime() : plainNumber(value) ?? NaN;
    };
}

const MOST_REMEMBERED_CELLS = 2_000_000;

/** Keeps answers by the number that names their question; when there are more than `most`, it begins anew. */
function kept<Question, Answer>(nameOf: (question: Question) => number, most: number, answer: (question: Question) => Answer): (question: Question) => Answer {
    const answers = new Map<number, Answer>();
    return (question) => {
        const name = nameOf(question);
        const known = answers.get(name);
        if (known !== undefined) return known;
        if (answers.size > most) answers.clear();
        const fresh = answer(question);
        answers.set(name, fresh);
        return fresh;
    };
}
