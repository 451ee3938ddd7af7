import type { Press } from "./gridKeys";

/** Hears the keys of an element; one that means something is kept from the page. @param press whether a key meant something */
export function listenPresses(element: HTMLElement, press: (press: Press) => boolean): void {
    element.addEventListener("keydown", (event) => {
        const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
        // Escape also means something to the page: it leaves the visual.
        if (!altKey && press({ key, ctrl: ctrlKey || metaKey, shift: shiftKey }) && key !== "Escape") event.preventDefault();
    });
}
