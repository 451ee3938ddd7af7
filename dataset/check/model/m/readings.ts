import type { Expression, Table } from "../../../tmdl/model";
import type { Contract, Table as ContractTable } from "../../contract/contract";
import { modelFault, type ModelFault, type ModelFaultCode } from "../fault";
import { columnTitle, repeated, tableTitle } from "../names";
import { contractName } from "../rules/contract";
import type { Found } from "./cursor";
import type { Reading, TypedColumn } from "./pattern";
import { modelTypeOf, typeInM } from "./types";

/** The M of a table, read: `text` is where it stands. */
export interface TableReading {
    readonly table: Table;
    readonly text: Expression;
    readonly reading: Reading;
}

/** A fault on a line of the M of a table. */
export function faultIn(table: Table, text: Expression, line: number, code: ModelFaultCode, message: string): ModelFault {
    const title = tableTitle(table.name);
    return modelFault({ file: text.file, line: text.line + line - 1 }, code, title, `The M of ${title}: ${message}`);
}

function names(found: readonly Found[]): ReadonlySet<string> {
    return new Set(found.map(({ text }) => text));
}

/** Columns that one list has and the other has not, and those that stand twice. */
function listFaults({ table, text, reading }: TableReading): ModelFault[] {
    const { chosen, typed } = reading;
    const sources = table.columns.map(({ sourceColumn }) => sourceColumn).filter((name) => name !== undefined);
    const given = typed.map(({ column }) => column);
    const inChosen = names(chosen);
    const inTyped = names(given);
    const fault = (line: number, message: string): ModelFault => faultIn(table, text, line, "m-columns", message);
    return [
        ...chosen.filter((found) => !sources.includes(found.text)).map((found) =>
            fault(found.line, `it chooses ${found.text}, which no column of the model reads. Remove it, or add the column.`)),
        ...sources.filter((name) => !inChosen.has(name)).map((name) => fault(reading.table.line,
            `it does not choose ${name}. Add it to Chosen and Typed.`)),
        ...chosen.filter((found) => !inTyped.has(found.text)).map((found) => fault(found.line,
            `it chooses ${found.text} and gives it no type. Add it to Typed.`)),
        ...given.filter((found) => !inChosen.has(found.text)).map((found) => fault(found.line,
            `it types ${found.text}, which it does not choose. Add it to Chosen.`)),
        ...[...repeated(chosen, (found) => found.text), ...repeated(given, (found) => found.text)].map(([, again]) =>
            fault(again.line, `it names ${again.text} twice. Remove one of the two.`)),
    ];
}

function typeFault({ table, text }: TableReading, contract: ContractTable | undefined, { column, type }: TypedColumn): ModelFault[] {
    const own = table.columns.find(({ sourceColumn }) => sourceColumn === column.text);
    const field = contract?.fields.find(({ name }) => name === column.text);
    const fault = (message: string): ModelFault[] => [faultIn(table, text, column.line, "m-type", message)];
    if (modelTypeOf(type) === undefined) return fault(`${column.text} is given ${type}, which no column may have. Use the type of its dataType.`);
    if (own && own.dataType !== modelTypeOf(type)) {
        return fault(`${column.text} is given ${type}, and ${columnTitle(table.name, own.name)} is ${String(own.dataType)}. Give both one type.`);
    }
    return field && typeInM(field.type) !== type
        ? fault(`${column.text} is given ${type}, and it is ${field.type} in the contract. Write ${typeInM(field.type)}.`) : [];
}

function rangeFaults({ table, text, reading }: TableReading): ModelFault[] {
    const { range, typed } = reading;
    const fault = (line: number, message: string): ModelFault[] => [faultIn(table, text, line, "m-range", message)];
    if (!range) return table.refreshPolicy ? fault(1,
        "its table has a refreshPolicy and it has no step InRange. Add the step, or remove the policy.") : [];
    if (!table.refreshPolicy) return fault(range.line,
        "it has a step InRange and its table has no refreshPolicy. Add the policy, or remove the step.");
    const isDate = typed.some(({ column, type }) => column.text === range.text && type === "type date");
    return isDate ? [] : fault(range.line, `InRange looks at ${range.text}, to which Typed gives no date. Name a column of type date.`);
}

/** Where the M of a table differs from the columns of the table, their types, its refresh policy and the contract. */
export function readingFaults(read: TableReading, contract: Contract): readonly ModelFault[] {
    const { table, text, reading } = read;
    const wanted = contractName(table.name);
    const fields = contract.tables.find(({ name }) => name === wanted);
    return [
        ...(reading.table.text === wanted ? [] : [faultIn(table, text, reading.table.line, "contract-table",
            `it reads the table ${reading.table.text} of the contract. Read "${wanted}", after which the table is named.`)]),
        ...listFaults(read),
        ...reading.typed.flatMap((typed) => typeFault(read, fields, typed)),
        ...rangeFaults(read),
    ];
}
