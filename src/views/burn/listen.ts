import type { TooltipTarget } from "../../interaction/tooltips";
import type { Services } from "../common/services";
import { BurnFrame } from "./frame";
import { Hit, hitTest, rowsAt, rowsOf } from "./hit";
import type { BurnModel } from "./model";
import type { TooltipLine } from "./tooltip";

export interface Listeners {
    readonly frame: () => BurnFrame | undefined;
    readonly describe: (hit: Hit) => readonly TooltipLine[];
    readonly scrolled: () => void;
    /** Told where the pointer was used, for the keyboard to go on from there. */
    readonly pressed: (hit: Hit) => void;
}

/** Hears the pointer and the scroll container; what lies under a point is reckoned, so that no mark carries a listener. */
export function listen(scroller: HTMLElement, svg: SVGSVGElement, { selection, tooltips, allowInteractions }: Services, on: Listeners): void {
    const under = (event: MouseEvent): { readonly model: BurnModel; readonly hit: Hit } | undefined => {
        const frame = on.frame();
        const box = svg.getBoundingClientRect();
        return frame && { model: frame.input.model, hit: hitTest(frame, scroller.scrollTop, { x: event.clientX - box.left, y: event.clientY - box.top }) };
    };

    const target = (model: BurnModel, hit: Hit): TooltipTarget | undefined => {
        if (hit.on === "background") return undefined;
        return { key: keyOf(hit), items: () => on.describe(hit), identities: () => selection.identities(identityRows(model, hit)) };
    };

    svg.addEventListener("pointermove", (event) => {
        const found = under(event);
        tooltips.point(found && target(found.model, found.hit), { x: event.clientX, y: event.clientY }, event.pointerType === "touch");
    });
    svg.addEventListener("pointerleave", tooltips.hide);
    svg.addEventListener("click", (event) => {
        const found = under(event);
        if (found === undefined) return;
        on.pressed(found.hit);
        if (!allowInteractions) return;
        const rows = rowsAt(found.model, found.hit);
        if (rows.length > 0) selection.toggle(rows, event.ctrlKey || event.metaKey);
        else selection.clear();
    });
    svg.addEventListener("contextmenu", (event) => {
        event.preventDefault();
        const found = under(event);
        if (allowInteractions) selection.showContextMenu(found && menuRow(found.model, found.hit), { x: event.clientX, y: event.clientY });
    });
    scroller.addEventListener("scroll", () => {
        tooltips.hide();
        on.scrolled();
    }, { passive: true });
}

/** The row that a menu speaks of: one of the part or period, so that one can drill through from it. */
export function menuRow(model: BurnModel, hit: Hit): number | undefined {
    return rowsAt(model, hit).at(0);
}

/** The whole is no row to filter a page by. */
function identityRows(model: BurnModel, hit: Hit): Iterable<number> {
    switch (hit.on) {
        case "part": return rowsOf(model, hit.part, undefined);
        case "period": return rowsOf(model, undefined, hit.place);
        case "whole": case "background": return [];
    }
}

function keyOf(hit: Hit): string {
    switch (hit.on) {
        case "period": return `period ${hit.place}`;
        case "part": return `part ${hit.part.key}`;
        case "whole": case "background": return hit.on;
    }
}
