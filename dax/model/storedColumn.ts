import { DateValue, type Value } from "../value";
import type { ColumnDefinition, ColumnType } from "./definition";
import { type Dictionary, numberDictionary } from "./dictionary";
import type { StoredTable } from "./storedTable";

function storedBoolean(stored: number): Value {
    return stored === 1;
}

function storedNumber(stored: number): Value {
    return stored;
}

/**
 * The cells of one column. Arrays have one entry more than the table has rows: the last is the blank row, which every table has in
 * storage and which exists for DAX only where a many side has no match.
 */
export class StoredColumn {
    /** Place among all columns of the model. */
    readonly id: number;
    readonly table: StoredTable;
    readonly name: string;
    readonly type: ColumnType;
    readonly definition: ColumnDefinition;
    /** undefined for text. NaN is BLANK, TRUE is 1, a date its days since 1899-12-30. */
    readonly numbers: Float64Array | undefined;
    #dictionary: Dictionary | undefined;
    #isUnique: boolean | undefined;

    constructor(id: number, table: StoredTable, definition: ColumnDefinition, content: Float64Array | Dictionary) {
        this.id = id;
        this.table = table;
        this.name = definition.name;
        this.type = definition.type;
        this.definition = definition;
        this.numbers = content instanceof Float64Array ? content : undefined;
        this.#dictionary = content instanceof Float64Array ? undefined : content;
    }

    get #coded(): Dictionary {
        this.#dictionary ??= numberDictionary(this.numbers ?? new Float64Array(), this.type === "boolean" ? storedBoolean : storedNumber);
        return this.#dictionary;
    }

    /** By row. */
    get codes(): Int32Array {
        return this.#coded.codes;
    }

    /** By code; code 0 is BLANK. */
    get values(): readonly Value[] {
        return this.#coded.values;
    }

    /** undefined for a value that no row has. */
    codeOf(value: Value): number | undefined {
        return this.#coded.codeOf(value instanceof DateValue ? value.serial : value);
    }

    valueAt(row: number): Value {
        if (this.numbers === undefined) return this.#coded.values[this.#coded.codes[row]];
        const stored = this.numbers[row];
        if (Number.isNaN(stored)) return null;
        return this.type === "boolean" ? stored === 1 : stored;
    }

    /** Whether each row has a value of its own, and none is BLANK. */
    get isUnique(): boolean {
        this.#isUnique ??= this.values.length - 1 === this.table.rowCount && !this.#coded.codes.subarray(0, this.table.rowCount).includes(0);
        return this.#isUnique;
    }

    /** As DAX writes it. */
    get reference(): string {
        return `'${this.table.name}'[${this.name}]`;
    }
}
