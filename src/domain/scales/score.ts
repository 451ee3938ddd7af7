import { FEWEST_LEVELS, MOST_LEVELS, StatusScale } from "../scale";
import { plainNumber } from "../words";
import type { CustomScale } from "./custom";

/**
 * Reads the limits between the levels of a score, best level first: `80; 60; 40` where a high score is good, `5; 10; 20` where
 * a low one is. A sign before the first says which where there is one limit alone: `≥ 50` or `≤ 50`; without, high is good.
 * Faults: fewer than 1 or more than 6 limits, one that is no number, limits that do not run one way.
 */
export function scoreScale(text: string): CustomScale {
    const entries = text.split(/[;\r\n]+/).map((entry) => entry.trim()).filter((entry) => entry !== "");
    const levelCount = entries.length + 1;
    if (levelCount < FEWEST_LEVELS || levelCount > MOST_LEVELS) return { ok: false, fault: "limits", count: entries.length };
    const words = entries.map((entry) => entry.replace(SIGN, ""));
    const odd = words.find((word) => plainNumber(word) === undefined);
    if (odd !== undefined) return { ok: false, fault: "notANumber", word: odd };
    const limits = words.map((word) => plainNumber(word) ?? NaN);
    const highIsBest = isHighBest(entries[0], limits);
    const turned = limits.findIndex((limit, at) => at > 0 && (highIsBest ? limit >= limits[at - 1] : limit <= limits[at - 1]));
    if (turned > 0) return { ok: false, fault: "unordered", word: words[turned] };
    return { ok: true, scale: scaleOf(words, limits, highIsBest) };
}

const SIGN = /^(?:[<>]=?|[≤≥])\s*/;

function isHighBest(first: string, limits: readonly number[]): boolean {
    if (SIGN.test(first)) return /^[>≥]/.test(first);
    return limits.length === 1 || limits[0] > limits[1];
}

/** The labels are made of what the author wrote, so that numbers look as they were written. */
function scaleOf(words: readonly string[], limits: readonly number[], highIsBest: boolean): StatusScale {
    const [reached, beyond] = highIsBest ? ["≥", "<"] : ["≤", ">"];
    const labels = [...words.map((word) => `${reached} ${word}`), `${beyond} ${words[words.length - 1]}`];
    return { id: "score", levels: labels.map((label) => ({ label, words: [], numbers: [] })), score: { limits, highIsBest } };
}
