import { Binder } from "../bind/binder";
import { MeasureBook } from "../bind/measureBook";
import { Names } from "../bind/names";
import { shapeOfTable } from "../bind/node";
import { conditionOf } from "../bind/operators";
import { EMPTY_SCOPE, withRow } from "../bind/scope";
import { DaxError } from "../error";
import type { SecuredRows } from "../evaluate/context/visibleRows";
import { Engine, type Surroundings } from "../evaluate/engine";
import { Frame } from "../evaluate/frame";
import type { RoleDefinition } from "../model/definition";
import type { Model } from "../model/model";
import type { StoredTable } from "../model/storedTable";
import { DaxSyntaxError } from "../syntax/error";
import { foldName } from "../syntax/name";
import { parseExpression } from "../syntax/parse";

/** The role of the name, in any case. Throws a DaxError with code NAME if the model has none. */
export function roleOf({ roles }: Model, name: string): RoleDefinition {
    const found = roles.find((role) => foldName(role.name) === foldName(name));
    if (found !== undefined) return found;
    throw new DaxError("NAME", `There is no role "${name}": the roles are ${roles.map((role) => `"${role.name}"`).join(", ") || "none"}.`);
}

/** An error of a filter is told as one of the role: whoever opens a session did not write it. */
function inRole<T>(role: string, table: string, run: () => T): T {
    try {
        return run();
    } catch (error) {
        if (error instanceof DaxSyntaxError) throw new DaxError(error.code, named(role, table, error), { line: error.line, column: error.column });
        if (error instanceof DaxError) throw new DaxError(error.code, named(role, table, error), error.at, error.measure);
        throw error;
    }
}

function named(role: string, table: string, { message }: Error): string {
    return `In the filter of the role "${role}" on '${table}': ${message}`;
}

function allowedRows(engine: Engine, table: StoredTable, expressions: readonly string[]): Uint8Array {
    const names = new Names(engine.model, []);
    const measures = new MeasureBook(engine, names, engine.model.measures.map(({ name, expression, format }) => ({ name, expression, format })));
    const allowed = new Uint8Array(table.rowCount + 1);
    allowed.fill(1, 0, table.rowCount);
    for (const expression of expressions) {
        const binder = new Binder(engine, names, measures);
        const place = binder.places.newRow();
        const node = binder.scalar(parseExpression(expression), withRow(EMPTY_SCOPE, { place, shape: shapeOfTable(table, table.columns) }));
        const holds = conditionOf(binder, node);
        const frame = Frame.of(engine.start);
        for (let row = 0; row < table.rowCount; row += 1) {
            frame.rows[place] = row;
            if (!holds(frame)) allowed[row] = 0;
        }
    }
    return allowed;
}

function rowsWhere(count: number, isAllowed: (row: number) => boolean): Int32Array {
    return Int32Array.from({ length: count }, (_, row) => row).filter(isAllowed);
}

/**
 * What the filters of a role leave of each table. They are evaluated without any security, and travel as filters do: a row is hidden
 * if a row that it refers to is hidden, or missing from a filtered table.
 */
export function securedRows(model: Model, role: RoleDefinition, surroundings: Surroundings): SecuredRows {
    const engine = new Engine(model, surroundings, []);
    const byTable = new Map<StoredTable, string[]>();
    for (const { table, expression } of role.filters) {
        const found = model.table(table);
        if (found === undefined) throw new DaxError("NAME", `The role "${role.name}" filters '${table}', which is not in the model: correct the role.`);
        byTable.set(found, [...(byTable.get(found) ?? []), expression]);
    }
    const allowed = new Map([...byTable].map(([table, expressions]) => [table, inRole(role.name, table.name, () => allowedRows(engine, table, expressions))]));
    return model.tables.map((table) => {
        const expanded = engine.states.initial.expanded(table);
        const filtered = [...allowed].filter(([secured]) => expanded.reaches(secured));
        if (filtered.length === 0) return undefined;
        return rowsWhere(table.rowCount, (row) => filtered.every(([secured, isAllowed]) => isAllowed[expanded.rowIn(secured, row)] === 1));
    });
}
