import type { ColumnName } from "../model/definition";
import type { Value } from "../value";

/**
 * 0 sum, 1 average, 2 number of distinct values, 3 minimum, 4 maximum, 5 number of values that are not BLANK, 6 median,
 * 7 standard deviation, 8 variance.
 */
export type AggregationKind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export interface ColumnSource {
    readonly kind: "column";
    readonly column: ColumnName;
}

export interface AggregationSource {
    readonly kind: "aggregation";
    readonly aggregation: AggregationKind;
    readonly column: ColumnName;
}

export interface MeasureSource {
    readonly kind: "measure";
    readonly measure: string;
}

/** What gives a value to a group of rows. */
export type ValueSource = AggregationSource | MeasureSource;

/** A column groups; an aggregated column and a measure are values. */
export type FieldSource = ColumnSource | ValueSource;

/** A field of a visual. */
export interface Field {
    readonly source: FieldSource;
    /** Unique in the visual. */
    readonly queryName: string;
    /** What the reader sees. */
    readonly displayName: string;
    readonly roles: readonly string[];
    /** The format of the model unless given. */
    readonly format?: string;
}

export type ComparisonOperator = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** A date is a DateValue; equal to null, or not, asks for BLANK alone. */
export interface Comparison {
    readonly kind: "comparison";
    readonly operator: ComparisonOperator;
    readonly value: Value;
}

/** Without case. */
export interface TextMatch {
    readonly kind: "contains" | "startsWith";
    readonly text: string;
}

export interface Junction {
    readonly kind: "and" | "or";
    readonly conditions: readonly Condition[];
}

export interface Negation {
    readonly kind: "not";
    readonly condition: Condition;
}

/** On one column, or on one value. */
export type Condition = Comparison | TextMatch | Junction | Negation;

/** Rows whose columns have one of the tuples of values; a date is a DateValue, null is BLANK. */
export interface ValuesFilter {
    readonly kind: "values";
    readonly columns: readonly ColumnName[];
    readonly tuples: readonly (readonly Value[])[];
    readonly isExcluded: boolean;
}

export interface ConditionFilter {
    readonly kind: "condition";
    readonly column: ColumnName;
    readonly condition: Condition;
}

/** The members of a column with the largest values, or the smallest, and all that tie with the last of them. */
export interface TopFilter {
    readonly kind: "top";
    readonly column: ColumnName;
    readonly count: number;
    readonly isBottom: boolean;
    readonly by: ValueSource;
}

/** Keeps the groups of the visual whose value fulfils the condition. */
export interface ValueConditionFilter {
    readonly kind: "valueCondition";
    readonly source: ValueSource;
    readonly condition: Condition;
}

/** A filter that needs no groups and no measure. */
export type PlainFilter = ValuesFilter | ConditionFilter;

export type Filter = PlainFilter | TopFilter | ValueConditionFilter;

export interface SortKey {
    readonly source: FieldSource;
    readonly isDescending: boolean;
}

/** Columns, by query name, that are summed up together. */
export type TotalLevel = readonly string[];

/** What a visual asks of the model. */
export interface VisualRequest {
    /** In the order of the projections. */
    readonly fields: readonly Field[];
    /** Those of the report, of the page and of the visual itself: all hold. */
    readonly filters: readonly Filter[];
    /** Slicers and selections of other visuals that filter this one. */
    readonly otherFilters?: readonly Filter[];
    /** Ascending by the columns in their order unless given. */
    readonly sort?: readonly SortKey[];
    /** The most rows wanted, totals included but the grand total. */
    readonly count: number;
    /** Hierarchies whose levels have totals, from the outermost level to the innermost: one for rows, one for columns. */
    readonly totals?: readonly (readonly TotalLevel[])[];
    /** Query names of the columns that show members without data. */
    readonly showAll?: readonly string[];
    /** The selection of another visual that this one shows as highlights. */
    readonly highlight?: readonly PlainFilter[];
}
