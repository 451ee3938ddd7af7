import type powerbi from "powerbi-visuals-api";

/** Hosts of old have no such icon. */
type Host = Partial<Pick<powerbi.extensibility.visual.IVisualHost, "displayWarningIcon">>;

/**
 * Tells the host what an author should look at, for the icon in the corner of the visual: once for the same sentences, and again
 * once they have changed. The picture says the same on its face.
 */
export function warnings(host: Host): (title: string, sentences: readonly string[]) => void {
    let last = "";
    return (title, sentences) => {
        const detail = sentences.join("\n");
        if (detail !== "" && detail !== last) host.displayWarningIcon?.(title, detail);
        last = detail;
    };
}
