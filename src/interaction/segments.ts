import type powerbi from "powerbi-visuals-api";

/** Where loading stands: all rows are here, more are on the way, or the host holds more than it will send. */
export type Loading = "complete" | "loading" | "cut";

/** Asks the host for the next segment while there is one; its answer comes as another update. */
export function requestMore(host: powerbi.extensibility.visual.IVisualHost, more: boolean): Loading {
    if (!more) return "complete";
    return host.fetchMoreData(true) ? "loading" : "cut";
}
