import type { LooseDataView } from "./loose";

/** What the report kept of the picture's state, as it was written; empty where there is nothing. */
export function keptTurned(dataView: LooseDataView | undefined): string {
    const turned = dataView?.metadata?.objects?.state?.turned;
    return typeof turned === "string" ? turned : "";
}
