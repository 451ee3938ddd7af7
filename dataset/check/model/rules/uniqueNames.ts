import type { Described, Model, Table } from "../../../tmdl/model";
import { modelFault, type ModelFault } from "../fault";
import { measureTitle, nameKey, repeated, tableTitle } from "../names";

interface Named {
    readonly kind: string;
    readonly item: Described;
}

function named(kind: string, items: readonly Described[]): Named[] {
    return items.map((item) => ({ kind, item }));
}

function where(item: Described): string {
    return `${item.file}, line ${item.line}`;
}

function twice(all: readonly Named[], scope: string): ModelFault[] {
    return repeated(all, ({ item }) => nameKey(item.name)).map(([before, { kind, item }]) => modelFault(item, "name", tableTitle(item.name),
        `The ${kind} ${tableTitle(item.name)} has the name of a ${before.kind}${scope} (${where(before.item)}). Rename one of the two.`));
}

function withinTable(table: Table): ModelFault[] {
    const { columns, measures, hierarchies } = table;
    const all = [...named("column", columns), ...named("hierarchy", hierarchies), ...named("measure", measures)];
    // Two measures of one name are a fault of the whole model already.
    const unlike = repeated(all, ({ item }) => nameKey(item.name)).filter(([before, again]) => before.kind !== "measure" || again.kind !== "measure");
    return unlike.map(([before, { kind, item }]) => modelFault(item, "name", `${tableTitle(table.name)}${measureTitle(item.name)}`,
        `The ${kind} ${measureTitle(item.name)} has the name of a ${before.kind} of its table ${tableTitle(table.name)} (${where(before.item)}). `
        + "Rename one of the two."));
}

/**
 * Names that two objects share, whatever their case: tables and named expressions, which M knows by one name space, measures of the
 * whole model, columns, hierarchies and measures of one table, relationships, roles, perspectives and languages.
 */
export function uniqueNames({ tables, expressions, relationships, roles, perspectives, cultures }: Model): readonly ModelFault[] {
    return [
        ...twice([...named("table", tables), ...named("named expression", expressions)], ""),
        ...twice(named("measure", tables.flatMap(({ measures }) => measures)), " of the model"),
        ...tables.flatMap(withinTable),
        ...twice(named("relationship", relationships), ""),
        ...twice(named("role", roles), ""),
        ...twice(named("perspective", perspectives), ""),
        ...twice(named("language", cultures), ""),
    ];
}
