import type powerbi from "powerbi-visuals-api";

type Host = Pick<powerbi.extensibility.visual.IVisualHost, "persistProperties">;

/** What a reader did to the picture, kept in the report: so that a bookmark, another day and an exported page show it again. */
export interface ViewState {
    /** The groups that were turned over, by their keys, where the text that the report kept is a new one; undefined where it is not. */
    readonly turnedAnew: (kept: string) => readonly string[] | undefined;
    readonly rememberTurned: (keys: readonly string[]) => void;
}

/** A report keeps no text of any length; what a reader turned over beyond this lasts as long as the page. */
const LONGEST = 16_000;

/** @param mayPersist false where a report is not to be changed by its readers: then it lasts as long as the page */
export function viewState(host: Host, mayPersist: boolean): ViewState {
    let read = "";
    return {
        turnedAnew: (kept) => {
            if (kept === read) return undefined;
            read = kept;
            return keysIn(kept);
        },
        rememberTurned: (keys) => {
            const text = keys.length === 0 ? "" : JSON.stringify(keys);
            if (!mayPersist || text.length > LONGEST) return;
            host.persistProperties({ merge: [{ objectName: "state", properties: { turned: text }, selector: null as unknown as powerbi.data.Selector }] });
        },
    };
}

/** A text that is not ours is no reason to fail: then no group is turned over. */
function keysIn(text: string): readonly string[] {
    if (text === "") return [];
    try {
        const keys: unknown = JSON.parse(text);
        return Array.isArray(keys) ? keys.filter((key): key is string => typeof key === "string") : [];
    } catch {
        return [];
    }
}
