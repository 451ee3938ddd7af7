import { checkedCulture } from "./culture";

export interface NumberSeparators {
    readonly decimal: string;
    readonly group: string;
}

const KNOWN = new Map<string, NumberSeparators>();

function read(culture: string): NumberSeparators {
    // Seven digits: some cultures do not group four.
    const parts = new Intl.NumberFormat(checkedCulture(culture), { minimumFractionDigits: 1, numberingSystem: "latn" }).formatToParts(1234567.5);
    const valueOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
    return { decimal: valueOf("decimal"), group: valueOf("group") };
}

/**
 * The separators of Intl: in fr-FR a narrow blank, U+202F, between thousands. Older versions of Windows had U+00A0 there.
 * @throws DaxValueError ARGUMENT if the culture is not known
 */
export function numberSeparators(culture: string): NumberSeparators {
    const separators = KNOWN.get(culture) ?? read(culture);
    KNOWN.set(culture, separators);
    return separators;
}
