import type { Downloads, Saved } from "../../interaction/downloads";
import { csvText, CsvValue, dayOf } from "../../text/csv";
import type { Texts } from "../../text/say";
import { exportButtonDrawer } from "./drawExport";
import type { Theme } from "./theme";

/** What the button needs to know of the picture, undefined while there is none. */
export interface ExportUse {
    readonly theme: Theme;
    readonly texts: Texts;
    readonly isWanted: boolean;
    /** What the file is called, and what it is. */
    readonly title: string;
    readonly lines: () => Iterable<readonly CsvValue[]>;
    /** Data rows in the file. */
    readonly rowCount: number;
    /** What is to be said of rows that the host has not sent. */
    readonly missing: readonly string[];
    /** Where the button stands. */
    readonly x: number;
    readonly y: number;
}

export interface Exporting {
    /** To be called after every drawing. */
    readonly drawn: () => void;
    /** Whether the host lets files be saved, or has not said yet. */
    readonly mayDownload: () => boolean;
}

/**
 * A button in the corner of the picture, from the moment on at which the host allows to save files: a reader takes the rows behind
 * it away in a file for spreadsheets.
 */
export function listenExport(root: HTMLElement, downloads: Downloads, use: () => ExportUse | undefined): Exporting {
    let answer: "notAsked" | "awaited" | "allowed" | "refused" = "notAsked";
    let said = "";

    const drawn = (): void => {
        const now = use();
        if (now?.isWanted === true && answer === "notAsked") ask();
        draw(now?.isWanted !== true || answer !== "allowed" ? undefined : { label: now.texts.say("Export_button"), said, theme: now.theme, x: now.x, y: now.y });
    };

    const ask = (): void => {
        answer = "awaited";
        downloads.whenKnown((isAllowed) => {
            answer = isAllowed ? "allowed" : "refused";
            drawn();
        });
    };

    const tell = (sentence: string): void => {
        said = sentence;
        drawn();
    };

    const save = async (): Promise<void> => {
        const now = use();
        if (now === undefined) return;
        tell("");
        tell(saidOf(await downloads.save(fileOf(now)), now));
    };

    const draw = exportButtonDrawer(root, () => void save());
    for (const event of ["pointerdown", "keydown"] as const) root.addEventListener(event, () => {
        if (said !== "") tell("");
    });
    return { drawn, mayDownload: () => answer !== "refused" };
}

function fileOf({ texts, title, lines }: ExportUse): { name: string; content: string; description: string } {
    return { name: `${title} ${dayOf(new Date())}.csv`, content: csvText(texts.locale, lines()), description: title };
}

function saidOf(saved: Saved, { rowCount, texts, missing }: ExportUse): string {
    return [resultText(saved, rowCount, texts), ...(saved === "saved" ? missing : [])].join(" ");
}

function resultText(saved: Saved, rows: number, texts: Texts): string {
    switch (saved) {
        case "saved": return texts.sayCount("Export_saved", rows);
        case "tooLarge": return texts.sayCount("Export_tooLarge", rows);
        case "refused": return texts.say("Export_refused");
    }
}
