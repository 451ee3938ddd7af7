/** A place in the text of an expression or query: line and column both start at 1, a column is one UTF-16 unit. */
export interface Position {
    readonly line: number;
    readonly column: number;
}

const LINE_BREAK = /\r\n|\r|\n/g;

function lastStartAtOrBefore(starts: readonly number[], offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (starts[middle] <= offset) low = middle;
        else high = middle - 1;
    }
    return low;
}

/** Tells the position of an offset in the text. */
export function positionsIn(text: string): (offset: number) => Position {
    const starts = [0, ...Array.from(text.matchAll(LINE_BREAK), (found) => found.index + found[0].length)];
    return (offset) => {
        const index = lastStartAtOrBefore(starts, offset);
        return { line: index + 1, column: offset - starts[index] + 1 };
    };
}
