/** Columns that tell the rows of some set apart: the codes of each, row by row. */
export interface CodeColumn {
    readonly codes: Int32Array;
    /** Above every code. */
    readonly size: number;
}

/** A number, or a text where the number would not be exact. */
export type TupleKey = number | string;

/** Gives each combination of codes a key of its own. */
export function tupleKeys(sizes: readonly number[]): (codes: ArrayLike<number>, start: number) => TupleKey {
    const product = sizes.reduce((all, size) => all * size, 1);
    const width = sizes.length;
    if (product > Number.MAX_SAFE_INTEGER) return (codes, start) => Array.from({ length: width }, (_, index) => codes[start + index]).join(",");
    return (codes, start) => {
        let key = 0;
        for (let index = 0; index < width; index += 1) key = key * sizes[index] + codes[start + index];
        return key;
    };
}

/** The key of each row, for columns that lie side by side. */
export function rowKeys(columns: readonly CodeColumn[]): (row: number) => TupleKey {
    const keyOf = tupleKeys(columns.map(({ size }) => size));
    const codes = new Int32Array(columns.length);
    return (row) => {
        for (let index = 0; index < columns.length; index += 1) codes[index] = columns[index].codes[row];
        return keyOf(codes, 0);
    };
}

/** The first of the rows with each combination of codes, in the order of the rows. */
export function distinctRows(rows: Int32Array, columns: readonly CodeColumn[]): Int32Array {
    const keyOf = rowKeys(columns);
    const seen = new Set<TupleKey>();
    return rows.filter((row) => {
        const before = seen.size;
        return seen.add(keyOf(row)).size > before;
    });
}
