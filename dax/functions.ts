import type { Call, Expression } from "./syntax/ast";
import { nearest } from "./syntax/nearest";
import type { Position } from "./syntax/position";
import { everyNode } from "./syntax/walk";

export type FunctionGroup =
    | "aggregation" | "context" | "inspection" | "relationship" | "logic"
    | "number" | "date" | "timeIntelligence" | "table" | "window" | "text" | "environment";

export interface SupportedFunction {
    readonly group: FunctionGroup;
    readonly minimumArguments: number;
    /** Infinity where arguments may be repeated. */
    readonly maximumArguments: number;
}

/** A name, the fewest arguments and, if they differ, the most. */
type Row = readonly [name: string, minimum: number, maximum?: number];

const ANY = Number.POSITIVE_INFINITY;

const GROUPS: readonly (readonly [FunctionGroup, readonly Row[]])[] = [
    ["aggregation", [
        ["SUM", 1], ["AVERAGE", 1], ["MIN", 1, 2], ["MAX", 1, 2], ["COUNT", 1], ["COUNTA", 1], ["COUNTBLANK", 1], ["COUNTROWS", 0, 1],
        ["DISTINCTCOUNT", 1], ["DISTINCTCOUNTNOBLANK", 1], ["SUMX", 2], ["AVERAGEX", 2], ["MINX", 2, 3], ["MAXX", 2, 3], ["COUNTX", 2],
        ["MEDIANX", 2], ["PERCENTILEX.INC", 3], ["STDEVX.P", 2], ["RANKX", 2, 5], ["CONCATENATEX", 2, ANY],
        ["MEDIAN", 1], ["PERCENTILE.INC", 2], ["PERCENTILE.EXC", 2], ["PERCENTILEX.EXC", 3], ["PRODUCT", 1], ["PRODUCTX", 2],
        ["STDEV.P", 1], ["STDEV.S", 1], ["STDEVX.S", 2], ["VAR.P", 1], ["VAR.S", 1], ["VARX.P", 2], ["VARX.S", 2],
        ["AVERAGEA", 1], ["MAXA", 1], ["MINA", 1], ["GEOMEAN", 1], ["GEOMEANX", 2], ["RANK.EQ", 2, 3],
    ]],
    ["context", [
        ["CALCULATE", 1, ANY], ["CALCULATETABLE", 1, ANY], ["FILTER", 2], ["ALL", 0, ANY], ["ALLEXCEPT", 2, ANY], ["ALLSELECTED", 0, ANY],
        ["ALLNOBLANKROW", 1, ANY], ["REMOVEFILTERS", 0, ANY], ["KEEPFILTERS", 1], ["USERELATIONSHIP", 2], ["CROSSFILTER", 3],
        ["TREATAS", 2, ANY], ["VALUES", 1], ["DISTINCT", 1], ["FILTERS", 1], ["ALLCROSSFILTERED", 1], ["NONVISUAL", 1],
    ]],
    ["inspection", [
        ["SELECTEDVALUE", 1, 2], ["HASONEVALUE", 1], ["HASONEFILTER", 1], ["ISFILTERED", 1], ["ISCROSSFILTERED", 1], ["ISINSCOPE", 1],
        ["ISEMPTY", 1], ["ISBLANK", 1], ["ISAFTER", 2, ANY], ["ISONORAFTER", 2, ANY], ["NAMEOF", 1],
    ]],
    ["relationship", [["RELATED", 1], ["RELATEDTABLE", 1], ["LOOKUPVALUE", 3, ANY]]],
    ["logic", [
        ["IF", 2, 3], ["SWITCH", 3, ANY], ["AND", 2], ["OR", 2], ["NOT", 1], ["TRUE", 0], ["FALSE", 0], ["COALESCE", 2, ANY], ["BLANK", 0],
        ["IFERROR", 2], ["IF.EAGER", 2, 3], ["ISERROR", 1], ["ERROR", 1],
        ["ISTEXT", 1], ["ISSTRING", 1], ["ISNONTEXT", 1], ["ISLOGICAL", 1], ["ISBOOLEAN", 1], ["ISNUMBER", 1], ["ISNUMERIC", 1],
        ["ISINT64", 1], ["ISINTEGER", 1], ["ISDOUBLE", 1], ["ISCURRENCY", 1], ["ISDECIMAL", 1], ["ISDATETIME", 1],
    ]],
    ["number", [
        ["DIVIDE", 2, 3], ["ABS", 1], ["ROUND", 2], ["INT", 1], ["MOD", 2], ["SQRT", 1], ["SIGN", 1],
        ["ROUNDUP", 2], ["ROUNDDOWN", 2], ["TRUNC", 1, 2], ["CEILING", 2], ["FLOOR", 2], ["ISO.CEILING", 1, 2], ["MROUND", 2],
        ["EVEN", 1], ["ODD", 1], ["ISEVEN", 1], ["ISODD", 1], ["QUOTIENT", 2],
        ["POWER", 2], ["EXP", 1], ["LN", 1], ["LOG", 1, 2], ["LOG10", 1], ["SQRTPI", 1], ["PI", 0], ["DEGREES", 1], ["RADIANS", 1],
        ["FACT", 1], ["COMBIN", 2], ["COMBINA", 2], ["PERMUT", 2], ["GCD", 2], ["LCM", 2],
        ["SIN", 1], ["COS", 1], ["TAN", 1], ["COT", 1], ["ASIN", 1], ["ACOS", 1], ["ATAN", 1], ["ACOT", 1],
        ["SINH", 1], ["COSH", 1], ["TANH", 1], ["COTH", 1], ["ASINH", 1], ["ACOSH", 1], ["ATANH", 1], ["ACOTH", 1],
        ["CONVERT", 2], ["CURRENCY", 1],
    ]],
    ["date", [
        ["DATE", 3], ["YEAR", 1], ["MONTH", 1], ["DAY", 1], ["TODAY", 0], ["EOMONTH", 2], ["EDATE", 2], ["DATEDIFF", 3], ["WEEKDAY", 1, 2],
        ["NETWORKDAYS", 2, 4], ["NOW", 0], ["TIME", 3], ["QUARTER", 1], ["HOUR", 1], ["MINUTE", 1], ["SECOND", 1], ["WEEKNUM", 1, 2],
        ["YEARFRAC", 2, 3], ["DATEVALUE", 1],
    ]],
    ["timeIntelligence", [
        ["DATESYTD", 1, 2], ["TOTALYTD", 2, 4], ["SAMEPERIODLASTYEAR", 1], ["DATEADD", 3], ["DATESBETWEEN", 3], ["DATESINPERIOD", 4],
        ["PREVIOUSMONTH", 1], ["LASTDATE", 1], ["FIRSTDATE", 1], ["LASTNONBLANKVALUE", 2],
        ["DATESMTD", 1], ["DATESQTD", 1], ["TOTALMTD", 2, 3], ["TOTALQTD", 2, 3], ["PARALLELPERIOD", 3],
        ["PREVIOUSDAY", 1], ["PREVIOUSQUARTER", 1], ["PREVIOUSYEAR", 1, 2],
        ["NEXTDAY", 1], ["NEXTMONTH", 1], ["NEXTQUARTER", 1], ["NEXTYEAR", 1, 2],
        ["STARTOFMONTH", 1], ["STARTOFQUARTER", 1], ["STARTOFYEAR", 1, 2], ["ENDOFMONTH", 1], ["ENDOFQUARTER", 1], ["ENDOFYEAR", 1, 2],
        ["FIRSTNONBLANK", 2], ["LASTNONBLANK", 2], ["FIRSTNONBLANKVALUE", 2],
        ["OPENINGBALANCEMONTH", 2, 3], ["OPENINGBALANCEQUARTER", 2, 3], ["OPENINGBALANCEYEAR", 2, 4],
        ["CLOSINGBALANCEMONTH", 2, 3], ["CLOSINGBALANCEQUARTER", 2, 3], ["CLOSINGBALANCEYEAR", 2, 4],
    ]],
    ["table", [
        ["ADDCOLUMNS", 3, ANY], ["SELECTCOLUMNS", 2, ANY], ["SUMMARIZE", 2, ANY], ["SUMMARIZECOLUMNS", 1, ANY], ["ROLLUPADDISSUBTOTAL", 2, ANY],
        ["TOPN", 2, ANY], ["UNION", 2, ANY], ["EXCEPT", 2], ["INTERSECT", 2], ["CROSSJOIN", 2, ANY], ["GENERATE", 2], ["ROW", 2, ANY],
        ["GENERATEALL", 2], ["GENERATESERIES", 2, 3], ["NATURALINNERJOIN", 2], ["NATURALLEFTOUTERJOIN", 2], ["GROUPBY", 2, ANY],
        ["CONTAINS", 3, ANY], ["CONTAINSROW", 2, ANY],
        ["ROLLUP", 1, ANY], ["ROLLUPGROUP", 1, ANY], ["ADDMISSINGITEMS", 3, ANY], ["SUBSTITUTEWITHINDEX", 4, ANY], ["TOPNSKIP", 3, ANY],
    ]],
    ["window", [
        ["INDEX", 2, 5], ["OFFSET", 2, 5], ["WINDOW", 3, 8], ["RANK", 1, 5], ["ROWNUMBER", 1, 4], ["ORDERBY", 0, ANY], ["PARTITIONBY", 0, ANY],
    ]],
    ["text", [
        ["FORMAT", 2, 3], ["LEFT", 1, 2], ["LEN", 1], ["UPPER", 1], ["RIGHT", 1, 2], ["MID", 3], ["LOWER", 1], ["TRIM", 1],
        ["SUBSTITUTE", 3, 4], ["REPLACE", 4], ["REPT", 2], ["FIND", 2, 4], ["SEARCH", 2, 4], ["CONTAINSSTRING", 2],
        ["PATH", 2], ["PATHITEM", 2, 3], ["PATHITEMREVERSE", 2, 3], ["PATHLENGTH", 1], ["PATHCONTAINS", 2],
        ["CONCATENATE", 2], ["COMBINEVALUES", 3, ANY], ["EXACT", 2], ["VALUE", 1], ["FIXED", 1, 3],
    ]],
    // Who reads, and in which language: given to the evaluator, like the day of TODAY.
    ["environment", [["USERPRINCIPALNAME", 0], ["USERCULTURE", 0]]],
];

