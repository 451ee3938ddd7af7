import type { Mounted } from "./visualBuilder";

/** Brings the focus into the grid, as the Tab key does. */
export function tabIn(visual: Mounted): void {
    visual.scroller.focus();
}

/** Presses keys one after the other ("ArrowDown", "Ctrl+End"); returns whether the page was kept from acting on the last. */
export function press(visual: Mounted, ...presses: readonly string[]): boolean {
    return presses.map((keys) => {
        const parts = keys.split("+");
        const [ctrlKey, shiftKey, altKey] = ["Ctrl", "Shift", "Alt"].map((name) => parts.includes(name));
        const event = new KeyboardEvent("keydown", { key: parts[parts.length - 1], ctrlKey, shiftKey, altKey, bubbles: true, cancelable: true });
        return !visual.scroller.dispatchEvent(event);
    }).at(-1) ?? false;
}

/** The element of the spoken grid that the focus is on. */
export function spokenFocus(visual: Mounted): Element | undefined {
    const id = visual.scroller.getAttribute("aria-activedescendant");
    return id === null ? undefined : visual.element.querySelector(`#${id}`) ?? undefined;
}

/** What a screen reader says of where the focus is. */
export const heard = (visual: Mounted): string | undefined => spokenFocus(visual)?.textContent;
