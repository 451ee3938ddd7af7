import type powerbi from "powerbi-visuals-api";

type ISelectionId = powerbi.visuals.ISelectionId;
type IPoint = powerbi.extensibility.IPoint;
type TooltipItem = powerbi.extensibility.VisualTooltipDataItem;

export type RenderingState = "started" | "finished" | "failed";

/** All that a visual may say to its host, in the order in which it was said. */
export type HostEvent =
    | { readonly kind: "rendering"; readonly state: RenderingState; readonly reason?: string }
    | { readonly kind: "selection"; readonly ids: readonly ISelectionId[] }
    | { readonly kind: "tooltip"; readonly action: "show" | "move"; readonly coordinates: readonly number[];
        readonly items: readonly TooltipItem[]; readonly ids: readonly ISelectionId[] }
    | { readonly kind: "tooltip"; readonly action: "hide"; readonly immediately: boolean }
    | { readonly kind: "contextMenu"; readonly id: ISelectionId | undefined; readonly position: IPoint;
        readonly dataRoles?: string }
    | { readonly kind: "objects"; readonly objects: powerbi.DataViewObjects }
    | { readonly kind: "warning"; readonly title: string; readonly detail: string }
    | { readonly kind: "file"; readonly name: string; readonly content: string; readonly fileType: string; readonly description: string }
    | { readonly kind: "subSelection"; readonly subSelection: powerbi.visuals.CustomVisualSubSelection | undefined }
    | { readonly kind: "outlines"; readonly outlines: readonly powerbi.visuals.SubSelectionRegionOutline[] }
    | { readonly kind: "request"; readonly name: string; readonly granted: boolean; readonly detail?: unknown };

export type Tell = (event: HostEvent) => void;

export interface HostLog {
    readonly events: readonly HostEvent[];
    readonly renderings: () => readonly RenderingState[];
    readonly of: <K extends HostEvent["kind"]>(kind: K) => readonly Extract<HostEvent, { kind: K }>[];
    readonly clear: () => void;
}

export interface Recorder {
    readonly log: HostLog;
    readonly tell: Tell;
}

export function createRecorder(onEvent?: Tell): Recorder {
    const events: HostEvent[] = [];
    const of: HostLog["of"] = <K extends HostEvent["kind"]>(kind: K) =>
        events.filter((event): event is Extract<HostEvent, { kind: K }> => event.kind === kind);
    const log: HostLog = {
        events,
        of,
        renderings: () => of("rendering").map(({ state }) => state),
        clear: () => { events.length = 0; },
    };
    const tell: Tell = event => {
        events.push(event);
        onEvent?.(event);
    };
    return { log, tell };
}
