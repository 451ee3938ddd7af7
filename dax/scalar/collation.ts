import { checkedCulture } from "./culture";

/** How text is compared: without case, but with accents. */
export interface Collation {
    /** Negative, 0 or positive. It is 0 exactly for texts with the same fold. */
    readonly compare: (left: string, right: string) => number;
    /** A key that stands for all the texts that count as equal. */
    readonly fold: (text: string) => string;
}

const BEYOND_ASCII = /[\u0080-\uffff]/;
/** The languages in which the small letter of I is not i. */
const DOTTED_I = /^(?:az|tr|lt)\b/i;

function byUnits(left: string, right: string): number {
    if (left === right) return 0;
    return left < right ? -1 : 1;
}

/** @throws DaxValueError ARGUMENT if the culture is not known */
export function collationOf(culture: string): Collation {
    const collator = new Intl.Collator(checkedCulture(culture), { usage: "sort", sensitivity: "accent" });
    const isPlain = !DOTTED_I.test(culture);
    const fold = (text: string): string => {
        if (!BEYOND_ASCII.test(text)) return isPlain ? text.toLowerCase() : text.toLocaleLowerCase(culture);
        return text.normalize("NFC").toLocaleLowerCase(culture);
    };
    return {
        fold,
        // The collator alone would also call texts equal whose folds differ, such as full-width letters: a group and "=" must agree.
        compare: (left, right) => {
            if (left === right) return 0;
            const foldedLeft = fold(left);
            const foldedRight = fold(right);
            return collator.compare(foldedLeft, foldedRight) || byUnits(foldedLeft, foldedRight);
        },
    };
}
