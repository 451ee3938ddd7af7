import type { Call, Expression } from "../../../../dax/syntax/ast";
import { tableNames } from "../../../../dax/syntax/walk";
import { callsOf, signAt } from "../calls";
import type { Reference } from "../references";
import { rule, type Sign } from "../rule";
import type { ReadText } from "../view";

const CALCULATES: ReadonlySet<string> = new Set(["CALCULATE", "CALCULATETABLE"]);

/** FILTER ( 'Table', … ) as a filter of CALCULATE or CALCULATETABLE; the table is one of the model, not a variable. */
function tableFilters({ tree }: ReadText): readonly Call[] {
    const tables: ReadonlySet<Expression> = new Set(tableNames(tree));
    const filters = callsOf(tree, CALCULATES).flatMap(({ args }) => args.slice(1));
    return filters.filter((filter) => filter.kind === "call")
        .filter(({ name, args }) => name === "FILTER" && args.length === 2 && tables.has(args[0]));
}

/** What a condition begins with: of [A] > 1 && [B] > 2, it is [A]. */
function firstOperand(condition: Expression): Expression {
    let first = condition;
    while (first.kind === "binary" || first.kind === "in") first = first.left;
    return first;
}

function flagFilters(text: ReadText, kind: Reference["kind"], message: string): readonly Sign[] {
    const wanted: ReadonlySet<Expression> = new Set(text.references.filter((reference) => reference.kind === kind).map(({ node }) => node));
    return tableFilters(text).filter(({ args }) => wanted.has(firstOperand(args[1]))).map((filter) => signAt(text, filter, message));
}

export const filterColumns = rule("FILTER_COLUMN_VALUES", 2, ({ dax }) => dax.flatMap((text) => flagFilters(
    text, "column", "A whole table is filtered where a column would do. Write the condition alone, or in KEEPFILTERS.",
)));

export const filterMeasures = rule("FILTER_MEASURE_VALUES_BY_COLUMNS", 2, ({ dax }) => dax.flatMap((text) => flagFilters(
    text, "measure", "A measure is computed for each row of a whole table. Filter VALUES ( 'Table'[Column] ) by it instead.",
)));
