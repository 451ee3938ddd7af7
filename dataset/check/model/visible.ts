import type { Column, Hierarchy, Level, Measure, Model, Table } from "../../tmdl/model";
import { columnTitle, tableTitle } from "./names";

/** An object that a reader of the model sees, with the names from its table to itself. */
export type Visible =
    | { readonly kind: "table"; readonly path: readonly string[]; readonly object: Table }
    | { readonly kind: "column"; readonly path: readonly string[]; readonly object: Column }
    | { readonly kind: "measure"; readonly path: readonly string[]; readonly object: Measure }
    | { readonly kind: "hierarchy"; readonly path: readonly string[]; readonly object: Hierarchy }
    | { readonly kind: "level"; readonly path: readonly string[]; readonly object: Level };

function shown<T extends { readonly isHidden: boolean }>(items: readonly T[]): readonly T[] {
    return items.filter(({ isHidden }) => !isHidden);
}

function hierarchyParts(table: string, object: Hierarchy): Visible[] {
    const path = [table, object.name];
    const levels = object.levels.map((level): Visible => ({ kind: "level", path: [...path, level.name], object: level }));
    return [{ kind: "hierarchy", path, object }, ...levels];
}

function tableParts(table: Table): Visible[] {
    const { name } = table;
    return [
        { kind: "table", path: [name], object: table },
        ...shown(table.columns).map((object): Visible => ({ kind: "column", path: [name, object.name], object })),
        ...shown(table.measures).map((object): Visible => ({ kind: "measure", path: [name, object.name], object })),
        ...shown(table.hierarchies).flatMap((hierarchy) => hierarchyParts(name, hierarchy)),
    ];
}

/** All that is not hidden, nor in a hidden table. */
export function visibleObjects(model: Model): readonly Visible[] {
    return shown(model.tables).flatMap(tableParts);
}

/** As a message names it: with its kind and its table. */
export function visibleTitle({ kind, path }: Visible): string {
    const [table, name, level] = path;
    if (kind === "table") return `table ${tableTitle(table)}`;
    return kind === "level" ? `level ${tableTitle(level)} of the hierarchy ${columnTitle(table, name)}` : `${kind} ${columnTitle(table, name)}`;
}
