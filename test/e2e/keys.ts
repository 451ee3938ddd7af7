import type { Frame, JSHandle, Page } from "playwright-core";

const mostStops = 80;
const isInVisual = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement?.tagName === "IFRAME");
/** The frame is a process of its own: a busy machine hands the focus over some time after the key was pressed. */
export const comesToBeInVisual = (page: Page, expected: boolean): Promise<boolean> =>
    page.waitForFunction((wanted) => (document.activeElement?.tagName === "IFRAME") === wanted, expected, { timeout: 5000 }).then(() => true, () => false);
/** What a screen reader says of the place in focus; null where none is. */
export const heard = (visual: Frame): Promise<string | null> => visual.evaluate(() =>
    document.getElementById(document.activeElement?.getAttribute("aria-activedescendant") ?? "")?.textContent ?? null);

/** A control that is made anew while the page settles loses the focus again: then it never leaves, and the next Tab starts over. */
const leaves = (page: Page, place: JSHandle<Element | null>): Promise<unknown> =>
    page.waitForFunction((element) => document.activeElement !== element, place, { timeout: 5000 }).catch(() => undefined);

/** Walks through the page with Tab until the visual has the focus, each time waiting for the focus to come where the key sent it. */
export async function tabIntoVisual(page: Page): Promise<void> {
    for (let stops = 0; stops < mostStops && !await isInVisual(page); stops += 1) {
        const before = await page.evaluateHandle(() => document.activeElement);
        await page.keyboard.press("Tab");
        await leaves(page, before);
    }
}

/** One key after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
}
