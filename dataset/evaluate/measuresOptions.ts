import { COMMON_WORDS, type CommonOptions, choiceIn, commonOptions, dayIn, parsedWords } from "./commonOptions";
import type { Language } from "./reportedMeasures";
import { GROUPINGS, type Grouping } from "./measuresQuery";

export const MEASURES_USAGE = `Usage: npm run measures -- [--as-of DAY] [--by GROUPING] [--measure NAME…] [options]
  --as-of DAY       what was known at the end of a day, such as 2026-05-31; the whole calendar unless told
  --by GROUPING     total (unless told), directorate, programme, project or month
  --measure NAME…   measures by name, caption or code (M01); all indicators unless told
  --format FORMAT   table (unless told), json or csv; table alone writes values by their format string
  --language TAG    en (unless told) or fr: names, units and formats
  --role NAME       read as a role of the model does
  --user NAME       who asks, for USERPRINCIPALNAME
  --data FOLDER     the CSV files; the shipped sample unless told
  --model FOLDER    the definition folder of the model; the shipped one unless told
Ends with 0 for results, 1 for a model or data at fault, 2 for a wrong call.`;

export interface MeasuresOptions extends CommonOptions {
    /** Days since 1899-12-30. */
    readonly asOf: number | undefined;
    readonly by: Grouping;
    /** Names, captions or codes; none for all indicators. */
    readonly measures: readonly string[];
    readonly language: Language;
}

/** Reads the words of a call; throws a CallError. */
export function readMeasuresOptions(words: readonly string[]): MeasuresOptions {
    const { values, positionals } = parsedWords({
        args: [...words], allowPositionals: true,
        options: {
            ...COMMON_WORDS, "as-of": { type: "string" }, by: { type: "string" }, language: { type: "string" },
            measure: { type: "string", multiple: true },
        },
    });
    return {
        ...commonOptions(values),
        asOf: dayIn("as-of", values["as-of"]),
        by: choiceIn("by", GROUPINGS, values.by),
        // The words behind the first name of --measure stand alone.
        measures: [...values.measure ?? [], ...positionals],
        language: choiceIn("language", ["en", "fr"], values.language),
    };
}
