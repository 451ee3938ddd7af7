import powerbi from "powerbi-visuals-api";

/** Where loading stands: all rows are here, more are on the way, or the host holds more than it will send. */
export type Loading = "complete" | "loading" | "cut";

export interface SegmentLoader {
    /** Follows one update: asks the host for the next segment when new data came that is not the last. */
    readonly follow: (type: powerbi.VisualUpdateType | undefined, more: boolean) => Loading;
}

export function segmentLoader(host: Pick<powerbi.extensibility.visual.IVisualHost, "fetchMoreData">): SegmentLoader {
    let loading: Loading = "complete";
    return {
        follow: (type, more) => {
            if (!more) loading = "complete";
            // A resize shows the same rows again: what was asked for is still on its way.
            else if (bringsData(type) || loading === "complete") loading = host.fetchMoreData(true) ? "loading" : "cut";
            return loading;
        },
    };
}

function bringsData(type: powerbi.VisualUpdateType | undefined): boolean {
    return type === undefined || (type & powerbi.VisualUpdateType.Data) !== 0;
}
