import type { PortfolioTable, RiskMeasure } from "../../dataview/table";
import { isBlank, plainNumber } from "../../domain/words";

/** A measure as the numbers of its rows. */
export interface NumberColumn {
    /** NaN for what is no number. */
    readonly numbers: Float64Array;
    /** Cells that hold neither a number nor a blank. */
    readonly unreadable: number;
}

const NUMBERS = ["exposure", "exposureLow", "exposureHigh", "openActions", "overdueActions", "closedActions"] as const satisfies readonly RiskMeasure[];

/** Those that are bound. */
export type NumberColumns = Readonly<Partial<Record<(typeof NUMBERS)[number], NumberColumn>>>;

export function numberColumns({ risks: { measures }, rowCount }: PortfolioTable): NumberColumns {
    const columns: Partial<Record<(typeof NUMBERS)[number], NumberColumn>> = {};
    for (const name of NUMBERS) {
        const field = measures[name];
        if (field !== undefined) columns[name] = numberColumn(field.values, rowCount);
    }
    return columns;
}

function numberColumn(values: readonly unknown[], rowCount: number): NumberColumn {
    const numbers = new Float64Array(rowCount);
    let unreadable = 0;
    for (let row = 0; row < rowCount; row += 1) {
        const value = values[row];
        if (typeof value === "number" && Number.isFinite(value)) {
            numbers[row] = value;
            continue;
        }
        const number = plainNumber(value);
        numbers[row] = number ?? NaN;
        if (number === undefined && !isBlank(value)) unreadable += 1;
    }
    return { numbers, unreadable };
}
