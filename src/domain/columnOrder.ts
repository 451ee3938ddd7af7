/**
 * The order of columns that have no order of their own (dimensions), from the order in which each row lists them: no row is
 * contradicted where the rows do not contradict each other, and what no row tells stays as it first appeared.
 * @param rows index of the row group (a project) of each data row
 * @param columns index of the column of each data row, numbered by first appearance
 * @returns the column numbers, in order
 */
export function givenOrder(rows: ArrayLike<number>, columns: ArrayLike<number>, count: number): Int32Array {
    return isInOrderOfAppearance(rows, columns) ? Int32Array.from({ length: count }, (_, at) => at) : sorted(followers(rows, columns, count));
}

function isInOrderOfAppearance(rows: ArrayLike<number>, columns: ArrayLike<number>): boolean {
    for (let at = 1; at < columns.length; at += 1) {
        if (rows[at] === rows[at - 1] && columns[at] < columns[at - 1]) return false;
    }
    return true;
}

interface Followers {
    /** For each column, those that some row lists right after it. */
    readonly after: readonly ReadonlySet<number>[];
    /** For each column, how many are listed right before it. */
    readonly before: Int32Array;
}

function followers(rows: ArrayLike<number>, columns: ArrayLike<number>, count: number): Followers {
    const after = Array.from({ length: count }, () => new Set<number>());
    const before = new Int32Array(count);
    for (let at = 1; at < columns.length; at += 1) {
        const [one, other] = [columns[at - 1], columns[at]];
        if (rows[at] !== rows[at - 1] || one === other || after[one].has(other)) continue;
        after[one].add(other);
        before[other] += 1;
    }
    return { after, before };
}

/**
 * Takes, of the columns before which none is left to take, the one that appeared first; where rows contradict each other and
 * every column waits for another, simply the one that appeared first.
 */
function sorted({ after, before }: Followers): Int32Array {
    const order = new Int32Array(after.length);
    const taken = new Uint8Array(after.length);
    let earliest = 0;
    let from = 0;
    for (let place = 0; place < order.length; place += 1) {
        while (taken[earliest] === 1) earliest += 1;
        let column = Math.max(from, earliest);
        while (column < order.length && (taken[column] === 1 || before[column] > 0)) column += 1;
        if (column === order.length) column = earliest;
        order[place] = column;
        taken[column] = 1;
        from = column;
        for (const next of after[column]) {
            before[next] -= 1;
            if (before[next] === 0 && taken[next] === 0) from = Math.min(from, next);
        }
    }
    return order;
}
