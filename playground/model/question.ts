import type { StoredObjects, Table } from "../host";

export type Language = "fr" | "en";

/** Someone whose rows are secured by a role of the model. */
export interface Reader {
    readonly role: string;
    readonly user: string;
}

/** What is asked of the model for the visual: one dimension over the periods of a cadence, all of them in one period, or what the report asks. */
export type View =
    | { readonly kind: "periods"; readonly dimensionId: string; readonly cadence: string }
    | { readonly kind: "dimensions"; readonly periodId: string }
    | OfReport;

/** What a visual of the shipped report asks, under the choices of its page. */
export interface OfReport {
    readonly kind: "report";
    readonly page: string;
    readonly visual: string;
    readonly chosen: Chosen;
}

/** The key of the chosen option, by the name of the slicer; undefined until somebody touches it. */
export type Chosen = Readonly<Record<string, string | undefined>>;

/** The key of a slicer that lets everything through. */
export const ALL = "";
/** The key of a choice that the report keeps and that is no single option. */
export const AS_SAVED = "*";

export interface Question {
    readonly view: View;
    /** Without one, everything is seen. */
    readonly reader: Reader | undefined;
    readonly language: Language;
}

export interface SlicerOption {
    readonly key: string;
    /** Undefined for BLANK. */
    readonly text: string | undefined;
}

/** A choice that the page of the report offers beside the visual. */
export interface Slicer {
    readonly name: string;
    readonly label: string;
    readonly options: readonly SlicerOption[];
    /** The key of an option, ALL, or AS_SAVED. */
    readonly chosen: string;
    /** True where one option has to be chosen. */
    readonly isRequired: boolean;
    /** True where the report keeps a choice that is no single option. */
    readonly hasSaved: boolean;
}

export interface Answer {
    readonly table: Table;
    readonly slicers: readonly Slicer[];
    /** The DAX that was asked. */
    readonly query: string;
}

export interface Period {
    readonly id: string;
    readonly label: string;
    readonly cadence: string;
    readonly start: Date;
    /** Published reports. */
    readonly reports: number;
}

export interface Dimension {
    readonly id: string;
    readonly labels: Readonly<Record<Language, string>>;
}

/** A visual of the shipped report that is of the kind that is drawn here. */
export interface ReportView {
    readonly page: string;
    readonly visual: string;
    readonly captions: Readonly<Record<Language, string>>;
    /** The formatting that the report keeps for it. */
    readonly objects: StoredObjects;
}

/** What there is to choose from. */
export interface Catalog {
    /** Oldest first. */
    readonly periods: readonly Period[];
    /** In their own order. */
    readonly dimensions: readonly Dimension[];
    readonly readers: readonly Reader[];
    readonly reportViews: readonly ReportView[];
    /** Why the report cannot be read; undefined where it can. */
    readonly reportFault: string | undefined;
}

/** From the page to the worker that holds the model. */
export type ToModel =
    | { readonly kind: "open"; readonly guid: string }
    | { readonly kind: "ask"; readonly id: number; readonly question: Question };

/** From the worker to the page. */
export type FromModel =
    | { readonly kind: "opened"; readonly catalog: Catalog }
    | { readonly kind: "answered"; readonly id: number; readonly answer: Answer }
    /** Without an id the model itself could not be opened. */
    | { readonly kind: "failed"; readonly id: number | undefined; readonly reason: string };
