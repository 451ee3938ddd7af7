import type { Described, Perspective, PerspectiveTable } from "../../../tmdl/model";
import { modelFault, type ModelFault } from "../fault";
import { type ModelIndex, tableNamed, type TableIndex, tableNamesOf } from "../modelIndex";
import { columnTitle, nameKey, repeated, suggestion, tableTitle } from "../names";

interface Listed {
    readonly kind: string;
    readonly items: readonly Described[];
    readonly known: ReadonlyMap<string, Described>;
}

function listsOf({ columns, measures, hierarchies }: PerspectiveTable, table: TableIndex): readonly Listed[] {
    return [
        { kind: "column", items: columns, known: table.columns },
        { kind: "measure", items: measures, known: table.measures },
        { kind: "hierarchy", items: hierarchies, known: table.hierarchies },
    ];
}

function itemFaults(perspective: Perspective, table: TableIndex, { kind, items, known }: Listed): ModelFault[] {
    const names = Array.from(known.values(), ({ name }) => name);
    const unknown = items.filter(({ name }) => !known.has(nameKey(name))).map((item) => modelFault(item, "perspective", perspective.name,
        `Perspective ${perspective.name}: there is no ${kind} ${columnTitle(table.table.name, item.name)}. ${suggestion(item.name, names)}`));
    const twice = repeated(items, ({ name }) => nameKey(name)).map(([, item]) => modelFault(item, "perspective", perspective.name,
        `Perspective ${perspective.name} lists the ${kind} ${columnTitle(table.table.name, item.name)} twice. Remove one of the two.`));
    return [...unknown, ...twice];
}

function tableFaults(perspective: Perspective, listed: PerspectiveTable, index: ModelIndex): ModelFault[] {
    const table = tableNamed(index, listed.name);
    if (table) return listsOf(listed, table).flatMap((list) => itemFaults(perspective, table, list));
    return [modelFault(listed, "perspective", perspective.name,
        `Perspective ${perspective.name}: there is no table ${tableTitle(listed.name)}. ${suggestion(listed.name, tableNamesOf(index))}`)];
}

/** Entries of a perspective that name nothing, or something twice. */
export function perspectives(index: ModelIndex): readonly ModelFault[] {
    return index.model.perspectives.flatMap((perspective) => [
        ...perspective.tables.flatMap((listed) => tableFaults(perspective, listed, index)),
        ...repeated(perspective.tables, ({ name }) => nameKey(name)).map(([, again]) => modelFault(again, "perspective", perspective.name,
            `Perspective ${perspective.name} lists the table ${tableTitle(again.name)} twice. Join the two entries.`)),
    ]);
}
