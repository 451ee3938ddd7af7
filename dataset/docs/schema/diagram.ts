import type { ForeignKey, Table } from "../../check/contract/contract";
import { fence } from "../markdown/blocks";

/** Names come from a file: anything else could become an instruction of the diagram. */
const NAME = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

function safe(name: string): string {
    if (NAME.test(name)) return name;
    throw new Error(`${JSON.stringify(name)} cannot stand in a diagram. Name tables and columns with letters, digits and _, from a letter on.`);
}

function keyMark(table: Table, column: string): string {
    const isForeign = table.foreignKeys.some(({ columns }) => columns.includes(column));
    const marks = [...(table.primaryKey.includes(column) ? ["PK"] : []), ...(isForeign ? ["FK"] : [])];
    return marks.join(", ");
}

/** The keys alone: all columns stand in the tables below the diagram. */
function entity(table: Table): string {
    const keys = table.fields.filter(({ name }) => keyMark(table, name) !== "");
    const lines = keys.map(({ name, type }) => `        ${type} ${safe(name)} ${keyMark(table, name)}`);
    return [`    ${safe(table.name)} {`, ...lines, "    }"].join("\n");
}

function link(table: Table, key: ForeignKey): string {
    const isOptional = key.columns.some((column) => !table.fields.some(({ name, required }) => name === column && required));
    const isWhole = table.primaryKey.length === key.columns.length && table.primaryKey.every((column) => key.columns.includes(column));
    const ends = `${isOptional ? "|o" : "||"}--${isWhole ? "o|" : "o{"}`;
    return `    ${safe(key.table)} ${ends} ${safe(table.name)} : "${key.columns.map(safe).join(" ")}"`;
}

/** A Mermaid diagram of some tables with their keys; a table of another area to which they refer is an empty box. */
export function areaDiagram(tables: readonly Table[]): string {
    const links = tables.flatMap((table) => table.foreignKeys.map((key) => link(table, key)));
    return fence("mermaid", ["erDiagram", ...tables.map(entity), ...links].join("\n"));
}
