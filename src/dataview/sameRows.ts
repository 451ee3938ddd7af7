import type { Field, PortfolioTable } from "./table";

/** True when two tables hold the very same arrays of the host, so that what was read from one still stands for the other. */
export function sameRows(one: PortfolioTable, other: PortfolioTable): boolean {
    return one.rowCount === other.rowCount && sameFields(fieldsOf(one), fieldsOf(other));
}

function fieldsOf(table: PortfolioTable): readonly (Field | undefined)[] {
    const { columns, status, trend, collected, comment, weight, order } = table;
    return [columns, status, trend, collected, comment, weight, order, ...table.levels, undefined, ...table.tooltips];
}

function sameFields(ones: readonly (Field | undefined)[], others: readonly (Field | undefined)[]): boolean {
    return ones.length === others.length && ones.every((one, at) => one?.values === others[at]?.values && one?.name === others[at]?.name);
}
