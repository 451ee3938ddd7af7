import { isBounded, RiskAxis } from "./axis";
import { Cell } from "./matrix";

/** Least and greatest product of likelihood and impact within a cell, in the unit of the impact. */
export interface Severity {
    readonly least: number;
    readonly most: number;
}

/** An ordinal axis stands as uniform bands from 0 to 1, as in Cox (2008), "What's wrong with risk matrices?". */
export function severityReader(likelihood: RiskAxis, impact: RiskAxis): (cell: Cell) => Severity {
    const [rows, columns] = [bandsOf(likelihood), bandsOf(impact)];
    return (cell) => {
        const [row, column] = [rows[cell.likelihood - 1], columns[cell.impact - 1]];
        return { least: row.least * column.least, most: row.most * column.most };
    };
}

function bandsOf(axis: RiskAxis): readonly Severity[] {
    const ordinal = !isBounded(axis);
    return axis.map(({ lower, upper }, at) => {
        if (ordinal || lower === undefined || upper === undefined) return { least: at / axis.length, most: (at + 1) / axis.length };
        return { least: lower, most: upper };
    });
}
