import type { Role, TablePermission } from "../../../tmdl/model";
import { modelFault, type ModelFault } from "../fault";
import { columnNamed, type ModelIndex, tableNamed, tableNamesOf } from "../modelIndex";
import { columnTitle, nameKey, repeated, suggestion, tableTitle } from "../names";

function columnFaults(role: Role, { name: table, columnPermissions }: TablePermission, index: ModelIndex): ModelFault[] {
    const found = tableNamed(index, table);
    if (!found) return [];
    const names = found.table.columns.map(({ name }) => name);
    return [
        ...columnPermissions.filter(({ name }) => !columnNamed(found, name)).map((permission) => modelFault(permission, "role", role.name,
            `Role ${role.name}: there is no column ${columnTitle(table, permission.name)}. ${suggestion(permission.name, names)}`)),
        ...repeated(columnPermissions, ({ name }) => nameKey(name)).map(([, again]) => modelFault(again, "role", role.name,
            `Role ${role.name} has two permissions on ${columnTitle(table, again.name)}. Keep one.`)),
    ];
}

function tableFaults(role: Role, permission: TablePermission, index: ModelIndex): ModelFault[] {
    if (tableNamed(index, permission.name)) return columnFaults(role, permission, index);
    return [modelFault(permission, "role", role.name,
        `Role ${role.name}: there is no table ${tableTitle(permission.name)}. ${suggestion(permission.name, tableNamesOf(index))}`)];
}

/** Permissions on what is not there, or twice on one thing. What their filters say is checked with the DAX. */
export function roles(index: ModelIndex): readonly ModelFault[] {
    return index.model.roles.flatMap((role) => [
        ...role.tablePermissions.flatMap((permission) => tableFaults(role, permission, index)),
        ...repeated(role.tablePermissions, ({ name }) => nameKey(name)).map(([, again]) => modelFault(again, "role", role.name,
            `Role ${role.name} has two permissions on ${tableTitle(again.name)}. Join them: a table has one filter per role.`)),
    ]);
}
