import type powerbi from "powerbi-visuals-api";
import { columnScope, type StoredObjects } from "../objects";
import { isGrouping, queryNameOf, type ColumnType, type TableColumn } from "./table";

const descriptors: Readonly<Record<ColumnType, powerbi.ValueTypeDescriptor>> = {
    text: { text: true },
    numeric: { numeric: true },
    integer: { numeric: true, integer: true },
    bool: { bool: true },
    dateTime: { dateTime: true },
};

export function metadataColumn(
    column: TableColumn, index: number, objects: StoredObjects,
): powerbi.DataViewMetadataColumn {
    const queryName = queryNameOf(column);
    const own = objects[columnScope(queryName)] as powerbi.DataViewObjects | undefined;
    return {
        displayName: column.name,
        queryName,
        index,
        type: descriptors[column.type],
        roles: Object.fromEntries(column.roles.map(role => [role, true])),
        ...(column.format !== undefined && { format: column.format }),
        ...(!isGrouping(column) && { isMeasure: true }),
        ...(own && { objects: own }),
    };
}
