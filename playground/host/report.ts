import type powerbi from "powerbi-visuals-api";
import { createDataView } from "./dataview/categorical";
import type { Table } from "./dataview/table";
import { asUpdateType, editMode, updateType, viewMode } from "./constants";
import { wholeVisual, type StoredObjects } from "./objects";
import { firstSegment, nextSegment, type Segment, type SegmentLimits } from "./segments";

type UpdateOptions = powerbi.extensibility.visual.VisualUpdateOptions;
type DataViewObjects = powerbi.DataViewObjects;

/** All that an update is made of. */
export interface ReportState {
    readonly dataset: Table | undefined;
    readonly segment: Segment;
    readonly objects: StoredObjects;
    readonly viewport: powerbi.IViewport;
    readonly viewMode: powerbi.ViewMode;
    readonly isInFocus: boolean;
    readonly formatMode: boolean;
    /** Parts of the visual that its author formats where they stand. */
    readonly subSelections: readonly powerbi.visuals.CustomVisualSubSelection[];
    readonly filters: readonly powerbi.IFilter[];
    /** Rows of the dataset that another visual has chosen. */
    readonly highlighted: ReadonlySet<number> | undefined;
}

export interface ReportStart {
    readonly dataset?: Table;
    readonly objects?: DataViewObjects;
    /** Settings of any scope, as `stored()` gave them; they go before `objects`. */
    readonly stored?: StoredObjects;
    readonly viewport?: powerbi.IViewport;
    readonly viewMode?: powerbi.ViewMode;
}

const emptyTable: Table = { columns: [], rows: [] };

const rowCount = (dataset: Table | undefined): number => dataset?.rows.length ?? 0;

export const withDataset = (state: ReportState, dataset: Table | undefined, limits: SegmentLimits): ReportState =>
    ({ ...state, dataset, segment: firstSegment(rowCount(dataset), limits) });

export const withObjects = (state: ReportState, objects: DataViewObjects): ReportState =>
    ({ ...state, objects: { [wholeVisual]: objects } });

export function withMoreData(state: ReportState, limits: SegmentLimits, aggregate: boolean): ReportState | undefined {
    const segment = nextSegment(state.segment, rowCount(state.dataset), limits, aggregate);
    return segment && { ...state, segment };
}

export function startState(start: ReportStart, limits: SegmentLimits): ReportState {
    const { dataset, objects = {}, viewport = { width: 1280, height: 720 } } = start;
    return {
        dataset,
        segment: firstSegment(rowCount(dataset), limits),
        objects: start.stored ?? (Object.keys(objects).length > 0 ? { [wholeVisual]: objects } : {}),
        viewport,
        viewMode: start.viewMode ?? viewMode.view,
        isInFocus: false,
        formatMode: false,
        subSelections: [],
        filters: [],
        highlighted: undefined,
    };
}

export function dataViewOf({ dataset = emptyTable, segment, objects, highlighted }: ReportState): powerbi.DataView {
    return createDataView(dataset, { from: segment.from, to: segment.loaded, more: segment.more, objects, ...(highlighted && { highlighted }) });
}

/** Whether both states show the same rows with the same settings, and so the very same data view. */
export const sameData = (left: ReportState, right: ReportState): boolean =>
    left.dataset === right.dataset && left.segment === right.segment && left.objects === right.objects
    && left.highlighted === right.highlighted;

/** Options as a host gives them; an update that brings no new rows repeats the ones the visual has. */
export function updateOptions(state: ReportState, dataView: powerbi.DataView, type: number): UpdateOptions {
    const { segment } = state;
    return {
        viewport: { ...state.viewport },
        dataViews: [dataView],
        type: asUpdateType(type),
        viewMode: state.viewMode,
        editMode: editMode.standard,
        isInFocus: state.isInFocus,
        formatMode: state.formatMode,
        subSelections: [...state.subSelections],
        jsonFilters: [...state.filters],
        ...((type & updateType.data) !== 0 && { operationKind: segment.operationKind }),
    };
}
