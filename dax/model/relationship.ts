import { DaxError } from "../error";
import type { StoredColumn } from "./storedColumn";

/** From the many side to the one side. */
export interface StoredRelationship {
    readonly id: number;
    readonly from: StoredColumn;
    readonly to: StoredColumn;
    readonly isActive: boolean;
    /** For each row of the many side its row of the one side; the blank row of the one side where there is no match. */
    readonly rowMap: Int32Array;
    /** Whether some row of the many side has no match. */
    readonly hasUnmatched: boolean;
}

function isSameKind(from: StoredColumn, to: StoredColumn): boolean {
    const kindOf = ({ type }: StoredColumn): string => (type === "double" || type === "decimal" || type === "int64" ? "number" : type);
    return kindOf(from) === kindOf(to);
}

function firstRowTwice(codes: Int32Array, rowCount: number): number | undefined {
    const seen = new Set<number>();
    for (let row = 0; row < rowCount; row += 1) {
        if (seen.has(codes[row])) return row;
        seen.add(codes[row]);
    }
    return undefined;
}

function assertOneSide(to: StoredColumn): void {
    if (to.isUnique) return;
    const { table: { rowCount, name }, codes, values } = to;
    const blank = codes.subarray(0, rowCount).indexOf(0);
    if (blank >= 0) throw new DaxError("DATA", `Row ${blank + 1} of '${name}' has no [${to.name}], the key of a one side: give it a value.`);
    const row = firstRowTwice(codes, rowCount);
    if (row === undefined) return;
    const key = JSON.stringify(values[codes[row]]);
    throw new DaxError("DATA", `Row ${row + 1} of '${name}' repeats the [${to.name}] ${key}, the key of a one side: keep one row for each key.`);
}

/** Row of the one side by code of the many side. */
function rowsByCode(from: StoredColumn, to: StoredColumn): Int32Array {
    const blankRow = to.table.rowCount;
    const rowOfKey = new Int32Array(to.values.length).fill(blankRow);
    for (let row = 0; row < blankRow; row += 1) rowOfKey[to.codes[row]] = row;
    return Int32Array.from(from.values, (value) => {
        const key = value === null ? undefined : to.codeOf(value);
        return key === undefined ? blankRow : rowOfKey[key];
    });
}

/** Throws a DaxError with code DATA for columns of different kinds, and for a one side with a repeated or missing key. */
export function joinTables(id: number, from: StoredColumn, to: StoredColumn, isActive: boolean): StoredRelationship {
    if (!isSameKind(from, to)) {
        throw new DaxError("DATA", `${from.reference} is of type ${from.type} and ${to.reference} of type ${to.type}: relate columns of one type.`);
    }
    assertOneSide(to);
    const byCode = rowsByCode(from, to);
    const rowMap = from.codes.map((code) => byCode[code]);
    return { id, from, to, isActive, rowMap, hasUnmatched: rowMap.subarray(0, from.table.rowCount).includes(to.table.rowCount) };
}
