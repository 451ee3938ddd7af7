import type { Call } from "./ast";

/** The words that a function takes without quotes, and the first argument that may be one, counted from 0. */
interface BareWords {
    readonly from: number;
    readonly words: ReadonlySet<string>;
}

function bareWords(from: number, words: readonly string[]): BareWords {
    return { from, words: new Set(words) };
}

const DIRECTION = ["ASC", "DESC"];
const INTERVAL = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"];
const TIES = ["SKIP", "DENSE"];
const BLANKS = ["DEFAULT", "FIRST", "LAST", "KEEP"];
const PATH_ITEM = ["TEXT", "INTEGER"];
const DATA_TYPE = ["INTEGER", "DOUBLE", "CURRENCY", "DECIMAL", "STRING", "BOOLEAN", "DATETIME"];
const CROSSFILTER = ["NONE", "BOTH", "ONEWAY", "ONEWAY_LEFTFILTERSRIGHT", "ONEWAY_RIGHTFILTERSLEFT"];

/** By function, functions that are not supported included: their words are no tables either. */
const BARE_WORDS: ReadonlyMap<string, BareWords> = new Map([
    ["CONCATENATEX", bareWords(4, DIRECTION)],
    ["CONVERT", bareWords(1, DATA_TYPE)],
    ["CROSSFILTER", bareWords(2, CROSSFILTER)],
    ["DATATABLE", bareWords(1, DATA_TYPE)],
    ["DATEADD", bareWords(2, INTERVAL)],
    ["DATEDIFF", bareWords(2, ["SECOND", "MINUTE", "HOUR", ...INTERVAL])],
    ["DATESINPERIOD", bareWords(3, INTERVAL)],
    ["INDEX", bareWords(1, BLANKS)],
    ["ISAFTER", bareWords(2, DIRECTION)],
    ["ISONORAFTER", bareWords(2, DIRECTION)],
    ["OFFSET", bareWords(1, BLANKS)],
    ["ORDERBY", bareWords(1, DIRECTION)],
    ["PARALLELPERIOD", bareWords(2, INTERVAL)],
    ["PATHITEM", bareWords(2, PATH_ITEM)],
    ["PATHITEMREVERSE", bareWords(2, PATH_ITEM)],
    ["RANK", bareWords(0, [...TIES, ...BLANKS])],
    ["RANKX", bareWords(3, [...DIRECTION, ...TIES])],
    ["ROWNUMBER", bareWords(0, BLANKS)],
    ["SAMPLE", bareWords(3, DIRECTION)],
    ["SUBSTITUTEWITHINDEX", bareWords(4, DIRECTION)],
    ["TOPN", bareWords(3, DIRECTION)],
    ["TOPNSKIP", bareWords(4, DIRECTION)],
    ["WINDOW", bareWords(1, ["ABS", "REL", ...BLANKS])],
]);

/** Whether an argument of the call is one of the words of its function, such as ASC, and so neither a table nor a variable. */
export function isBareWord(call: Call, index: number): boolean {
    const argument = call.args.at(index);
    const taken = BARE_WORDS.get(call.name);
    if (argument?.kind !== "name" || argument.isQuoted || taken === undefined || index < taken.from) return false;
    return taken.words.has(argument.name.toUpperCase());
}
