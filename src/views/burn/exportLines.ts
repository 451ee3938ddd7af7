import { BUDGET_MEASURES, PortfolioTable } from "../../dataview/table";
import { csvValue, CsvValue } from "../../text/csv";

/** Every data row behind the picture, in the order of the data, as its fields tell it; the titles come first. */
export function* exportLines(table: PortfolioTable): Generator<readonly CsvValue[]> {
    const { period, nature, currency, version, measures } = table.budget;
    const bound = [...table.levels, table.columns, period, nature, currency, version, ...BUDGET_MEASURES.map((measure) => measures[measure]), table.status, ...table.tooltips];
    // One column may play several roles.
    const fields = [...new Map(bound.filter((field) => field !== undefined).map((field) => [field.values, field])).values()];
    yield fields.map(({ name }) => name);
    for (let row = 0; row < table.rowCount; row += 1) yield fields.map(({ values }) => csvValue(values[row]));
}
