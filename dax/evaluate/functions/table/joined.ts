import type { ColumnShape } from "../../../bind/node";
import type { StoredColumn } from "../../../model/storedColumn";
import { asVariant, type DaxType, type Value } from "../../../value";
import { type CodedData, type ColumnData, dataAt, type TableValue } from "../../tableValue";
import type { TypedData } from "./rowKeys";

/** Stands for a row that is missing, all of whose values are BLANK. */
export const NO_ROW = -1;

function valuesIn({ data, type }: TypedData, wanted: DaxType): readonly Value[] {
    const values = data.kind === "values" ? data.values : Array.from(data.codes, (code) => data.column.values[code]);
    return wanted === "variant" && type === "dateTime" ? values.map((value) => asVariant(value, type)) : values;
}

function codesIn(pieces: readonly TypedData[], lineage: StoredColumn): CodedData | undefined {
    const coded = pieces.flatMap(({ data }) => (data.kind === "codes" && data.column === lineage ? [data.codes] : []));
    if (coded.length < pieces.length) return undefined;
    const codes = new Int32Array(coded.reduce((sum, { length }) => sum + length, 0));
    let end = 0;
    for (const piece of coded) {
        codes.set(piece, end);
        end += piece.length;
    }
    return { kind: "codes", column: lineage, codes };
}

/** Pieces of a column below each other. They keep their origin where all of them have that of the whole. */
export function stacked(pieces: readonly TypedData[], { type, lineage }: ColumnShape): ColumnData {
    const coded = lineage === undefined ? undefined : codesIn(pieces, lineage);
    return coded ?? { kind: "values", values: pieces.flatMap((piece) => valuesIn(piece, type)) };
}

/** As `dataAt`, with BLANK where the row is NO_ROW. */
export function dataOrBlankAt(table: TableValue, column: number, rows: Int32Array): ColumnData {
    const isMissing = (place: number): boolean => rows[place] === NO_ROW;
    const found = dataAt(table, column, rows.map((row) => Math.max(row, 0)));
    if (found.kind === "codes") return { ...found, codes: found.codes.map((code, place) => (isMissing(place) ? 0 : code)) };
    return { kind: "values", values: found.values.map((value, place) => (isMissing(place) ? null : value)) };
}
