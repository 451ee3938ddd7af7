import type { ColumnName } from "../model/definition";
import { bracketReference, columnReference, tableReference } from "./literal";
import type { AggregationKind, AggregationSource, FieldSource, ValueSource } from "./request";

function overRows(name: string, column: ColumnName): string {
    const reference = columnReference(column);
    return `${name} ( FILTER ( ${tableReference(column.table)}, NOT ISBLANK ( ${reference} ) ), ${reference} )`;
}

/** The deviation of fewer than two values is an error in DAX, and nothing in a visual. */
function deviation(column: ColumnName, power: string): string {
    return `IF ( COUNTA ( ${columnReference(column)} ) > 1, ${overRows("STDEVX.P", column)}${power} )`;
}

const SIMPLE: Readonly<Record<Exclude<AggregationKind, 6 | 7 | 8>, string>> = {
    0: "SUM", 1: "AVERAGE", 2: "DISTINCTCOUNT", 3: "MIN", 4: "MAX", 5: "COUNTA",
};

function aggregationText({ aggregation, column }: AggregationSource): string {
    switch (aggregation) {
        case 6: return overRows("MEDIANX", column);
        case 7: return deviation(column, "");
        case 8: return deviation(column, " ^ 2");
        default: return `${SIMPLE[aggregation]} ( ${columnReference(column)} )`;
    }
}

/** The expression that gives the value to a group. */
export function valueText(source: ValueSource): string {
    return source.kind === "measure" ? bracketReference(source.measure) : aggregationText(source);
}

/** Equal texts for equal sources. */
export function sourceKey(source: FieldSource): string {
    return source.kind === "column" ? columnReference(source.column) : valueText(source);
}
