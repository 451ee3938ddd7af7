import type { Aggregation } from "../../../bind/node";
import type { ExpandedTable } from "../../../model/expandedTable";
import type { Value } from "../../../value";
import { roundToDecimal } from "../../../scalar/decimal";
import type { StoredTable } from "../../../model/storedTable";
import type { FilterContext } from "../../context/filterContext";
import type { VisibleRows } from "../../context/visibleRows";
import type { Engine } from "../../engine";
import type { Cluster } from "./cluster";

/** The result for a combination of groups, one number a cluster. */
export type BatchResult = (groups: readonly number[]) => Value;

interface Axis {
    readonly groupOfRow: Int32Array;
    /** undefined where the aggregated table is that of the cluster. */
    readonly rowMap: Int32Array | undefined;
    readonly stride: number;
}

interface Grid {
    readonly axes: readonly Axis[];
    /** 0 for a cluster that does not filter the aggregated table. */
    readonly strides: readonly number[];
    readonly size: number;
}

/** A grid larger than this is left to be evaluated group by group. */
const LARGEST = 8_000_000;

function gridOf(expanded: ExpandedTable, clusters: readonly Cluster[]): Grid {
    let size = 1;
    const axes: Axis[] = [];
    const strides = clusters.map(({ table, rows, groupOfRow }) => {
        if (!expanded.reaches(table)) return 0;
        const stride = size;
        size *= rows.length;
        axes.push({ groupOfRow, rowMap: expanded.rowMapTo(table), stride });
        return stride;
    });
    return { axes, strides, size };
}

/** The cell of each row; -1 for a row that belongs to no group. */
function cellsOf(rows: Int32Array, axes: readonly Axis[]): Int32Array {
    const cells = new Int32Array(rows.length);
    for (const { groupOfRow, rowMap, stride } of axes) {
        for (let index = 0; index < rows.length; index += 1) {
            const row = rows[index];
            const group = groupOfRow[rowMap === undefined ? row : rowMap[row]];
            cells[index] = group < 0 || cells[index] < 0 ? -1 : cells[index] + group * stride;
        }
    }
    return cells;
}

interface Totals {
    readonly counts: Int32Array;
    readonly numbers: Float64Array;
}

const SCALE = 10_000;

/** Fixed decimals are summed in whole ten-thousandths: exact as long as the sum stays below 900 billion. */
function summed(rows: Int32Array, cells: Int32Array, size: number, values: Float64Array, scale: number): Totals {
    const counts = new Int32Array(size);
    const numbers = new Float64Array(size);
    for (let index = 0; index < rows.length; index += 1) {
        const value = values[rows[index]];
        const cell = cells[index];
        if (cell < 0 || value !== value) continue;
        numbers[cell] += scale === 1 ? value : Math.round(value * scale);
        counts[cell] += 1;
    }
    return { counts, numbers };
}

function extremes(rows: Int32Array, cells: Int32Array, size: number, values: Float64Array, sign: 1 | -1): Totals {
    const counts = new Int32Array(size);
    const numbers = new Float64Array(size);
    for (let index = 0; index < rows.length; index += 1) {
        const value = values[rows[index]];
        const cell = cells[index];
        if (cell < 0 || value !== value) continue;
        if (counts[cell] === 0 || sign * value > sign * numbers[cell]) numbers[cell] = value;
        counts[cell] += 1;
    }
    return { counts, numbers };
}

function counted(rows: Int32Array, cells: Int32Array, size: number, codes: Int32Array | undefined, values: Float64Array | undefined): Totals {
    const counts = new Int32Array(size);
    for (let index = 0; index < rows.length; index += 1) {
        const cell = cells[index];
        const row = rows[index];
        if (cell < 0 || (values !== undefined && Number.isNaN(values[row])) || (codes !== undefined && codes[row] === 0)) continue;
        counts[cell] += 1;
    }
    return { counts, numbers: new Float64Array() };
}

