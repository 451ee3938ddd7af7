import type { Table } from "./contract";

/** The tables, each after those to which it refers; a circle keeps its order in the contract. */
export function inReferenceOrder(tables: readonly Table[]): readonly Table[] {
    const ordered = new Set<Table>();
    const entered = new Set<Table>();
    const visit = (table: Table): void => {
        if (entered.has(table)) return;
        entered.add(table);
        const parents = new Set(table.foreignKeys.map((key) => key.table));
        tables.filter((other) => parents.has(other.name)).forEach(visit);
        ordered.add(table);
    };
    tables.forEach(visit);
    return [...ordered];
}
