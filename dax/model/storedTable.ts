import type { Collation } from "../scalar/collation";
import { DaxError } from "../error";
import { foldName } from "../syntax/name";
import { FIRST_SERIAL, LAST_SERIAL } from "../scalar/date/dateOf";
import type { Cell, ColumnCells, ColumnDefinition, ColumnType, TableDefinition, TableRows } from "./definition";
import { type Dictionary, textDictionary } from "./dictionary";
import { StoredColumn } from "./storedColumn";

function wrongCell(table: string, { name, type }: ColumnDefinition, row: number, cell: Cell): never {
    const number = Number.isNaN(cell) ? "a number that is none" : String(cell);
    const found = typeof cell === "string" ? JSON.stringify(cell) : number;
    throw new DaxError("DATA", `Row ${row + 1} of '${table}' has ${found} in [${name}], which is of type ${type}: correct the cell.`);
}

/** Whether a number can stand in a column of the type. Days are those of the years 100 to 9999. */
const FITS: Readonly<Record<ColumnType, (number: number) => boolean>> = {
    int64: Number.isInteger,
    double: Number.isFinite,
    decimal: Number.isFinite,
    dateTime: (number) => number >= FIRST_SERIAL && number < LAST_SERIAL + 1,
    boolean: (number) => number === 0 || number === 1,
    string: () => false,
};

function numberIn(table: string, column: ColumnDefinition, row: number, cell: Cell): number {
    if (cell === null) return Number.NaN;
    if (column.type === "boolean") return typeof cell === "boolean" ? Number(cell) : wrongCell(table, column, row, cell);
    return typeof cell === "number" && FITS[column.type](cell) ? cell : wrongCell(table, column, row, cell);
}

/** NaN is BLANK in an array of numbers. */
function checkNumbers(table: string, column: ColumnDefinition, numbers: Float64Array): void {
    const fits = FITS[column.type];
    for (let row = 0; row < numbers.length; row += 1) {
        const number = numbers[row];
        if (!Number.isNaN(number) && !fits(number)) wrongCell(table, column, row, number);
    }
}

function numbersOf(table: string, column: ColumnDefinition, cells: ColumnCells, length: number): Float64Array {
    const numbers = new Float64Array(length + 1).fill(Number.NaN);
    if (cells instanceof Float64Array) {
        checkNumbers(table, column, cells);
        numbers.set(cells);
    }
    else cells.forEach((cell, row) => { numbers[row] = numberIn(table, column, row, cell); });
    return numbers;
}

function textsOf(table: string, column: ColumnDefinition, cells: ColumnCells, collation: Collation): Dictionary {
    const texts = Array.from(cells, (cell, row) => (cell === null || typeof cell === "string" ? cell : wrongCell(table, column, row, cell)));
    texts.push(null);
    return textDictionary(texts, collation.fold);
}

function numbersUpTo(count: number): Int32Array {
    const numbers = new Int32Array(count);
    for (let number = 0; number < count; number += 1) numbers[number] = number;
    return numbers;
}

/** A table of the model with its rows. */
export class StoredTable {
    /** Place among the tables of the model. */
    readonly id: number;
    readonly name: string;
    readonly rowCount: number;
    readonly columns: readonly StoredColumn[];
    readonly columnIds: ReadonlySet<number>;
    readonly dateColumn: StoredColumn | undefined;
    #allRows: Int32Array | undefined;
    readonly #byName: ReadonlyMap<string, StoredColumn>;

    /** Throws a DaxError with code DATA for a column without cells, of another length, or with a cell that is not of its type. */
    constructor(id: number, firstColumnId: number, definition: TableDefinition, rows: TableRows, collation: Collation) {
        this.id = id;
        this.name = definition.name;
        this.rowCount = rows.length;
        this.columns = definition.columns.map((column, index) => {
            const cells = rows.columns.get(column.name);
            if (cells?.length !== rows.length) {
                const found = cells === undefined ? "no cells" : `${cells.length} cells`;
                throw new DaxError("DATA", `'${definition.name}'[${column.name}] has ${found} for ${rows.length} rows: give one cell a row.`);
            }
            const content = column.type === "string"
                ? textsOf(definition.name, column, cells, collation)
                : numbersOf(definition.name, column, cells, rows.length);
            return new StoredColumn(firstColumnId + index, this, column, content);
        });
        this.columnIds = new Set(this.columns.map(({ id: columnId }) => columnId));
        this.#byName = new Map(this.columns.map((column) => [foldName(column.name), column]));
        this.dateColumn = definition.markedDateColumn === undefined ? undefined : this.column(definition.markedDateColumn);
        if (definition.markedDateColumn !== undefined && this.dateColumn === undefined) {
            throw new DaxError("DATA", `The date column [${definition.markedDateColumn}] of '${definition.name}' is not in the table: name one of its columns.`);
        }
    }

    /** The numbers of all rows, the blank row left aside. */
    get allRows(): Int32Array {
        this.#allRows ??= numbersUpTo(this.rowCount);
        return this.#allRows;
    }

    /** The name in any case. */
    column(name: string): StoredColumn | undefined {
        return this.#byName.get(foldName(name));
    }
}
