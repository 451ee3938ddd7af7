import type { Mounted } from "./visualBuilder";

export interface Place {
    readonly x: number;
    readonly y: number;
}

export interface Keys {
    readonly ctrlKey?: boolean;
    readonly metaKey?: boolean;
    readonly shiftKey?: boolean;
}

/** The middle of a cell, by the words of its headers. */
export const cellPlace = (visual: Mounted, row: string, column: string): Place => visual.cell(row, column).middle;

/** The middle of a row's label. */
export function labelPlace(visual: Mounted, row: string): Place {
    const box = visual.labelOfRow(row).getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A place in the picture where nothing stands: its last corner. */
export function background(visual: Mounted): Place {
    const box = visual.svg.getBoundingClientRect();
    return { x: box.right - 2, y: box.bottom - 2 };
}

/** What lies at a place answers, as it does for a person; outside of the window the picture itself does. */
function target(visual: Mounted, { x, y }: Place): Element {
    const found = document.elementFromPoint(x, y);
    return found !== null && visual.svg.contains(found) ? found : visual.svg;
}

function at({ x, y }: Place): MouseEventInit {
    return { clientX: x, clientY: y, bubbles: true, cancelable: true };
}

export function click(visual: Mounted, place: Place, keys: Keys = {}): void {
    target(visual, place).dispatchEvent(new MouseEvent("click", { ...at(place), ...keys }));
}

/** Returns whether the browser's own menu was kept away. */
export function contextMenu(visual: Mounted, place: Place): boolean {
    return !target(visual, place).dispatchEvent(new MouseEvent("contextmenu", at(place)));
}

export function point(visual: Mounted, place: Place, pointerType = "mouse"): void {
    target(visual, place).dispatchEvent(new PointerEvent("pointermove", { ...at(place), pointerType }));
}

/** Draws with the button held, from place to place, and lets go in the last; a click follows, as in a browser. */
export function drag(visual: Mounted, places: readonly Place[], keys: Keys & { readonly pointerType?: string } = {}): void {
    const send = (kind: string, place: Place, buttons: number): boolean =>
        target(visual, place).dispatchEvent(new PointerEvent(kind, { ...at(place), pointerType: "mouse", button: kind === "pointermove" ? -1 : 0, buttons, pointerId: 1, ...keys }));
    send("pointerdown", places[0], 1);
    for (const place of places.slice(1)) send("pointermove", place, 1);
    send("pointerup", places[places.length - 1], 0);
    click(visual, places[places.length - 1], keys);
}

export function leave(visual: Mounted): void {
    visual.svg.dispatchEvent(new PointerEvent("pointerleave"));
}
