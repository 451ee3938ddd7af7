import { GridPlace, HEADER } from "../../interaction/gridKeys";
import type { RowSelection } from "../../interaction/selection";
import type { TooltipTarget } from "../../interaction/tooltips";
import type { StatusCode } from "../../domain/status";
import type { Services } from "../common/services";
import { listenDrag } from "./listenDrag";
import { hitTest, Hit } from "./hit";
import type { Window } from "./layout";
import { statusOfEntry } from "./legendEntries";
import type { TooltipLine } from "./tooltip";
import { rowsBelow, TreeNode } from "../common/tree";

export interface Listeners {
    readonly view: () => Window | undefined;
    readonly turn: (node: TreeNode) => void;
    readonly describe: (hit: Hit) => readonly TooltipLine[];
    readonly scrolled: () => void;
    /** Told where the pointer was used, for the keyboard to go on from there. */
    readonly pressed: (place: GridPlace) => void;
    /** The colour of what is drawn above the picture. */
    readonly colour: () => string;
    /** Told where the pointer was used with Shift: the rectangle from where the keyboard stands is selected. */
    readonly stretched: (place: GridPlace) => void;
}

/** Hears the pointer and the scroll container; what lies under a point is reckoned, so that no cell carries a listener. */
export function listen(scroller: HTMLElement, svg: SVGSVGElement, services: Services, on: Listeners): void {
    const { selection, tooltips } = services;

    const under = (event: MouseEvent): { view: Window; hit: Hit } | undefined => {
        const view = on.view();
        const box = svg.getBoundingClientRect();
        return view && { view, hit: hitTest(view, { x: event.clientX - box.left, y: event.clientY - box.top }) };
    };

    const pointTo = (event: PointerEvent): void => {
        const found = under(event);
        const target = found && tooltipTarget(found.view, found.hit, selection, on.describe);
        tooltips.point(target, { x: event.clientX, y: event.clientY }, event.pointerType === "touch");
    };

    const drag = services.allowInteractions ? listenDrag(svg, {
        under,
        colour: on.colour,
        drawn: (from, to) => {
            on.pressed(from);
            on.stretched(to);
        },
    }) : undefined;

    const click = (event: MouseEvent): void => {
        const found = under(event);
        if (found === undefined || drag?.takesClick() === true) return;
        const { view, hit } = found;
        const place = placeOf(hit);
        if (hit.on === "cell" && place !== undefined && event.shiftKey && services.allowInteractions) return on.stretched(place);
        if (place !== undefined) on.pressed(place);
        if (hit.on === "rowHeader" && hit.onChevron) return on.turn(hit.row.node);
        if (!services.allowInteractions) return;
        const rows = [...selectedAt(view, hit)];
        if (rows.length > 0) selection.toggle(rows, event.ctrlKey || event.metaKey);
        else selection.clear();
    };

    const contextMenu = (event: MouseEvent): void => {
        event.preventDefault();
        const found = under(event);
        const [row] = found === undefined ? [undefined] : rowsOf(found.view, found.hit);
        if (services.allowInteractions) selection.showContextMenu(row, { x: event.clientX, y: event.clientY });
    };

    svg.addEventListener("pointermove", pointTo);
    svg.addEventListener("pointerleave", tooltips.hide);
    svg.addEventListener("click", click);
    svg.addEventListener("contextmenu", contextMenu);
    scroller.addEventListener("scroll", () => {
        tooltips.hide();
        on.scrolled();
    }, { passive: true });
}

/** The data rows that are selected at a place: those of a cell, of a whole row, of a whole column or of a level of the legend. */
export function* selectedAt(view: Window, hit: Hit): Generator<number> {
    if (hit.on === "legend") {
        const status = statusOfEntry(hit.entry.key);
        if (status !== undefined) yield* rowsWithStatus(view, status);
        return;
    }
    if (hit.on !== "columnHeader") {
        yield* rowsOf(view, hit);
        return;
    }
    const { of } = view.frame.model.columns;
    for (let row = of.indexOf(hit.column); row >= 0; row = of.indexOf(hit.column, row + 1)) yield row;
}

/** Every data row of a level or state, in sight or not: the legend is a filter. */
export function* rowsWithStatus({ frame: { model } }: Window, status: StatusCode): Generator<number> {
    for (let row = 0; row < model.rowCount; row += 1) if (model.statusOf(row) === status) yield row;
}

/**
 * The data rows that a place stands for, to a tooltip or a menu: those of a cell or of a whole row. A column has none: it is no
 * project to drill through to, and an identity for each of its rows would be made whenever the pointer passes.
 */
export function* rowsOf(view: Window, hit: Hit): Generator<number> {
    const { columns } = view.frame.model;
    if (hit.on !== "cell" && hit.on !== "rowHeader") return;
    for (const row of rowsBelow(hit.row.node)) {
        if (hit.on === "rowHeader" || columns.of[row] === hit.column) yield row;
    }
}

function placeOf(hit: Hit): GridPlace | undefined {
    switch (hit.on) {
        case "cell": return { row: hit.row.index, column: hit.column };
        case "rowHeader": return { row: hit.row.index, column: HEADER };
        case "columnHeader": return { row: HEADER, column: hit.column };
        case "legend": case "headline": case "notices": case "background": return undefined;
    }
}

function tooltipTarget(
    view: Window, hit: Hit, selection: RowSelection, describe: Listeners["describe"],
): TooltipTarget | undefined {
    if (hit.on === "background") return undefined;
    return { key: keyOf(hit), items: () => describe(hit), identities: () => selection.identities(rowsOf(view, hit)) };
}

function keyOf(hit: Exclude<Hit, { readonly on: "background" }>): string {
    switch (hit.on) {
        case "cell": return `${hit.column}:${hit.row.key}`;
        case "rowHeader": return `row:${hit.row.key}`;
        case "columnHeader": return `column:${hit.column}`;
        case "legend": return `legend:${hit.entry.key}`;
        case "headline": case "notices": return hit.on;
    }
}
