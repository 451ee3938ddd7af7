import type { TooltipTarget } from "../../interaction/tooltips";
import type { Services } from "../common/services";
import type { RiskFrame } from "./frame";
import { Hit, hitTest, opens, risksAt } from "./hit";
import type { RiskModel } from "./model";
import type { Opened } from "./opened";
import type { Risk } from "./risk";
import type { TooltipLine } from "./tooltip";

export interface Listeners {
    readonly frame: () => RiskFrame | undefined;
    readonly describe: (hit: Hit) => readonly TooltipLine[];
    readonly scrolled: () => void;
    /** What lies under the pointer, which is told beside it. */
    readonly pointed: (hit: Hit) => void;
    /** Told where the pointer was used, for the keyboard to go on from there. */
    readonly pressed: (hit: Hit) => void;
    readonly open: (opened: Opened | undefined) => void;
    readonly opened: () => Opened | undefined;
    /** Told of a risk that was used in the matrix or in the list, to show it in both. */
    readonly revealed: (risk: Risk) => void;
}

/** Hears the pointer and the scroll container; what lies under a point is reckoned, so that no mark carries a listener. */
export function listen(scroller: HTMLElement, svg: SVGSVGElement, { selection, tooltips, allowInteractions }: Services, on: Listeners): void {
    const under = (event: MouseEvent): { readonly model: RiskModel; readonly hit: Hit } | undefined => {
        const frame = on.frame();
        const box = svg.getBoundingClientRect();
        return frame && { model: frame.input.model, hit: hitTest(frame, scroller.scrollTop, { x: event.clientX - box.left, y: event.clientY - box.top }) };
    };

    const target = (model: RiskModel, hit: Hit): TooltipTarget | undefined => {
        const key = keyOf(hit);
        return key === undefined ? undefined : { key, items: () => on.describe(hit), identities: () => selection.identities(rowsAt(model, hit)) };
    };

    svg.addEventListener("pointermove", (event) => {
        const found = under(event);
        on.pointed(found?.hit ?? { on: "background" });
        tooltips.point(found && target(found.model, found.hit), { x: event.clientX, y: event.clientY }, event.pointerType === "touch");
    });
    svg.addEventListener("pointerleave", () => {
        on.pointed({ on: "background" });
        tooltips.hide();
    });
    svg.addEventListener("click", (event) => {
        const found = under(event);
        if (found === undefined) return;
        on.pressed(found.hit);
        const wasOpen = turn(on, found.model, found.hit);
        if (found.hit.on === "risk") on.revealed(found.hit.risk);
        if (allowInteractions && found.hit.on !== "close") choose(selection, found.model, found.hit, { adds: event.ctrlKey || event.metaKey, wasOpen });
    });
    svg.addEventListener("contextmenu", (event) => {
        event.preventDefault();
        const found = under(event);
        if (allowInteractions) selection.showContextMenu(found && rowsAt(found.model, found.hit).at(0), { x: event.clientX, y: event.clientY });
    });
    scroller.addEventListener("scroll", () => {
        tooltips.hide();
        on.scrolled();
    }, { passive: true });
}

/** A cell opens into the list, and closes over all risks where it is used again; whether it was open. */
function turn(on: Listeners, model: RiskModel, hit: Hit): boolean {
    if (hit.on === "risk" || hit.on === "whole") return false;
    const next = opens(model, hit);
    const wasOpen = next !== undefined && isSame(next, on.opened());
    on.open(wasOpen ? undefined : next);
    return wasOpen;
}

export function isSame(one: Opened, other: Opened | undefined): boolean {
    return JSON.stringify(one) === JSON.stringify(other);
}

/** What opens is chosen as it opens, and let go as it closes, so that the list and the choice are of one thing. */
function choose(selection: Services["selection"], model: RiskModel, hit: Hit, { adds, wasOpen }: { readonly adds: boolean; readonly wasOpen: boolean }): void {
    const rows = rowsAt(model, hit);
    if (rows.length === 0 || wasOpen && !adds) selection.clear();
    else if (adds || opens(model, hit) === undefined) selection.toggle(rows, adds);
    else selection.select(rows);
}

/** The data rows behind a place. */
export function rowsAt(model: RiskModel, hit: Hit): readonly number[] {
    return risksAt(model, hit).map(({ row }) => row);
}

function keyOf(hit: Hit): string | undefined {
    switch (hit.on) {
        case "risk": return `risk ${hit.risk.row}`;
        case "cell": return `cell ${hit.cell.likelihood} ${hit.cell.impact}`;
        case "level": return `level ${hit.axis} ${hit.rank}`;
        case "aside": return `aside ${hit.aside}`;
        case "whole": case "beside": return hit.on;
        case "close": case "background": return undefined;
    }
}
