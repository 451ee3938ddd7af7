import type { LooseDataView, LooseObjects } from "./loose";

/** What the report kept of the picture's state, as it was written; empty where there is nothing. */
export function keptTurned(dataView: LooseDataView | undefined): string {
    const turned = dataView?.metadata?.objects?.state?.turned;
    return typeof turned === "string" ? turned : "";
}

/** All that the report kept for this visual, as one text to compare; undefined where it cannot be written as one. */
export function keptObjects(dataView: LooseDataView | undefined): string | undefined {
    try {
        return JSON.stringify(dataView?.metadata?.objects ?? {});
    } catch {
        return undefined;
    }
}

/** The same, as the host gives it. */
export function chosenObjects(dataView: LooseDataView | undefined): LooseObjects {
    return dataView?.metadata?.objects ?? {};
}
