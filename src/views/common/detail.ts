import type { Rect } from "./cardPlace";
import type { Theme } from "./theme";

/** What was written about a place, under a title. */
export interface Detail {
    readonly title: string;
    readonly lines: readonly { readonly displayName: string; readonly value: string }[];
}

export interface DetailPlace {
    readonly detail: Detail;
    /** The place itself, which the card leaves free. */
    readonly box: Rect;
    readonly theme: Theme;
}
