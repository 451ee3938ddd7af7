import powerbi from "powerbi-visuals-api";

type Service = powerbi.extensibility.IDownloadService;

/** A text that a reader saves as a file. */
export interface TextFile {
    /** With its ending, which says its kind. */
    readonly name: string;
    readonly content: string;
    /** What it is, for whoever is asked whether it may be saved. */
    readonly description: string;
}

export type Saved = "saved" | "refused" | "tooLarge";

export interface Downloads {
    /** Calls back with whether the host lets files be saved, once it has said so. */
    readonly whenKnown: (then: (isAllowed: boolean) => void) => void;
    readonly save: (file: TextFile) => Promise<Saved>;
}

/** Bytes that Power BI saves at the most. Source: the documentation of its file download API. */
export const MOST_BYTES = 30 * 1024 * 1024;

/** @param service undefined in hosts that know of no files, and where nobody could ask for one */
export function downloads(service: Service | undefined): Downloads {
    return {
        whenKnown: (then) => {
            if (service === undefined) return then(false);
            void service.exportStatus().then((status) => then(status === powerbi.PrivilegeStatus.Allowed), () => then(false));
        },
        save: async ({ name, content, description }) => {
            if (service === undefined) return "refused";
            if (new Blob([content]).size > MOST_BYTES) return "tooLarge";
            const kind = name.slice(name.lastIndexOf(".") + 1);
            try {
                const { downloadCompleted } = await service.exportVisualsContentExtended(content, name, kind, description);
                return downloadCompleted ? "saved" : "refused";
            } catch {
                return "refused";
            }
        },
    };
}
