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

/** A reference to a table that is checked later, which only tables in a circle have. */
export function circularReference(tables: readonly Table[]): { readonly from: string; readonly to: string } | undefined {
    const checked = new Set<string>();
    for (const table of inReferenceOrder(tables)) {
        checked.add(table.name);
        const key = table.foreignKeys.find((reference) => !checked.has(reference.table));
        if (key) return { from: table.name, to: key.table };
    }
    return undefined;
}
