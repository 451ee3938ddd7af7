import type { Value } from "../value";
import type { FilterContext } from "./context/filterContext";
import type { TableValue } from "./tableValue";

const PENDING = Symbol("pending");

interface Places {
    readonly rows: number[];
    readonly tables: TableValue[];
    readonly values: (Value | typeof PENDING)[];
    readonly tableValues: (TableValue | undefined)[];
    readonly contexts: FilterContext[];
}

/**
 * The state of one evaluation: the filter context, and a place for each row context and variable of the expression.
 * A frame with another filter context shares the places.
 */
export class Frame {
    readonly context: FilterContext;
    readonly #places: Places;

    private constructor(context: FilterContext, places: Places) {
        this.context = context;
        this.#places = places;
    }

    static of(context: FilterContext): Frame {
        return new Frame(context, { rows: [], tables: [], values: [], tableValues: [], contexts: [] });
    }

    /** The current row of each row context. */
    get rows(): number[] {
        return this.#places.rows;
    }

    /** The table that each row context walks. */
    get tables(): TableValue[] {
        return this.#places.tables;
    }

    within(context: FilterContext): Frame {
        return context === this.context ? this : new Frame(context, this.#places);
    }

    /** The variable is evaluated when it is first read, in the filter context of now. */
    declare(place: number): void {
        this.#places.values[place] = PENDING;
        this.#places.tableValues[place] = undefined;
        this.#places.contexts[place] = this.context;
    }

    /** The value of a variable, evaluated at most once, in the context in which it was declared. */
    value(place: number, evaluate: (frame: Frame) => Value): Value {
        const known = this.#places.values[place];
        if (known !== PENDING) return known;
        const value = evaluate(this.within(this.#places.contexts[place]));
        this.#places.values[place] = value;
        return value;
    }

    /** The same for a variable that is a table. */
    table(place: number, evaluate: (frame: Frame) => TableValue): TableValue {
        const known = this.#places.tableValues[place] ?? evaluate(this.within(this.#places.contexts[place]));
        this.#places.tableValues[place] = known;
        return known;
    }
}
