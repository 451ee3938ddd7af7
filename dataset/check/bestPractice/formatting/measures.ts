import { flag, rule } from "../rule";

const PERCENT = "#,0.0%;-#,0.0%;#,0.0%";
const WHOLE: ReadonlySet<string> = new Set(["#,0", "#,0.0"]);

export const measureFormats = rule("PROVIDE_FORMAT_STRING_FOR_MEASURES", 3, ({ subjects }) => flag(
    subjects.measures,
    ({ source, isHidden }) => !isHidden && (source.formatString ?? "").trim() === "" && source.formatStringDefinition === undefined,
    "The measure has no format. Write \"formatString: …\".",
));

export const percentages = rule("PERCENTAGE_FORMATTING", 2, ({ subjects }) => flag(
    subjects.measures, ({ source: { formatString } }) => formatString !== undefined && formatString.includes("%") && formatString !== PERCENT,
    `The percentage has another format than ${PERCENT}. Write it, or write down why not.`,
));

function isOtherNumber(format: string): boolean {
    return !format.includes("$") && !format.includes("%") && !WHOLE.has(format);
}

export const wholeNumbers = rule("INTEGER_FORMATTING", 2, ({ subjects }) => flag(
    subjects.measures, ({ source: { formatString } }) => formatString !== undefined && isOtherNumber(formatString),
    "The number has another format than #,0 or #,0.0. Write one of them, or write down why not.",
));