function distinct(rows: Int32Array, cells: Int32Array, size: number, codes: Int32Array, codeCount: number): Totals {
    const counts = new Int32Array(size);
    const seen = new Uint8Array(size * codeCount);
    for (let index = 0; index < rows.length; index += 1) {
        const cell = cells[index];
        if (cell < 0) continue;
        const place = cell * codeCount + codes[rows[index]];
        counts[cell] += 1 - seen[place];
        seen[place] = 1;
    }
    return { counts, numbers: new Float64Array() };
}

function valueReader({ kind, column }: Aggregation, { counts, numbers }: Totals, scale: number): (cell: number) => Value {
    const isDecimal = column?.type === "decimal";
    switch (kind) {
        case "SUM": return (cell) => (counts[cell] === 0 ? null : numbers[cell] / scale + 0);
        case "AVERAGE": return (cell) => {
            if (counts[cell] === 0) return null;
            const mean = numbers[cell] / scale / counts[cell];
            return isDecimal ? roundToDecimal(mean) : mean;
        };
        case "MIN":
        case "MAX": return (cell) => (counts[cell] === 0 ? null : numbers[cell]);
        default: return (cell) => (counts[cell] === 0 ? null : counts[cell]);
    }
}

function totalsOf({ kind, column }: Aggregation, rows: Int32Array, cells: Int32Array, size: number, scale: number): Totals | undefined {
    const numbers = column?.numbers;
    switch (kind) {
        case "COUNTROWS": return counted(rows, cells, size, undefined, undefined);
        case "COUNT": return counted(rows, cells, size, numbers === undefined ? column?.codes : undefined, numbers);
        case "DISTINCTCOUNT": return column === undefined || size * column.values.length > LARGEST * 16
            ? undefined
            : distinct(rows, cells, size, column.codes, column.values.length);
        case "SUM":
        case "AVERAGE": return numbers === undefined ? undefined : summed(rows, cells, size, numbers, scale);
        case "MIN":
        case "MAX": return numbers === undefined ? undefined : extremes(rows, cells, size, numbers, kind === "MAX" ? 1 : -1);
    }
}

/** The rows of a table in a context, each in its cell. */
interface Placed {
    readonly rows: Int32Array;
    readonly cells: Int32Array;
    readonly grid: Grid;
}

/** Aggregations over all groups at once; several over the same rows share what tells the groups apart. */
export class OnePass {
    readonly #engine: Engine;
    readonly #clusters: readonly Cluster[];
    readonly #placed = new Map<VisibleRows, Placed>();

    constructor(engine: Engine, clusters: readonly Cluster[]) {
        this.#engine = engine;
        this.#clusters = clusters;
    }

    #place(table: StoredTable, context: FilterContext): Placed | undefined {
        const visible = this.#engine.finder.of(table, context);
        const known = this.#placed.get(visible);
        if (known !== undefined) return known;
        const grid = gridOf(context.state.expanded(table), this.#clusters);
        if (grid.size > LARGEST) return undefined;
        const placed = { rows: visible.rows, cells: cellsOf(visible.rows, grid.axes), grid };
        this.#placed.set(visible, placed);
        return placed;
    }

    /** Undefined where the groups have to be evaluated one by one. `context` holds all filters but those of the groups. */
    aggregate(aggregation: Aggregation, context: FilterContext): BatchResult | undefined {
        const { table, column } = aggregation;
        const placed = this.#place(table, context);
        if (placed === undefined) return undefined;
        const scale = column?.type === "decimal" ? SCALE : 1;
        const { strides, size } = placed.grid;
        const totals = totalsOf(aggregation, placed.rows, placed.cells, size, scale);
        if (totals === undefined) return undefined;
        const read = valueReader(aggregation, totals, scale);
        return (groups) => {
            let cell = 0;
            for (let index = 0; index < groups.length; index += 1) cell += groups[index] * strides[index];
            return read(cell);
        };
    }
}
