import { formatDate } from "./dateFormat";
import { formatSections } from "./formatSections";
import { labelOf } from "./label";
import { formatNumber } from "./numberFormat";

/** How values are written that no format string says otherwise of. */
export interface UsualTexts {
    readonly locale: string;
    readonly number: (value: number) => string;
    readonly day: (time: number) => string;
}

/** The text of a value of a field on one line: as the field's format string says, else as the reader's language has it; undefined for a blank. */
export function fieldText(value: unknown, format: string | undefined, { locale, number, day }: UsualTexts): string | undefined {
    const formatted = format === undefined || format === "" ? undefined : formattedText(value, format, locale);
    return labelOf(formatted ?? value, day, number);
}

function formattedText(value: unknown, format: string, locale: string): string | undefined {
    try {
        if (typeof value === "number") return formatNumber(value, format, locale);
        if (value instanceof Date) return formatDate(value, format, locale);
        if (typeof value === "boolean") return formatTruth(value, format);
        return undefined;
    } catch {
        // A locale that a format does not know is no reason to show nothing.
        return undefined;
    }
}

/** Power BI writes truth by a format of three texts: for true, for true again, and for false. */
function formatTruth(value: boolean, format: string): string | undefined {
    const texts = formatSections(format).map((pieces) => pieces.map(({ text }) => text).join(""));
    return texts.length === 3 ? texts[value ? 0 : 2] : undefined;
}
