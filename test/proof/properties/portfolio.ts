import type { Model } from "../../../dax/model/model";
import { openSession, type Session } from "../../../dax/query/session";
import type { Value } from "../../../dax/value";
import { loadTexts } from "../../../dataset/evaluate/load";
import { shown } from "./sums";
import { smallSample, wholeSample } from "./texts";

/** The day of reading of the sample. */
export const READING_DAY = "2026-05-31";

/** Given to fast-check by every property, and printed by it with what fails: a run can be repeated. */
export const SEED = 20_260_531;

/** Loading and asking on a machine that may be busy: milliseconds. */
export const PATIENCE = 120_000;

function once<T>(make: () => Promise<T>): () => Promise<T> {
    let made: Promise<T> | undefined;
    return () => (made ??= make());
}

/** The shipped sample, loaded once for all specs, and asked by all of them over one session. */
export const wholePortfolio: () => Promise<Session> = once(async () => openSession(await loadTexts(wholeSample())));

/** Every fourth project of it. */
export const smallModel: () => Promise<Model> = once(() => loadTexts(smallSample()));

export const smallPortfolio: () => Promise<Session> = once(async () => openSession(await smallModel()));

export function quoted(text: string): string {
    return `"${text.replaceAll("\"", "\"\"")}"`;
}

export function listed(keys: readonly string[]): string {
    return `{ ${keys.map(quoted).join(", ")} }`;
}

/** `Table[Column] IN { … }`, also where there is no key: then it holds for no row. */
export function isIn(column: string, keys: readonly string[]): string {
    return keys.length === 0 ? `FALSE () && ISBLANK ( ${column} )` : `${column} IN ${listed(keys)}`;
}

export function upTo(day: string): string {
    return `FILTER ( ALL ( 'Calendar'[Date] ), 'Calendar'[Date] <= dt"${day}" )`;
}

export function named(expressions: readonly string[]): string {
    return expressions.map((expression, index) => `"v${index}", ${expression}`).join(", ");
}

/** The values of expressions under filters, in one query. */
export function valuesAt(session: Session, expressions: readonly string[], filters: readonly string[]): readonly Value[] {
    const [{ rows }] = session.query(`EVALUATE CALCULATETABLE ( ${["ROW ( " + named(expressions) + " )", ...filters].join(", ")} )`);
    return rows[0];
}

/** The values of expressions in each group of a column, by the text of the group; a blank group has the text "". */
export function valuesBy(
    session: Session, column: string, expressions: readonly string[], filters: readonly string[],
): ReadonlyMap<string, readonly Value[]> {
    const [{ rows }] = session.query(`EVALUATE SUMMARIZECOLUMNS ( ${[column, ...filters, named(expressions)].join(", ")} )`);
    return new Map(rows.map(([key, ...values]) => [key === null ? "" : shown(key), values]));
}

/** The members of a column, BLANK left out. */
export function membersOf(session: Session, column: string): readonly string[] {
    const [{ rows }] = session.query(`EVALUATE DISTINCT ( ${column} ) ORDER BY ${column}`);
    return rows.flatMap(([value]) => (value === null ? [] : [shown(value)]));
}
