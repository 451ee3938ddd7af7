import type { Field, PortfolioTable } from "../../dataview/table";
import { currenciesOf, symbolOf, valuesIn } from "../common/currency";

/** Why amounts are not added: of what should be one, there are several. */
export interface GuardFault {
    readonly fault: "currencies" | "versions";
    readonly values: readonly string[];
}

/** Amounts in several currencies, and several versions of one budget, have no sum: then there is no picture. */
export function guardFault(table: PortfolioTable): GuardFault | undefined {
    const currencies = new Set([...valuesIn(table.budget.currency, table.rowCount), ...(table.budget.currency === undefined ? currenciesOf(amountFields(table), table.rowCount) : [])]);
    if (currencies.size > 1) return { fault: "currencies", values: [...currencies] };
    const versions = valuesIn(table.budget.version, table.rowCount);
    return versions.size > 1 ? { fault: "versions", values: [...versions] } : undefined;
}

/** The currency in which amounts are written; undefined where no format says one. */
export function currencyOf(table: PortfolioTable): string | undefined {
    const [named] = valuesIn(table.budget.currency, table.rowCount);
    return currenciesOf(amountFields(table), table.rowCount).values().next().value ?? symbolOf(named);
}

function amountFields({ budget: { measures } }: PortfolioTable): readonly Field[] {
    const { budget, revised, planned, committed, actual, earned, forecast, previousForecast, landing, previousLanding } = measures;
    return [budget, revised, planned, committed, actual, earned, forecast, previousForecast, landing, previousLanding].filter((field) => field !== undefined);
}
