import type { PeriodGrain } from "../domain/periods";
import type { Texts } from "./say";

/** A period as a column header needs it: the short label of the column and the band that it stands under. */
export interface PeriodLabel {
    readonly label: string;
    readonly band: string;
    readonly full: () => string;
}

export interface DateTexts {
    readonly period: (start: Date, grain: PeriodGrain) => PeriodLabel;
    readonly day: (time: number) => string;
    /** "12 Sep 2026". */
    readonly short: (time: number) => string;
}

/**
 * Months take their names from the visual's own texts, so that they speak one language with everything beside them; full dates
 * are written by the locale. Making such a format costs milliseconds: it is made when first asked for.
 */
export function makeDateTexts(texts: Texts): DateTexts {
    const months = texts.say("Dates_months").split(" ");
    const longMonths = texts.say("Dates_longMonths").split(" ");
    const write = (options: Intl.DateTimeFormatOptions): ((date: Date) => string) => {
        let format: Intl.DateTimeFormat | undefined;
        return (date) => (format ??= new Intl.DateTimeFormat(texts.locale, options)).format(date);
    };
    const day = write({ day: "numeric", month: "long", year: "numeric" });
    const year = (date: Date): string => String(date.getFullYear());
    const month = (date: Date): string => months[date.getMonth()] ?? String(date.getMonth() + 1);
    const monthYear = (date: Date): string => `${longMonths[date.getMonth()] ?? month(date)} ${year(date)}`;
    const quarter = (date: Date): string => texts.say("Dates_quarter", { quarter: String(Math.floor(date.getMonth() / 3) + 1) });

    const period = (start: Date, grain: PeriodGrain): PeriodLabel => {
        switch (grain) {
            case "year": return { label: year(start), band: "", full: () => year(start) };
            case "quarter": return { label: quarter(start), band: year(start), full: () => `${quarter(start)} ${year(start)}` };
            case "month": return { label: month(start), band: year(start), full: () => monthYear(start) };
            case "day": return { label: `${start.getDate()} ${month(start)}`, band: year(start), full: () => day(start) };
        }
    };
    const short = (date: Date): string => `${date.getDate()} ${month(date)} ${year(date)}`;
    return { period, day: (time) => day(new Date(time)), short: (time) => short(new Date(time)) };
}
