import type { Field, PortfolioTable } from "./table";

/**
 * True when two tables hold the same rows in all that a model is made of, so that what was read from one still stands for the
 * other. A host sends new arrays with every change of a setting: comparing them costs a fraction of reading them again.
 */
export function sameRows(one: PortfolioTable, other: PortfolioTable): boolean {
    const [ones, others] = [fieldsOf(one), fieldsOf(other)];
    return one.rowCount === other.rowCount && ones.length === others.length && ones.every((field, at) => sameField(field, others[at]));
}

/** Whether what names and measures the risks is the same, and what another visual has chosen of them. */
export function sameRisks(one: PortfolioTable, other: PortfolioTable): boolean {
    // Measures first: they change more often than what names a risk, and numbers are compared faster than texts.
    const fields = ({ risks, tooltips }: PortfolioTable): readonly (Field | undefined)[] => [...Object.values(risks.measures), ...tooltips, ...risks.names, risks.category];
    const [ones, others] = [fields(one), fields(other)];
    return one.rowCount === other.rowCount && ones.length === others.length && one.risks.names.length === other.risks.names.length && ones.every((field, at) => sameField(field, others[at]) && sameWriting(field, others[at])) && sameRows(one, other);
}

/** The same, and also what another visual has chosen of each amount, and how amounts are written. */
export function sameAmounts(one: PortfolioTable, other: PortfolioTable): boolean {
    const measures = (table: PortfolioTable): readonly (Field | undefined)[] => Object.values(table.budget.measures);
    return sameRows(one, other) && measures(one).every((field, at) => sameWriting(field, measures(other)[at]));
}

function sameWriting(one: Field | undefined, other: Field | undefined): boolean {
    return one?.format === other?.format && one?.formatOf === undefined && other?.formatOf === undefined && sameValues(one?.highlights ?? [], other?.highlights ?? []);
}

// Comments and tooltips are read only when they are shown.
function fieldsOf(table: PortfolioTable): readonly (Field | undefined)[] {
    const { columns, status, trend, collected, weight, order, budget } = table;
    return [columns, status, trend, collected, weight, order, ...table.levels, budget.period, budget.nature, budget.currency, budget.version, ...Object.values(budget.measures)];
}

function sameField(one: Field | undefined, other: Field | undefined): boolean {
    if (one === undefined || other === undefined) return one === other;
    return one.name === other.name && sameValues(one.values, other.values);
}

function sameValues(ones: readonly unknown[], others: readonly unknown[]): boolean {
    if (ones === others) return true;
    if (ones.length !== others.length) return false;
    for (let row = 0; row < ones.length; row += 1) {
        if (ones[row] !== others[row] && !sameInstant(ones[row], others[row])) return false;
    }
    return true;
}

function sameInstant(one: unknown, other: unknown): boolean {
    return one instanceof Date && other instanceof Date && one.getTime() === other.getTime();
}
