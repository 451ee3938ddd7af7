import type { Expression, Model } from "../../../tmdl/model";
import { flagCalls } from "../calls";
import { flag, rule, type Sign } from "../rule";
import type { Subject, Subjects } from "../subject";
import { mTokens, type MToken } from "./mTokens";
import { TIME_INTELLIGENCE } from "./timeIntelligence";

const COSTLY: ReadonlySet<string> = new Set([
    "Table.Combine", "Table.Join", "Table.NestedJoin", "Table.AddColumn", "Table.Group", "Table.Sort", "Table.Pivot",
    "Table.Unpivot", "Table.UnpivotOtherColumns", "Table.Distinct", "Value.NativeQuery", "OleDb.Query", "Odbc.Query",
]);
const SELECT = /^"\s*select\b/i;

function usesDirectQuery({ tables }: Model): boolean {
    return tables.some(({ partitions }) => partitions.some(({ mode }) => mode === "directQuery"));
}

// An aggregation is a column with alternateOf, which the reader of the model refuses: a model that was read has none.
export const directQueryWithoutAggregations = rule("MODEL_USING_DIRECT_QUERY_AND_NO_AGGREGATIONS", 1, ({ model, subjects }) => {
    const message = "The model has a table in DirectQuery and no aggregation. Import the table, or aggregate it in the source.";
    return usesDirectQuery(model) ? [{ subject: subjects.model, message }] : [];
});

export const timeIntelligenceOnDirectQuery = rule("MEASURES_USING_TIME_INTELLIGENCE_AND_MODEL_IS_USING_DIRECT_QUERY", 2, (view) => (
    usesDirectQuery(view.model)
        ? flagCalls(view, TIME_INTELLIGENCE, "Time intelligence is slow in a model with DirectQuery. Bring the earlier period as a column.", ["measure"])
        : []
));

interface Query {
    readonly subject: Subject;
    readonly source: Expression | undefined;
}

function queriesIn({ partitions, all }: Subjects, { tables, expressions }: Model): readonly Query[] {
    const own = partitions.filter(({ source }) => source.kind === "m").map((subject) => ({ subject, source: subject.source.source }));
    const subjectOf = new Map(all.map((subject) => [subject.source, subject]));
    const held = [
        ...tables.map((table) => ({ described: table, source: table.refreshPolicy?.sourceExpression })),
        ...expressions.map((named) => ({ described: named, source: named.expression })),
    ];
    return [...own, ...held.flatMap(({ described, source }) => {
        const subject = subjectOf.get(described);
        return subject ? [{ subject, source }] : [];
    })];
}

/** The step that costs, such as Table.Sort, or native SQL in the option [Query = "select …"] of a source. */
function costlyAt(token: MToken, index: number, tokens: readonly MToken[]): boolean {
    if (token.kind !== "word") return false;
    if (COSTLY.has(token.text)) return true;
    const [sign, text] = [tokens.at(index + 1), tokens.at(index + 2)];
    return token.text === "Query" && sign?.text === "=" && text?.kind === "text" && SELECT.test(text.text);
}

function signsIn({ subject, source }: Query): readonly Sign[] {
    if (source === undefined) return [];
    return mTokens(source.text).filter(costlyAt).map(({ text, line }) => ({
        subject, at: { file: source.file, line: source.line + line - 1 },
        message: `${text} makes every refresh slower. Do this in the source, before the data are read.`,
    }));
}

export const powerQuery = rule("MINIMIZE_POWER_QUERY_TRANSFORMATIONS", 2, ({ model, subjects }) => queriesIn(subjects, model).flatMap(signsIn));

export const calculatedTables = rule("REDUCE_USAGE_OF_CALCULATED_TABLES", 2, ({ subjects }) => flag(
    subjects.tables, ({ source }) => source.partitions.some(({ kind }) => kind === "calculated"),
    "The table is calculated, out of sight of whoever prepares the data. Bring it with the data.",
));
