import type powerbi from "powerbi-visuals-api";
import type { Table } from "./dataview/table";
import { filterAction, hostEnvironment, updateType } from "./constants";
import { createRecorder, type HostEvent, type HostLog, type Tell } from "./events";
import { sameIdentity } from "./identity";
import { createLocalizationManager, type Strings } from "./localisation";
import { persist, wholeVisual, type StoredObjects } from "./objects";
import { createPalette } from "./palette";
import { dataViewOf, sameData, startState, updateOptions, withDataset, withMoreData, withObjects } from "./report";
import type { ReportStart, ReportState } from "./report";
import { createEventService, createRequests, createTooltipService } from "./reporting";
import { defaultLimits, type SegmentLimits } from "./segments";
import { createSharedSelection, type SharedSelection } from "./selection";
import { createSelectionIdBuilder } from "./selectionId";
import { downloadService, type DownloadPolicy, refusingServices } from "./services";
import { highContrastTheme, lightTheme, type Theme } from "./theme";

type IVisualHost = powerbi.extensibility.visual.IVisualHost;
type UpdateOptions = powerbi.extensibility.visual.VisualUpdateOptions;
type DataViewObjects = powerbi.DataViewObjects;

export interface HostOptions extends ReportStart {
    readonly locale?: string;
    readonly strings?: Strings;
    readonly theme?: Theme;
    readonly highContrast?: boolean;
    readonly allowInteractions?: boolean;
    readonly tooltips?: boolean;
    readonly downloads?: DownloadPolicy;
    readonly environment?: keyof typeof hostEnvironment;
    readonly limits?: Partial<SegmentLimits>;
    /** Where the updates go: usually `options => visual.update(options)`. */
    readonly onUpdate?: (options: UpdateOptions) => void;
    /** Everything the visual says, as it says it. */
    readonly onEvent?: (event: HostEvent) => void;
}

export interface PlaygroundHost {
    readonly host: IVisualHost;
    readonly log: HostLog;
    readonly selection: SharedSelection;
    readonly objects: () => DataViewObjects;
    /** The same, with the settings of single columns and rows: plain data that can be kept and given back. */
    readonly stored: () => StoredObjects;
    readonly rowsLoaded: () => number;
    readonly hasMore: () => boolean;
    /** The options of an update of that type (all, by default), without sending them. */
    readonly options: (type?: number) => UpdateOptions;
    /** Sends an update now. */
    readonly update: (type?: number) => void;
    readonly setDataset: (dataset: Table | undefined) => void;
    readonly setObjects: (objects: DataViewObjects) => void;
    readonly setStored: (stored: StoredObjects) => void;
    /** Rows of the dataset that another visual chooses; none takes the choice back. */
    readonly highlight: (rows: readonly number[]) => void;
    readonly resize: (viewport: powerbi.IViewport) => void;
    readonly setViewMode: (mode: powerbi.ViewMode) => void;
    /** Formatting on the visual itself, which an author turns on and off. */
    readonly setFormatMode: (on: boolean) => void;
    /** Resolves when the updates that the visual has asked for (settings, more rows, refresh) have been sent. */
    readonly settled: () => Promise<void>;
}

/** The report's state, and the updates that follow from it. */
interface Engine {
    readonly state: () => ReportState;
    readonly options: (type: number) => UpdateOptions;
    readonly send: (type: number) => void;
    readonly change: (next: ReportState, type: number) => void;
    /** A host answers a visual's wish after the visual has returned, never within the call. */
    readonly changeLater: (next: (state: ReportState) => ReportState, type: number) => void;
    readonly settled: () => Promise<void>;
}

function rememberedDataView(): (state: ReportState) => powerbi.DataView {
    let last: { readonly state: ReportState; readonly dataView: powerbi.DataView } | undefined;
    return state => {
        if (!last || !sameData(last.state, state)) last = { state, dataView: dataViewOf(state) };
        return last.dataView;
    };
}

function createEngine(start: ReportState, onUpdate: HostOptions["onUpdate"]): Engine {
    let state = start;
    let pending = Promise.resolve();
    const dataView = rememberedDataView();
    const options = (type: number): UpdateOptions => updateOptions(state, dataView(state), type);
    const send = (type: number): void => onUpdate?.(options(type));
    return {
        state: () => state,
        options,
        send,
        change: (next, type) => {
            state = next;
            send(type);
        },
        changeLater: (next, type) => {
            state = next(state);
            pending = pending.then(() => send(type));
        },
        settled: () => pending,
    };
}

type DataRequests = Pick<IVisualHost,
    "applyJsonFilter" | "fetchMoreData" | "persistProperties" | "refreshHostData" | "switchFocusModeState">;

