import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { needsOf, type TableNode } from "../../../bind/node";
import type { StoredColumn } from "../../../model/storedColumn";
import type { Call, Expression } from "../../../syntax/ast";
import { rowKeys } from "../../context/tupleKeys";
import { type ColumnData, columnsOf, type DerivedRows, lengthOf, type TableValue } from "../../tableValue";
import { callOf } from "../time/callOf";
import { stacked } from "./joined";
import { comparableColumns } from "./rowKeys";

interface Parts {
    readonly shown: readonly StoredColumn[];
    readonly table: Expression;
    readonly grouped: readonly Expression[];
}

function partsOf(binder: Binder, call: Call): Parts {
    const start = call.args.findIndex(({ kind }) => kind !== "column");
    if (start < 1) {
        return binder.fail(
            "ARGUMENT", call.at,
            "ADDMISSINGITEMS wants columns to show, then a table, then the columns that it is grouped by.",
        );
    }
    const grouped = call.args.slice(start + 1);
    const other = grouped.find(({ kind }) => kind !== "column");
    if (other !== undefined) {
        binder.fail(
            "UNSUPPORTED", other.at,
            "ADDMISSINGITEMS with subtotals or filters is not supported: give it columns alone, and filter with CALCULATETABLE.",
        );
    }
    return { shown: call.args.slice(0, start).map((argument) => binder.columnArgument(argument, call)), table: call.args[start], grouped };
}

function assertSupported(binder: Binder, call: Call, shown: readonly StoredColumn[], grouped: readonly StoredColumn[]): void {
    const hidden = grouped.find((column) => !shown.includes(column)) ?? shown.find((column) => !grouped.includes(column));
    if (hidden !== undefined) {
        binder.fail(
            "UNSUPPORTED", call.at,
            `ADDMISSINGITEMS is supported where the columns to show are those that are grouped by: name ${hidden.reference} in both places.`,
        );
    }
    const unsure = grouped.find(({ table }) => binder.engine.model.hasBlankRow(table));
    if (unsure === undefined) return;
    binder.fail(
        "UNSUPPORTED", call.at,
        `ADDMISSINGITEMS over '${unsure.table.name}' is not supported, as rows without a match refer to it: give each a match.`,
    );
}

function placesOf(binder: Binder, call: Call, { shape: { columns } }: TableNode, grouped: readonly StoredColumn[]): readonly number[] {
    return grouped.map((column) => {
        const place = columns.findIndex(({ lineage }) => lineage === column);
        return place >= 0 ? place : binder.fail(
            "ARGUMENT", call.at,
            `The table of ADDMISSINGITEMS has no column ${column.reference}: group it by that.`,
        );
    });
}

/** Which rows of all combinations the table lacks. */
function missing(binder: Binder, given: readonly ColumnData[], all: TableValue, grouped: readonly StoredColumn[], count: number): Int32Array {
    const pairs = columnsOf(all).map((data, index) => {
        const { type } = grouped[index];
        return comparableColumns(binder, [{ data: given[index], type }, { data, type }]);
    });
    const keyOf = rowKeys(pairs.map(([column]) => column));
    const present = new Set(Array.from({ length: count }, (_, place) => keyOf(place)));
    const allKeyOf = rowKeys(pairs.map(([, column]) => column));
    return Int32Array.from({ length: lengthOf(all) }, (_, place) => place).filter((place) => !present.has(allKeyOf(place)));
}

/**
 * The rows of a table, and one for each combination of the columns that it lacks, with BLANK in the other columns: combinations that exist
 * for columns of one table, all for columns of several (`ms:addmissingitems`).
 */
export const addMissingItems: BindFunction = (binder, call, scope) => {
    const { shown, table, grouped: args } = partsOf(binder, call);
    const grouped = args.map((argument) => binder.columnArgument(argument, call));
    assertSupported(binder, call, shown, grouped);
    const node = binder.table(table, scope);
    const places = placesOf(binder, call, node, grouped);
    const everything = binder.table(callOf("SUMMARIZECOLUMNS", call.at, args), scope);
    const { columns } = node.shape;
    return {
        kind: "table", at: call.at, needs: needsOf(node, everything), shape: { table: undefined, columns },
        evaluate: (frame): DerivedRows => {
            const value = node.evaluate(frame);
            const given = columnsOf(value);
            const all = everything.evaluate(frame);
            const added = missing(binder, places.map((place) => given[place]), all, grouped, lengthOf(value));
            const pieceOf = (index: number): ColumnData => {
                const source = columnsOf(all).at(places.indexOf(index));
                if (!places.includes(index) || source?.kind !== "codes") return { kind: "values", values: Array.from(added, () => null) };
                return { ...source, codes: added.map((place) => source.codes[place]) };
            };
            return {
                kind: "derived", length: lengthOf(value) + added.length,
                columns: columns.map((column, index) => stacked([given[index], pieceOf(index)].map((data) => ({ data, type: column.type })), column)),
            };
        },
    };
};
