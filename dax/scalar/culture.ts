import { DaxValueError } from "./error";

const KNOWN = new Map<string, boolean>();

function hasData(culture: string): boolean {
    try {
        return Intl.DateTimeFormat.supportedLocalesOf(culture).length > 0;
    } catch {
        return false;
    }
}

/**
 * The culture itself. Intl falls back to the language of the host for one that it has no data for, so that one is refused.
 * @throws DaxValueError ARGUMENT
 */
export function checkedCulture(culture: string): string {
    const isKnown = KNOWN.get(culture) ?? hasData(culture);
    KNOWN.set(culture, isKnown);
    if (!isKnown) throw new DaxValueError("ARGUMENT", `The culture "${culture}" is not known: write one such as "en-US".`);
    return culture;
}