function dataRequests(engine: Engine, limits: SegmentLimits, tell: Tell): DataRequests {
    const note = (name: string, granted: boolean, detail?: unknown): void =>
        tell({ kind: "request", name, granted, detail });
    return {
        persistProperties: changes => {
            engine.changeLater(state => ({ ...state, objects: persist(state.objects, changes) }), updateType.data);
            tell({ kind: "objects", objects: engine.state().objects[wholeVisual] ?? {} });
        },
        fetchMoreData: (aggregate = true) => {
            const next = withMoreData(engine.state(), limits, aggregate);
            note("fetchMoreData", next !== undefined, { aggregate });
            if (next) engine.changeLater(() => next, updateType.data);
            return next !== undefined;
        },
        refreshHostData: () => {
            note("refreshHostData", true);
            engine.changeLater(state => withDataset(state, state.dataset, limits), updateType.data);
        },
        applyJsonFilter: (filter, objectName, propertyName, action) => {
            note("applyJsonFilter", true, { filter, objectName, propertyName, action });
            const filters = action === filterAction.merge ? [filter].flat() : [];
            engine.changeLater(state => ({ ...state, filters }), updateType.data);
        },
        switchFocusModeState: on => {
            note("switchFocusModeState", true, on);
            engine.changeLater(state => ({ ...state, isInFocus: on }), updateType.resize | updateType.resizeEnd);
        },
    };
}

type SubSelection = powerbi.visuals.CustomVisualSubSelection;

/** A host heeds sub-selections while the report is in format mode alone; a click beside every part lets go of the last one. */
function subSelectionService(engine: Engine, tell: Tell): IVisualHost["subSelectionService"] {
    return {
        subSelect: (wanted: SubSelection | undefined) => {
            if (!engine.state().formatMode) return tell({ kind: "request", name: "subSelect", granted: false, detail: wanted });
            const subSelection = wanted && wanted.customVisualObjects.length > 0 ? wanted : undefined;
            const subSelections = subSelection ? [subSelection] : [];
            tell({ kind: "subSelection", subSelection });
            engine.changeLater(state => ({ ...state, subSelections }), updateType.formattingSubSelectionChange);
        },
        updateRegionOutlines: outlines => tell({ kind: "outlines", outlines }),
    };
}

const instanceId = "playground-visual";

function visualHost(options: HostOptions, parts: DataRequests & Pick<IVisualHost, "subSelectionService">, selection: SharedSelection, tell: Tell): IVisualHost {
    const { locale = "en-US", strings = {}, highContrast = false, allowInteractions = true, tooltips = true } = options;
    const { downloads = "allowed", environment = "desktop" } = options;
    const theme = options.theme ?? (highContrast ? highContrastTheme : lightTheme);
    return {
        ...parts,
        ...createRequests(tell, instanceId),
        ...refusingServices(tell),
        downloadService: downloadService(tell, downloads),
        createSelectionIdBuilder,
        createSelectionManager: selection.createManager,
        createLocalizationManager: () => createLocalizationManager(locale, strings),
        createOpaqueUtils: () => ({ compareCustomVisualOpaqueIdentities: sameIdentity }),
        colorPalette: createPalette(theme, highContrast),
        tooltipService: createTooltipService(tell, tooltips),
        eventService: createEventService(tell),
        hostCapabilities: { allowInteractions, allowModalDialog: false },
        hostEnv: hostEnvironment[environment],
        instanceId,
        locale,
    };
}

/** A Power BI host (API 5.11) for one visual, which keeps the report's state and records all that the visual says. */
export function createHost(options: HostOptions = {}): PlaygroundHost {
    const limits = { ...defaultLimits, ...options.limits };
    const { log, tell } = createRecorder(options.onEvent);
    const engine = createEngine(startState(options, limits), options.onUpdate);
    const selection = createSharedSelection(tell, options.allowInteractions ?? true);
    return {
        host: visualHost(options, { ...dataRequests(engine, limits, tell), subSelectionService: subSelectionService(engine, tell) }, selection, tell),
        log,
        selection,
        objects: () => engine.state().objects[wholeVisual] ?? {},
        stored: () => engine.state().objects,
        rowsLoaded: () => engine.state().segment.loaded,
        hasMore: () => engine.state().segment.more,
        options: (type = updateType.all) => engine.options(type),
        update: (type = updateType.all) => engine.send(type),
        setDataset: dataset => engine.change(withDataset(engine.state(), dataset, limits), updateType.data),
        setObjects: objects => engine.change(withObjects(engine.state(), objects), updateType.data),
        setStored: stored => engine.change({ ...engine.state(), objects: stored }, updateType.data),
        highlight: rows => engine.change(
            { ...engine.state(), highlighted: rows.length > 0 ? new Set(rows) : undefined }, updateType.data),
        resize: viewport =>
            engine.change({ ...engine.state(), viewport }, updateType.resize | updateType.resizeEnd),
        setViewMode: mode => engine.change({ ...engine.state(), viewMode: mode }, updateType.viewMode),
        setFormatMode: on => engine.change({ ...engine.state(), formatMode: on, subSelections: [] }, updateType.formatModeChange),
        settled: engine.settled,
    };
}