function rowsOf([group, rows]: readonly [FunctionGroup, readonly Row[]]): [string, SupportedFunction][] {
    return rows.map(([name, minimum, maximum = minimum]) => [name, { group, minimumArguments: minimum, maximumArguments: maximum }]);
}

/** The functions that may be used, by their name in upper case. */
export const SUPPORTED_FUNCTIONS: ReadonlyMap<string, SupportedFunction> = new Map(GROUPS.flatMap(rowsOf));

/** A call that cannot be evaluated. */
export interface UnsupportedCall {
    /** In upper case. */
    readonly name: string;
    readonly at: Position;
    readonly sentence: string;
}

function wanted({ minimumArguments: minimum, maximumArguments: maximum }: SupportedFunction): string {
    if (minimum === maximum) return `${minimum === 0 ? "no" : minimum} argument${minimum === 1 ? "" : "s"}`;
    return maximum === ANY ? `${minimum} arguments or more` : `${minimum} to ${maximum} arguments`;
}

/** What is wrong with the call itself: a function that is not supported, or too few or too many arguments. */
export function unsupportedCall({ name, args }: Call): string | undefined {
    const supported = SUPPORTED_FUNCTIONS.get(name);
    if (supported === undefined) {
        const close = nearest(name, SUPPORTED_FUNCTIONS.keys());
        const advice = close === undefined ? "" : ` Did you mean ${close}?`;
        return `${name} is not among the supported functions: write the expression with those that are.${advice}`;
    }
    const isFitting = args.length >= supported.minimumArguments && args.length <= supported.maximumArguments;
    return isFitting ? undefined : `${name} takes ${wanted(supported)}, found ${args.length}.`;
}

/** Every call of a function that is not supported, or with too few or too many arguments, in the order in which they are written. */
export function unsupportedCalls(expression: Expression): readonly UnsupportedCall[] {
    return Array.from(everyNode(expression)).flatMap((node) => {
        const sentence = node.kind === "call" ? unsupportedCall(node) : undefined;
        return node.kind !== "call" || sentence === undefined ? [] : [{ name: node.name, at: node.at, sentence }];
    });
}
