/**
 * The order of columns that have no order of their own (dimensions), from the order in which each row lists them: a column
 * that a later row brings is set after the one it follows there. With every row a part of one true order that no row
 * contradicts, that order is kept where the rows tell it.
 * @param rows index of the row group (a project) of each data row
 * @param columns index of the column of each data row, numbered by first appearance
 * @returns the column numbers, in order
 */
export function givenOrder(rows: ArrayLike<number>, columns: ArrayLike<number>, count: number): Int32Array {
    const next = new Int32Array(count + 1).fill(-1);
    const placed = new Uint8Array(count);
    const head = count;
    let previous = head;
    for (let at = 0; at < columns.length; at += 1) {
        if (at > 0 && rows[at] !== rows[at - 1]) previous = head;
        const column = columns[at];
        if (!placed[column]) {
            placed[column] = 1;
            next[column] = next[previous];
            next[previous] = column;
        }
        previous = column;
    }
    return listFrom(next, head, count);
}

function listFrom(next: Int32Array, head: number, count: number): Int32Array {
    const order = new Int32Array(count);
    for (let at = 0, column = next[head]; at < count && column >= 0; at += 1, column = next[column]) order[at] = column;
    return order;
}
