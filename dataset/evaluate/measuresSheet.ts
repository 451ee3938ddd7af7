import type { QueryResult, ResultColumn } from "../../dax/query/result";
import { formatValue } from "../../dax/scalar/format/formatValue";
import { isNumeric, type Value } from "../../dax/value";
import type { ReportedMeasure, Language } from "./reportedMeasures";
import { groupColumns, type Grouping } from "./measuresQuery";
import { sheetCell, type Sheet, type SheetCell, type SheetColumn } from "./sheet";

export const CULTURES: Readonly<Record<Language, string>> = { en: "en-US", fr: "fr-FR" };

const WORDS = {
    en: { code: "Code", name: "Name", value: "Value", unit: "Unit", written: "Formatted" },
    fr: { code: "Code", name: "Nom", value: "Valeur", unit: "Unité", written: "Écrit" },
} as const;

/** How values are told: by their format string in a language, or as they are. */
export interface Telling {
    readonly by: Grouping;
    readonly language: Language;
    readonly isFormatted: boolean;
}

function written(value: Value, { type }: ResultColumn, format: string | undefined, language: Language): string {
    if (typeof value === "string") return value;
    return value === null ? "" : formatValue(value, type, format ?? "", CULTURES[language]);
}

function textColumn(name: string): SheetColumn {
    return { name, isNumeric: false };
}

function isRight({ type }: ResultColumn): boolean {
    return isNumeric(type) || type === "dateTime" || type === "variant";
}

/** One row a group. */
function groupedSheet({ columns, rows }: QueryResult, measures: readonly ReportedMeasure[], { by, language, isFormatted }: Telling): Sheet {
    const groups = groupColumns(by);
    const formatOf = (at: number): string | undefined => (at < groups.length ? columns[at].format : measures[at - groups.length].format);
    const cell = (value: Value, at: number): SheetCell =>
        (isFormatted ? written(value, columns[at], formatOf(at), language) : sheetCell(value, columns[at].type));
    return {
        columns: [
            ...groups.map(({ caption }) => textColumn(caption[language])),
            ...measures.map(({ caption }, at) => ({ name: caption, isNumeric: isRight(columns[groups.length + at]) })),
        ],
        rows: rows.map((row) => row.map(cell)),
    };
}

/** One row an indicator; as the values are, they stand before what is written for them. */
function totalSheet({ columns, rows }: QueryResult, measures: readonly ReportedMeasure[], { language, isFormatted }: Telling): Sheet {
    const words = WORDS[language];
    // A query whose measures are all BLANK has no row.
    const values = rows.at(0) ?? measures.map(() => null);
    const raw = isFormatted ? [] : [{ name: words.value, isNumeric: true }];
    return {
        columns: [
            textColumn(words.code), textColumn(words.name), ...raw,
            { name: isFormatted ? words.value : words.written, isNumeric: true }, textColumn(words.unit),
        ],
        rows: measures.map(({ code, caption, unit, format }, at) => [
            code, caption,
            ...(isFormatted ? [] : [sheetCell(values[at], columns[at].type)]), written(values[at], columns[at], format, language),
            unit,
        ]),
    };
}

/** The result of the query of the measures, as it is printed. Throws a DaxValueError for a format string that is not understood. */
export function measuresSheet(result: QueryResult, measures: readonly ReportedMeasure[], telling: Telling): Sheet {
    return telling.by === "total" ? totalSheet(result, measures, telling) : groupedSheet(result, measures, telling);
}
