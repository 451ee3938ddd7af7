import type { StoredTable } from "../../model/storedTable";
import type { CodeColumn } from "./tupleKeys";

const known = new WeakMap<StoredTable, CodeColumn>();

/** Parts the classes by one column more. */
function refined({ codes, size }: CodeColumn, column: CodeColumn): CodeColumn {
    const classOf = new Map<number, number>();
    const refinedCodes = codes.map((code, row) => {
        const pair = code * column.size + column.codes[row];
        const found = classOf.get(pair) ?? classOf.size;
        classOf.set(pair, found);
        return found;
    });
    return { codes: refinedCodes, size: Math.max(size, classOf.size) };
}

function classify({ columns, rowCount }: StoredTable): CodeColumn {
    const unique = columns.find(({ isUnique }) => isUnique);
    if (unique !== undefined) return { codes: unique.codes, size: unique.values.length };
    const start: CodeColumn = { codes: new Int32Array(rowCount + 1), size: 1 };
    const classes = columns.reduce((found, { codes, values }) => refined(found, { codes, size: values.length }), start);
    // The blank row is alone in its class, even if a row of the table is blank in all columns.
    const { size } = classes;
    classes.codes[rowCount] = size;
    return { codes: classes.codes, size: size + 1 };
}

/** A code for each row, equal where two rows are equal in all columns of the table. */
export function rowClasses(table: StoredTable): CodeColumn {
    const found = known.get(table) ?? classify(table);
    known.set(table, found);
    return found;
}
