import type { ColumnName } from "../model/definition";
import type { Value } from "../value";
import { conditionText } from "./conditionText";
import { bracketReference, columnReference, literalOf, textLiteral } from "./literal";
import type { ConditionFilter, PlainFilter, TopFilter, ValueConditionFilter, ValuesFilter } from "./request";
import { valueText } from "./sourceText";
import { UniqueNames } from "./uniqueNames";

function listed(items: readonly string[]): string {
    return items.join(", ");
}

function rowText(tuple: readonly Value[]): string {
    return tuple.length === 1 ? literalOf(tuple[0]) : `( ${listed(tuple.map(literalOf))} )`;
}

function existing(columns: readonly ColumnName[]): string {
    const references = listed(columns.map(columnReference));
    return columns.length === 1 ? `VALUES ( ${references} )` : `SUMMARIZECOLUMNS ( ${references} )`;
}

function valuesText({ columns, tuples, isExcluded }: ValuesFilter): string {
    if (tuples.length === 0) return isExcluded ? existing(columns) : `FILTER ( ${existing(columns)}, FALSE )`;
    const chosen = `TREATAS ( { ${listed(tuples.map(rowText))} }, ${listed(columns.map(columnReference))} )`;
    return isExcluded ? `EXCEPT ( ${existing(columns)}, ${chosen} )` : chosen;
}

function conditionFilterText({ column, condition }: ConditionFilter): string {
    return `FILTER ( KEEPFILTERS ( ${existing([column])} ), ${conditionText(columnReference(column), condition)} )`;
}

export function plainFilterText(filter: PlainFilter): string {
    return filter.kind === "values" ? valuesText(filter) : conditionFilterText(filter);
}

/** The members are ranked under the other filters of the visual, `filters` being their names. */
export function topFilterText({ column, count, isBottom, by }: TopFilter, filters: readonly string[]): string {
    const reference = columnReference(column);
    const name = new UniqueNames([column.column]).give("By");
    const ranked = `SUMMARIZECOLUMNS ( ${listed([reference, ...filters, textLiteral(name), valueText(by)])} )`;
    const top = `TOPN ( ${Math.max(0, Math.trunc(count))}, ${ranked}, ${bracketReference(name)}, ${isBottom ? 1 : 0} )`;
    return `TREATAS ( SELECTCOLUMNS ( ${top}, ${textLiteral(name)}, ${reference} ), ${reference} )`;
}

/** The groups of the visual that fulfil the condition, as a filter: totals then sum up those groups alone. */
export function valueConditionText({ source, condition }: ValueConditionFilter, groups: readonly ColumnName[], filters: readonly string[]): string {
    const name = new UniqueNames(groups.map(({ column }) => column)).give("Value");
    const grouped = `SUMMARIZECOLUMNS ( ${listed([...groups.map(columnReference), ...filters, textLiteral(name), valueText(source)])} )`;
    return `FILTER ( KEEPFILTERS ( ${grouped} ), ${conditionText(bracketReference(name), condition)} )`;
}
