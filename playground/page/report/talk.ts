import type { FormattingJson } from "../../frame/formatting";
import type { ChosenPart, FrameMessage, OutlineBox, TooltipLine } from "../../frame/messages";
import type { Cell, RenderingState } from "../../host";

interface Place {
    readonly x: number;
    readonly y: number;
}

/** What the frame has said so far, as the page shows it. */
export interface Talk {
    readonly rendering: RenderingState | "waiting";
    readonly reason: string | undefined;
    /** Updates that came to their end: tells one rendering from the next. */
    readonly renderings: number;
    readonly rows: number;
    readonly more: boolean;
    readonly formatting: FormattingJson | undefined;
    readonly selected: number;
    readonly last: readonly Cell[];
    readonly tooltip: Place & { readonly lines: readonly TooltipLine[] } | undefined;
    readonly menu: Place & { readonly last: readonly Cell[] } | undefined;
    /** Parts pointed at and chosen while the visual is formatted where they stand. */
    readonly outlines: readonly OutlineBox[];
    readonly part: ChosenPart | undefined;
    readonly warning: { readonly title: string; readonly detail: string } | undefined;
    readonly error: string | undefined;
}

export const silence: Talk = {
    rendering: "waiting", reason: undefined, renderings: 0, rows: 0, more: false, formatting: undefined, selected: 0,
    last: [], tooltip: undefined, menu: undefined, outlines: [], part: undefined, warning: undefined, error: undefined,
};

function rendered(talk: Talk, { state, reason, rows, more }: Extract<FrameMessage, { kind: "rendering" }>): Talk {
    const ended = state === "started" ? 0 : 1;
    return { ...talk, rendering: state, reason, rows, more, renderings: talk.renderings + ended };
}

/** What the page does to what it was told: it lets go of a message, or of a menu. */
export type Dismissal = { readonly kind: "dismiss"; readonly what: "menu" | "part" | "warning" | "error" };

export function listen(talk: Talk, message: FrameMessage | Dismissal): Talk {
    switch (message.kind) {
        case "ready": return { ...silence, renderings: talk.renderings };
        case "rendering": return rendered(talk, message);
        case "formatting": return { ...talk, formatting: message.model };
        case "selection": return { ...talk, selected: message.count, last: message.last };
        case "tooltip": return { ...talk, tooltip: message };
        case "tooltipHidden": return { ...talk, tooltip: undefined };
        case "contextMenu": return { ...talk, menu: message, tooltip: undefined };
        case "outlines": return { ...talk, outlines: message.boxes };
        case "part": return { ...talk, part: message.part };
        case "warning": return { ...talk, warning: message };
        case "error": return { ...talk, error: message.message };
        case "dismiss": return { ...talk, [message.what]: undefined };
        default: return talk;
    }
}

/** A visual that starts again forgets its selection, and so does the page. */
export const restarted = (talk: Talk): Talk =>
    ({ ...talk, selected: 0, last: [], tooltip: undefined, menu: undefined, outlines: [], part: undefined, warning: undefined, error: undefined });
