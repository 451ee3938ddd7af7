import type { Viewport } from "../frame/messages";
import { wholeVisual, type StoredObjects } from "../host";
import type { Mapping } from "../own/mapping";
import type { CsvFile, CsvProblem } from "../own/parse";
import type { Language, SampleChoice } from "../sample/join";
import { lastPeriod, mainCadence, overallDimension } from "../sample/choices";
import type { Sample } from "../sample/tables";

export const sizes: readonly Viewport[] = [
    { width: 1280, height: 720 },
    { width: 600, height: 400 },
    { width: 300, height: 200 },
];

/** A file of the reader's own, and where its columns go. */
export interface OwnData {
    readonly file: CsvFile;
    readonly mapping: Mapping;
}

export interface PageState {
    readonly language: Language;
    readonly theme: "light" | "dark";
    readonly highContrast: boolean;
    /** True while parts of the visual are formatted where they stand. */
    readonly formatMode: boolean;
    readonly viewport: Viewport;
    readonly zoom: "fit" | "actual";
    readonly paneOpen: boolean;
    readonly columns: "periods" | "dimensions";
    readonly cadence: string | undefined;
    readonly dimensionId: string | undefined;
    readonly periodId: string | undefined;
    readonly objects: StoredObjects;
    readonly own: OwnData | undefined;
    /** A file whose columns are being mapped: nothing is drawn of it yet. */
    readonly draft: OwnData | undefined;
    readonly badFile: { readonly name: string; readonly problem: CsvProblem } | undefined;
}

export type Patch = Partial<PageState>;
export type Change = (patch: Patch) => void;

export const reduce = (state: PageState, patch: Patch): PageState => ({ ...state, ...patch });

/** The summaries are off until an author asks for them, as in any report; this one does. */
const SHOWN_AT_FIRST: StoredObjects = {
    [wholeVisual]: { summaries: { shares: true, numbers: true, timeInState: true, sparkline: true } },
};

export function initialState(languages: readonly string[], prefersDark: boolean): PageState {
    return {
        language: languages.at(0)?.toLowerCase().startsWith("fr") ? "fr" : "en",
        theme: prefersDark ? "dark" : "light",
        highContrast: false,
        formatMode: false,
        viewport: sizes[0],
        zoom: "fit",
        paneOpen: true,
        columns: "periods",
        cadence: undefined,
        dimensionId: undefined,
        periodId: undefined,
        objects: SHOWN_AT_FIRST,
        own: undefined,
        draft: undefined,
        badFile: undefined,
    };
}

export interface SampleSettings {
    readonly cadence: string;
    readonly dimensionId: string;
    readonly periodId: string;
}

/** What was chosen or, until something is, what a reader would look at first. */
export function sampleSettings(
    sample: Sample, state: Pick<PageState, "cadence" | "dimensionId" | "periodId">,
): SampleSettings {
    const cadence = state.cadence ?? mainCadence(sample);
    return {
        cadence,
        dimensionId: state.dimensionId ?? overallDimension(sample.dimensions)?.id ?? "",
        periodId: state.periodId ?? lastPeriod(sample, cadence)?.id ?? "",
    };
}

export function sampleChoice(columns: PageState["columns"], settings: SampleSettings): SampleChoice {
    return columns === "periods"
        ? { columns, dimensionId: settings.dimensionId, cadence: settings.cadence }
        : { columns, periodId: settings.periodId };
}
