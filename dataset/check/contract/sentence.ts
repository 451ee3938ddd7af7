import type { Fault } from "./fault";
import type { TableCount } from "./table";

const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029]/g;

/** Quoted and escaped: a value from a file must not command the terminal. */
function quoted(value: string): string {
    return JSON.stringify(value).replace(UNPRINTABLE, "?");
}

export function faultSentence(fault: Fault): string {
    const place = [fault.file, String(fault.line), fault.column].filter(Boolean).join(":");
    return `${place} [${fault.kind}] ${quoted(fault.value)} ${fault.remedy}`;
}

export function countSentence({ table, rowsIn, accepted, rejected }: TableCount): string {
    return `${table}: ${rowsIn} rows in = ${accepted} accepted + ${rejected} rejected`;
}

/** The totals of all tables. */
export function totalSentence(counts: readonly TableCount[]): string {
    const sum = (count: (table: TableCount) => number): number => counts.reduce((total, table) => total + count(table), 0);
    return `total: ${sum((table) => table.rowsIn)} rows in = ${sum((table) => table.accepted)} accepted + ${sum((table) => table.rejected)} rejected`;
}
