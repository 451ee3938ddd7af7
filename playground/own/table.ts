import type { Cell, ColumnType, Table, TableColumn } from "../host";
import { roles, type Mapping, type Role } from "./mapping";
import type { CsvFile, CsvRow, Rejection, RejectionReason } from "./parse";
import { dateOrder, parseDate, parseNumber, type DateOrder } from "./values";

export interface OwnTable {
    readonly table: Table;
    /** Rows of the file that hold anything: those shown and those rejected, and no other. */
    readonly rowsIn: number;
    readonly rejected: readonly Rejection[];
}

interface OwnColumn {
    readonly index: number;
    readonly role: Role;
    readonly name: string;
    readonly type: ColumnType;
    readonly order: DateOrder;
}

const mostly = 0.9;

const fieldsOf = ({ rows }: CsvFile, index: number): readonly string[] =>
    rows.map(({ fields }) => fields[index]).filter(field => field.trim() !== "");

/** A column of dates with a slip or two is still one: the slips are rejected, not the column. */
function isDates(fields: readonly string[], order: DateOrder): boolean {
    const dates = fields.filter(field => parseDate(field, order) !== null);
    return fields.length > 0 && dates.length >= fields.length * mostly;
}

function isNumbers(fields: readonly string[], delimiter: string): boolean {
    return fields.length > 0 && fields.every(field => parseNumber(field, delimiter) !== null);
}

function typeOf(role: Role, fields: readonly string[], order: DateOrder, delimiter: string): ColumnType {
    if (role === "collected") return "dateTime";
    if (role === "weight" || role === "order") return "numeric";
    if (role === "columns" && isDates(fields, order)) return "dateTime";
    return role === "trend" && isNumbers(fields, delimiter) ? "numeric" : "text";
}

function ownColumns(file: CsvFile, mapping: Mapping, otherwise: DateOrder): readonly OwnColumn[] {
    const columns = mapping.flatMap((role, index): readonly OwnColumn[] => {
        if (!role) return [];
        const fields = fieldsOf(file, index);
        const order = dateOrder(fields, otherwise);
        return [{ index, role, name: file.headers[index], type: typeOf(role, fields, order, file.delimiter), order }];
    });
    return [...columns].sort((left, right) => roles.indexOf(left.role) - roles.indexOf(right.role));
}

type Read = { readonly cell: Cell } | { readonly reason: RejectionReason; readonly detail: string };

function readCell({ index, name, type, order }: OwnColumn, { fields }: CsvRow, delimiter: string): Read {
    const text = fields[index].trim();
    if (text === "") return { cell: null };
    if (type === "text") return { cell: text };
    const cell = type === "dateTime" ? parseDate(text, order) : parseNumber(text, delimiter);
    if (cell !== null) return { cell };
    return { reason: type === "dateTime" ? "badDate" : "badNumber", detail: `${name} = ${text}` };
}

function readRow(columns: readonly OwnColumn[], row: CsvRow, delimiter: string): readonly Cell[] | Rejection {
    const reads = columns.map(column => readCell(column, row, delimiter));
    const fault = reads.find(read => "reason" in read);
    if (fault) return { row: row.row, reason: fault.reason, detail: fault.detail };
    const cells = reads.map(read => "cell" in read ? read.cell : null);
    const named = columns.some(({ role }, index) => role === "levels" && cells[index] !== null);
    return named ? cells : { row: row.row, reason: "noLevel", detail: "" };
}

const groupingKey = (columns: readonly OwnColumn[], cells: readonly Cell[]): string =>
    JSON.stringify(cells.filter((_, index) => columns[index].role === "levels" || columns[index].role === "columns"));

const isRejection = (read: readonly Cell[] | Rejection): read is Rejection => "reason" in read;

/** A host gives one row for each item and column: a second one would be averaged away, so it is shown as rejected. */
function readRows(file: CsvFile, columns: readonly OwnColumn[]): Pick<OwnTable, "rejected"> & Pick<Table, "rows"> {
    const rows: (readonly Cell[])[] = [];
    const rejected: Rejection[] = [];
    const first = new Map<string, number>();
    for (const row of file.rows) {
        const read = readRow(columns, row, file.delimiter);
        if (isRejection(read)) {
            rejected.push(read);
            continue;
        }
        const key = groupingKey(columns, read);
        const twin = first.get(key);
        if (twin === undefined) rows.push(read);
        else rejected.push({ row: row.row, reason: "duplicate", detail: String(twin) });
        if (twin === undefined) first.set(key, row.row);
    }
    return { rows, rejected };
}

function compareCells(left: Cell, right: Cell, compare: (a: string, b: string) => number): number {
    if (left instanceof Date && right instanceof Date) return left.getTime() - right.getTime();
    return compare(left === null ? "" : String(left), right === null ? "" : String(right));
}

function sortRows(rows: Table["rows"], columns: readonly OwnColumn[], language: string): Table["rows"] {
    const { compare } = new Intl.Collator(language, { numeric: true });
    const levels = columns.flatMap(({ role }, index) => role === "levels" ? [index] : []);
    const keys = [...levels, ...columns.flatMap(({ role, type }, index) =>
        role === "columns" && type === "dateTime" ? [index] : [])];
    return [...rows].sort((left, right) => keys.reduce((order, index) =>
        order || compareCells(left[index], right[index], compare), 0));
}

const tableColumn = ({ role, name, type }: OwnColumn): TableColumn => ({ name, type, roles: [role] });

export function ownTable(file: CsvFile, mapping: Mapping, language: "fr" | "en"): OwnTable {
    const columns = ownColumns(file, mapping, language === "fr" ? "dayFirst" : "monthFirst");
    const { rows, rejected } = readRows(file, columns);
    return {
        table: { columns: columns.map(tableColumn), rows: sortRows(rows, columns, language) },
        rowsIn: file.rows.length + file.rejected.length,
        rejected: [...file.rejected, ...rejected].sort((left, right) => left.row - right.row),
    };
}
