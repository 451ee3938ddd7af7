import type { Binder } from "../../../bind/binder";
import type { ColumnShape, TableNode } from "../../../bind/node";
import type { StoredColumn } from "../../../model/storedColumn";
import type { Call, Expression } from "../../../syntax/ast";
import { foldName } from "../../../syntax/name";
import type { Frame } from "../../frame";
import { type ColumnData, columnsOf, type TableValue } from "../../tableValue";

/** A column by which the rows of a table are grouped: one of its own, or one of a table that it refers to. */
export interface GroupColumn {
    readonly shape: ColumnShape;
    /** Data over the rows of the table, by what `rowAt` gives. */
    readonly dataOf: (value: TableValue, frame: Frame) => ColumnData;
}

function ownColumn({ shape: { columns, table } }: TableNode, index: number): GroupColumn {
    const stored = table?.columns[index];
    return {
        shape: columns[index],
        dataOf: (value) => (stored === undefined ? columnsOf(value)[index] : { kind: "codes", column: stored, codes: stored.codes }),
    };
}

function relatedColumn(binder: Binder, call: Call, column: StoredColumn, at: Expression["at"]): GroupColumn {
    return {
        shape: { name: column.name, type: column.type, lineage: column },
        dataOf: (value, { context: { state } }) => {
            const expanded = value.kind === "base" ? state.expanded(value.table) : undefined;
            if (expanded?.reaches(column.table) === true) return { kind: "codes", column, codes: expanded.codesOf(column) };
            const name = value.kind === "base" ? `'${value.table.name}'` : "its table";
            return binder.fail("EVALUATION", at, `${call.name} cannot reach ${column.reference} from ${name}: no active relationships lead there.`);
        },
    };
}

/** The column that an argument names, of a table or of one that it refers to. */
export function groupColumn(binder: Binder, call: Call, table: TableNode, argument: Expression): GroupColumn {
    const { columns, table: origin } = table.shape;
    if (argument.kind === "column") {
        const column = binder.modelColumn(argument);
        const index = columns.findIndex(({ lineage }) => lineage === column);
        if (index >= 0) return ownColumn(table, index);
        if (origin !== undefined) return relatedColumn(binder, call, column, argument.at);
        return binder.fail(
            "UNSUPPORTED", argument.at,
            `${call.name} over rows that were made takes columns of those rows, and ${column.reference} is none: name one, or the table itself.`,
        );
    }
    if (argument.kind !== "bracket") return binder.fail("ARGUMENT", argument.at, `${call.name} wants a column here, written as 'Table'[Column].`);
    const index = columns.findIndex(({ name }) => foldName(name) === foldName(argument.name));
    if (index >= 0) return ownColumn(table, index);
    return binder.fail("NAME", argument.at, `The table has no column [${argument.name}]: name one that it has.`);
}

/** The columns that arguments name. Throws where one stands twice. */
export function groupColumns(binder: Binder, call: Call, table: TableNode, args: readonly Expression[]): readonly GroupColumn[] {
    const seen = new Set<string>();
    return args.map((argument) => {
        const column = groupColumn(binder, call, table, argument);
        const { lineage, name } = column.shape;
        const key = `${lineage?.id ?? ""}/${foldName(name)}`;
        if (seen.has(key)) binder.fail("ARGUMENT", argument.at, `${call.name} groups by [${name}] twice: name each column once.`);
        seen.add(key);
        return column;
    });
}
