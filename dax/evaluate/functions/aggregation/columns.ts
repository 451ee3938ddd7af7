import type { StoredColumn } from "../../../model/storedColumn";
import { DecimalSum, roundToDecimal } from "../../../scalar/decimal";
import type { Value } from "../../../value";
import { distinctCodes, type VisibleRows } from "../../context/visibleRows";

function numbersOf({ numbers }: StoredColumn): Float64Array {
    return numbers ?? new Float64Array();
}

/** Exact for fixed decimals; BLANK cells are skipped, and the sum of none is BLANK. */
export function sumOfColumn({ rows }: VisibleRows, column: StoredColumn): Value {
    const numbers = numbersOf(column);
    let count = 0;
    if (column.type === "decimal") {
        const sum = new DecimalSum();
        for (const row of rows) {
            const value = numbers[row];
            if (Number.isNaN(value)) continue;
            sum.add(value);
            count += 1;
        }
        return count === 0 ? null : sum.total();
    }
    let sum = 0;
    for (const row of rows) {
        const value = numbers[row];
        if (Number.isNaN(value)) continue;
        sum += value;
        count += 1;
    }
    return count === 0 ? null : sum;
}

export function countOfColumn({ rows }: VisibleRows, column: StoredColumn): Value {
    const { numbers } = column;
    let count = 0;
    if (numbers !== undefined) {
        for (const row of rows) if (!Number.isNaN(numbers[row])) count += 1;
    } else {
        for (const row of rows) if (column.codes[row] !== 0) count += 1;
    }
    return count === 0 ? null : count;
}

export function averageOfColumn(visible: VisibleRows, column: StoredColumn): Value {
    const sum = sumOfColumn(visible, column);
    const count = countOfColumn(visible, column);
    if (typeof sum !== "number" || typeof count !== "number") return null;
    return column.type === "decimal" ? roundToDecimal(sum / count) : sum / count;
}

function extremeNumber({ rows }: VisibleRows, column: StoredColumn, sign: 1 | -1): Value {
    const numbers = numbersOf(column);
    let best = Number.NaN;
    for (const row of rows) {
        const value = numbers[row];
        // A comparison with NaN is false: a BLANK cell never wins, and any value wins over none.
        if (!(sign * value <= sign * best) && !Number.isNaN(value)) best = value;
    }
    return Number.isNaN(best) ? null : best;
}

function extremeText(visible: VisibleRows, column: StoredColumn, sign: 1 | -1, compare: (left: string, right: string) => number): Value {
    let best: string | null = null;
    for (const code of distinctCodes(visible, column)) {
        const value = column.values[code];
        if (typeof value === "string" && (best === null || sign * compare(value, best) > 0)) best = value;
    }
    return best;
}

/** The largest (sign 1) or smallest (sign -1) value; BLANK cells do not count. */
export function extremeOfColumn(visible: VisibleRows, column: StoredColumn, sign: 1 | -1, compare: (left: string, right: string) => number): Value {
    return column.type === "string" ? extremeText(visible, column, sign, compare) : extremeNumber(visible, column, sign);
}

export function distinctCountOfColumn(visible: VisibleRows, column: StoredColumn): Value {
    const { length } = distinctCodes(visible, column);
    return length === 0 ? null : length;
}
