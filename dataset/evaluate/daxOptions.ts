import { CallError } from "../check/options";
import { COMMON_WORDS, type CommonOptions, commonOptions, cultureIn, dayIn, parsedWords } from "./commonOptions";

export const DAX_USAGE = `Usage: npm run dax -- 'EVALUATE …' [options]
  --file FILE       read the query from a file instead
  --format FORMAT   table (unless told), json or csv
  --role NAME       read as a role of the model does
  --user NAME       who asks, for USERPRINCIPALNAME
  --today DAY       for TODAY and NOW, such as 2026-05-31; the day of the machine unless told
  --culture TAG     of the reader, for USERCULTURE, such as fr-FR
  --data FOLDER     the CSV files; the shipped sample unless told
  --model FOLDER    the definition folder of the model; the shipped one unless told
Ends with 0 for results, 1 for a query, a model or data at fault, 2 for a wrong call.`;

export interface DaxOptions extends CommonOptions {
    /** Either the text of the query or the file that holds it. */
    readonly query: { readonly text: string } | { readonly file: string };
    /** Days since 1899-12-30. */
    readonly today: number | undefined;
    readonly culture: string | undefined;
}

function queryIn(file: string | undefined, texts: readonly string[]): DaxOptions["query"] {
    if (file !== undefined && texts.length === 0) return { file };
    if (file === undefined && texts.length === 1) return { text: texts[0] };
    throw new CallError("Write one query, between quotes, or name its file with --file.");
}

/** Reads the words of a call; throws a CallError. */
export function readDaxOptions(words: readonly string[]): DaxOptions {
    const { values, positionals } = parsedWords({
        args: [...words], allowPositionals: true,
        options: { ...COMMON_WORDS, file: { type: "string" }, today: { type: "string" }, culture: { type: "string" } },
    });
    return {
        ...commonOptions(values),
        query: queryIn(values.file, positionals),
        today: dayIn("today", values.today),
        culture: cultureIn("culture", values.culture),
    };
}
