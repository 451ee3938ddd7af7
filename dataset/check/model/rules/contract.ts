import type { Column, Model, Place, Table } from "../../../tmdl/model";
import type { Contract, Field, Table as ContractTable } from "../../contract/contract";
import { modelFault, type ModelFault } from "../fault";
import { typeInModel } from "../m/types";
import { columnTitle, repeated, suggestion, tableTitle } from "../names";
import { NOT_LOADED } from "../../../model/loaded";
import { COLUMNS_NOT_LOADED } from "./notLoaded";

/** The name of the table of the contract that a table of the model reads. */
export function contractName(table: string): string {
    return table.toLowerCase().replaceAll(" ", "_");
}

function columnFaults(table: Table, contract: ContractTable, column: Column): ModelFault[] {
    const title = columnTitle(table.name, column.name);
    const { sourceColumn } = column;
    if (sourceColumn === undefined) {
        return [modelFault(column, "contract-column", title,
            `The column ${title} has no sourceColumn. Name the column of the contract that it reads.`)];
    }
    const field = contract.fields.find(({ name }) => name === sourceColumn);
    if (!field) {
        const remedy = suggestion(sourceColumn, contract.fields.map(({ name }) => name));
        return [modelFault(column, "contract-column", title, `The column ${title} reads ${sourceColumn}, which ${contract.name} has not. ${remedy}`)];
    }
    const wanted = typeInModel(field.type);
    return column.dataType === wanted ? [] : [modelFault(column, "contract-type", title,
        `The column ${title} is ${column.dataType ?? "untyped"} and ${contract.name}.${field.name} is ${field.type}. `
        + `Set dataType: ${String(wanted)}.`)];
}

function mayStayOut({ name: table, primaryKey }: ContractTable, { name }: Field): boolean {
    return COLUMNS_NOT_LOADED.has(`${table}.${name}`) || (primaryKey.length === 1 && primaryKey[0] === name);
}

function tableFaults(table: Table, contract: ContractTable): ModelFault[] {
    const title = tableTitle(table.name);
    const read = new Set(table.columns.map(({ sourceColumn }) => sourceColumn));
    return [
        ...table.columns.flatMap((column) => columnFaults(table, contract, column)),
        ...repeated(table.columns, ({ sourceColumn, name }) => sourceColumn ?? `?${name}`).map(([before, again]) => modelFault(again,
            "contract-column", columnTitle(table.name, again.name),
            `${columnTitle(table.name, again.name)} reads the column that ${columnTitle(table.name, before.name)} reads. Keep one.`)),
        ...contract.fields.filter((field) => !read.has(field.name) && !mayStayOut(contract, field)).map(({ name }) => modelFault(table,
            "contract-column", title, `The table ${title} does not load ${contract.name}.${name}. Add a column, or list it as not loaded.`)),
        ...contract.fields.filter(({ name }) => read.has(name) && COLUMNS_NOT_LOADED.has(`${contract.name}.${name}`)).map(({ name }) => modelFault(
            table, "contract-column", title,
            `The table ${title} loads ${contract.name}.${name}, which is listed as not loaded. Strike it off the list.`)),
    ];
}

function loadFaults(file: Place, model: Model, contract: Contract): ModelFault[] {
    const loaded = new Set(model.tables.map(({ name }) => contractName(name)));
    const fault = (name: string, message: string): ModelFault => modelFault(file, "contract-table", name, message);
    return contract.tables.flatMap(({ name }) => {
        if (!loaded.has(name) && !NOT_LOADED.has(name)) {
            return [fault(name, `No table of the model reads ${name} of the contract. Add one, or list it as not loaded.`)];
        }
        const isStale = loaded.has(name) && NOT_LOADED.has(name);
        return isStale ? [fault(name, `${name} is loaded and listed as not loaded. Strike it off the list.`)] : [];
    });
}

/** Where the model differs from the contract of its data: tables, columns and their types. */
export function contractFaults(model: Model, contract: Contract): readonly ModelFault[] {
    const tables = new Map(contract.tables.map((table) => [table.name, table]));
    const own = model.tables.flatMap((table) => {
        const read = tables.get(contractName(table.name));
        if (read) return tableFaults(table, read);
        const remedy = suggestion(contractName(table.name), tables.keys());
        return [modelFault(table, "contract-table", tableTitle(table.name),
            `The contract has no table ${contractName(table.name)} for the table ${tableTitle(table.name)}. ${remedy}`)];
    });
    return [...own, ...loadFaults({ file: model.file, line: 0 }, model, contract)];
}
