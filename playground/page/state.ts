import type { Viewport } from "../frame/messages";
import { wholeVisual, type StoredObjects } from "../host";
import type { Mapping } from "../own/mapping";
import type { CsvFile, CsvProblem } from "../own/parse";
import { lastPeriod, mainCadence, overallDimension } from "../model/firstChoices";
import type { Catalog, Chosen, Language, Question, Reader, ReportView, View } from "../model/question";

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
    /** "periods", "dimensions", or the key of a visual of the shipped report. */
    readonly view: string;
    readonly cadence: string | undefined;
    readonly dimensionId: string | undefined;
    readonly periodId: string | undefined;
    readonly chosen: Chosen;
    /** The key of a reader; everything is seen without one. */
    readonly reader: string | undefined;
    /** The settings that the reader has changed, all those of a place together; of other places, what is kept for them. */
    readonly changed: Readonly<Record<string, StoredObjects | undefined>>;
    readonly own: OwnData | undefined;
    /** A file whose columns are being mapped: nothing is drawn of it yet. */
    readonly draft: OwnData | undefined;
    readonly badFile: { readonly name: string; readonly problem: CsvProblem } | undefined;
}

export type Patch = Partial<PageState>;
export type Change = (patch: Patch) => void;

export const reduce = (state: PageState, patch: Patch): PageState => ({ ...state, ...patch });

/** The summaries are off until an author asks for them, as in any report; whoever looks at the sample or at a file does. */
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
        view: "periods",
        cadence: undefined,
        dimensionId: undefined,
        periodId: undefined,
        chosen: {},
        reader: undefined,
        changed: {},
        own: undefined,
        draft: undefined,
        badFile: undefined,
    };
}

export const reportKey = ({ page, visual }: ReportView): string => `${page}/${visual}`;

/** The settings of what is shown at a place: what the reader made of those that the report keeps for it. */
export function objectsAt({ changed }: Pick<PageState, "changed">, catalog: Pick<Catalog, "reportViews"> | undefined, place: string): StoredObjects {
    const view = catalog?.reportViews.find(one => reportKey(one) === place);
    return changed[place] ?? view?.objects ?? SHOWN_AT_FIRST;
}

export const withObjects = ({ changed }: Pick<PageState, "changed">, place: string, objects: StoredObjects): Patch =>
    ({ changed: { ...changed, [place]: objects } });

export const readerKey = ({ role, user }: Reader): string => `${role}/${user}`;

type Choices = Pick<PageState, "view" | "cadence" | "dimensionId" | "periodId" | "chosen" | "reader" | "language">;

export interface SampleSettings {
    readonly cadence: string;
    readonly dimensionId: string;
    readonly periodId: string;
}

/** What was chosen or, until something is, what a reader would look at first. */
export function sampleSettings(catalog: Catalog, state: Pick<Choices, keyof SampleSettings>): SampleSettings {
    const cadence = state.cadence ?? mainCadence(catalog);
    return {
        cadence,
        dimensionId: state.dimensionId ?? overallDimension(catalog)?.id ?? "",
        periodId: state.periodId ?? lastPeriod(catalog, cadence)?.id ?? "",
    };
}

function viewOf(catalog: Catalog, state: Choices): View {
    const report = catalog.reportViews.find(view => reportKey(view) === state.view);
    if (report) return { kind: "report", page: report.page, visual: report.visual, chosen: state.chosen };
    const { cadence, dimensionId, periodId } = sampleSettings(catalog, state);
    return state.view === "dimensions" ? { kind: "dimensions", periodId } : { kind: "periods", dimensionId, cadence };
}

/** What the page asks of the model. */
export const questionOf = (catalog: Catalog, state: Choices): Question => ({
    view: viewOf(catalog, state),
    reader: catalog.readers.find(reader => readerKey(reader) === state.reader),
    language: state.language,
});
