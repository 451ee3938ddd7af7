import { nearest } from "../../../dax/syntax/nearest";

const READABLE = 80;

function short(name: string): string {
    return name.length > READABLE ? `${name.slice(0, READABLE)}…` : name;
}

/** The form in which names are compared: the engine ignores case. */
export function nameKey(name: string): string {
    return name.toUpperCase();
}

/** A table as a message names it. */
export function tableTitle(table: string): string {
    return `'${short(table)}'`;
}

/** A measure as a message names it. */
export function measureTitle(measure: string): string {
    return `[${short(measure)}]`;
}

/** A column, a hierarchy or a level as a message names it, with its table. */
export function columnTitle(table: string, column: string): string {
    return `${tableTitle(table)}[${short(column)}]`;
}

/** A model has far less of one kind; each is compared with the name. */
const MOST_KNOWN = 2000;

/** The remedy for a name that names nothing. */
export function suggestion(name: string, known: Iterable<string>): string {
    const near = nearest(name, [...known].slice(0, MOST_KNOWN));
    return near === undefined ? "Correct the name, or add the object." : `Did you mean '${near}'?`;
}

/** Each item whose key an earlier one has already, behind that one. */
export function repeated<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [before: T, again: T])[] {
    const first = new Map<string, T>();
    return items.flatMap((item): [T, T][] => {
        const key = keyOf(item);
        const before = first.get(key);
        if (before === undefined) first.set(key, item);
        return before === undefined ? [] : [[before, item]];
    });
}
