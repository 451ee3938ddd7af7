import type { Cell, RenderingState, StoredObjects, Strings, Table, Theme } from "../host";
import type { FormattingJson } from "./formatting";

export interface Viewport {
    readonly width: number;
    readonly height: number;
}

/** All that a visual is started with; another language or theme starts it again. */
export interface FrameStart {
    readonly guid: string;
    /** What the visual stands for: another one starts a visual of its own. */
    readonly place: string;
    readonly strings: Strings;
    readonly locale: string;
    readonly theme: Theme;
    readonly highContrast: boolean;
    readonly allowInteractions: boolean;
    readonly table: Table | undefined;
    readonly objects: StoredObjects;
    readonly viewport: Viewport;
    /** 0 while reading a report, 1 while editing it. */
    readonly viewMode: 0 | 1;
    /** True while the author formats the visual where its parts stand. */
    readonly formatMode: boolean;
}

/** From the page to the frame. */
export type PageMessage =
    | { readonly kind: "start"; readonly start: FrameStart }
    | { readonly kind: "table"; readonly table: Table | undefined }
    | { readonly kind: "objects"; readonly objects: StoredObjects }
    | { readonly kind: "viewport"; readonly viewport: Viewport }
    | { readonly kind: "viewMode"; readonly viewMode: 0 | 1 }
    | { readonly kind: "formatMode"; readonly formatMode: boolean }
    | { readonly kind: "clearSelection" };

/** A rectangle around a part of the visual, in its pixels. */
export interface OutlineBox {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** True for a part that is chosen, false for one that is pointed at. */
    readonly active: boolean;
}

export interface PropertyName {
    readonly objectName: string;
    readonly propertyName: string;
}

/** A part that the author chose, and what the visual lets be changed of it. */
export interface ChosenPart {
    readonly title: string;
    readonly x: number;
    readonly y: number;
    readonly tools: readonly PropertyName[];
    /** What goes back to its default with the part. */
    readonly resets: readonly PropertyName[];
    /** The card of the formatting pane that holds all of it. */
    readonly card: string | undefined;
}

export interface TooltipLine {
    readonly name: string;
    readonly value: string;
    readonly color?: string;
    readonly header?: string;
}

/** From the frame to the page. */
export type FrameMessage =
    | { readonly kind: "ready"; readonly guids: readonly string[] }
    | { readonly kind: "rendering"; readonly state: RenderingState; readonly reason?: string;
        readonly rows: number; readonly more: boolean }
    | { readonly kind: "formatting"; readonly model: FormattingJson | undefined }
    | { readonly kind: "selection"; readonly count: number; readonly last: readonly Cell[] }
    | { readonly kind: "tooltip"; readonly x: number; readonly y: number; readonly lines: readonly TooltipLine[] }
    | { readonly kind: "tooltipHidden" }
    | { readonly kind: "contextMenu"; readonly x: number; readonly y: number; readonly last: readonly Cell[] }
    /** The place is that of the visual that keeps them, whatever the page shows by now. */
    | { readonly kind: "objects"; readonly place: string; readonly objects: StoredObjects }
    | { readonly kind: "warning"; readonly title: string; readonly detail: string }
    | { readonly kind: "file"; readonly name: string; readonly content: string }
    | { readonly kind: "outlines"; readonly boxes: readonly OutlineBox[] }
    | { readonly kind: "part"; readonly part: ChosenPart | undefined }
    | { readonly kind: "request"; readonly name: string; readonly granted: boolean; readonly detail: string }
    | { readonly kind: "error"; readonly message: string };
