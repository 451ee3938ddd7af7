import type { Model } from "../../../../dataset/tmdl/model";
import { readTmdl, type ReadTmdl } from "../../../../dataset/tmdl/readModel";

/** Written in a name or a text, it becomes a character that no TMDL can hold. */
export const CONTROLS: ReadonlyMap<string, string> = new Map([["¤bell¤", "\u0007"], ["¤tab¤", "\t"]]);

function below(depth: number, lines: readonly string[]): string {
    return lines.map((line) => line.split("\n").filter((part) => part !== "").map((part) => `${"\t".repeat(depth)}${part}\n`).join("")).join("");
}

function quoted(name: string): string {
    return `'${name.replaceAll("'", "''")}'`;
}

/** An object with what is in it: properties first, then children. */
export function object(head: string, ...inside: readonly string[]): string {
    return `${head}\n${below(1, inside)}`;
}

export function table(name: string, ...inside: readonly string[]): string {
    return object(`table ${quoted(name)}`, ...inside);
}

export function column(name: string, dataType: string, ...inside: readonly string[]): string {
    return object(`column ${quoted(name)}`, `dataType: ${dataType}`, `sourceColumn: ${name.trim()}`, ...inside);
}

export function calculated(name: string, dax: string, ...inside: readonly string[]): string {
    return object(`column ${quoted(name)} = ${dax}`, ...inside);
}

export function measure(name: string, dax: string, ...inside: readonly string[]): string {
    return object(`measure ${quoted(name)} = ${dax}`, ...inside);
}

export function partition(name: string, m: string, ...inside: readonly string[]): string {
    return object(`partition ${quoted(name)} = m`, ...inside, `source = ${m}`);
}

/** `from` and `to` as 'Table'.'Column', without the quotes. */
export function link(from: string, to: string, ...inside: readonly string[]): string {
    const reference = (text: string): string => text.split(".").map(quoted).join(".");
    return object(`relationship ${quoted(`${from} to ${to}`)}`, `fromColumn: ${reference(from)}`, `toColumn: ${reference(to)}`, ...inside);
}

export function filter(role: string, of: string, dax: string): string {
    return object(`role ${role}`, "modelPermission: read", `tablePermission ${quoted(of)} = ${dax}`);
}

export function readFragment(...parts: readonly string[]): ReadTmdl {
    return readTmdl(new Map([
        ["database.tmdl", "database\n\tcompatibilityLevel: 1601\n"],
        ["model.tmdl", `model Model\n\tculture: en-US\n\n${parts.join("\n")}`],
    ]));
}

/** A model of these objects at the margin; throws when the reader finds a fault in them, which a test did not mean. */
export function modelOf(...parts: readonly string[]): Model {
    const { model, faults } = readFragment(...parts);
    if (!model) throw new Error(`${faults.map(({ line, message }) => `line ${line}: ${message}`).join("\n")}\n${parts.join("\n")}`);
    const text = Array.from(CONTROLS).reduce((all, [mark, control]) => all.replaceAll(mark, JSON.stringify(control).slice(1, -1)), JSON.stringify(model));
    return text === JSON.stringify(model) ? model : JSON.parse(text) as Model;
}
