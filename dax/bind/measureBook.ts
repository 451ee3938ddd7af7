import { DaxError } from "../error";
import type { Filter } from "../evaluate/context/filter";
import type { FilterContext } from "../evaluate/context/filterContext";
import type { Engine } from "../evaluate/engine";
import { Frame } from "../evaluate/frame";
import type { StoredTable } from "../model/storedTable";
import type { Expression } from "../syntax/ast";
import { DaxSyntaxError } from "../syntax/error";
import { foldName } from "../syntax/name";
import { nearest } from "../syntax/nearest";
import { parseExpression } from "../syntax/parse";
import type { Position } from "../syntax/position";
import type { DaxType, Value } from "../value";
import { Binder } from "./binder";
import type { Names } from "./names";
import { EMPTY_SCOPE } from "./scope";
import type { Aggregation, Needs } from "./node";

/** A measure that is defined by text in the model, or by a parsed expression in a query. */
export interface MeasureText {
    readonly name: string;
    readonly expression: string | Expression;
    readonly format: string | undefined;
}

/** Remembered results of one measure, before they are forgotten. */
const MOST_REMEMBERED = 100_000;

/** A measure ready to be evaluated. */
export interface BoundMeasure {
    readonly type: DaxType;
    readonly needs: Needs;
    readonly format: string | undefined;
    readonly evaluate: (context: FilterContext) => Value;
    /** There where the measure is no more than an aggregation of a column. */
    readonly aggregation: Aggregation | undefined;
}

function parsed({ name, expression }: MeasureText): Expression {
    if (typeof expression !== "string") return expression;
    try {
        return parseExpression(expression);
    } catch (error) {
        if (!(error instanceof DaxSyntaxError)) throw error;
        throw new DaxError(error.code, error.message, { line: error.line, column: error.column }, name);
    }
}

/** All columns that a filter may stand on to touch one of the tables, over any relationship of the model. */
function touchingColumns({ model: { relationships } }: Engine, tables: ReadonlySet<StoredTable>): ReadonlySet<number> {
    const reached = new Set(tables);
    for (const table of reached) for (const { from, to } of relationships) if (from.table === table) reached.add(to.table);
    return new Set([...reached].flatMap(({ columns }) => columns.map(({ id }) => id)));
}

function touches(filter: Filter, columnIds: ReadonlySet<number>): boolean {
    switch (filter.kind) {
        case "column": return columnIds.has(filter.column.id);
        case "tuples": return filter.columns.some(({ id }) => columnIds.has(id));
        case "rows": return [...filter.columnIds].some((id) => columnIds.has(id));
    }
}

/** The context with the filters alone that can touch what a measure reads: contexts that are equal then give the same result. */
function relevantContext({ tables, grouping: asksGrouping }: Needs, engine: Engine): (context: FilterContext) => FilterContext {
    const columnIds = touchingColumns(engine, tables);
    /** By id of the filter. */
    const isTouching: (boolean | undefined)[] = [];
    const counts = (filter: Filter): boolean => (isTouching[filter.id] ??= touches(filter, columnIds));
    const { grouping: none } = engine.start;
    return (context) => context.narrowed(counts, asksGrouping ? context.grouping : none);
}

/**
 * A measure is evaluated in the relevant context: what it asks on the way is then found again more often. Its result is remembered by that
 * context and by the one in which it was asked for.
 */
function remembering(evaluate: (context: FilterContext) => Value, relevant: (context: FilterContext) => FilterContext): (context: FilterContext) => Value {
    const known = new Map<number, Value>();
    return (context) => {
        const seen = known.get(context.id);
        if (seen !== undefined) return seen;
        const narrow = relevant(context);
        const found = narrow === context ? undefined : known.get(narrow.id);
        const value = found === undefined ? evaluate(narrow) : found;
        if (known.size > MOST_REMEMBERED) known.clear();
        if (found === undefined) known.set(narrow.id, value);
        if (narrow !== context) known.set(context.id, value);
        return value;
    };
}

/** A measure knows nothing of the places of the expression that names it. */
function inOwnFrame(aggregation: Aggregation | undefined): Aggregation | undefined {
    const contextOf = aggregation?.contextOf;
    if (aggregation === undefined || contextOf === undefined) return aggregation;
    return { ...aggregation, contextOf: ({ context }) => contextOf(Frame.of(context)) };
}

/** The measures of a model and of a query, bound when they are first used. */
export class MeasureBook {
    readonly #engine: Engine;
    readonly #names: Names;
    readonly #texts: ReadonlyMap<string, MeasureText>;
    readonly #bound = new Map<string, BoundMeasure>();
    readonly #open: string[] = [];

    /** Of two measures of one name the later counts. */
    constructor(engine: Engine, names: Names, texts: readonly MeasureText[]) {
        this.#engine = engine;
        this.#names = names;
        this.#texts = new Map(texts.map((text) => [foldName(text.name), text]));
    }

    /** A book in which these measures stand in place of those of the same name. */
    with(texts: readonly MeasureText[]): MeasureBook {
        return texts.length === 0 ? this : new MeasureBook(this.#engine, this.#names, [...this.#texts.values(), ...texts]);
    }

    has(name: string): boolean {
        return this.#texts.has(foldName(name));
    }

    formatOf(name: string): string | undefined {
        return this.#texts.get(foldName(name))?.format;
    }

    /** The measure of the name, in any case. `asker` is where it is named: an error that concerns the name is an error there. */
    bound(name: string, at: Position, asker: Pick<Binder, "fail">): BoundMeasure {
        const key = foldName(name);
        const known = this.#bound.get(key);
        if (known !== undefined) return known;
        const text = this.#texts.get(key);
        if (text === undefined) {
            const close = nearest(name, [...this.#texts.values()].map((measure) => measure.name));
            return asker.fail("NAME", at, `There is no measure [${name}], and no column of that name in the current row.${
                close === undefined ? " Write a column with its table, as in 'Table'[Column]." : ` Did you mean [${close}]?`}`);
        }
        if (this.#open.includes(text.name)) {
            asker.fail("CIRCULAR", at, `The measure [${text.name}] needs itself: ${[...this.#open, text.name].map((one) => `[${one}]`).join(" → ")}.`);
        }
        this.#open.push(text.name);
        try {
            const bound = this.#bind(text);
            this.#bound.set(key, bound);
            return bound;
        } finally {
            this.#open.pop();
        }
    }

    #bind(text: MeasureText): BoundMeasure {
        const binder = new Binder(this.#engine, this.#names, this, text.name);
        const node = binder.scalar(parsed(text), EMPTY_SCOPE);
        const evaluate = (context: FilterContext): Value => node.evaluate(Frame.of(context));
        return {
            type: node.type,
            needs: node.needs,
            format: text.format,
            aggregation: inOwnFrame(node.aggregation),
            evaluate: node.constant === undefined ? remembering(evaluate, relevantContext(node.needs, this.#engine)) : evaluate,
        };
    }
}
