import { once } from "../domain/once";
import { collator } from "./intlFormats";

/**
 * Texts in the order of a language, the numbers in them by their size: "R-9" before "R-10". Texts that differ in nothing but the
 * digits of one number, as most numbers of things do, are compared without a collator, which takes milliseconds to make.
 */
export function naturalOrder(locale: string): (one: string, other: string) => number {
    const compare = once(() => collator(locale, NUMERIC).compare);
    return (one, other) => one === other ? 0 : byDigits(one, other) ?? compare()(one, other);
}

const NUMERIC: Intl.CollatorOptions = { numeric: true };

/** Where two texts first differ, a digit stands in both, and as many more follow it: then these digits decide. Undefined for all others. */
function byDigits(one: string, other: string): number | undefined {
    let at = 0;
    while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
    let end = at;
    while (isDigit(one.charCodeAt(end)) && isDigit(other.charCodeAt(end))) end += 1;
    if (end === at || !endsNumber(one, end) || !endsNumber(other, end)) return undefined;
    return one.charCodeAt(at) < other.charCodeAt(at) ? -1 : 1;
}

function isDigit(code: number): boolean {
    return code >= 48 && code <= 57;
}

/** Digits of other scripts would go on with the number. */
function endsNumber(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    return at === text.length || code < 128 && !isDigit(code);
}
