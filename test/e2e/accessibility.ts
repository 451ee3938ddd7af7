import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeWindow {
    readonly axe: { readonly run: (context: unknown, options: unknown) => Promise<AxeResults> };
}

/** The rules of WCAG 2.2 at level AA; each frame is looked at on its own, as they have no origin in common. */
const options = {
    iframes: false,
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/** What axe finds wrong in a page or a frame, one sentence each. */
export async function faults(place: Page | Frame, disabled: readonly string[] = []): Promise<readonly string[]> {
    // A dialog that is still fading in has colours that nobody is meant to read.
    await place.evaluate(() => Promise.allSettled(document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity).map(({ finished }) => finished)));
    await place.evaluate(axeSource);
    const rules = Object.fromEntries(disabled.map(rule => [rule, { enabled: false }]));
    const { violations } = await place.evaluate(
        ([given]) => (window as unknown as AxeWindow).axe.run(document, given), [{ ...options, rules }] as const);
    return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary ?? ""}`));
}
