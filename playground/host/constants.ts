import type powerbi from "powerbi-visuals-api";

type Named<Names extends string, Enum> = Readonly<Record<Names, Enum>>;

/** Values of the API's const enums, which do not exist at run time once types are stripped. */
export const updateType = {
    data: 2,
    resize: 4,
    viewMode: 8,
    style: 16,
    resizeEnd: 32,
    formattingSubSelectionChange: 64,
    formatModeChange: 128,
    filterOptionsChange: 256,
    all: 510,
} as const;

/** Several update types at once make one value. */
export function asUpdateType(type: number): powerbi.VisualUpdateType {
    const flags: unknown = type;
    return flags as powerbi.VisualUpdateType;
}

export const operationKind = { create: 0, append: 1, segment: 2 } as unknown as
    Named<"create" | "append" | "segment", powerbi.VisualDataChangeOperationKind>;
export const viewMode = { view: 0, edit: 1, inFocusEdit: 2 } as unknown as
    Named<"view" | "edit" | "inFocusEdit", powerbi.ViewMode>;
export const editMode = { standard: 0, advanced: 1 } as unknown as Named<"standard" | "advanced", powerbi.EditMode>;
export const privilege = { allowed: 0, notDeclared: 1, notSupported: 2, disabledByAdmin: 3 } as unknown as
    Named<"allowed" | "notDeclared" | "notSupported" | "disabledByAdmin", powerbi.PrivilegeStatus>;
export const hostEnvironment = { web: 1, publishToWeb: 2, desktop: 4, embed: 8, reportServer: 16, exportReportHost: 32, mobile: 64, dashboardHost: 128 } as unknown as
    Named<"web" | "publishToWeb" | "desktop" | "embed" | "reportServer" | "exportReportHost" | "mobile" | "dashboardHost", powerbi.common.CustomVisualHostEnv>;
export const filterAction = { merge: 0, remove: 1 } as unknown as Named<"merge" | "remove", powerbi.FilterAction>;

/** What Power BI itself keeps to: rows in one window, rows in all the windows together. */
export const windowLimit = 30_000;
export const rowCeiling = 1_048_576;

export const outlineVisibility = { none: 0, hover: 1, active: 2 } as unknown as
    Named<"none" | "hover" | "active", powerbi.visuals.SubSelectionOutlineVisibility>;
