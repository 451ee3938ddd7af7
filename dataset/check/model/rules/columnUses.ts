import type { Column, Hierarchy } from "../../../tmdl/model";
import { modelFault, type ModelFault } from "../fault";
import { columnNamed, type ModelIndex, type TableIndex } from "../modelIndex";
import { columnTitle, nameKey, suggestion } from "../names";

function noColumn(table: TableIndex, column: string): string {
    return `there is no column ${columnTitle(table.table.name, column)}. ${suggestion(column, table.table.columns.map(({ name }) => name))}`;
}

function sortFaults(table: TableIndex, { name, file, line, sortByColumn }: Column): ModelFault[] {
    if (sortByColumn === undefined) return [];
    const title = columnTitle(table.table.name, name);
    if (nameKey(sortByColumn) === nameKey(name)) {
        return [modelFault({ file, line }, "sort-column", title, `${title} is sorted by itself. Remove sortByColumn.`)];
    }
    return columnNamed(table, sortByColumn) ? []
        : [modelFault({ file, line }, "sort-column", title, `${title} is sorted by a column that is missing: ${noColumn(table, sortByColumn)}`)];
}

function levelFaults(table: TableIndex, hierarchy: Hierarchy): ModelFault[] {
    const title = columnTitle(table.table.name, hierarchy.name);
    if (hierarchy.levels.length === 0) {
        return [modelFault(hierarchy, "level-column", title, `The hierarchy ${title} has no level. Add one, or remove it.`)];
    }
    return hierarchy.levels.filter(({ column }) => !columnNamed(table, column)).map((level) => modelFault(level, "level-column", title,
        `Level ${level.name} of the hierarchy ${title}: ${noColumn(table, level.column)}`));
}

/** Columns that a sort order or a level of a hierarchy names, and that are not there. */
export function columnUses(index: ModelIndex): readonly ModelFault[] {
    return [...index.tables.values()].flatMap((table) => [
        ...table.table.columns.flatMap((column) => sortFaults(table, column)),
        ...table.table.hierarchies.flatMap((hierarchy) => levelFaults(table, hierarchy)),
    ]);
}
