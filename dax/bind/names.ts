import type { RoleDefinition } from "../model/definition";
import type { Model } from "../model/model";
import type { StoredColumn } from "../model/storedColumn";
import type { StoredTable } from "../model/storedTable";
import { foldName } from "../syntax/name";
import { nearest } from "../syntax/nearest";

function keyOf(table: string, column = ""): string {
    return `${foldName(table)}\n${foldName(column)}`;
}

/** The tables and columns that a reader can name: what a role hides is not there for it. */
export class Names {
    readonly #model: Model;
    readonly #hidden: ReadonlySet<string>;

    constructor(model: Model, hidden: RoleDefinition["hidden"]) {
        this.#model = model;
        this.#hidden = new Set(hidden.map(({ table, column }) => keyOf(table, column)));
    }

    get #tables(): readonly StoredTable[] {
        return this.#model.tables.filter(({ name }) => !this.#hidden.has(keyOf(name)));
    }

    table(name: string): StoredTable | undefined {
        return this.#hidden.has(keyOf(name)) ? undefined : this.#model.table(name);
    }

    column(table: StoredTable, name: string): StoredColumn | undefined {
        return this.#hidden.has(keyOf(table.name, name)) ? undefined : table.column(name);
    }

    columns(table: StoredTable): readonly StoredColumn[] {
        return table.columns.filter(({ name }) => !this.#hidden.has(keyOf(table.name, name)));
    }

    /** What to do about a table that is not there. */
    adviceForTable(name: string): string {
        const close = nearest(name, this.#tables.map((table) => table.name));
        return close === undefined ? "Name a table of the model." : `Did you mean '${close}'?`;
    }

    /** What to do about a column that is not there. */
    adviceForColumn(table: StoredTable, name: string): string {
        const close = nearest(name, this.columns(table).map((column) => column.name));
        if (close !== undefined) return `Did you mean '${table.name}'[${close}]?`;
        const elsewhere = this.#tables.find((other) => this.column(other, name) !== undefined);
        return elsewhere === undefined ? "Name a column of the table." : `Did you mean '${elsewhere.name}'[${name}]?`;
    }
}
