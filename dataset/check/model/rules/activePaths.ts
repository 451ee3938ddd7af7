import type { Model, Relationship } from "../../../tmdl/model";
import { modelFault, type ModelFault } from "../fault";
import { nameKey, tableTitle } from "../names";

/** The relationships that lead from one table to another, the first of them first. */
type Path = readonly Relationship[];

function written(path: Path): string {
    return path.map(({ name }) => name).join(", ");
}

function leadingFrom(active: readonly Relationship[]): ReadonlyMap<string, readonly Relationship[]> {
    const byTable = new Map<string, Relationship[]>();
    for (const relationship of active) {
        const key = nameKey(relationship.from.table);
        byTable.set(key, [...(byTable.get(key) ?? []), relationship]);
    }
    return byTable;
}

function clash(start: string, first: Path, second: Path): ModelFault[] {
    const last = second.at(-1);
    // Paths that begin alike part at a later table, and are told from there.
    if (!last || (first.length > 0 && first[0] === second[0])) return [];
    const ends = `${tableTitle(start)} and ${tableTitle(last.to.table)}`;
    const message = first.length === 0
        ? `The active relationships ${written(second)} lead from ${tableTitle(start)} back to it. Set isActive: false on one of them.`
        : `Two active paths between ${ends}: ${written(first)}; and ${written(second)}. Set isActive: false on one relationship of the second.`;
    return [modelFault(last, "relationship-path", last.name, message)];
}

/** Looks at each active relationship once, from the tables nearest to the start. */
function pathsFrom(start: string, leading: ReadonlyMap<string, readonly Relationship[]>): ModelFault[] {
    const reached = new Map<string, Path>([[nameKey(start), []]]);
    const waiting = [nameKey(start)];
    const faults: ModelFault[] = [];
    for (let table = waiting.shift(); table !== undefined; table = waiting.shift()) {
        for (const relationship of leading.get(table) ?? []) {
            const path = [...(reached.get(table) ?? []), relationship];
            const key = nameKey(relationship.to.table);
            const before = reached.get(key);
            if (before) {
                faults.push(...clash(start, before, path));
            } else {
                reached.set(key, path);
                waiting.push(key);
            }
        }
    }
    return faults;
}

/** Two ways along which filters could flow between two tables: the engine refuses the second when it is loaded. */
export function activePaths({ tables, relationships }: Model): readonly ModelFault[] {
    // A table related with itself has its own fault.
    const active = relationships.filter(({ isActive, from, to }) => isActive && nameKey(from.table) !== nameKey(to.table));
    const leading = leadingFrom(active);
    return tables.flatMap(({ name }) => pathsFrom(name, leading));
}
