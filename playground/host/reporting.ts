import type powerbi from "powerbi-visuals-api";
import type { RenderingState, Tell } from "./events";

type Host = powerbi.extensibility.visual.IVisualHost;
type ISelectionId = powerbi.visuals.ISelectionId;

export function createTooltipService(tell: Tell, enabled: boolean): Host["tooltipService"] {
    const shown = (action: "show" | "move", options: powerbi.extensibility.TooltipMoveOptions): void => tell({
        kind: "tooltip",
        action,
        coordinates: options.coordinates,
        items: options.dataItems ?? [],
        ids: options.identities as ISelectionId[],
    });
    return {
        enabled: () => enabled,
        show: options => shown("show", options),
        move: options => shown("move", options),
        hide: ({ immediately }) => tell({ kind: "tooltip", action: "hide", immediately }),
    };
}

export function createEventService(tell: Tell): Host["eventService"] {
    const rendering = (state: RenderingState, reason?: string): void => tell({ kind: "rendering", state, reason });
    return {
        renderingStarted: () => rendering("started"),
        renderingFinished: () => rendering("finished"),
        renderingFailed: (_options, reason) => rendering("failed", reason),
    };
}

type Requests = Pick<Host,
    "applyCustomSort" | "displayWarningIcon" | "drill" | "launchUrl" | "setCanDrill" | "telemetry">;

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** What the page around the visual may act upon, and the visual need not wait for. */
export function createRequests(tell: Tell, instanceId: string): Requests {
    const request = (name: string, detail: unknown, granted = true): void =>
        tell({ kind: "request", name, granted, detail });
    return {
        applyCustomSort: args => request("applyCustomSort", args, false),
        displayWarningIcon: (title, detail) => tell({ kind: "warning", title, detail }),
        drill: args => request("drill", args, false),
        launchUrl: url => request("launchUrl", url, isWebAddress(url)),
        setCanDrill: allowed => request("setCanDrill", allowed, false),
        telemetry: { instanceId, trace: (type, payload) => request("telemetry", { type, payload }) },
    };
}
