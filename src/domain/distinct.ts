/** The different values of a field, in the order in which they come first, and for each row which of them it holds. */
export interface Distinct {
    readonly values: readonly unknown[];
    readonly of: Int32Array;
}

/** Dates are the same by their instant; all that is empty is one value. */
export function readDistinct(values: readonly unknown[], count: number): Distinct {
    const places = new Map<unknown, number>();
    const distinct: unknown[] = [];
    const names: unknown[] = [];
    const of = new Int32Array(count);
    let place = -1;
    for (let row = 0; row < count; row += 1) {
        const value = values[row];
        const name = value instanceof Date ? value.getTime() : value ?? "";
        // Rows mostly list the columns one after the other: looking at the next one saves most look-ups.
        const next = place + 1 < names.length ? place + 1 : 0;
        place = names.length > 0 && names[next] === name ? next : places.get(name) ?? -1;
        if (place < 0) {
            place = names.push(name) - 1;
            places.set(name, place);
            distinct.push(value);
        }
        of[row] = place;
    }
    return { values: distinct, of };
}
