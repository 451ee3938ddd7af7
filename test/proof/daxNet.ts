import type { QueryResult } from "../../dax/query/result";
import type { Session } from "../../dax/query/session";
import type { Value } from "../../dax/value";
import { datePartsOf } from "../../dax/scalar/date/serial";
import { cellId } from "./cells";
import { lastDayOf } from "./month";
import type { Reading, Readings } from "./reading";
import type { TinyCell } from "./tiny/tinyCase";

type Where = Pick<TinyCell, "of" | "when">;

/** The column of the model that holds the key of a scope. */
const KEYS = { directorate: "'Project'[Directorate Id]", programme: "'Project'[Programme Id]", project: "'Project'[Project Id]" } as const;

export type Grouping = keyof typeof KEYS | "total";

function isoDay(serial: number): string {
    const { year, month, day } = datePartsOf(serial);
    return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function reading(value: Value, type: string): Reading {
    if (type === "dateTime" && typeof value === "number") return isoDay(value);
    return typeof value === "number" || typeof value === "string" ? value : null;
}

function text(value: string): string {
    return `"${value.replaceAll('"', '""')}"`;
}

function pairs(measures: readonly string[]): string {
    return measures.map((measure) => `${text(measure)}, [${measure}]`).join(", ");
}

/** Adds the last columns of one row, one a measure, at the cell. */
function collect(found: Map<string, Map<string, Reading>>, measures: readonly string[], { columns }: QueryResult, row: readonly Value[], id: string): void {
    const first = columns.length - measures.length;
    measures.forEach((measure, index) => {
        const ofMeasure = found.get(measure) ?? new Map<string, Reading>();
        ofMeasure.set(id, reading(row[first + index], columns[first + index].type));
        found.set(measure, ofMeasure);
    });
}

function dates(when: Where["when"]): string {
    if ("asOf" in when) return `'Calendar'[Date] <= dt"${when.asOf}"`;
    return `'Calendar'[Date] >= dt"${when.month}-01" && 'Calendar'[Date] <= dt"${lastDayOf(when.month)}"`;
}

function scope(of: Where["of"]): string {
    if (of === "total") return "";
    const [[kind, key]] = Object.entries(of);
    return `, ${KEYS[kind as keyof typeof KEYS]} = ${text(key)}`;
}

/** Half of the last place of a measure whose result is a fixed decimal, which DAX rounds to four places where others do not; else 0. */
export function lastPlaces({ measures: book }: Session, measures: readonly string[]): ReadonlyMap<string, number> {
    const asker = { fail: (_: unknown, __: unknown, sentence: string): never => { throw new Error(sentence); } };
    return new Map(measures.map((name) => [name, book.bound(name, { line: 1, column: 1 }, asker).type === "decimal" ? 0.000051 : 0]));
}

/** Each cell in a query of its own. */
export function daxCells(session: Session, measures: readonly string[], cells: readonly Where[]): Readings {
    const found = new Map<string, Map<string, Reading>>();
    for (const cell of cells) {
        const [result] = session.query(`EVALUATE CALCULATETABLE ( ROW ( ${pairs(measures)} ), ${dates(cell.when)}${scope(cell.of)} )`);
        collect(found, measures, result, result.rows[0], cellId(cell));
    }
    return found;
}

function ofKey(grouping: Grouping, key: Value): Where["of"] {
    const name = typeof key === "string" ? key : "";
    switch (grouping) {
        case "total": return "total";
        case "directorate": return { directorate: name };
        case "programme": return { programme: name };
        case "project": return { project: name };
    }
}

/** All cells of a grouping as of a day, in one query. A cell that is all BLANK is not among them. */
export function daxBy(session: Session, measures: readonly string[], grouping: Grouping, asOf: string): Readings {
    const found = new Map<string, Map<string, Reading>>();
    const group = grouping === "total" ? "" : `${KEYS[grouping]}, `;
    const filter = `FILTER ( ALL ( 'Calendar'[Date] ), 'Calendar'[Date] <= dt"${asOf}" )`;
    const [result] = session.query(`EVALUATE SUMMARIZECOLUMNS ( ${group}${filter}, ${pairs(measures)} )`);
    for (const row of result.rows) collect(found, measures, result, row, cellId({ of: ofKey(grouping, row[0]), when: { asOf } }));
    return found;
}

/** All months of the calendar in one query. */
export function daxByMonth(session: Session, measures: readonly string[]): Readings {
    const found = new Map<string, Map<string, Reading>>();
    const [result] = session.query(`EVALUATE SUMMARIZECOLUMNS ( 'Calendar'[Month], ${pairs(measures)} )`);
    for (const row of result.rows) {
        const [month] = row;
        if (typeof month === "number") collect(found, measures, result, row, cellId({ of: "total", when: { month: isoDay(month).slice(0, 7) } }));
    }
    return found;
}
