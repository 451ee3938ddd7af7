import type { Table } from "../host";

export type Language = "fr" | "en";

/** Someone whose rows are secured by a role of the model. */
export interface Reader {
    readonly role: string;
    readonly user: string;
}

/** What is asked of the model for the visual: one dimension over time, all of them in one period, or what a visual of the shipped report asks. */
export type View =
    | { readonly kind: "periods"; readonly dimensionId: string; readonly cadence: string }
    | { readonly kind: "dimensions"; readonly periodId: string }
    | { readonly kind: "report"; readonly page: string; readonly visual: string; readonly chosen: Chosen };

/** The chosen option of a slicer, by the name of the slicer. */
export type Chosen = Readonly<Record<string, string | undefined>>;

export interface Question {
    readonly view: View;
    /** Without one, everything is seen. */
    readonly reader: Reader | undefined;
    readonly language: Language;
}

/** A choice that the page of the report offers beside the visual. */
export interface Slicer {
    readonly name: string;
    readonly label: string;
    readonly options: readonly string[];
    /** Undefined while it lets everything through. */
    readonly chosen: string | undefined;
    /** A page that is opened from elsewhere opens on one option. */
    readonly isRequired: boolean;
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
    /** In the overall rating that is derived from the others. */
    readonly weight: number;
}

/** A visual of the shipped report, on a page that a reader can open. */
export interface ReportView {
    readonly page: string;
    readonly visual: string;
    readonly caption: string;
}

/** What there is to choose from. */
export interface Catalog {
    /** Oldest first. */
    readonly periods: readonly Period[];
    /** In their own order. */
    readonly dimensions: readonly Dimension[];
    readonly readers: readonly Reader[];
    readonly reportViews: readonly ReportView[];
}

/** From the page to the worker that holds the model. */
export type ToModel =
    | { readonly kind: "open"; readonly guid: string; readonly count: number }
    | { readonly kind: "ask"; readonly id: number; readonly question: Question };

/** From the worker to the page. */
export type FromModel =
    | { readonly kind: "opened"; readonly catalog: Catalog }
    | { readonly kind: "answered"; readonly id: number; readonly answer: Answer }
    /** Without an id the model itself could not be opened. */
    | { readonly kind: "failed"; readonly id: number | undefined; readonly reason: string };
