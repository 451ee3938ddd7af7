import { certain, childrenOf, choiceOf, described, expressionOf, flagOf, textOf, type Source } from "./access";
import type { ColumnPermission, Perspective, PerspectiveTable, Role, TablePermission } from "./model";

const PERMISSIONS = ["read", "none"] as const;

function columnPermission(source: Source): ColumnPermission {
    const written = expressionOf(source)?.text ?? textOf(source, "metadataPermission");
    return { ...described(source), metadataPermission: certain(PERMISSIONS.find((candidate) => candidate === written), source) };
}

function tablePermission(source: Source): TablePermission {
    return {
        ...described(source),
        filter: expressionOf(source),
        metadataPermission: choiceOf(source, "metadataPermission", PERMISSIONS),
        columnPermissions: childrenOf(source, "columnPermission").map(columnPermission),
    };
}

export function buildRole(source: Source): Role {
    return {
        ...described(source),
        modelPermission: certain(textOf(source, "modelPermission"), source),
        tablePermissions: childrenOf(source, "tablePermission").map(tablePermission),
        members: childrenOf(source, "member").map(described),
    };
}

function perspectiveTable(source: Source): PerspectiveTable {
    return {
        ...described(source),
        includeAll: flagOf(source, "includeAll"),
        columns: childrenOf(source, "perspectiveColumn").map(described),
        measures: childrenOf(source, "perspectiveMeasure").map(described),
        hierarchies: childrenOf(source, "perspectiveHierarchy").map(described),
    };
}

export function buildPerspective(source: Source): Perspective {
    return { ...described(source), tables: childrenOf(source, "perspectiveTable").map(perspectiveTable) };
}
