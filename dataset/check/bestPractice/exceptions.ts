import type { Ignored } from "./index";

/** Why the shipped model is allowed to break a rule, at the objects that carry the annotation: rule to reason, in one sentence. */
export const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
    ["CHECK_IF_DYNAMIC_ROW_LEVEL_SECURITY_(RLS)_IS_NECESSARY",
        "Who may see a project changes with the table Access, which a portfolio office keeps without touching the model."],
    ["DATECOLUMN_FORMATSTRING", "The readers are French: a day is written dd/mm/yyyy."],
    ["ENSURE_TABLES_HAVE_RELATIONSHIPS",
        "Rights, thresholds, parameters and scales are looked up by measures and must not be filtered by what a reader picks."],
    ["INTEGER_FORMATTING", "Amounts carry their currency, indices two decimals, variances their sign, and some measures are dates."],
    ["MONTHCOLUMN_FORMATSTRING", "Months are many on an axis: three letters of the month are enough."],
    ["PROVIDE_FORMAT_STRING_FOR_MEASURES", "A measure that gives a text has no format."],
    ["RELATIONSHIP_COLUMNS_SHOULD_BE_OF_INTEGER_DATA_TYPE",
        "Keys are the codes that the sources and their users know, and the date table is related by its days, as its marking wants."],
    ["REMOVE_ROLES_WITH_NO_MEMBERS", "Members are given to a role in the Power BI service, never in the files of the model."],
    ["SNOWFLAKE_SCHEMA_ARCHITECTURE",
        "A ticket is counted itself, and looked up by its changes of status and its sprints, too many to repeat its columns."],
    ["SPLIT_DATE_AND_TIME", "The time tells the order of what happens on one day: of changes of status, and of entries of a report."],
]);

/** A sentence for each rule that the model breaks without a reason, and for each reason that the model does not need. */
export function exceptionFaults(ignored: readonly Ignored[], exceptions: ReadonlyMap<string, string>): readonly string[] {
    // Reversed, so that the first place of each rule is kept.
    const broken = new Map([...ignored].reverse().map(({ rule, by }) => [rule, `${by.file}:${by.line}`]));
    const unexplained = Array.from(broken).filter(([rule]) => !exceptions.has(rule));
    return [
        ...unexplained.map(([rule, place]) => `${place}: ${rule} is ignored without a reason. Add one to the exceptions, or correct the model.`),
        ...Array.from(exceptions.keys()).filter((rule) => !broken.has(rule))
            .map((rule) => `The exceptions give a reason for ${rule}, which nothing ignored needs. Remove it.`),
        ...Array.from(exceptions).filter(([, reason]) => reason.trim() === "")
            .map(([rule]) => `The exception for ${rule} has no reason. Write one sentence.`),
    ];
}
