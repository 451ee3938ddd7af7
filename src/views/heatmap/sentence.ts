import { instant } from "../../domain/staleness";
import { isRated, NOTHING } from "../../domain/status";
import { BETTER, NO_TREND, SAME, TrendCode, WORSE } from "../../domain/trend";
import type { Texts } from "../../text/say";
import type { PlacedRow } from "./layout";
import { rawStatus, trendBasis, TooltipSource } from "./tooltip";
import { statusWord } from "./words";

const WORDS: Readonly<Record<TrendCode, string>> = { [BETTER]: "Trend_better", [SAME]: "Trend_same", [WORSE]: "Trend_worse" };
const COMPARISONS: Readonly<Record<TrendCode, string>> = { [BETTER]: "Spoken_better", [SAME]: "Spoken_same", [WORSE]: "Spoken_worse" };

/** What a screen reader says of a cell, in one sentence: "Payments, May 2026: rain, worse than in April 2026, 12 of 15 rated". */
export function cellSentence(source: TooltipSource, row: PlacedRow, column: number): string {
    const { model, texts } = source;
    const facts = row.cells.status[column] === NOTHING
        ? [withinSentence(texts.say("Tooltip_nothing"), texts)]
        : [statusFact(source, row, column), ...trendFact(source, row, column), ...coverageFact(source, row, column), ...ageFacts(source, row, column)];
    return texts.say("Spoken_cell", { row: model.labelOf(row.node), column: model.columns.list[column].full(), facts: facts.join(", ") });
}

function statusFact(source: TooltipSource, row: PlacedRow, column: number): string {
    const status = row.cells.status[column];
    const word = withinSentence(statusWord(status, source.model.scale, source.texts), source.texts);
    const raw = isRated(status) ? undefined : rawStatus(source, row, column, word);
    return raw === undefined ? word : source.texts.say("Tooltip_rawStatus", { word, raw });
}

function trendFact(source: TooltipSource, row: PlacedRow, column: number): string[] {
    const { model, texts } = source;
    const trend = row.cells.trend[column];
    if (trend === NO_TREND) return [];
    const before = trendBasis(source, row, column);
    if (before === undefined) return [withinSentence(texts.say(WORDS[trend]), texts)];
    return [texts.say(COMPARISONS[trend], { period: model.columns.list[before].full() })];
}

function coverageFact({ texts }: TooltipSource, row: PlacedRow, column: number): string[] {
    return !row.isGroup ? [] : [texts.sayCount("Tooltip_rated", row.cells.rated[column], { expected: row.cells.expected[column] })];
}

function ageFacts({ model, table, texts }: TooltipSource, row: PlacedRow, column: number): string[] {
    const stale = row.cells.stale[column] === 1 ? [withinSentence(texts.say("State_stale"), texts)] : [];
    const own = row.cells.firstRow[column];
    const age = own < 0 || table.collected === undefined ? undefined : model.ages.ageOf(own);
    if (age === undefined || Number.isNaN(instant(table.collected?.values[own]))) return stale;
    return [texts.sayCount("Spoken_age", age), ...stale];
}

/** A word in the middle of a sentence begins small, unless it is an abbreviation. */
function withinSentence(word: string, { locale }: Texts): string {
    return /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLocaleLowerCase(locale) + word.slice(1) : word;
}
