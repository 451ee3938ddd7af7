export { createHost, type HostOptions, type PlaygroundHost } from "./createHost";
export {
    asUpdateType, editMode, filterAction, hostEnvironment, operationKind, outlineVisibility, privilege, rowCeiling, updateType, viewMode,
    windowLimit,
} from "./constants";
export type { HostEvent, HostLog, RenderingState } from "./events";
export { cellsOf } from "./identity";
export { scopeOf, wholeVisual, type StoredObjects } from "./objects";
export type { Strings } from "./localisation";
export { darkTheme, highContrastTheme, lightTheme, type Theme } from "./theme";
export { createDataView, type DataViewOptions } from "./dataview/categorical";
export { queryNameOf, type Cell, type ColumnType, type Table, type TableColumn } from "./dataview/table";
