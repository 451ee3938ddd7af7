import type { PortfolioTable, RiskMeasure } from "../../dataview/table";
import { Cell, cellsOf, isAbove, RiskMatrix } from "../../domain/risks/matrix";
import { movementOf } from "../../domain/risks/movement";
import type { Settings } from "../../settings/settings";
import { once } from "../../domain/once";
import { categoryReader } from "./categories";
import { exposureColumns } from "./exposures";
import { NumberColumns, numberColumns } from "./numbers";
import { NOWHERE, OFF_SCALE, PAIRS, positionColumns } from "./positions";
import { columnOf, weighed, Weights } from "./ranking";
import { keyOf, repeatedRows } from "./repeated";
import { Change, Risk } from "./risk";
import { Columns, RowRisk } from "./rowRisk";
import { standingColumns, stateColumn } from "./standing";

export interface ReadInput {
    readonly table: PortfolioTable;
    readonly settings: Settings;
    readonly matrix: RiskMatrix;
    readonly label: (value: unknown) => string;
}

/** Where a risk stands: by its residual position, or before any control. */
export type Stand = "residual" | "inherent";

export interface Register {
    /** Every row by columns. */
    readonly columns: Columns;
    readonly numbers: NumberColumns;
    /** A row as a risk, the same one however often it is asked for. */
    readonly riskAt: (row: number) => Risk;
    /** Every row, in the order of the data. */
    readonly risks: () => readonly Risk[];
    /** The rows that are drawn, in the order of the data. */
    readonly drawn: Int32Array;
    /** The exposures of those. */
    readonly exposed: () => Weights;
    readonly stand: Stand;
    /** In the order of their names. */
    readonly categories: readonly string[];
    /** Cells that hold neither a number nor a blank where a number is asked for. */
    readonly unreadable: number;
    /** Risks that the model calls above appetite and the line does not, and the other way round. */
    readonly contradicted: readonly Risk[];
}

/** Every row of the data is one risk of the register: drawn, or set aside with the reason. Read by columns, so that thousands cost little. */
export function readRisks(input: ReadInput): Register {
    const { table, settings, matrix, label } = input;
    const { rowCount, risks: { measures } } = table;
    const stand = standOf(table, settings);
    const cells = cellsOf(matrix);
    const positions = positionColumns(input);
    const places = positions[stand].all() ?? new Int8Array(rowCount).fill(NOWHERE);
    const states = stateColumn(measures.riskState?.values, rowCount);
    const { asides, drawnIn, above, drawn, contradicted } = standingColumns({
        places, states, repeated: repeatedRows(table, (row) => (states === undefined || states[row] === 0) && places[row] >= 0),
        aboveLine: cells.map((cell) => isAbove(matrix, cell)),
        told: stand === "inherent" ? undefined : measures.appetite?.values,
    });
    const categories = categoryReader(table.risks.category, rowCount, label);
    const numbers = numberColumns(table);
    const columns: Columns = {
        table, label, cells, positions, drawnIn, asides, above,
        keyOf: (row) => keyOf(table, row),
        exposures: exposureColumns({ ...input, numbers, stand, cells, drawnIn }),
        categoryOf: categories.of,
        // Before any control nothing is told of a period before: the position then is a residual one.
        changeOf: changeReader(matrix, cells, drawnIn, stand === "residual" ? positions.previous.all() : undefined),
    };
    const riskAt = riskReader(columns, rowCount);
    return {
        columns, numbers, riskAt, stand, drawn,
        exposed: once(() => weighed(columnOf(columns.exposures.value, drawn))),
        risks: once(() => Array.from({ length: rowCount }, (_, row) => riskAt(row))),
        categories: categories.names,
        unreadable: Object.values(numbers).reduce((count, { unreadable }) => count + unreadable, 0),
        contradicted: contradicted.map(riskAt),
    };
}

/** Of thousands a few are ever asked for. */
function riskReader(columns: Columns, rowCount: number): (row: number) => Risk {
    const known = new Array<Risk | undefined>(rowCount);
    return (row) => (known[row] ??= new RowRisk(columns, row));
}

function standOf({ risks: { measures } }: PortfolioTable, { risk: { mode } }: Settings): Stand {
    const isBound = ([one, other]: readonly [RiskMeasure, RiskMeasure]): boolean => measures[one] !== undefined && measures[other] !== undefined;
    return mode === "inherentMode" && isBound(PAIRS.inherent) || !isBound(PAIRS.residual) ? "inherent" : "residual";
}

/** Where no row tells a position before, nothing is told of changes. */
function changeReader(matrix: RiskMatrix, cells: readonly Cell[], drawnIn: Int8Array, previous: Int8Array | undefined): (row: number) => Change | undefined {
    if (previous === undefined || !previous.some((index) => index >= 0)) return () => undefined;
    return (row) => {
        const [before, now] = [previous[row], drawnIn[row]];
        if (now < 0 || before === OFF_SCALE) return undefined;
        return before === NOWHERE ? "new" : movementOf(matrix, cells[before], cells[now]);
    };
}
