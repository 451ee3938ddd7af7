/** The rows that have each code: those of code c stand from starts[c] to starts[c + 1]. */
export interface Postings {
    readonly starts: Int32Array;
    readonly rows: Int32Array;
}

const known = new WeakMap<Int32Array, Postings>();

function collect(codes: Int32Array, rowCount: number, size: number): Postings {
    const starts = new Int32Array(size + 1);
    for (let row = 0; row < rowCount; row += 1) starts[codes[row] + 1] += 1;
    for (let code = 0; code < size; code += 1) starts[code + 1] += starts[code];
    const next = starts.slice();
    const rows = new Int32Array(rowCount);
    for (let row = 0; row < rowCount; row += 1) {
        const code = codes[row];
        rows[next[code]] = row;
        next[code] += 1;
    }
    return { starts, rows };
}

/** For the first `rowCount` codes of an array, which must not change afterwards. Each code is below `size`. */
export function postingsOf(codes: Int32Array, rowCount: number, size: number): Postings {
    const found = known.get(codes) ?? collect(codes, rowCount, size);
    known.set(codes, found);
    return found;
}
