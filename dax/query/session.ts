import { MeasureBook } from "../bind/measureBook";
import { Names } from "../bind/names";
import { Engine, type Surroundings } from "../evaluate/engine";
import type { Model } from "../model/model";
import { parseQuery } from "../syntax/parse";
import { evaluateQuery } from "./evaluateQuery";
import type { QueryResult } from "./result";
import { roleOf, securedRows } from "./security";

export interface SessionOptions extends Surroundings {
    /** The role in which the reader reads; without one there is no row-level security. */
    readonly role?: string;
}

/** A model as one reader sees it, to be asked as often as wanted: what was computed is remembered. */
export interface Session {
    readonly engine: Engine;
    readonly names: Names;
    readonly measures: MeasureBook;
    /** One result for each EVALUATE. Throws DaxSyntaxError for a text that is no query, and DaxError for all else. */
    readonly query: (text: string) => readonly QueryResult[];
}

/** Opens a session. Throws a DaxError with code NAME for a role that the model does not have. */
export function openSession(model: Model, { role: roleName, ...surroundings }: SessionOptions = {}): Session {
    const role = roleName === undefined ? undefined : roleOf(model, roleName);
    const engine = new Engine(model, surroundings, role === undefined ? [] : securedRows(model, role, surroundings));
    const names = new Names(model, role?.hidden ?? []);
    const measures = new MeasureBook(engine, names, model.measures.map(({ name, expression, format }) => ({ name, expression, format })));
    return { engine, names, measures, query: (text) => evaluateQuery({ engine, names, measures }, parseQuery(text)) };
}
