import { GridPlace, HEADER } from "../../interaction/gridKeys";
import { boxAround } from "./gridFocus";
import { rectangleDrawer } from "./drawRectangle";
import type { Hit } from "./hit";
import type { Window } from "./layout";

export interface DragUse {
    /** What lies under the pointer. */
    readonly under: (event: MouseEvent) => { readonly view: Window; readonly hit: Hit } | undefined;
    readonly colour: () => string;
    /** Told of the rectangle that was drawn, from the cell where the button was pressed to the one where it was let go of. */
    readonly drawn: (from: GridPlace, to: GridPlace) => void;
}

export interface Drag {
    /** Whether the click that has come belongs to a rectangle, and is none of its own. */
    readonly takesClick: () => boolean;
}

/** A mouse or a pen draws a rectangle of cells while its button is held. A finger scrolls. */
export function listenDrag(svg: SVGSVGElement, use: DragUse): Drag {
    const draw = rectangleDrawer(svg);
    let from: GridPlace | undefined;
    let to: GridPlace | undefined;
    let tookClick = false;

    const stop = (): void => {
        from = to = undefined;
        draw(undefined, "");
    };

    const press = (event: PointerEvent): void => {
        stop();
        tookClick = false;
        if (event.pointerType !== "touch" && event.button === 0 && !event.shiftKey) from = cellUnder(use.under(event)?.hit);
    };

    const move = (event: PointerEvent): void => {
        if (from === undefined) return;
        if ((event.buttons & 1) === 0) return stop();
        const found = use.under(event);
        const place = cellUnder(found?.hit);
        if (found === undefined || place === undefined || to === undefined && isSame(place, from)) return;
        if (to === undefined) capture(svg, event.pointerId);
        to = place;
        draw(boxAround(found.view.frame, found.view.scroll, from, to), use.colour());
    };

    const letGo = (): void => {
        const [first, last] = [from, to];
        stop();
        if (first === undefined || last === undefined) return;
        tookClick = true;
        use.drawn(first, last);
    };

    svg.addEventListener("pointerdown", press);
    svg.addEventListener("pointermove", move);
    svg.addEventListener("pointerup", letGo);
    svg.addEventListener("pointercancel", stop);
    const takesClick = (): boolean => {
        const takes = tookClick;
        tookClick = false;
        return takes;
    };
    return { takesClick };
}

/** A cell, where a report stands or none; headers belong to no rectangle. */
function cellUnder(hit: Hit | undefined): GridPlace | undefined {
    return hit?.on === "cell" && hit.row.index !== HEADER ? { row: hit.row.index, column: hit.column } : undefined;
}

const isSame = (one: GridPlace, other: GridPlace): boolean => one.row === other.row && one.column === other.column;

/** Lets the picture hear of a pointer that leaves it. A browser refuses where the pointer is gone already. */
function capture(svg: SVGSVGElement, pointer: number): void {
    try {
        svg.setPointerCapture(pointer);
    } catch {
        return;
    }
}
