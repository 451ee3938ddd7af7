/**
 * The parts of a host's data view that are read, each of which may be missing: the API's types promise more than every host
 * and every version of one keeps. A `powerbi.DataView` fits.
 */
export interface LooseDataView {
    readonly metadata?: {
        readonly columns?: readonly (LooseColumn | null | undefined)[] | null;
        readonly segment?: unknown;
        readonly objects?: LooseObjects | null;
    } | null;
    readonly categorical?: {
        readonly categories?: readonly (Partial<LooseField> | null | undefined)[] | null;
        readonly values?: readonly (Partial<LooseField> | null | undefined)[] | null;
    } | null;
}

export type LooseObjects = Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>>;

export interface LooseField {
    readonly source: LooseColumn;
    readonly values?: readonly unknown[] | null;
    /** What rules of the formatting pane give to single rows, by object and property. */
    readonly objects?: readonly (LooseObjects | null | undefined)[] | null;
    /** As long as `values`, blank where another visual has not chosen the row; there only while it has chosen some. */
    readonly highlights?: readonly unknown[] | null;
}

export interface LooseColumn {
    readonly displayName?: string | null;
    readonly format?: string | null;
    readonly type?: { readonly dateTime?: boolean } | null;
    readonly roles?: Readonly<Record<string, boolean | undefined>> | null;
}
