import type { PeriodGrain } from "../domain/periods";

/** A period as a column header needs it: the short label of the column and the band that it stands under. */
export interface PeriodLabel {
    readonly label: string;
    readonly band: string;
    readonly full: () => string;
}

export interface DateTexts {
    readonly period: (start: Date, grain: PeriodGrain) => PeriodLabel;
    readonly day: (time: number) => string;
}

export function makeDateTexts(locale: string): DateTexts {
    // Making a format costs milliseconds, so each is made when it is first asked for.
    const write = (options: Intl.DateTimeFormatOptions): ((date: Date) => string) => {
        let format: Intl.DateTimeFormat | undefined;
        return (date) => (format ??= new Intl.DateTimeFormat(locale, options)).format(date);
    };
    const year = write({ year: "numeric" });
    const month = write({ month: "short" });
    const monthYear = write({ month: "long", year: "numeric" });
    const dayMonth = write({ day: "numeric", month: "short" });
    const day = write({ day: "numeric", month: "long", year: "numeric" });
    const quarter = (date: Date): string => `${locale.startsWith("fr") ? "T" : "Q"}${Math.floor(date.getMonth() / 3) + 1}`;

    const period = (start: Date, grain: PeriodGrain): PeriodLabel => {
        switch (grain) {
            case "year": return { label: year(start), band: "", full: () => year(start) };
            case "quarter": return { label: quarter(start), band: year(start), full: () => `${quarter(start)} ${year(start)}` };
            case "month": return { label: month(start), band: year(start), full: () => monthYear(start) };
            case "day": return { label: dayMonth(start), band: year(start), full: () => day(start) };
        }
    };
    return { period, day: (time) => day(new Date(time)) };
}
