import type { BracketReference, ColumnReference, NameReference } from "../../../../dax/syntax/ast";
import type { Position } from "../../../../dax/syntax/position";
import { bracketReferences, columnReferences, tableNames } from "../../../../dax/syntax/walk";
import { modelFault, type ModelFault } from "../fault";
import { columnNamed, type ModelIndex, tableNamed, tableNamesOf } from "../modelIndex";
import { columnTitle, measureTitle, nameKey, suggestion, tableTitle } from "../names";
import { placeOf, type ReadDax } from "./expressions";
import { extensionColumns } from "./extensionColumns";

interface Unresolved {
    readonly at: Position;
    readonly sentence: string;
}

function unknownTable(index: ModelIndex, name: string): string {
    return `there is no table ${tableTitle(name)}. ${suggestion(name, tableNamesOf(index))}`;
}

function columnFault(index: ModelIndex, { table, column }: ColumnReference): string | undefined {
    const found = tableNamed(index, table);
    if (!found) return unknownTable(index, table);
    if (columnNamed(found, column)) return undefined;
    if (found.measures.has(nameKey(column))) return `${measureTitle(column)} is a measure. Write it without its table.`;
    return `there is no column ${columnTitle(table, column)}. ${suggestion(column, found.table.columns.map(({ name }) => name))}`;
}

function bracketFault(index: ModelIndex, added: ReadonlySet<string>, { name }: BracketReference): string | undefined {
    const key = nameKey(name);
    if (name.startsWith("@")) {
        return added.has(key) ? undefined : `no function of the expression adds the column ${measureTitle(name)}. Correct the name, or add it.`;
    }
    if (index.measures.has(key)) return undefined;
    if (added.has(key)) return `${measureTitle(name)} is a column that the expression adds. Name it "@${name}", so that it is not read as a measure.`;
    const holder = [...index.tables.values()].find((table) => columnNamed(table, name));
    if (holder) return `there is no measure ${measureTitle(name)}. If the column is meant, write ${columnTitle(holder.table.name, name)}.`;
    return `there is no measure ${measureTitle(name)}. ${suggestion(name, Array.from(index.measures.values(), (measure) => measure.name))}`;
}

function tableFault(index: ModelIndex, { name, isQuoted }: NameReference): string | undefined {
    if (tableNamed(index, name)) return undefined;
    return isQuoted ? unknownTable(index, name) : `${tableTitle(name)} is neither a variable nor a table. ${suggestion(name, tableNamesOf(index))}`;
}

function told<T extends { readonly at: Position }>(references: readonly T[], faultOf: (reference: T) => string | undefined): Unresolved[] {
    return references.flatMap((reference) => {
        const sentence = faultOf(reference);
        return sentence === undefined ? [] : [{ at: reference.at, sentence }];
    });
}

/** The names of an expression that name nothing, or that are written so that a reader takes a measure for a column or the reverse. */
export function daxNames(index: ModelIndex, { title, text, expression }: ReadDax): readonly ModelFault[] {
    const added = extensionColumns(expression);
    const unresolved = [
        ...told(columnReferences(expression), (reference) => columnFault(index, reference)),
        ...told(bracketReferences(expression), (reference) => bracketFault(index, added, reference)),
        ...told(tableNames(expression), (reference) => tableFault(index, reference)),
    ];
    return unresolved.map(({ at, sentence }) => modelFault(placeOf(text, at), "dax-name", title, `The ${title}: ${sentence}`));
}
